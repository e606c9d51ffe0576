import { CURRENT_HOLIDAY_RULES, TERRITORIES } from '../calendar';
import type { TerritoryId } from '../calendar';
import type { PinnedTerms, RestoreTime, ServiceWindow } from '../contract';

/** Terms pinned on a ticket: a window and a restore time at a territory. */
export function terms(
  serviceWindow: ServiceWindow,
  restoreTime: RestoreTime,
  territory: TerritoryId = 'FR',
): PinnedTerms {
  const { timeZone, holidayRegion, contractual } = TERRITORIES[territory];
  return {
    level: 'vendor-backed',
    serviceWindow,
    restoreTime,
    timeZone,
    territory,
    holidayRegion,
    holidayRules: CURRENT_HOLIDAY_RULES,
    contractual,
    machineId: '8c1f5a52-0d4e-4a39-9a51-1e8d5b1f0a11',
    category: 'server-x86',
    maker: 'HPE',
    model: 'ProLiant DL380 Gen10',
  };
}

/** Terms of a machine on no order line: no window, no restore time. */
export const NOT_COVERED: PinnedTerms = {
  ...terms('HO', '4H'),
  level: 'not-covered',
  serviceWindow: null,
  restoreTime: null,
};
