import Typography from '@material-ui/core/Typography';

/** One of those found by a field in which one searches, told from the others. */
export const FoundOption = (props: {
  name: string;
  /** Those there are. */
  details: readonly (string | null | undefined | false)[];
}) => (
  <div>
    <Typography>{props.name}</Typography>
    <Typography variant="body2" color="textSecondary">
      {props.details.filter(Boolean).join(' · ')}
    </Typography>
  </div>
);
