import type { LocalDate } from '../calendar';
import { contractLevelOn } from './contractLevel';
import type {
  ContractLevel,
  CoverageFacts,
  RestoreTime,
  ServiceWindow,
} from './types';

/**
 * What the contract owes on a day. The window and the restore time are given
 * together or not at all: one without the other measures nothing.
 *
 * @public
 */
export type Coverage = { level: ContractLevel } & (
  | { serviceWindow: ServiceWindow; restoreTime: RestoreTime }
  | { serviceWindow: null; restoreTime: null }
);

/**
 * The level, window and restore time of a machine on a day of its site (CCTP
 * 2.1.21, 2.1.22). Under warranty the ordered restore time holds as elsewhere,
 * and so it does while the end of the warranty is to be checked; a machine
 * that is not covered, or has no complete order, has none.
 *
 * @throws RangeError when a date is not a day written YYYY-MM-DD
 * @public
 */
export function coverageOn(facts: CoverageFacts, day: LocalDate): Coverage {
  const { level } = contractLevelOn(facts, day);
  const { serviceWindow, restoreTime } = facts;
  return level === 'not-covered' || !serviceWindow || !restoreTime
    ? { level, serviceWindow: null, restoreTime: null }
    : { level, serviceWindow, restoreTime };
}
