import { useRef, useState } from 'react';
import type { ActInput } from '@caih/backstage-plugin-itsm-common';
import {
  ItsmApiError,
  ItsmConflictError,
} from '@caih/backstage-plugin-itsm-react';
import type { LiveTicket } from '../TicketContext';
import { fieldsOf, type FormAct } from './actForms';
import { likelyAlong } from './likely';
import { newKey } from '../../../newKey';
import {
  type FieldProblem,
  type FormValues,
  type ReadForm,
  readForm,
} from './readForm';

/** A form of an act while it is filled in. */
export interface ActFormState {
  values: FormValues;
  set(field: string, value: string): void;
  problems: Record<string, FieldProblem>;
  /** What is filled in so far, for what the act will do. */
  read: ReadForm;
  /** What went wrong, where no field is at fault. */
  failure: unknown;
  isSending: boolean;
  /** True once a sending was refused because the ticket had moved on. */
  wasStale: boolean;
  /** The log as it was when the form was opened, or last seen to change. */
  knownEvents: number;
  isPossible: boolean;
  /** Empties some fields, for the next of several alike. */
  clear(fields: readonly string[]): void;
  /** Answers whether it was done. */
  submit(): Promise<boolean>;
  /** The version of the ticket that the act just done made. */
  doneVersion(): number;
}

/**
 * Fills in and sends an act. What is typed outlives every error. The act is
 * sent on the version that was on the screen: the one the form was opened on,
 * or the newer one once the form has shown what changed (CI3).
 */
export function useActForm(
  act: FormAct,
  live: LiveTicket,
  initialValues: FormValues,
): ActFormState {
  const { ticket, situation, role, writing, send, show } = live;
  const [typed, setTyped] = useState<FormValues>({});
  const values = { ...initialValues, ...typed };
  const [problems, setProblems] = useState<Record<string, FieldProblem>>({});
  const [failure, setFailure] = useState<unknown>();
  const [isSending, setSending] = useState(false);
  const [wasStale, setStale] = useState(false);
  const [opened] = useState({ events: ticket.events.length });
  const key = useRef<{ body: string; value: string }>();
  const after = useRef(ticket.version);

  // What the form was opened on, or has shown since to have changed.
  const seenEvents = wasStale ? ticket.events.length : opened.events;

  const read = readForm(act, values, role, writing.zone, situation);

  function keyFor(input: ActInput): string {
    const body = JSON.stringify(input);
    if (key.current?.body !== body) key.current = { body, value: newKey() };
    return key.current.value;
  }

  async function submit(): Promise<boolean> {
    if (!read.input) {
      setProblems(read.problems);
      return false;
    }
    setProblems({});
    setFailure(undefined);
    setSending(true);
    const input =
      act === 'set-access'
        ? { ...read.input, basedOn: seenEvents }
        : read.input;
    try {
      const { version } = await send(act, input, {
        version: ticket.version,
        idempotencyKey: keyFor(input),
      });
      after.current = version;
      return true;
    } catch (error) {
      if (error instanceof ItsmConflictError) {
        setStale(true);
        show(error.ticket);
      } else if (
        error instanceof ItsmApiError &&
        fieldsOf(act, role).some(({ name }) => name === error.field)
      ) {
        setProblems({ [error.field!]: { code: error.code ?? 'invalid' } });
      } else {
        setFailure(error);
      }
      return false;
    } finally {
      setSending(false);
    }
  }

  return {
    values,
    set: (field, value) => {
      setTyped(before => ({
        ...before,
        [field]: value,
        ...likelyAlong(act, field, value, live),
      }));
      setProblems(({ [field]: _, ...others }) => others);
    },
    problems,
    read,
    failure,
    isSending,
    wasStale,
    knownEvents: opened.events,
    isPossible: ticket.possibleActs.includes(act),
    clear: fields =>
      setTyped(before => ({
        ...before,
        ...Object.fromEntries(fields.map(field => [field, ''])),
      })),
    submit,
    doneVersion: () => after.current,
  };
}
