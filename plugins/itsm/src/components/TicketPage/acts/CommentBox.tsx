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
}));

/** A comment, always at hand; it changes nothing else (CI3). */
export function CommentBox() {
  const classes = useStyles();
  const { ticket, send } = useTicketContext();
  const text = useTicketText();
  const errorText = useErrorText();
  const [comment, setComment] = useState('');
  const [isInternal, setInternal] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const [isSending, setSending] = useState(false);
  const [isDone, setDone] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const key = useRef<{ body: string; value: string }>();

  if (!ticket.possibleActs.includes('comment')) return null;
  const side = ticket.role === 'contractor' ? 'contractor' : 'establishment';

  function problemOf(typed: string): string | undefined {
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
    const body = JSON.stringify([typed, isInternal]);
    if (key.current?.body !== body) key.current = { body, value: newKey() };
    setSending(true);
    setFailure(undefined);
    try {
      await send(
        'comment',
        { comment: typed, ...(isInternal && { internal: true }) },
        { idempotencyKey: key.current.value },
      );
      key.current = undefined;
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
    <form onSubmit={submit} noValidate>
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
        <Button type="submit" variant="outlined" disabled={isSending}>
          {text(isSending ? 'acts.sending' : 'comment.send')}
        </Button>
      </div>
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
