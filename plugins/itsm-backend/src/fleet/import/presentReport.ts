import {
  cellName,
  type Fault,
  type ImportReport,
  type InventoryFacts,
  type InventoryLanguage,
  messageOf,
  type PlannedMachine,
} from '@caih/backstage-plugin-itsm-common';

const MAX_ERRORS = 1_000;
const MAX_CHANGES = 1_000;

export function presentReport(options: {
  sheet: string;
  plan: readonly PlannedMachine[];
  faults: readonly Fault[];
  applied: boolean;
  language: InventoryLanguage;
}): ImportReport {
  const { sheet, plan, faults, applied, language } = options;
  const added = plan.filter(machine => machine.joins);
  const updated = plan.filter(
    machine => !machine.joins && machine.changed.length > 0,
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
        cell: cellName(fault.row, fault.column ?? 0),
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
  joins,
  changed,
}: PlannedMachine): NonNullable<ImportReport['changes']>[number] {
  return {
    row: line.row,
    machineName: facts.name,
    change: joins ? 'added' : 'updated',
    fields: changed.flatMap(fact =>
      joins && facts[fact] === null
        ? []
        : [
            {
              field: nameOfFact(fact),
              before: known && !joins ? known[fact] : null,
              after: facts[fact],
            },
          ],
    ),
  };
}

/** The name of a fact in the API. */
function nameOfFact(fact: keyof InventoryFacts): string {
  return fact === 'siteId' ? 'site' : fact;
}
