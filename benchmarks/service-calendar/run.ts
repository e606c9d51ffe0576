import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Measurement } from './measure';

/**
 * Two contenders read the hours of the process's own zone, so every contender
 * is measured in a process of each kind: the zone of the hospitals, and UTC as
 * servers have it.
 */
const PROCESS_ZONES = ['Europe/Paris', 'UTC'];
const LEAST_RATIO = 20;

function measureIn(timeZone: string): Measurement[] {
  const { status, stdout } = spawnSync(
    process.execPath,
    [...process.execArgv, join(__dirname, 'measure.ts')],
    {
      env: { ...process.env, TZ: timeZone },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  if (status !== 0) {
    throw new Error(`The measurement in ${timeZone} ended with ${status}`);
  }
  return JSON.parse(stdout);
}

function print(measurements: Measurement[]): void {
  const [ours] = measurements;
  const rate = (perSecond: number) =>
    perSecond >= 100 ? perSecond.toFixed(0) : perSecond.toFixed(1);
  console.table(
    measurements.map(
      ({ name, right, cases, duePerSecond, elapsedPerSecond }) => ({
        contender: name,
        'cases right': `${right} of ${cases}`,
        'due after 50 h, a second': rate(duePerSecond),
        'times slower': rate(ours.duePerSecond / duePerSecond),
        'elapsed over 3 years, a second': rate(elapsedPerSecond),
        'times slower ': rate(ours.elapsedPerSecond / elapsedPerSecond),
      }),
    ),
  );
}

/** How many times faster than the fastest of those that are always right. */
function leastRatio([ours, ...others]: Measurement[]): number {
  const correct = others.filter(({ right, cases }) => right === cases);
  const fastest = (of: (measurement: Measurement) => number) =>
    Math.max(...correct.map(of));
  return Math.min(
    ours.duePerSecond / fastest(({ duePerSecond }) => duePerSecond),
    ours.elapsedPerSecond / fastest(({ elapsedPerSecond }) => elapsedPerSecond),
  );
}

function verdict(timeZone: string, measurements: Measurement[]): boolean {
  const [ours] = measurements;
  if (ours.right !== ours.cases) {
    console.log(`FAILED in ${timeZone}: our own calendar is wrong`);
    return false;
  }
  const ratio = leastRatio(measurements);
  const passed = ratio >= LEAST_RATIO;
  console.log(
    `${passed ? 'Passed' : 'FAILED'} in ${timeZone}: at least ${Math.floor(
      ratio,
    )} times the best correct one, ${LEAST_RATIO} asked for`,
  );
  return passed;
}

console.log(`${cpus()[0].model}, Node ${process.version}`);
const verdicts = PROCESS_ZONES.map(timeZone => {
  const measurements = measureIn(timeZone);
  console.log(`\nIn a process whose time zone is ${timeZone}:`);
  print(measurements);
  return verdict(timeZone, measurements);
});
process.exitCode = verdicts.every(Boolean) ? 0 : 1;
