import { useId, useRef, useState } from 'react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { findTransition } from '@caih/backstage-plugin-itsm-common';
import {
  ItsmApiError,
  NO_ANSWER,
  useErrorText,
} from '@caih/backstage-plugin-itsm-react';
import { FactList } from '../../FactList';
import { focusFirstProblem, FormDialog } from '../../FormDialog';
import { AttachedFiles } from '../attachments';
import { DataMediaNotice } from '../fieldWork/DataMediaNotice';
import { useLiveTicket } from '../TicketContext';
import { effectOf } from './actEffect';
import {
  type ActField as ActFieldDefinition,
  type FormAct,
  GRAVE_ACTS,
  isFilledIn,
} from './actForms';
import { actLabel } from './actLabel';
import { subjectOf } from './actSubject';
import { ConflictNotice } from './ConflictNotice';
import { FormFields } from './FormFields';
import { isKnownProblem, problemText } from './problemText';
import type { FormValues } from './readForm';
import { useActForm } from './useActForm';

const useStyles = makeStyles(theme => ({
  subject: {
    borderLeft: `4px solid ${theme.palette.divider}`,
    margin: theme.spacing(0, 0, 2),
    padding: theme.spacing(0.5, 1.5),
  },
  quote: {
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    margin: theme.spacing(0.5, 0),
  },
  effect: {
    background: theme.palette.background.default,
    borderRadius: theme.shape.borderRadius,
    marginTop: theme.spacing(2),
    padding: theme.spacing(1, 1.5),
  },
  failure: { marginTop: theme.spacing(2) },
}));

/** Before these, one is told what becomes of parts that hold data (CI19). */
const DATA_ACTS: readonly FormAct[] = ['start-intervention', 'replace-part'];

/** What differs from one part to the next of the same kind. */
const SERIAL_FIELDS = ['serialRemoved', 'serialInstalled'];

/** What a form of an act takes. */
export interface ActDialogProps {
  act: FormAct;
  initialValues: FormValues;
  /** What it is filled in with is still on its way: a touch too early waits. */
  isPreparing: boolean;
  onClose(): void;
  /** Called once the act is done, with the version that it made. */
  onDone(version: number): void;
}

/** The form of an act: what it answers, what it asks, what it will do. */
export function ActDialog(props: ActDialogProps) {
  const { act, initialValues, isPreparing, onClose, onDone } = props;
  const classes = useStyles();
  const live = useLiveTicket(1);
  const { text, situation, events, role } = live;
  const errorText = useErrorText();
  const form = useActForm(act, live, initialValues);
  const fields = useRef<HTMLDivElement>(null);
  const effectId = useId();
  const isLate = (live.clock.remainingSeconds ?? 0) < 0;
  const [recorded, setRecorded] = useState('');
  const subject = subjectOf(act, situation, events, live);
  const effects = form.isPossible
    ? effectOf(live, act, form.read.filledIn)
    : [];

  /** Several disks in a row: what they share stays, the numbers are next. */
  async function submitAndGoOn() {
    const part = form.values.serialRemoved || form.values.reference;
    if (!(await form.submit())) {
      focusFirstProblem(fields.current);
      return;
    }
    setRecorded(part);
    form.clear(SERIAL_FIELDS);
    fields.current
      ?.querySelector<HTMLElement>('#itsm-act-serialRemoved')
      ?.focus();
  }

  return (
    <FormDialog
      title={actLabel(act, live)}
      isSending={form.isSending}
      isPreparing={isPreparing}
      cancelLabel={text(form.isPossible ? 'acts.cancel' : 'acts.close')}
      submission={
        form.isPossible
          ? {
              label: submitLabel(),
              color: GRAVE_ACTS.has(act) ? 'secondary' : 'primary',
              describedBy: effects.length > 0 ? effectId : undefined,
            }
          : undefined
      }
      onSubmit={form.submit}
      onDone={() => onDone(form.doneVersion())}
      onClose={onClose}
      moreActions={
        form.isPossible &&
        act === 'replace-part' && (
          <Button
            color="primary"
            disabled={form.isSending}
            onClick={submitAndGoOn}
          >
            {text('acts.another')}
          </Button>
        )
      }
    >
      <ConflictNotice
        live={live}
        knownEvents={form.knownEvents}
        isPossible={form.isPossible}
      />
      {subject && (
        <div className={classes.subject}>
          <Typography variant="body2" color="textSecondary">
            {text('subject.title')} · {subject.by}
          </Typography>
          <Typography className={classes.quote}>{subject.quote}</Typography>
          {subject.facts.length > 0 && (
            <FactList inLines facts={subject.facts} />
          )}
          <AttachedFiles ids={subject.attachmentIds} />
        </div>
      )}
      {DATA_ACTS.includes(act) && form.values.mode !== 'remote' && (
        <DataMediaNotice live={live} />
      )}
      <div ref={fields}>
        <FormFields act={act} form={form} live={live} isAsked={isAsked} />
      </div>
      {effects.length > 0 && (
        <div className={classes.effect} id={effectId} data-testid="act-effect">
          <Typography variant="body2" color="textSecondary">
            {text('effect.title')}
          </Typography>
          {effects.map(effect => (
            <Typography key={effect}>{effect}</Typography>
          ))}
        </div>
      )}
      <Typography role="status" variant="body2">
        {recorded && text('acts.recorded', { part: recorded })}
      </Typography>
      {form.failure !== undefined && (
        <Alert severity="error" className={classes.failure}>
          {failureText(form.failure)}
        </Alert>
      )}
    </FormDialog>
  );

  function isAsked({ onlyWhenLate, onlyWith }: ActFieldDefinition): boolean {
    if (onlyWith && !isFilledIn(onlyWith, form.values)) return false;
    return !onlyWhenLate || isLate;
  }

  function submitLabel(): string {
    if (form.isSending) return text('acts.sending');
    return form.wasStale || form.failure !== undefined
      ? text('acts.retry')
      : actLabel(act, live);
  }

  function failureText(failure: unknown): string {
    if (failure instanceof ItsmApiError) {
      const { code, status } = failure;
      if (status === NO_ANSWER) return text('error.offline');
      if (code === 'permission-missing') return text('error.permissionMissing');
      if (status === 403) return text('error.notAllowed', { by: rolesFor() });
      // The field at fault is none of this form's.
      if (isKnownProblem(code)) {
        return text('error.failed', { message: problemText({ code }, live) });
      }
    }
    return text('error.failed', {
      message: errorText(failure).replace(/\.$/, ''),
    });
  }

  function rolesFor(): string {
    return (findTransition(situation.state, act)?.by ?? [role])
      .map(one => text(`role.${one}`))
      .join(', ');
  }
}
