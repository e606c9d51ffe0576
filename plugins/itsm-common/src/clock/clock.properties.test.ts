import fc from 'fast-check';
import { anyLog, PART } from '../__testUtils__/arbitraryLog';
import { type Instant, fromEpochSeconds, toEpochSeconds } from '../time';
import { clockAt } from './clockAt';
import { explainAt } from './explainAt';
import { phasesOf } from './phases';
import type { ClockOptions, Stretch } from './types';

const RUNS = { numRuns: 200 };
const DAY = 86_400;
const LAST = '2400-01-01T00:00:00Z';
const later = fc.integer({ min: 0, max: 20 * DAY });
const reading: fc.Arbitrary<ClockOptions> = fc.constantFrom<ClockOptions>(
  {},
  { countsUntil: 'closure' },
);

function after(instant: Instant, seconds: number): Instant {
  return fromEpochSeconds(toEpochSeconds(instant) + seconds);
}

/** An instant within the life of a ticket, so far along it. */
function within(from: Instant, to: Instant, along: number): Instant {
  const seconds = toEpochSeconds(to) - toEpochSeconds(from);
  return after(from, Math.floor(seconds * along));
}

function secondsOf({ from, to }: Stretch): number {
  return toEpochSeconds(to) - toEpochSeconds(from);
}

it('never consumes less as time goes on', () => {
  fc.assert(
    fc.property(
      anyLog,
      reading,
      PART,
      later,
      later,
      (log, options, along, more, still) => {
        const { terms, events, lastAt } = log;
        const first = within(events[0].occurredAt, lastAt, along);
        const times = [first, lastAt, after(lastAt, more)];
        times.push(after(times[2], still));
        const consumed = times.map(
          now => clockAt(terms, events, now, options).consumedSeconds ?? NaN,
        );
        expect([...consumed].sort((a, b) => a - b)).toEqual(consumed);
      },
    ),
    RUNS,
  );
});

it('consumes no more than the time that goes by', () => {
  fc.assert(
    fc.property(anyLog, later, (log, more) => {
      const { terms, events, lastAt } = log;
      const now = after(lastAt, more);
      const { consumedSeconds } = clockAt(terms, events, now);
      expect(consumedSeconds).toBeLessThanOrEqual(
        toEpochSeconds(now) - toEpochSeconds(events[0].occurredAt),
      );
    }),
    RUNS,
  );
});

it('explains every second from the registration on, and what it counts adds up', () => {
  fc.assert(
    fc.property(anyLog, reading, later, (log, options, more) => {
      const { terms, events, lastAt } = log;
      const now = after(lastAt, more);
      const stretches = explainAt(terms, events, now, options);
      const clock = clockAt(terms, events, now, options);
      const isOver = clock.status === 'stopped' || clock.status === 'ended';
      stretches.forEach((stretch, index) => {
        expect(stretch.from).toBe(
          index === 0 ? events[0].occurredAt : stretches[index - 1].to,
        );
        expect(secondsOf(stretch)).toBeGreaterThan(0);
        expect(stretch.countedSeconds).toBe(
          stretch.counted ? secondsOf(stretch) : 0,
        );
        expect(stretch.counted).toBe(stretch.reason === 'open');
      });
      const last = stretches[stretches.length - 1];
      expect(isOver || !last ? now : last.to).toBe(now);
      expect(
        stretches.reduce((sum, { countedSeconds }) => sum + countedSeconds, 0),
      ).toBe(clock.consumedSeconds);
    }),
    RUNS,
  );
});

it('adds up over any cut: what is explained at an instant stays, the rest is added', () => {
  fc.assert(
    fc.property(anyLog, reading, PART, later, (log, options, along, more) => {
      const { terms, events, lastAt } = log;
      const end = after(lastAt, more);
      const middle = within(events[0].occurredAt, end, along);
      const counted = explainAt(terms, events, end, options)
        .filter(({ reason }) => reason === 'open')
        .map(({ from, to }) => {
          const cut = Math.min(toEpochSeconds(to), toEpochSeconds(middle));
          return Math.max(0, cut - toEpochSeconds(from));
        })
        .reduce((sum, seconds) => sum + seconds, 0);
      expect(clockAt(terms, events, middle, options).consumedSeconds).toBe(
        counted,
      );
    }),
    RUNS,
  );
});

it('is late from the first second with more than the restore time, nothing else happening', () => {
  let measured = 0;
  fc.assert(
    fc.property(anyLog, reading, (log, options) => {
      const { terms, events, lastAt } = log;
      const { lateFrom, dueAt, warnAt, grantedSeconds } = clockAt(
        terms,
        events,
        lastAt,
        options,
      );
      if (!lateFrom || !dueAt || !warnAt) return;
      measured += 1;
      const at = (now: Instant) => clockAt(terms, events, now, options);
      expect(at(lateFrom)).toMatchObject({
        verdict: 'late',
        consumedSeconds: (grantedSeconds ?? NaN) + 1,
      });
      expect(at(after(lateFrom, -1))).toMatchObject({
        consumedSeconds: grantedSeconds,
      });
      expect(at(after(lateFrom, -1)).verdict).not.toBe('late');
      expect(at(dueAt).remainingSeconds).toBe(0);
      expect(at(after(dueAt, -1)).remainingSeconds).toBe(1);
      expect(toEpochSeconds(dueAt)).toBeLessThan(toEpochSeconds(lateFrom));
      expect(toEpochSeconds(warnAt)).toBeLessThan(toEpochSeconds(dueAt));
    }),
    RUNS,
  );
  expect(measured).toBeGreaterThan(50);
});

it('gives the same due time at any instant, nothing else happening', () => {
  fc.assert(
    fc.property(anyLog, later, (log, more) => {
      const { terms, events, lastAt } = log;
      const { dueAt, lateFrom, warnAt } = clockAt(terms, events, lastAt);
      expect(clockAt(terms, events, after(lastAt, more))).toMatchObject({
        dueAt,
        lateFrom,
        warnAt,
      });
    }),
    RUNS,
  );
});

it('counts at least as much in the literal reading', () => {
  fc.assert(
    fc.property(anyLog, later, (log, more) => {
      const { terms, events, lastAt } = log;
      const now = after(lastAt, more);
      const literal = clockAt(terms, events, now, { countsUntil: 'closure' });
      expect(literal.consumedSeconds).toBeGreaterThanOrEqual(
        clockAt(terms, events, now).consumedSeconds ?? NaN,
      );
    }),
    RUNS,
  );
});

it('has phases that follow each other without a gap, the last without an end', () => {
  fc.assert(
    fc.property(anyLog, reading, ({ events }, options) => {
      const phases = phasesOf(events, options);
      expect(phases[0].from).toBe(events[0].occurredAt);
      phases.forEach((phase, index) => {
        const next = phases[index + 1];
        expect(phase.to).toBe(next ? next.from : null);
        expect(toEpochSeconds(phase.to ?? LAST)).toBeGreaterThanOrEqual(
          toEpochSeconds(phase.from),
        );
      });
    }),
    RUNS,
  );
});
