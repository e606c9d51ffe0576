import {
  type Instant,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import type { DemonstrationPortal } from '../DemonstrationPortal';
import type { StoryAct } from './StoryAct';

/** What an act causes leaves at once. */
const TOLD = ['itsm-address-messages', 'itsm-send-messages'];

/** What time alone causes of tickets, and what it causes to be told. */
const PASSED = [
  'itsm-record-elapsed-suspensions',
  'itsm-notice-what-time-causes',
  ...TOLD,
];

const ACTS_A_LINE = 50;

/**
 * Does everything that happened, in the order in which it did, on a clock
 * moved from instant to instant and never back. What is told of an act is sent
 * when it was done, or when the window of its site opened; what time causes in
 * between comes when its time came.
 *
 * @throws Error naming the act that the portal refused
 */
export async function tellStory(
  portal: Pick<DemonstrationPortal, 'moveClock' | 'runTasks'>,
  acts: readonly StoryAct[],
  options: { until: Instant; say(line: string): void },
): Promise<void> {
  const awaited = new Map<string, readonly Instant[]>();
  const passUntil = async (end: Instant) => {
    for (;;) {
      const next = earliest(awaited);
      if (next === undefined || next >= end) return;
      await portal.moveClock(next);
      await portal.runTasks(PASSED);
      drop(awaited, next);
    }
  };
  const inOrder = [...acts].sort(
    (a, b) => toEpochSeconds(a.at) - toEpochSeconds(b.at),
  );
  for (const [index, act] of inOrder.entries()) {
    await passUntil(act.at);
    await portal.moveClock(act.at);
    try {
      const next = await act.perform();
      if (next) awaited.set(next.of, next.at);
    } catch (cause) {
      throw new Error(`${act.what}, at ${act.at}`, { cause });
    }
    if (inOrder[index + 1]?.at !== act.at) await portal.runTasks(TOLD);
    if ((index + 1) % ACTS_A_LINE === 0) {
      options.say(
        `${index + 1} of ${inOrder.length} acts, ${act.at.slice(0, 10)}`,
      );
    }
  }
  await passUntil(options.until);
}

function earliest(
  awaited: ReadonlyMap<string, readonly Instant[]>,
): Instant | undefined {
  return [...awaited.values()].flat().sort()[0];
}

function drop(
  awaited: Map<string, readonly Instant[]>,
  instant: Instant,
): void {
  for (const [of, at] of awaited) {
    const left = at.filter(one => one !== instant);
    if (left.length > 0) awaited.set(of, left);
    else awaited.delete(of);
  }
}
