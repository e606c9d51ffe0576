import type { ImportReport } from '@caih/backstage-plugin-itsm-common';
import type { MachineFactColumns } from '../rows';
import { type Fault, type Language, messageOf } from './faults';
import type { PlannedMachine } from './planImport';

const MAX_ERRORS = 1_000;
const MAX_CHANGES = 1_000;

/** Names of the facts in the API. */
const FIELDS: Record<Exclude<keyof MachineFactColumns, 'identity'>, string> = {
  site_id: 'site',
  name: 'name',
  category: 'category',
  maker: 'maker',
  model: 'model',
  serial_number: 'serialNumber',
  asset_tag: 'assetTag',
  host_name: 'hostName',
  building: 'building',
  room: 'room',
  rack: 'rack',
  rack_unit: 'rackUnit',
  chassis_id: 'chassisId',
  warranty_end: 'warrantyEnd',
  after_warranty: 'afterWarranty',
  service_window: 'serviceWindow',
  restore_time: 'restoreTime',
  maintained_from: 'maintainedFrom',
  maintained_until: 'maintainedUntil',
  order_reference: 'orderReference',
  firmware: 'firmware',
  operating_system: 'operatingSystem',
};

export function presentReport(options: {
  sheet: string;
  plan: readonly PlannedMachine[];
  faults: readonly Fault[];
  applied: boolean;
  language: Language;
}): ImportReport {
  const { sheet, plan, faults, applied, language } = options;
  const added = plan.filter(machine => !machine.known);
  const updated = plan.filter(
    machine => machine.known && machine.changed.length > 0,
  );
  return {
    applied,
    added: added.length,
    updated: updated.length,
    unchanged: plan.length - added.length - updated.length,
    errors: [...faults]
      .sort((a, b) => a.row - b.row || (a.column ?? -1) - (b.column ?? -1))
      .slice(0, MAX_ERRORS)
      .map(fault => ({
        sheet,
        row: fault.row,
        column: fault.header,
        cell: `${fault.column === undefined ? 'A' : letters(fault.column)}${
          fault.row
        }`,
        code: fault.code,
        message: messageOf(fault, language),
        value: fault.value,
      })),
    changes: [...added, ...updated]
      .sort((a, b) => a.line.row - b.line.row)
      .slice(0, MAX_CHANGES)
      .map(presentChange),
  };
}

function presentChange({
  line,
  known,
  facts,
  changed,
}: PlannedMachine): NonNullable<ImportReport['changes']>[number] {
  return {
    row: line.row,
    machineName: facts.name,
    change: known ? 'updated' : 'added',
    fields: changed.flatMap(fact =>
      fact === 'identity' || (!known && facts[fact] === null)
        ? []
        : [
            {
              field: FIELDS[fact],
              before: known ? known[fact] : null,
              after: facts[fact],
            },
          ],
    ),
  };
}

/** The letters of a column: 0 is A, 26 is AA. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
