import type { Entity } from '@backstage/catalog-model';
import {
  type ContractLevelOnDay,
  type CoverageFacts,
  type Instant,
  type LocalDate,
  type Machine,
  type RestoreTime,
  type ServiceWindow,
  TERRITORIES,
  contractLevelOn,
  coverageFactsOf,
  coverageOn,
  hardwareSpecSchema,
  localDateIn,
} from '@caih/backstage-plugin-itsm-common';

const DEFAULT_TIME_ZONE = TERRITORIES.FR.timeZone;

/** What the card says of a contract. */
export interface ContractView {
  facts: CoverageFacts;
  /** Today at the site. */
  today: LocalDate;
  level: ContractLevelOnDay;
  serviceWindow: ServiceWindow | null;
  restoreTime: RestoreTime | null;
  /** False overseas: the restore time is indicative. */
  contractual: boolean;
  /** What takes effect on a day to come. */
  toCome?: Machine['termsToCome'];
}

/** The contract of a machine of the fleet, as of an instant. */
export function contractOfMachine(
  machine: Machine,
  now: Instant,
): ContractView {
  const facts = machine.coverage as CoverageFacts;
  const { timeZone, contractual } = machine.site;
  return {
    ...viewOf(facts, timeZone, now, contractual),
    toCome: machine.termsToCome,
  };
}

/**
 * The contract that a record of the catalog tells by itself, for hardware
 * that is not of the fleet; null where its facts are not complete.
 */
export function contractOfEntity(
  entity: Entity,
  now: Instant,
): ContractView | null {
  const parsed = hardwareSpecSchema.safeParse(entity.spec?.hardware);
  if (!parsed.success) return null;
  const { timeZone = DEFAULT_TIME_ZONE } = parsed.data;
  // A record has no territory; in the zone of metropolitan France there is no
  // other.
  const contractual = timeZone === TERRITORIES.FR.timeZone;
  return viewOf(coverageFactsOf(parsed.data), timeZone, now, contractual);
}

function viewOf(
  facts: CoverageFacts,
  timeZone: string,
  now: Instant,
  contractual: boolean,
): ContractView {
  const today = localDateIn(timeZone, now);
  const { serviceWindow, restoreTime } = coverageOn(facts, today);
  return {
    facts,
    today,
    level: contractLevelOn(facts, today),
    serviceWindow,
    restoreTime,
    contractual,
  };
}
