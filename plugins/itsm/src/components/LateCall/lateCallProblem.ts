import type { LateCall } from './LateCallFields';
import { instantOfLocal } from './localTime';

/**
 * What is wrong with the instant of a call that is entered later.
 *
 * @param nowMs - the server's time, as of `Date.now()`
 */
export function lateCallProblem(
  { lateEntry, calledAtLocal }: LateCall,
  nowMs: number,
): 'declare.call.required' | 'declare.call.future' | undefined {
  if (!lateEntry) return undefined;
  const calledAt = instantOfLocal(calledAtLocal);
  if (calledAt === null) return 'declare.call.required';
  return Date.parse(calledAt) > nowMs ? 'declare.call.future' : undefined;
}
