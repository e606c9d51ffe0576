import type { ReactNode } from 'react';
import { Link } from '@backstage/core-components';
import { HighlightedSearchResultText } from '@backstage/plugin-search-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';

/** Where the words that were looked for are, as the search tells it. */
export interface Highlight {
  preTag: string;
  postTag: string;
  fields: Record<string, string>;
}

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(0.5),
    gridTemplateColumns: 'minmax(0, 1fr)',
    overflowWrap: 'anywhere',
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: theme.spacing(2),
    rowGap: theme.spacing(0.5),
  },
}));

/** A find: its title as a link, what it is, and its facts. */
export const FoundLine = (props: {
  to: string;
  title: string;
  highlight?: Highlight;
  /** Where it stands. */
  state?: ReactNode;
  /** Those that are not known are left out. */
  facts: readonly (string | null)[];
}) => {
  const { to, title, highlight, state, facts } = props;
  const classes = useStyles();
  const marked = highlight?.fields.title;
  return (
    <div className={classes.root}>
      <Typography variant="h6" component="div">
        <Link to={to} color="inherit">
          {highlight && marked ? (
            <HighlightedSearchResultText
              text={marked}
              preTag={highlight.preTag}
              postTag={highlight.postTag}
            />
          ) : (
            title
          )}
        </Link>
      </Typography>
      <div className={classes.facts}>
        {state}
        {facts.filter(Boolean).map(fact => (
          <Typography key={fact} variant="body2" component="span">
            {fact}
          </Typography>
        ))}
      </div>
    </div>
  );
};
