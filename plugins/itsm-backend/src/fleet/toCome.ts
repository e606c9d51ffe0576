import type {
  CoverageFacts,
  LocalDate,
  TermFacts,
} from '@caih/backstage-plugin-itsm-common';
import type { AtColumn } from '../database';
import { coverageFactsOfRow, type MachineRow } from './rows';

/** The terms of `machine_terms_to_come`. */
export interface ToComeColumns {
  starts_on: LocalDate;
  warranty_end: CoverageFacts['warrantyEnd'];
  after_warranty: CoverageFacts['afterWarranty'];
  service_window: CoverageFacts['serviceWindow'];
  restore_time: CoverageFacts['restoreTime'];
  maintained_until: LocalDate | null;
  order_reference: string | null;
}

/** A row of `machine_terms_to_come`. */
export interface ToComeRow extends ToComeColumns {
  machine_id: string;
  establishment_id: string;
  recorded_at: AtColumn;
  recorded_by: string;
  recorded_by_name: string;
  import_id: string | null;
}

/** Terms that wait, as columns. */
export function toComeColumnsOf(
  terms: TermFacts & { maintainedFrom: string },
): ToComeColumns {
  return {
    starts_on: terms.maintainedFrom,
    warranty_end: terms.warrantyEnd,
    after_warranty: terms.afterWarranty,
    service_window: terms.serviceWindow,
    restore_time: terms.restoreTime,
    maintained_until: terms.maintainedUntil,
    order_reference: terms.orderReference,
  };
}

/** Terms that waited, as columns of `machine`. */
export function termColumnsOf({
  starts_on,
  warranty_end,
  after_warranty,
  service_window,
  restore_time,
  maintained_until,
  order_reference,
}: ToComeColumns): Omit<ToComeColumns, 'starts_on'> & {
  maintained_from: LocalDate;
} {
  return {
    maintained_from: starts_on,
    warranty_end,
    after_warranty,
    service_window,
    restore_time,
    maintained_until,
    order_reference,
  };
}

/** Terms that wait, as an inventory is compared with them. */
export function termFactsOfToCome(row: ToComeColumns): TermFacts {
  return {
    maintainedFrom: row.starts_on,
    warrantyEnd: row.warranty_end,
    afterWarranty: row.after_warranty,
    serviceWindow: row.service_window,
    restoreTime: row.restore_time,
    maintainedUntil: row.maintained_until,
    orderReference: row.order_reference,
  };
}

/** The cover of a machine from the first day of the terms that wait. */
export function coverageToCome(
  machine: Pick<MachineRow, 'notice_last_day' | 'declaration'>,
  toCome: ToComeColumns,
): CoverageFacts {
  const { notice_last_day, declaration } = machine;
  return coverageFactsOfRow({
    ...termColumnsOf(toCome),
    notice_last_day,
    declaration,
  });
}
