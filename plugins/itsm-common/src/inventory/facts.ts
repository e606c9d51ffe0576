import type { Adoption } from '../adoption/Adoption';
import type { CoverageFacts } from '../contract';
import type { HardwareCategory } from '../hardware';
import type { TermFacts } from './termsAhead';

/** What an inventory says of a machine. Null: it says nothing. @public */
export interface InventoryFacts {
  /** FINESS of the site. */
  siteId: string;
  name: string;
  category: HardwareCategory;
  maker: string;
  model: string;
  serialNumber: string | null;
  assetTag: string | null;
  hostName: string | null;
  building: string | null;
  room: string | null;
  rack: string | null;
  rackUnit: string | null;
  /** Id of the machine it sits in. */
  chassisId: string | null;
  warrantyEnd: CoverageFacts['warrantyEnd'];
  afterWarranty: CoverageFacts['afterWarranty'];
  serviceWindow: CoverageFacts['serviceWindow'];
  restoreTime: CoverageFacts['restoreTime'];
  maintainedFrom: string | null;
  maintainedUntil: string | null;
  orderReference: string | null;
  firmware: string | null;
  operatingSystem: string | null;
}

/** A machine of the fleet, as an inventory is compared with it. @public */
export interface KnownMachine extends InventoryFacts {
  id: string;
  /** Legal FINESS. */
  establishmentId: string;
  /** By what a line is known to be of this machine (BI9). */
  identity: string;
  /**
   * Whether it has left the fleet. A line of it brings it back, under the id
   * that its old tickets name.
   */
  removed: boolean;
  /** At its site; where it is not told, nothing is to come. */
  today?: string;
  /** The terms that are to come. */
  termsToCome?: TermFacts;
  /** The `Resource` it hangs on, where others wrote one. */
  adoption?: Adoption | null;
}

/** A place that a line may name. @public */
export interface InventorySite {
  establishmentId: string;
  /** FINESS of the site. */
  id: string;
  name: string;
}

/** A value of a cell; a date is the day it shows. @public */
export type InventoryCell = string | number | boolean | { day: string } | null;

/** One sheet of a file: `rows[0]` is the row numbered 1. @public */
export interface InventorySheet {
  rows: InventoryCell[][];
}
