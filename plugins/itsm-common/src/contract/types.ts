import type { HolidayRegion, LocalDate, TerritoryId } from '../calendar';

/** The levels there are, in the order in which they are told. @public */
export const CONTRACT_LEVELS = [
  'under-warranty',
  'vendor-backed',
  'not-vendor-backed',
  'to-be-checked',
  'not-covered',
] as const;

/**
 * What the contract owes a machine on a given day (CCTP 2.1.1, 2.1.22).
 *
 * - `under-warranty`: the contractor drives the manufacturer's warranty.
 * - `vendor-backed`: out of warranty, with every vendor software update.
 * - `not-vendor-backed`: out of warranty, the same without vendor updates.
 * - `not-covered`: on no order that day.
 * - `to-be-checked`: the end of the warranty is not known.
 *
 * @public
 */
export type ContractLevel = (typeof CONTRACT_LEVELS)[number];

/**
 * The guaranteed service window (PSG, CCTP 2.1.21): `HO` is Monday to Friday
 * 08:00-18:00 without public holidays, `24x7` is always.
 *
 * @public
 */
export type ServiceWindow = 'HO' | '24x7';

/**
 * The guaranteed time to restore (GTR, CCTP 2.1.22), counted inside the
 * service window.
 *
 * @public
 */
export type RestoreTime = '4H' | '10H' | '50H';

/**
 * Where the declaration of a machine stands that joined the fleet during the
 * year (BI8): it awaits the contractor's acceptance, was refused, or is accepted
 * with the first day of its cover.
 *
 * @public
 */
export type Declaration = 'awaiting' | 'refused' | LocalDate;

/**
 * What is known of a machine's cover: facts, never a level. The level of a day
 * is told from them by `contractLevelOn`, so that it follows the calendar with
 * no one touching the record.
 *
 * @public
 */
export interface CoverageFacts {
  /** The last day of the warranty, included, in the site's time zone. */
  warrantyEnd: LocalDate | 'none' | 'unknown';
  /** The level ordered on the line for the time after the warranty. */
  afterWarranty: 'vendor-backed' | 'not-vendor-backed' | null;
  serviceWindow: ServiceWindow | null;
  restoreTime: RestoreTime | null;
  /** First day in maintenance, included; `null`: no start is set. */
  maintainedFrom: LocalDate | null;
  /** Last day in maintenance, included; `null`: no end is set. */
  maintainedUntil: LocalDate | null;
  orderReference: string | null;
  /** Absent where no declaration is owed: the machine came with an order. */
  declaration?: Declaration;
}

/**
 * What is pinned of the machine that a ticket is about.
 *
 * @public
 */
export interface MachineFacts {
  machineId: string;
  category: string;
  maker: string;
  model: string;
  coverage: CoverageFacts;
}

/**
 * What is pinned of the site that the machine stands on: stored facts, which
 * the FINESS number only proposes.
 *
 * @public
 */
export interface SiteFacts {
  territory: TerritoryId;
  /** IANA name. */
  timeZone: string;
  holidayRegion: HolidayRegion;
}

/**
 * The terms a ticket keeps from its registration to its end, whatever becomes
 * of the machine's record: with them the ticket needs nothing else to know
 * its clock. No window or no restore time: no due time (not covered, or a
 * machine not known yet).
 *
 * @public
 */
export interface PinnedTerms {
  level: ContractLevel;
  serviceWindow: ServiceWindow | null;
  restoreTime: RestoreTime | null;
  /** IANA name; the window is read in it. */
  timeZone: string;
  territory: TerritoryId;
  holidayRegion: HolidayRegion;
  /** Version of the holiday rules; see `HOLIDAY_RULES`. */
  holidayRules: string;
  /**
   * Whether the times are contractual: metropolitan France only, Corsica
   * included (CCTP 2.1.22). Where they are not, the due time is indicative and
   * the ticket is out of the in-time rates.
   */
  contractual: boolean;
  /** The four are `null` together: the machine is not known yet. */
  machineId: string | null;
  category: string | null;
  maker: string | null;
  model: string | null;
}
