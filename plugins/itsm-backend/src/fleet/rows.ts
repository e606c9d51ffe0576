import type {
  CoverageFacts,
  HardwareCategory,
  HolidayRegion,
  TerritoryId,
} from '@caih/backstage-plugin-itsm-common';
import type { AtColumn } from '../database';

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
  change_sequence: AtColumn;
  created_at: AtColumn;
  updated_at: AtColumn;
}

/** A machine with what it is read with. */
export interface MachineWithPlace {
  machine: MachineRow;
  site: SiteRow;
  establishmentName: string;
  /** Reference of the group bound to the establishment. */
  ownerRef: string | null;
  chassisName: string | null;
}

export function coverageFactsOfRow(
  row: Pick<
    MachineRow,
    | 'warranty_end'
    | 'after_warranty'
    | 'service_window'
    | 'restore_time'
    | 'maintained_from'
    | 'maintained_until'
    | 'order_reference'
  >,
): CoverageFacts {
  return {
    warrantyEnd: row.warranty_end,
    afterWarranty: row.after_warranty,
    serviceWindow: row.service_window,
    restoreTime: row.restore_time,
    maintainedFrom: row.maintained_from,
    maintainedUntil: row.maintained_until,
    orderReference: row.order_reference,
  };
}
