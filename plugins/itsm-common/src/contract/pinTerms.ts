import { CURRENT_HOLIDAY_RULES, TERRITORIES } from '../calendar';
import type { Instant } from '../time';
import { coverageOn } from './coverage';
import { localDateIn } from './localDateIn';
import type { MachineFacts, PinnedTerms, SiteFacts } from './types';

/**
 * The terms of a ticket about a machine that is in no list: on no order, so
 * without any contractual time (CI15). The zone and the calendar are those of
 * the place given.
 *
 * @public
 */
export function pinUnlistedTerms(
  site: SiteFacts,
  registeredAt: Instant,
): PinnedTerms {
  return { ...pinTerms(null, site, registeredAt), level: 'not-covered' };
}

/**
 * The terms of a ticket registered at an instant: the machine's cover on that
 * day in the site's time zone, and what the site makes of it (CCTP 2.1.22).
 * The site of the machine decides, not the seat of the establishment.
 *
 * A machine that is not known yet (`null`) leaves the level to be checked and
 * no times; its terms are pinned when it is known, as they stood at the
 * instant of registration.
 *
 * @throws RangeError when the zone, the instant or a date is none
 * @public
 */
export function pinTerms(
  machine: MachineFacts | null,
  site: SiteFacts,
  registeredAt: Instant,
): PinnedTerms {
  const { territory, timeZone, holidayRegion } = site;
  const pinnedOfSite = {
    timeZone,
    territory,
    holidayRegion,
    holidayRules: CURRENT_HOLIDAY_RULES,
    contractual: TERRITORIES[territory].contractual,
  };
  if (!machine) {
    return {
      level: 'to-be-checked',
      serviceWindow: null,
      restoreTime: null,
      ...pinnedOfSite,
      machineId: null,
      category: null,
      maker: null,
      model: null,
    };
  }
  const { machineId, category, maker, model } = machine;
  const day = localDateIn(timeZone, registeredAt);
  return {
    ...coverageOn(machine.coverage, day),
    ...pinnedOfSite,
    machineId,
    category,
    maker,
    model,
  };
}
