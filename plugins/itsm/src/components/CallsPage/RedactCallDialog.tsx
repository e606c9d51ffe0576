import { type FormEvent, useId, useRef, useState } from 'react';
import { Link } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Checkbox from '@material-ui/core/Checkbox';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormGroup from '@material-ui/core/FormGroup';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import type {
  SupportCall,
  SupportCallRedactionInput,
} from '@caih/backstage-plugin-itsm-common';
import {
  itsmApiRef,
  readableErrors,
  useErrorText,
} from '@caih/backstage-plugin-itsm-react';
import { newKey } from '../../newKey';
import { ticketRouteRef } from '../../routes';
import { itsmTranslationRef } from '../../translations';
import type { CallText } from './callTexts';

const MAX_TEXT = 4000;

const useStyles = makeStyles(theme => ({
  form: {
    ...readableErrors(theme),
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
  },
  fields: { display: 'grid', gap: theme.spacing(2) },
  written: { overflowWrap: 'anywhere' },
}));

/** What to take out of a call, and why; what is typed outlives every error. */
export const RedactCallDialog = (props: {
  call: SupportCall;
  texts: readonly CallText[];
  onClose: () => void;
  onRemoved: () => void;
}) => {
  const { call, texts, onClose, onRemoved } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const api = useApi(itsmApiRef);
  const errorText = useErrorText();
  const ticketPath = useRouteRef(ticketRouteRef);
  const isPhone = useMediaQuery(useTheme().breakpoints.down('xs'));
  const [chosen, setChosen] = useState<readonly CallText['field'][]>(() =>
    texts.length === 1 ? [texts[0].field] : [],
  );
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const key = useRef<{ body: string; value: string }>();
  const fields = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const problemId = useId();

  const noneChosen = wasTried && chosen.length === 0;
  const noReason = wasTried && reason.trim() === '';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isSending) return;
    setTried(true);
    if (chosen.length === 0 || reason.trim() === '') {
      // Once the problems are on the screen.
      setTimeout(() =>
        fields.current
          ?.querySelector<HTMLElement>('[aria-invalid="true"]')
          ?.focus(),
      );
      return;
    }
    const input: SupportCallRedactionInput = {
      fields: [...chosen],
      reason: reason.trim(),
    };
    const body = JSON.stringify(input);
    if (key.current?.body !== body) key.current = { body, value: newKey() };
    setSending(true);
    setFailure(undefined);
    try {
      await api.redactCall(call.id, input, {
        idempotencyKey: key.current.value,
      });
      onRemoved();
    } catch (error) {
      setFailure(error);
      setSending(false);
    }
  };

  return (
    <Dialog
      open
      onClose={(_, why) => {
        // Typing is not lost by a touch beside the form.
        if (why !== 'backdropClick' && !isSending) onClose();
      }}
      fullScreen={isPhone}
      fullWidth
      maxWidth="sm"
      aria-labelledby={titleId}
    >
      <form onSubmit={submit} noValidate className={classes.form}>
        <DialogTitle id={titleId}>{t('calls.remove.title')}</DialogTitle>
        <DialogContent>
          <div className={classes.fields} ref={fields}>
            <FormControl component="fieldset" error={noneChosen}>
              <FormLabel component="legend">{t('calls.remove.what')}</FormLabel>
              <FormGroup>
                {texts.map(({ field, text }) => (
                  <FormControlLabel
                    key={field}
                    control={
                      <Checkbox
                        color="primary"
                        checked={chosen.includes(field)}
                        onChange={(_, checked) =>
                          setChosen(before =>
                            checked
                              ? [...before, field]
                              : before.filter(one => one !== field),
                          )
                        }
                        inputProps={{
                          'aria-invalid': noneChosen || undefined,
                          'aria-describedby': noneChosen
                            ? problemId
                            : undefined,
                        }}
                      />
                    }
                    label={
                      <span className={classes.written}>
                        {t('calls.remove.one', {
                          what: t(`calls.text.${field}`),
                          text,
                        })}
                      </span>
                    }
                  />
                ))}
              </FormGroup>
              {noneChosen && (
                <FormHelperText id={problemId}>
                  {t('calls.remove.whatRequired')}
                </FormHelperText>
              )}
            </FormControl>
            <TextField
              id="itsm-call-removal-reason"
              label={t('calls.remove.reason')}
              value={reason}
              onChange={event => setReason(event.target.value)}
              error={noReason}
              helperText={
                noReason
                  ? t('calls.remove.reasonRequired')
                  : t('calls.remove.reasonHint')
              }
              multiline
              minRows={2}
              required
              variant="outlined"
              inputProps={{ maxLength: MAX_TEXT }}
            />
            <Typography variant="body2">{t('calls.remove.effect')}</Typography>
            {call.ticket && (
              <Alert severity="info">
                {t('calls.remove.ticketKeeps')}{' '}
                <Link
                  to={ticketPath({ ticketId: call.ticket })}
                  underline="always"
                >
                  {call.ticket}
                </Link>
              </Alert>
            )}
            {Boolean(failure) && (
              <Alert severity="error">
                {t('calls.remove.failed')} {errorText(failure)}
              </Alert>
            )}
          </div>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={isSending}>
            {t('calls.remove.cancel')}
          </Button>
          <Button
            type="submit"
            color="secondary"
            variant="contained"
            disabled={isSending}
          >
            {t('calls.remove.do')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
