import { CONTENDERS, type Calendar, type Contender } from './contenders';
import { WORKED_CASES } from './workedCases';

/** What one process, in one time zone, found of one contender. */
export interface Measurement {
  name: string;
  right: number;
  cases: number;
  duePerSecond: number;
  elapsedPerSecond: number;
}

const DUE_OPEN_SECONDS = 50 * 3600;
const THREE_YEARS_MS = 3 * 365.25 * 86_400_000;
const STARTS = 997;
const SAMPLES = 5;
const SAMPLE_MS = 200;

/**
 * Instants spread over 2024 and 2025 at any second of the day and week; the
 * same for every contender.
 */
const starts = Array.from(
  { length: STARTS },
  (_, index) =>
    new Date(
      Date.parse('2024-01-02T00:00:00Z') +
        ((index * 7919 * 7919) % 63e6) * 1000,
    ),
);

function measure(contender: Contender): Measurement {
  const right = WORKED_CASES.filter(({ data, isRight }) =>
    isRight(contender.calendar(data)),
  ).length;
  const ho = WORKED_CASES.find(({ data }) => data.holidays.length > 0);
  if (!ho) {
    throw new Error('No worked case has holidays');
  }
  const calendar: Calendar = contender.calendar(ho.data);
  return {
    name: contender.name,
    right,
    cases: WORKED_CASES.length,
    duePerSecond: perSecond(start => calendar.due(start, DUE_OPEN_SECONDS)),
    elapsedPerSecond: perSecond(start =>
      calendar.elapsed(start, new Date(start.getTime() + THREE_YEARS_MS)),
    ),
  };
}

/** The median of the samples, after one that warms the code up. */
function perSecond(ask: (start: Date) => unknown): number {
  sample(ask);
  const samples = Array.from({ length: SAMPLES }, () => sample(ask));
  return samples.sort((a, b) => a - b)[Math.floor(SAMPLES / 2)];
}

function sample(ask: (start: Date) => unknown): number {
  // Asked in growing lots, so that reading the clock costs nothing.
  let asked = 0;
  let lot = 1;
  const begun = performance.now();
  for (;;) {
    for (let i = 0; i < lot; i++) {
      ask(starts[asked++ % STARTS]);
    }
    const passed = performance.now() - begun;
    if (passed >= SAMPLE_MS) {
      return (asked / passed) * 1000;
    }
    lot = Math.min(lot * 2, 4096);
  }
}

process.stdout.write(JSON.stringify(CONTENDERS.map(measure)));
