import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import type { MachineAdoption } from '@caih/backstage-plugin-itsm-common';
import { useFormat } from '@caih/backstage-plugin-itsm-react';
import { adoptionTranslationRef } from '../../translations';
import { FactList } from '../FactList';
import { useFactWords } from '../../hooks';
import { SourceLink } from './SourceLink';

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(3), overflowWrap: 'anywhere' },
}));

/** What of a machine others say in the catalog, and where they do. */
export const AdoptedFrom = ({ adopted }: { adopted: MachineAdoption }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(adoptionTranslationRef);
  const format = useFormat();
  const words = useFactWords();
  const { entityRef, facts, goneSince, brought } = adopted;
  if (goneSince !== null) {
    return (
      <Alert severity="warning" className={classes.root}>
        {t(brought ? 'adoption.gone' : 'adoption.gone.stays', {
          entityRef,
          day: format.instant(goneSince),
        })}
      </Alert>
    );
  }
  return (
    <section className={classes.root} aria-label={t('adoption.title')}>
      <Typography variant="subtitle1" component="h3">
        {t('adoption.title')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t('adoption.what', { entityRef })}
      </Typography>
      <FactList
        inLines
        facts={[
          {
            label: t('adoption.facts'),
            value: facts.map(words.name).join(', '),
          },
          { label: t('adoption.source'), value: <SourceLink of={adopted} /> },
        ]}
      />
    </section>
  );
};
