import { Link } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { sourceOf } from '@caih/backstage-plugin-itsm-common';

/** Where a `Resource` is changed: a link where there is an address. */
export const SourceLink = (props: {
  of: Parameters<typeof sourceOf>[0];
  label?: string;
}) => {
  const source = sourceOf(props.of);
  return /^https?:/.test(source) ? (
    <Link to={source} underline="always">
      {props.label ?? source}
    </Link>
  ) : (
    <Typography variant="body2" component="span">
      <code>{source}</code>
    </Typography>
  );
};
