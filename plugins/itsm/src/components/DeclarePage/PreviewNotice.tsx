import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import {
  type TicketPreview,
  priorityOf,
} from '@caih/backstage-plugin-itsm-common';
import {
  ContractLevelLabel,
  ErrorNotice,
  useFormat,
} from '@caih/backstage-plugin-itsm-react';
import { itsmTranslationRef } from '../../translations';
import { type Draft, calledAtOf } from './draft';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1.5) },
  sentence: { fontWeight: 'bold' },
}));

const Sentence = (props: { draft: Draft; preview?: TicketPreview }) => {
  const { draft, preview } = props;
  const { impact, urgency } = draft;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const format = useFormat();
  const terms = preview?.terms ?? null;
  const isLateEntry = draft.phone && draft.lateEntry;

  if (preview && terms?.machineId && terms.level === 'not-covered') {
    return (
      <Alert severity="warning" variant="outlined">
        <Typography className={classes.sentence}>
          {t('declare.preview.notCovered')}
        </Typography>
      </Alert>
    );
  }
  if (!preview || impact === null || urgency === null) {
    return (
      <Typography color="textSecondary">
        {t('declare.preview.waiting')}
      </Typography>
    );
  }
  if (isLateEntry && calledAtOf(draft) === null) {
    return (
      <Typography color="textSecondary">
        {t('declare.preview.callWaiting')}
      </Typography>
    );
  }
  const priority = String(priorityOf(impact, urgency));
  if (!preview.dueAt || !terms) {
    return (
      <Typography className={classes.sentence}>
        {t(
          isLateEntry
            ? 'declare.preview.noTermsFromCall'
            : 'declare.preview.noTerms',
          { priority },
        )}
      </Typography>
    );
  }
  return (
    <Typography className={classes.sentence}>
      {t(
        terms.contractual
          ? 'declare.preview.due'
          : 'declare.preview.indicative',
        {
          priority,
          due: format.instant(preview.dueAt, {
            timeZone: terms.timeZone,
            now: preview.now,
          }),
          terms: format.terms(terms) ?? '',
        },
      )}
    </Typography>
  );
};

/** When it will work again: said before anything is sent. */
export const PreviewNotice = (props: {
  draft: Draft;
  preview?: TicketPreview;
  error?: unknown;
}) => {
  const { draft, preview, error } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const format = useFormat();
  const terms = preview?.terms ?? null;

  return (
    <div className={classes.root}>
      <Typography variant="h6" component="h3">
        {t('declare.preview.title')}
      </Typography>
      <div role="status" className={classes.root}>
        <Sentence draft={draft} preview={preview} />
      </div>
      {Boolean(error) && <ErrorNotice error={error} />}
      {terms?.machineId && (
        <div>
          <ContractLevelLabel level={terms.level} />
          {terms.level === 'to-be-checked' && (
            <Typography variant="body2" color="textSecondary">
              {t('declare.preview.toBeChecked')}
            </Typography>
          )}
        </div>
      )}
      {preview?.termsOf && (
        <Typography variant="body2">{t('declare.preview.termsOf')}</Typography>
      )}
      {draft.phone && draft.lateEntry && (
        <Typography variant="body2">{t('declare.preview.fromCall')}</Typography>
      )}
      {preview && (
        <Typography variant="caption" color="textSecondary">
          {t('declare.preview.asOf', {
            at: format.instant(preview.now, { timeZone: terms?.timeZone }),
          })}
        </Typography>
      )}
    </div>
  );
};
