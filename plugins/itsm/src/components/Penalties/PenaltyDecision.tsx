import { useState } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type {
  PenaltyAct,
  PenaltyCase,
} from '@caih/backstage-plugin-itsm-common';
import { useFormat } from '@caih/backstage-plugin-itsm-react';
import { penaltiesTranslationRef } from '../../translations';
import { DecisionDialog } from './DecisionDialog';
import { PenaltyStateChip } from './PenaltyStateChip';
import { usePenaltyWords } from './usePenaltyWords';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(1),
    justifyItems: 'start',
    padding: theme.spacing(2),
  },
  quote: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** What was decided, by whom and why; and the decision of who may. */
export const PenaltyDecision = (props: {
  penalty: PenaltyCase;
  onChanged: () => void;
}) => {
  const { penalty, onChanged } = props;
  const { decision, possibleActs, state, now } = penalty;
  const classes = useStyles();
  const { t } = useTranslationRef(penaltiesTranslationRef);
  const format = useFormat();
  const words = usePenaltyWords();
  const [act, setAct] = useState<PenaltyAct>();
  return (
    <Paper className={classes.root} variant="outlined" component="section">
      <Typography variant="h6" component="h3">
        {t('penalties.decision')}
      </Typography>
      <PenaltyStateChip state={state} />
      {decision === null ? (
        <Typography variant="body2">{t('penalties.decision.none')}</Typography>
      ) : (
        <>
          <Typography variant="body2">
            {t(`penalties.decision.${decision.act}`, {
              name: decision.by ?? t('penalties.decision.someone'),
              instant: format.instant(decision.at, { now }),
            })}
            {decision.amountCents !== null && (
              <>
                {' '}
                {t('penalties.decision.amount', {
                  amount: words.amount(decision.amountCents),
                })}
              </>
            )}
          </Typography>
          {decision.reason && (
            <Typography className={classes.quote} variant="body2">
              {decision.reason}
            </Typography>
          )}
        </>
      )}
      {possibleActs.length > 0 ? (
        <div className={classes.acts}>
          {possibleActs.map((one, index) => (
            <Button
              key={one}
              variant={index === 0 ? 'contained' : 'outlined'}
              color={index === 0 ? 'primary' : 'default'}
              aria-haspopup="dialog"
              onClick={() => setAct(one)}
            >
              {t(`penalties.act.${one}`)}
            </Button>
          ))}
        </div>
      ) : (
        state !== 'lifted' && (
          <Typography variant="body2" color="textSecondary">
            {t(
              penalty.establishmentId === null
                ? 'penalties.decides.lot'
                : 'penalties.decides.establishment',
            )}
          </Typography>
        )
      )}
      {act && (
        <DecisionDialog
          penalty={penalty}
          act={act}
          onDone={() => {
            setAct(undefined);
            onChanged();
          }}
          onClose={() => setAct(undefined)}
        />
      )}
    </Paper>
  );
};
