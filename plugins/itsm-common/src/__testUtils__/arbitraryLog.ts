import fc from 'fast-check';
import type { TerritoryId } from '../calendar';
import type { RestoreTime, ServiceWindow } from '../contract';
import { type Instant, fromEpochSeconds, toEpochSeconds } from '../time';
import {
  type ActInput,
  type Role,
  type TicketAct,
  type TicketEvent,
  type TicketSituation,
  ROLES,
  TRANSITIONS,
  decide,
  isRefusal,
  possibleActs,
  situationAt,
} from '../workflow';
import { eventOf, TestLog } from './TestLog';
import { localTime } from './localTime';
import { sampleInput } from './sampleInput';
import { terms } from './terms';

/** What chance gives for one act. */
interface Chance {
  /** Seconds since the act before. */
  wait: number;
  role: Role;
  /** Which of the possible acts, 0 to 1. */
  act: number;
  /** How far back between the last act and now it is declared; null: now. */
  declared: number | null;
  /** Seconds until the end of a suspension. */
  pause: number;
  serviceDown: boolean;
}

const HOUR = 3600;
const DAY = 86_400;
const WAIT = fc.oneof(
  fc.integer({ min: 0, max: 4 * HOUR }),
  fc.integer({ min: 0, max: 4 * DAY }),
);
/** 0 to 1, evenly: chance doubles are mostly close to nothing. */
export const PART = fc.nat({ max: 999 }).map(thousandths => thousandths / 1000);
const CHANCE: fc.Arbitrary<Chance> = fc.record({
  wait: WAIT,
  role: fc.constantFrom(...ROLES.filter(role => role !== 'coordinator')),
  act: PART,
  declared: fc.option(PART, {
    freq: 2,
  }),
  pause: fc.integer({ min: 1, max: 5 * DAY }),
  serviceDown: fc.boolean(),
});
const FIRST = toEpochSeconds('2026-03-20T00:00:00Z');
const LAST = toEpochSeconds('2026-12-20T00:00:00Z');
const TERMS = fc
  .tuple(
    fc.constantFrom<ServiceWindow>('HO', '24x7'),
    fc.constantFrom<RestoreTime>('4H', '10H', '50H'),
    fc.constantFrom<TerritoryId>('FR', 'FR-AM', 'GF', 'RE', 'PM'),
  )
  .map(([window, time, territory]) => terms(window, time, territory));

/**
 * Any log the workflow allows, with the terms pinned and the instant of its
 * last event: a walk over the table, at chance instants.
 */
export const anyLog = fc
  .tuple(
    TERMS,
    fc.integer({ min: FIRST, max: LAST }),
    fc.array(CHANCE, { minLength: 4, maxLength: 24, size: 'max' }),
  )
  .map(([pinned, start, chances]) => {
    const registeredAt = localTime(fromEpochSeconds(start), pinned.timeZone);
    const { events } = new TestLog(pinned).register(registeredAt);
    let now = toEpochSeconds(events[0].recordedAt);
    for (const chance of chances) {
      now += chance.wait;
      addElapsed(events, fromEpochSeconds(now));
      addAct(events, chance, fromEpochSeconds(now));
    }
    return { terms: pinned, events, lastAt: fromEpochSeconds(now) };
  });

function addAct(events: TicketEvent[], chance: Chance, now: Instant): void {
  const situation = situationAt(events, now);
  const possible = possibleActs(situation, chance.role, { now });
  if (possible.length === 0) return;
  const weighted = possible.flatMap(act => Array(weightOf(act)).fill(act));
  const act: TicketAct = weighted[Math.floor(chance.act * weighted.length)];
  const input = inputFor(act, situation, chance, now);
  const decision = decide(situation, act, chance.role, input, { now });
  if (!isRefusal(decision)) {
    events.push(eventOf(events.length + 1, chance.role, now, decision, input));
  }
}

/** What moves the clock is common, what ends a ticket rare. */
function weightOf(act: TicketAct): number {
  const leadsThere =
    act === 'request-suspension' || act === 'propose-workaround';
  const row = TRANSITIONS.find(one => one.act === act);
  if (row?.clock === 'ends') return 1;
  return leadsThere || row?.clock !== 'none' || act === 'approve' ? 16 : 3;
}

function inputFor(
  act: TicketAct,
  situation: TicketSituation,
  { declared, pause, serviceDown }: Chance,
  now: Instant,
): ActInput {
  const input = { ...sampleInput(act, situation, now) };
  const nowSeconds = toEpochSeconds(now);
  if ('until' in input) input.until = fromEpochSeconds(nowSeconds + pause);
  if ('serviceDown' in input) input.serviceDown = serviceDown;
  const mayBeDeclared: readonly TicketAct[] = [
    'restore',
    'propose-workaround',
    'reopen',
    'end-suspension',
    'start-work',
  ];
  if (declared === null || !mayBeDeclared.includes(act)) return input;
  const since = nowSeconds - toEpochSeconds(situation.lastActAt);
  return {
    ...input,
    occurredAt: fromEpochSeconds(nowSeconds - Math.floor(since * declared)),
  };
}

/** Half of the ends of suspensions are written down, half are not yet. */
function addElapsed(events: TicketEvent[], now: Instant): void {
  const last = events[events.length - 1];
  const { suspendedUntil } = situationAt(events, last.recordedAt);
  if (
    suspendedUntil !== null &&
    toEpochSeconds(suspendedUntil) <= toEpochSeconds(now) &&
    toEpochSeconds(suspendedUntil) % 2 === 0
  ) {
    events.push({
      sequence: events.length + 1,
      type: 'suspension-elapsed',
      recordedAt: now,
      occurredAt: suspendedUntil,
      actor: { ref: null, role: 'system' },
      data: { until: suspendedUntil },
    });
  }
}
