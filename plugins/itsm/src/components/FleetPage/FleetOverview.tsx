import { useId } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import { makeStyles } from '@material-ui/core/styles';
import ExpandLess from '@material-ui/icons/ExpandLess';
import ExpandMore from '@material-ui/icons/ExpandMore';
import { ErrorNotice } from '@caih/backstage-plugin-itsm-react';
import { fleetTasksTranslationRef } from '../../translations';
import { FleetMakeUp, useFleetComposition } from '../FleetMakeUp';
import { FleetGlance } from './FleetGlance';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(1, 2) },
  head: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 3),
  },
  inside: { paddingTop: theme.spacing(1) },
}));

/**
 * What the fleet is made of, over the list and folded: one opens it to read it.
 * What is not covered, or not known to be, is said folded too.
 */
export const FleetOverview = (props: {
  establishment: string | null;
  /** Whether all that is shown is of one establishment. */
  isOfOne: boolean;
  isOpen: boolean;
  onToggle: () => void;
}) => {
  const { establishment, isOfOne, isOpen, onToggle } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(fleetTasksTranslationRef);
  const contentId = useId();
  const { composition, error, retry } = useFleetComposition(establishment);
  if (composition?.total === 0) return null;
  return (
    <Paper
      className={classes.root}
      variant="outlined"
      component="section"
      aria-label={t('makeUp.overview')}
    >
      <div className={classes.head}>
        <Typography variant="subtitle2" component="h2">
          <Button
            size="small"
            aria-expanded={isOpen}
            aria-controls={contentId}
            endIcon={isOpen ? <ExpandLess /> : <ExpandMore />}
            onClick={onToggle}
          >
            {t('makeUp.overview')}
          </Button>
        </Typography>
        {composition && !isOpen && (
          <FleetGlance
            composition={composition}
            establishment={establishment}
          />
        )}
      </div>
      {error && <ErrorNotice error={error} onRetry={retry} />}
      <div className={classes.inside} id={contentId} hidden={!isOpen}>
        {isOpen && !composition && !error && (
          <div role="status" aria-label={t('makeUp.loading')}>
            <Skeleton variant="text" width="60%" />
            <Skeleton variant="rect" height={120} />
          </div>
        )}
        {isOpen && composition && (
          <FleetMakeUp
            composition={composition}
            establishment={establishment}
            isOfOne={isOfOne}
            heading="h3"
          />
        )}
      </div>
    </Paper>
  );
};
