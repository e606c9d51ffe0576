import type { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { ErrorNotice } from '@caih/backstage-plugin-itsm-react';
import { itsmTranslationRef } from '../../translations';
import { FormDialog } from '../FormDialog';

const useStyles = makeStyles(theme => ({
  fields: { display: 'grid', gap: theme.spacing(2) },
  list: { margin: theme.spacing(0.5, 0), paddingLeft: theme.spacing(2.5) },
}));

/**
 * The form of a part of an establishment's page. Where somebody else changed
 * the page first, it says what it now says there, and keeps what was typed.
 */
export const PartDialog = (props: {
  title: string;
  wasStale: boolean;
  /** What differs now from what one types, a line each. */
  newer?: readonly string[];
  isSending: boolean;
  failure: unknown;
  submitLabel?: string;
  /** True once it is kept. */
  onSubmit: () => Promise<boolean>;
  onClose: () => void;
  children: ReactNode;
}) => {
  const { title, wasStale, newer = [], isSending, failure } = props;
  const { submitLabel, onSubmit, onClose, children } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);

  return (
    <FormDialog
      title={title}
      isSending={isSending}
      cancelLabel={t('establishment.cancel')}
      submission={{
        label: isSending
          ? t('establishment.sending')
          : submitLabel ?? t('establishment.save'),
      }}
      onSubmit={onSubmit}
      onDone={onClose}
      onClose={onClose}
    >
      <div className={classes.fields}>
        {wasStale && (
          <Alert severity="warning" role="alert">
            <Typography variant="body2">{t('establishment.stale')}</Typography>
            {newer.length > 0 && (
              <ul className={classes.list}>
                {newer.map(line => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
            <Typography variant="body2">
              {t('establishment.staleRetry')}
            </Typography>
          </Alert>
        )}
        {children}
        {Boolean(failure) && <ErrorNotice error={failure} />}
      </div>
    </FormDialog>
  );
};
