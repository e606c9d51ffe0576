import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  measureOf,
  type PenaltyAssessment,
  type PenaltyCase,
  type PenaltyEvent,
} from '@caih/backstage-plugin-itsm-common';
import { RelativeTime } from '@caih/backstage-plugin-itsm-react';
import { penaltiesTranslationRef } from '../../translations';
import { usePenaltyWords } from './usePenaltyWords';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(2) },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  one: {
    padding: theme.spacing(1, 0),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  quote: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
}));

/** What happened to a case; the latest first. */
export const PenaltyLog = ({ penalty }: { penalty: PenaltyCase }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(penaltiesTranslationRef);
  const words = usePenaltyWords();

  const brief = (assessment: PenaltyAssessment | null) =>
    assessment === null
      ? null
      : words.brief({
          ...assessment,
          measure: measureOf(assessment.evidence),
        });
  const told = (event: PenaltyEvent): [string, string | null] => {
    switch (event.type) {
      case 'raise':
        return [t('penalties.log.raise'), brief(event.data)];
      case 'revise':
        return event.data.assessment === null
          ? [t('penalties.log.lift'), null]
          : [t('penalties.log.revise'), brief(event.data.assessment)];
      case 'waive':
        return [t('penalties.log.waive'), event.data.reason];
      default:
        return [t('penalties.log.apply'), null];
    }
  };
  return (
    <Paper className={classes.root} variant="outlined" component="section">
      <Typography variant="h6" component="h3">
        {t('penalties.log')}
      </Typography>
      <ol className={classes.list} aria-label={t('penalties.log')}>
        {[...penalty.events].reverse().map(event => {
          const [what, said] = told(event);
          return (
            <li key={event.sequence} className={classes.one}>
              <Typography>
                <strong>{what}</strong>
                {event.actor.name && ` · ${event.actor.name}`}
                {' · '}
                <RelativeTime instant={event.recordedAt} />
              </Typography>
              {said && (
                <Typography
                  className={classes.quote}
                  variant="body2"
                  color="textSecondary"
                >
                  {said}
                </Typography>
              )}
            </li>
          );
        })}
      </ol>
    </Paper>
  );
};
