import { useId, useState } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Collapse from '@material-ui/core/Collapse';
import Paper from '@material-ui/core/Paper';
import Skeleton from '@material-ui/lab/Skeleton';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import ExpandLess from '@material-ui/icons/ExpandLess';
import ExpandMore from '@material-ui/icons/ExpandMore';
import { ErrorNotice } from '@caih/backstage-plugin-itsm-react';
import { fleetTasksTranslationRef } from '../../translations';
import { FleetMakeUp, useFleetComposition } from '../FleetMakeUp';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(2) },
  inside: { paddingTop: theme.spacing(1) },
}));

/** What the fleet is made of, over the list; folded on a phone. */
export const FleetOverview = (props: { establishment: string | null }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(fleetTasksTranslationRef);
  const isPhone = useMediaQuery(useTheme().breakpoints.down('xs'), {
    noSsr: true,
  });
  const [isOpen, setOpen] = useState(!isPhone);
  const contentId = useId();
  const { composition, error, retry } = useFleetComposition(
    props.establishment,
  );
  if (composition?.total === 0) return null;
  return (
    <Paper
      className={classes.root}
      variant="outlined"
      component="section"
      aria-label={t('makeUp.overview')}
    >
      <Button
        size="small"
        aria-expanded={isOpen}
        aria-controls={contentId}
        endIcon={isOpen ? <ExpandLess /> : <ExpandMore />}
        onClick={() => setOpen(!isOpen)}
      >
        {t('makeUp.overview')}
      </Button>
      <Collapse in={isOpen}>
        <div className={classes.inside} id={contentId}>
          {error && <ErrorNotice error={error} onRetry={retry} />}
          {!composition && !error && (
            <div role="status" aria-label={t('makeUp.loading')}>
              <Skeleton variant="text" width="60%" />
              <Skeleton variant="rect" height={120} />
            </div>
          )}
          {composition && (
            <FleetMakeUp
              composition={composition}
              establishment={props.establishment}
              heading="h2"
            />
          )}
        </div>
      </Collapse>
    </Paper>
  );
};
