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
  if (!preview) {
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
  // The due time does not wait for the priority, which does not change it.
  const priority =
    impact && urgency ? String(priorityOf(impact, urgency)) : null;
  if (!preview.dueAt || !terms) {
    const key = isLateEntry
      ? 'declare.preview.noTermsFromCall'
      : 'declare.preview.noTerms';
    return (
      <Typography className={classes.sentence}>
        {priority ? t(key, { priority }) : t(`${key}First`)}
      </Typography>
    );
  }
  const key = terms.contractual
    ? 'declare.preview.due'
    : 'declare.preview.indicative';
  const when = {
    due: format.instant(preview.dueAt, {
      timeZone: terms.timeZone,
      now: preview.now,
    }),
    terms: format.terms(terms) ?? '',
  };
  return (
    <Typography className={classes.sentence}>
      {priority ? t(key, { ...when, priority }) : t(`${key}First`, when)}
    </Typography>
  );
};

/** Whether a due time is told: it moves on, and stands as of an instant. */
function isDueTold(draft: Draft, preview: TicketPreview | undefined): boolean {
  const isCallAwaited =
    draft.phone && draft.lateEntry && calledAtOf(draft) === null;
  return Boolean(preview?.dueAt && preview.terms) && !isCallAwaited;
}

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
      {preview && isDueTold(draft, preview) && (
        <Typography variant="caption" color="textSecondary">
          {t('declare.preview.asOf', {
            at: format.instant(preview.now, { timeZone: terms?.timeZone }),
          })}
        </Typography>
      )}
    </div>
  );
};
