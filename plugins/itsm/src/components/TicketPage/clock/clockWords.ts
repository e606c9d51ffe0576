import {
  type Clock,
  phaseAt,
  phasesOf,
  type TicketEvent,
  type TicketSituation,
} from '@caih/backstage-plugin-itsm-common';
import { dayAndTime, exactDuration, type Writing } from '../format';
import { agreedByOf, lastOf } from '../people';
import type { TicketText } from '../useTicketText';

/** What the clock panel is written from. */
export interface ClockContext {
  clock: Clock;
  situation: TicketSituation;
  events: readonly TicketEvent[];
  now: string;
  text: TicketText;
  writing: Writing;
}

/** The clock in words. */
export interface ClockWords {
  /** The big figure. */
  figure: string;
  /** What the figure is. */
  label: string;
  isLate: boolean;
  verdict: Clock['verdict'];
  notes: string[];
  /** Absent where no due time holds: suspended, stopped, ended, no terms. */
  due?: { label: string; at: string };
}

/**
 * The clock in words: what remains and in which hours, and why it stands where
 * it stands. Suspended, no due time is shown; between the due time and the
 * next opening the ticket is not late yet (DI16).
 */
export function clockWords(context: ClockContext): ClockWords {
  const { clock, situation, text, now, writing } = context;
  const { status, remainingSeconds, consumedSeconds } = clock;
  const window = situation.terms?.serviceWindow;
  if (remainingSeconds === null || consumedSeconds === null || !window) {
    return withoutTime(context);
  }
  const isLate = remainingSeconds < 0;
  const verdict = isLate ? 'late' : clock.verdict;
  const say = (instant: string) => dayAndTime(instant, now, writing);
  const left = exactDuration(remainingSeconds);

  switch (status) {
    case 'suspended': {
      const request = lastOf(context.events, 'request-suspension');
      return {
        figure: left,
        label: text(isLate ? 'clock.lateOnResume' : `clock.onResume.${window}`),
        isLate,
        verdict,
        notes: [
          text('clock.suspended', {
            until: say(situation.suspendedUntil ?? now),
            by: agreedByOf(lastOf(context.events, 'agree-suspension'), text),
            reason: request?.data.reason ?? '',
          }),
        ],
      };
    }
    case 'stopped':
    case 'ended':
      return {
        figure: exactDuration(consumedSeconds),
        label: text('clock.consumed'),
        isLate: verdict === 'late' && status === 'stopped',
        verdict: status === 'stopped' ? verdict : null,
        notes: [stopNote(context)],
      };
    default: {
      const isUsedUp = remainingSeconds === 0;
      const opens = clock.opensAt && say(clock.opensAt);
      const notes: string[] = [];
      if (isUsedUp && opens) notes.push(text('clock.usedUpClosed', { opens }));
      else if (opens) notes.push(text('clock.outside', { opens }));
      return {
        figure: isUsedUp ? text('clock.usedUp') : left,
        label: isUsedUp
          ? ''
          : text(isLate ? `clock.late.${window}` : `clock.remaining.${window}`),
        isLate,
        verdict,
        notes,
        ...(clock.dueAt && {
          due: {
            label: dueLabel(isLate, clock.contractual, text),
            at: clock.dueAt,
          },
        }),
      };
    }
  }
}

function dueLabel(isLate: boolean, contractual: boolean, text: TicketText) {
  if (!contractual) return text('clock.dueIndicative');
  return text(isLate ? 'clock.wasDue' : 'clock.due');
}

function withoutTime(context: ClockContext): ClockWords {
  const { clock, situation, text, now, writing } = context;
  const isUnknown = situation.machineId === null;
  const isOver =
    clock.restoredAt !== null ||
    situation.state === 'cancelled' ||
    situation.state === 'excluded';
  return {
    figure: text(isUnknown ? 'clock.unknown' : 'clock.notCovered'),
    label: '',
    isLate: false,
    verdict: null,
    notes: [
      isUnknown
        ? text('clock.unknownWhy', {
            since: dayAndTime(situation.registeredAt, now, writing),
          })
        : text('clock.notCoveredWhy'),
      ...(isOver ? [stopNote(context)] : []),
    ],
  };
}

function stopNote(context: ClockContext): string {
  const { clock, situation, events, text, now, writing } = context;
  if (situation.state === 'cancelled' || situation.state === 'excluded') {
    return text(`clock.ended.${situation.state}`);
  }
  const at = dayAndTime(clock.restoredAt ?? now, now, writing);
  switch (phaseAt(phasesOf(events), now).kind) {
    case 'workaround':
      return text('clock.workaround', { at });
    case 'restored':
      return text('clock.stands', { at });
    case 'closed':
      return text('clock.closed', { at });
    default:
      return text('clock.awaitingApproval', { at });
  }
}
