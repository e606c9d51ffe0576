import {
  type CoverageFacts,
  coverageUntil,
  type Declaration,
  type HardwareCategory,
  type HolidayRegion,
  type InventoryFacts,
  type InventorySite,
  type KnownMachine,
  type TermsChangeKind,
  type TerritoryId,
} from '@caih/backstage-plugin-itsm-common';
import type { AtColumn } from '../database';
import { adoptionOf } from './adoption/adoptionColumns';
import type { ToComeColumns } from './toCome';

/** A row of `establishment`. */
export interface EstablishmentRow {
  /** Legal FINESS. */
  id: string;
  name: string;
  entity_ref: string | null;
  commune: string | null;
  postal_code: string | null;
  region: string | null;
  search_text: string;
}

/** A row of `site`. */
export interface SiteRow {
  establishment_id: string;
  /** Site FINESS. */
  id: string;
  name: string;
  commune: string | null;
  postal_code: string | null;
  territory: TerritoryId;
  time_zone: string;
  holiday_region: HolidayRegion;
}

/** What an inventory says of a machine, as columns of `machine`. */
export interface MachineFactColumns {
  site_id: string;
  identity: string;
  name: string;
  category: HardwareCategory;
  maker: string;
  model: string;
  serial_number: string | null;
  asset_tag: string | null;
  host_name: string | null;
  building: string | null;
  room: string | null;
  rack: string | null;
  rack_unit: string | null;
  chassis_id: string | null;
  warranty_end: CoverageFacts['warrantyEnd'];
  after_warranty: CoverageFacts['afterWarranty'];
  service_window: CoverageFacts['serviceWindow'];
  restore_time: CoverageFacts['restoreTime'];
  maintained_from: string | null;
  maintained_until: string | null;
  order_reference: string | null;
  firmware: string | null;
  operating_system: string | null;
}

/** A row of `machine`. */
export interface MachineRow extends MachineFactColumns {
  id: string;
  establishment_id: string;
  search_text: string;
  /** The last day by obsolescence notices; the order's is `maintained_until`. */
  notice_last_day?: string | null;
  /** Where its declaration stands; null where none is owed. */
  declaration?: Declaration | null;
  /** The `Resource` of others that it hangs on. */
  adopted_from?: string | null;
  /** What is known of that, as JSON. */
  adoption?: string | null;
  /** Since when the catalog has it no more. */
  adoption_gone_at?: AtColumn | null;
  change_sequence: AtColumn;
  created_at: AtColumn;
  updated_at: AtColumn;
  /** Since when it is no more of the fleet. */
  removed_at: AtColumn | null;
}

/** A row of `machine_terms`. */
export interface MachineTermsRow extends CoverageColumns {
  machine_id: string;
  change_sequence: AtColumn;
  establishment_id: string;
  kind: TermsChangeKind;
  recorded_at: AtColumn;
  recorded_by: string | null;
  recorded_by_name: string | null;
  import_id: string | null;
  notice_last_day: string | null;
  declaration: Declaration | null;
}

/** A machine with what it is read with. */
export interface MachineWithPlace {
  machine: MachineRow;
  site: SiteRow;
  establishmentName: string;
  /** Reference of the group bound to the establishment. */
  ownerRef: string | null;
  chassisName: string | null;
  /** The terms that are to come for it. */
  toCome: ToComeColumns | null;
}

type CoverageColumns = Pick<
  MachineRow,
  | 'warranty_end'
  | 'after_warranty'
  | 'service_window'
  | 'restore_time'
  | 'maintained_from'
  | 'maintained_until'
  | 'order_reference'
>;

/** The cover of a machine as its order, or its declaration, has it. */
function orderedCoverageOf(
  row: CoverageColumns & Pick<MachineRow, 'declaration'>,
): CoverageFacts {
  return {
    warrantyEnd: row.warranty_end,
    afterWarranty: row.after_warranty,
    serviceWindow: row.service_window,
    restoreTime: row.restore_time,
    maintainedFrom: row.maintained_from,
    maintainedUntil: row.maintained_until,
    orderReference: row.order_reference,
    ...(row.declaration && { declaration: row.declaration }),
  };
}

/** The cover of a machine: as ordered, and no longer than its notices say. */
export function coverageFactsOfRow(
  row: CoverageColumns & Pick<MachineRow, 'notice_last_day' | 'declaration'>,
): CoverageFacts {
  return coverageUntil(orderedCoverageOf(row), row.notice_last_day ?? null);
}

export function inventorySiteOf(row: SiteRow): InventorySite {
  return { establishmentId: row.establishment_id, id: row.id, name: row.name };
}

/** A machine as an inventory is compared with it. */
export function knownMachineOf(row: MachineRow): KnownMachine {
  return {
    id: row.id,
    establishmentId: row.establishment_id,
    identity: row.identity,
    removed: row.removed_at !== null,
    adoption: adoptionOf(row),
    siteId: row.site_id,
    name: row.name,
    category: row.category,
    maker: row.maker,
    model: row.model,
    serialNumber: row.serial_number,
    assetTag: row.asset_tag,
    hostName: row.host_name,
    building: row.building,
    room: row.room,
    rack: row.rack,
    rackUnit: row.rack_unit,
    chassisId: row.chassis_id,
    ...orderedCoverageOf(row),
    firmware: row.firmware,
    operatingSystem: row.operating_system,
  };
}

/** What an inventory says of a machine, as columns. */
export function factColumnsOf(
  facts: InventoryFacts,
  identity: string,
): MachineFactColumns {
  return {
    site_id: facts.siteId,
    identity,
    name: facts.name,
    category: facts.category,
    maker: facts.maker,
    model: facts.model,
    serial_number: facts.serialNumber,
    asset_tag: facts.assetTag,
    host_name: facts.hostName,
    building: facts.building,
    room: facts.room,
    rack: facts.rack,
    rack_unit: facts.rackUnit,
    chassis_id: facts.chassisId,
    warranty_end: facts.warrantyEnd,
    after_warranty: facts.afterWarranty,
    service_window: facts.serviceWindow,
    restore_time: facts.restoreTime,
    maintained_from: facts.maintainedFrom,
    maintained_until: facts.maintainedUntil,
    order_reference: facts.orderReference,
    firmware: facts.firmware,
    operating_system: facts.operatingSystem,
  };
}
