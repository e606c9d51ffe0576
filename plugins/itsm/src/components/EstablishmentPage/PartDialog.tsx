import { type FormEvent, type ReactNode, useId, useRef } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { ErrorNotice, readableErrors } from '@caih/backstage-plugin-itsm-react';
import { itsmTranslationRef } from '../../translations';

const useStyles = makeStyles(theme => ({
  form: {
    ...readableErrors(theme),
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
  },
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
  const isPhone = useMediaQuery(useTheme().breakpoints.down('xs'));
  const titleId = useId();
  const fields = useRef<HTMLDivElement>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isSending) return;
    if (await onSubmit()) {
      onClose();
      return;
    }
    // Once the problems are on the screen.
    setTimeout(() =>
      fields.current
        ?.querySelector<HTMLElement>('[aria-invalid="true"]')
        ?.focus(),
    );
  };

  return (
    <Dialog
      open
      onClose={(_, reason) => {
        // Typing is not lost by a touch beside the form.
        if (reason !== 'backdropClick' && !isSending) onClose();
      }}
      fullScreen={isPhone}
      fullWidth
      maxWidth="sm"
      aria-labelledby={titleId}
    >
      <form onSubmit={submit} noValidate className={classes.form}>
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent>
          <div className={classes.fields} ref={fields}>
            {wasStale && (
              <Alert severity="warning" role="alert">
                <Typography variant="body2">
                  {t('establishment.stale')}
                </Typography>
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
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={isSending}>
            {t('establishment.cancel')}
          </Button>
          <Button
            type="submit"
            color="primary"
            variant="contained"
            disabled={isSending}
          >
            {isSending
              ? t('establishment.sending')
              : submitLabel ?? t('establishment.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
