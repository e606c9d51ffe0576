import { type FormEvent, useRef, useState } from 'react';
import Button from '@material-ui/core/Button';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { MAX_TEXT_LENGTH } from '@caih/backstage-plugin-itsm-common';
import { useErrorText } from '@caih/backstage-plugin-itsm-react';
import { useLocation } from 'react-router-dom';
import { FilePicker, UploadList, useUploads } from '../attachments';
import { useTicketContext } from '../TicketContext';
import { useTicketText } from '../useTicketText';
import { newKey } from '../../../newKey';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
  },
  audience: { flexGrow: 1 },
  form: { marginBottom: theme.spacing(2) },
}));

/**
 * A comment, always at hand; it changes nothing else (CI3). Files go before
 * it, for the same eyes; what could be attached is not sent again.
 */
export function CommentBox() {
  const classes = useStyles();
  const { ticket, send } = useTicketContext();
  const text = useTicketText();
  const errorText = useErrorText();
  const given = useLocation().state as { comment?: string } | null;
  const [comment, setComment] = useState(given?.comment ?? '');
  const [isInternal, setInternal] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const [isSending, setSending] = useState(false);
  const [isDone, setDone] = useState(false);
  const uploads = useUploads();
  const field = useRef<HTMLTextAreaElement>(null);
  const key = useRef<{ body: string; value: string }>();

  if (!ticket.possibleActs.includes('comment')) return null;
  const side = ticket.role === 'contractor' ? 'contractor' : 'establishment';

  function problemOf(typed: string): string | undefined {
    if (typed === '' && uploads.list.length > 0) return undefined;
    if (typed === '') return text('comment.needsText');
    return typed.length > MAX_TEXT_LENGTH
      ? text('error.too-long', { max: MAX_TEXT_LENGTH })
      : undefined;
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isSending) return;
    const typed = comment.trim();
    const wrong = problemOf(typed);
    setProblem(wrong);
    if (wrong) {
      field.current?.focus();
      return;
    }
    setSending(true);
    setFailure(undefined);
    try {
      const { attachmentIds, failed } = await uploads.send({
        internal: isInternal,
      });
      // What is wrong stands beside each file.
      if (failed > 0) return;
      const body = JSON.stringify([typed, isInternal, attachmentIds]);
      if (key.current?.body !== body) key.current = { body, value: newKey() };
      if (typed !== '') {
        await send(
          'comment',
          {
            comment: typed,
            ...(isInternal && { internal: true }),
            ...(attachmentIds.length > 0 && { attachmentIds }),
          },
          { idempotencyKey: key.current.value },
        );
      }
      key.current = undefined;
      uploads.clear();
      setComment('');
      setInternal(false);
      setDone(true);
    } catch (error) {
      setFailure(error);
    } finally {
      setSending(false);
    }
  }

  return (
    <form onSubmit={submit} noValidate className={classes.form}>
      <TextField
        id="itsm-comment"
        inputRef={field}
        label={text('comment.label')}
        value={comment}
        onChange={event => {
          setComment(event.target.value);
          setProblem(undefined);
          setDone(false);
        }}
        multiline
        minRows={2}
        maxRows={10}
        fullWidth
        variant="outlined"
        margin="dense"
        error={!!problem}
        helperText={problem ?? text('field.patients')}
      />
      <div className={classes.row}>
        <FormControlLabel
          control={
            <Checkbox
              color="primary"
              checked={isInternal}
              // A file that is attached already stays as it was attached.
              disabled={uploads.list.some(one => one.state === 'sent')}
              onChange={(_, checked) => setInternal(checked)}
              inputProps={{ 'aria-describedby': 'itsm-comment-audience' }}
            />
          }
          label={text('comment.internal')}
        />
        <Typography
          id="itsm-comment-audience"
          variant="body2"
          color="textSecondary"
          className={classes.audience}
        >
          {text(isInternal ? `comment.internal.${side}` : 'comment.shared')}
        </Typography>
        <FilePicker
          label={text('act.attach')}
          onFiles={files => {
            uploads.add(files);
            setProblem(undefined);
            setDone(false);
          }}
        />
        <Button type="submit" variant="outlined" disabled={isSending}>
          {text(isSending ? 'acts.sending' : 'comment.send')}
        </Button>
      </div>
      <UploadList uploads={uploads} />
      <Typography role="status" variant="body2">
        {isDone && text('done.comment')}
      </Typography>
      {failure !== undefined && (
        <Alert severity="error">
          {text('error.failed', {
            message: errorText(failure).replace(/\.$/, ''),
          })}
        </Alert>
      )}
    </form>
  );
}
