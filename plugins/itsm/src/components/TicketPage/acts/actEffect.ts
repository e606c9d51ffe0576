import {
  type Clock,
  clockAt,
  decide,
  type ActInput,
  isRefusal,
  priorityOf,
  type Role,
  situationAt,
  type TicketEvent,
  type TicketSituation,
} from '@caih/backstage-plugin-itsm-common';
import { dayAndTime, exactDuration, timeOfDay, type Writing } from '../format';
import type { TicketText } from '../useTicketText';
import type { FormAct } from './actForms';

/** What the effect of an act is told from. */
export interface EffectContext {
  situation: TicketSituation;
  events: readonly TicketEvent[];
  role: Role;
  now: string;
  text: TicketText;
  writing: Writing;
}

/**
 * Acts whose effect is told with what they rest on. Of the others the server
 * may add facts that nobody knows before, such as the terms of a machine that
 * is not chosen yet.
 */
const WITH_FIGURES: ReadonlySet<FormAct> = new Set<FormAct>([
  'restore',
  'propose-workaround',
  'accept-workaround',
  'approve',
  'refuse',
  'reopen',
  'agree-suspension',
  'end-suspension',
  'agree-qualification',
  'agree-instant',
  'refuse-instant',
  'change-priority',
]);

/**
 * What an act will do, said before it is done. The figures are those of the
 * clock run over the log with the act in it, so they are the ones that will
 * show after it.
 *
 * @param input - what is filled in so far
 */
export function effectOf(
  context: EffectContext,
  act: FormAct,
  input: Partial<ActInput<FormAct>>,
): string[] {
  const { situation, text, now, writing } = context;
  if (!WITH_FIGURES.has(act)) {
    return [text(`effect.${act}`), ...copiesOf(context, input)];
  }
  const after = clockAfter(context, act, input);
  const say = (instant: string) => dayAndTime(instant, now, writing);
  const figures = (clock: Clock) => ({
    consumed: exactDuration(clock.consumedSeconds ?? 0),
    granted: exactDuration(clock.grantedSeconds ?? 0),
    verdict: text(isLate(clock) ? 'effect.late' : 'effect.inTime'),
  });
  const before = clockAt(situation.terms, context.events, now);
  const hasTime = after.clock.grantedSeconds !== null;

  switch (act) {
    case 'restore': {
      if (situation.restoredAt !== null) {
        return [
          text('effect.restore.stands', { at: say(situation.restoredAt) }),
        ];
      }
      const at = momentOf(after.event.occurredAt, now, writing);
      return [
        text(hasTime ? 'effect.restore' : 'effect.restore.noTime', {
          at,
          ...figures(after.clock),
        }),
        ...(after.event.claimedAt ? [text('effect.claimed')] : []),
      ];
    }
    case 'propose-workaround':
      return [
        text('effect.propose-workaround', { at: say(after.event.occurredAt) }),
        ...(after.event.claimedAt ? [text('effect.claimed')] : []),
      ];
    case 'accept-workaround':
      return [
        text(
          hasTime
            ? 'effect.accept-workaround'
            : 'effect.accept-workaround.noTime',
          {
            at: say(situation.pending.workaround?.occurredAt ?? now),
            ...figures(after.clock),
          },
        ),
      ];
    case 'approve':
      return [
        text(hasTime ? 'effect.approve' : 'effect.approve.noTime', {
          at: say(situation.restoredAt ?? now),
          ...figures(after.clock),
        }),
      ];
    case 'refuse': {
      if (!('serviceDown' in input)) return [text('effect.refuse')];
      const at = say(situation.restoredAt ?? now);
      if (!input.serviceDown) return [text('effect.refuse.up', { at })];
      const added =
        (after.clock.consumedSeconds ?? 0) - (before.consumedSeconds ?? 0);
      return [
        hasTime
          ? text('effect.refuse.down', {
              at: say(lastRestoration(context)),
              added: exactDuration(added),
              ...figures(after.clock),
            })
          : text('effect.refuse.downNoTime'),
      ];
    }
    case 'reopen':
      return [
        hasTime
          ? text('effect.reopen', {
              at: say(after.event.occurredAt),
              consumed: exactDuration(before.consumedSeconds ?? 0),
            })
          : text('effect.reopen.noTime'),
      ];
    case 'agree-suspension':
      return [
        text('effect.agree-suspension', {
          until: say(situation.pending.suspension?.until ?? now),
          remaining: remainingText(after.clock, text),
        }).trim(),
      ];
    case 'end-suspension':
      return [
        text('effect.end-suspension', {
          at: say(after.event.occurredAt),
          remaining: remainingText(after.clock, text),
        }).trim(),
      ];
    case 'agree-qualification':
      return [
        hasTime && after.clock.dueAt
          ? text('effect.agree-qualification', {
              ...figures(after.clock),
              due: say(after.clock.dueAt),
            })
          : text('effect.agree-qualification.noTime'),
      ];
    case 'agree-instant': {
      const claim = situation.pending.instant;
      const recorded = context.events.find(
        event => event.sequence === claim?.sequence,
      );
      return [
        text(hasTime ? 'effect.agree-instant' : 'effect.agree-instant.noTime', {
          claimed: say(claim?.claimedAt ?? now),
          at: say(recorded?.occurredAt ?? now),
          before: exactDuration(before.consumedSeconds ?? 0),
          after: exactDuration(after.clock.consumedSeconds ?? 0),
        }),
      ];
    }
    case 'refuse-instant': {
      const recorded = context.events.find(
        event => event.sequence === situation.pending.instant?.sequence,
      );
      return [
        text('effect.refuse-instant', { at: say(recorded?.occurredAt ?? now) }),
      ];
    }
    case 'change-priority':
      return [
        ...('impact' in input && 'urgency' in input
          ? [
              text('effect.newPriority', {
                priority: priorityOf(
                  input.impact ?? situation.impact,
                  input.urgency ?? situation.urgency,
                ),
              }),
            ]
          : []),
        text('effect.change-priority'),
      ];
    default:
      return [text(`effect.${act}`)];
  }
}

/** What was declared stands on the tickets of a split too, each with its own. */
function copiesOf(
  { situation, text }: EffectContext,
  input: Partial<ActInput<FormAct>>,
): string[] {
  const { splitFrom, splitInto } = situation;
  const numbers = [...(splitFrom ? [splitFrom] : []), ...splitInto];
  return 'sequence' in input && input.sequence === 1 && numbers.length > 0
    ? [text('effect.redact.copies', { numbers: numbers.join(', ') })]
    : [];
}

/** "Now" needs the second: it is what stops the clock. */
function momentOf(instant: string, now: string, writing: Writing): string {
  return instant === now
    ? timeOfDay(instant, writing)
    : dayAndTime(instant, now, writing);
}

function isLate({ consumedSeconds, grantedSeconds }: Clock): boolean {
  return (consumedSeconds ?? 0) > (grantedSeconds ?? Infinity);
}

function remainingText(clock: Clock, text: TicketText): string {
  if (clock.remainingSeconds === null) return '';
  return clock.remainingSeconds < 0
    ? text('effect.stillLate')
    : text('effect.remaining', { time: exactDuration(clock.remainingSeconds) });
}

function lastRestoration({ events, now }: EffectContext): string {
  const last = [...events].reverse().find(({ type }) => type === 'restore');
  return last?.occurredAt ?? now;
}

/** The clock with the act in the log, as the server would write it. */
function clockAfter(
  { situation, events, role, now }: EffectContext,
  act: FormAct,
  input: Partial<ActInput<FormAct>>,
): { clock: Clock; event: TicketEvent } {
  const { occurredAt, ...data } = { occurredAt: undefined, ...input };
  const outcome = decide(situation, act, role, input as ActInput<FormAct>, {
    now,
  });
  const event = {
    sequence: events.length + 1,
    type: act,
    recordedAt: now,
    occurredAt: isRefusal(outcome) ? occurredAt ?? now : outcome.occurredAt,
    ...(!isRefusal(outcome) && { claimedAt: outcome.claimedAt }),
    actor: { ref: null, role },
    data,
  } as TicketEvent;
  const log = [...events, event];
  return { clock: clockAt(situationAt(log, now).terms, log, now), event };
}
