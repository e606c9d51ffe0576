import { type FormEvent, type ReactNode, useId, useRef } from 'react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import { readableErrors } from '@caih/backstage-plugin-itsm-react';
import { focusFirstProblem } from './focusFirstProblem';

const useStyles = makeStyles(theme => ({
  form: {
    ...readableErrors(theme),
    // A long name ends within its outline, once small it has more room.
    '& .MuiInputLabel-outlined': {
      maxWidth: `calc(100% - ${theme.spacing(4)}px)`,
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    },
    '& .MuiInputLabel-outlined.MuiInputLabel-shrink': { maxWidth: '125%' },
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
  },
}));

/** What sends a form off. */
interface Submission {
  label: string;
  color?: 'primary' | 'secondary';
  /** The id of what says what it will do. */
  describedBy?: string;
}

/**
 * A form over the page: sent once, and never lost by a touch beside it. Where
 * sending it did not do, it stays with what was typed, on the first field at
 * fault.
 */
export const FormDialog = (props: {
  title: string;
  isSending: boolean;
  /** What it is filled in with is still on its way: nothing is sent yet. */
  isPreparing?: boolean;
  cancelLabel: string;
  /** Absent where there is nothing to send any more. */
  submission?: Submission;
  /** True once it is done. */
  onSubmit: () => Promise<boolean>;
  onDone: () => void;
  onClose: () => void;
  /** Other ways to go on, before the one that sends it. */
  moreActions?: ReactNode;
  children: ReactNode;
}) => {
  const { title, isSending, isPreparing, cancelLabel } = props;
  const { submission, moreActions, onSubmit, onDone, onClose } = props;
  const classes = useStyles();
  const isPhone = useMediaQuery(useTheme().breakpoints.down('xs'));
  const titleId = useId();
  const fields = useRef<HTMLDivElement>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isSending || isPreparing || !submission) return;
    if (await onSubmit()) onDone();
    else focusFirstProblem(fields.current);
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
        <DialogContent ref={fields}>{props.children}</DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={isSending}>
            {cancelLabel}
          </Button>
          {moreActions}
          {submission && (
            <Button
              type="submit"
              color={submission.color ?? 'primary'}
              variant="contained"
              disabled={isSending || isPreparing}
              aria-describedby={submission.describedBy}
            >
              {submission.label}
            </Button>
          )}
        </DialogActions>
      </form>
    </Dialog>
  );
};
