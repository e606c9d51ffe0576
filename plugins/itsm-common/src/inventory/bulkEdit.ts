import { COLUMNS, type ColumnId, headerOf } from './columns';
import type { InventoryCell, InventoryFacts } from './facts';
import type { InventoryLanguage } from './faults';
import { inventoryCell } from './template';

/**
 * Facts that several machines may share, and that one changes for all of them
 * at once, in the order of a form.
 *
 * @public
 */
export const BULK_FACTS = [
  'siteId',
  'building',
  'room',
  'rack',
  'serviceWindow',
  'restoreTime',
  'warrantyEnd',
  'afterWarranty',
  'maintainedFrom',
  'maintainedUntil',
  'orderReference',
  'category',
  'model',
  'operatingSystem',
  'firmware',
] as const satisfies readonly (keyof InventoryFacts)[];

/** @public */
export type BulkFact = (typeof BULK_FACTS)[number];

/** What becomes of some machines, all of them alike; null takes a fact away. @public */
export type BulkChanges = Partial<Pick<InventoryFacts, BulkFact>>;

/** By what a line is of a machine, with what no line goes without. */
const NAMING: readonly ColumnId[] = [
  'site',
  'name',
  'maker',
  'model',
  'category',
  'serialNumber',
  'assetTag',
];

/** The column of the inventory that says a fact. */
function columnOfFact(fact: BulkFact): ColumnId {
  return fact === 'siteId' ? 'site' : fact;
}

/**
 * The inventory that says some changes of some machines and nothing else: it
 * is checked, kept and applied as any other, and what it has no column for
 * stays as it is known.
 *
 * @returns the rows of its sheet, the headers first
 *
 * @public
 */
export function bulkEditSheet(
  machines: readonly (InventoryFacts & { establishmentId: string })[],
  changes: BulkChanges,
  language: InventoryLanguage,
): (string | null)[][] {
  const said = new Set(
    BULK_FACTS.filter(fact => changes[fact] !== undefined).map(columnOfFact),
  );
  const columns = COLUMNS.filter(
    ({ id }) => NAMING.includes(id) || said.has(id),
  );
  return [
    columns.map(column => headerOf(column, language)),
    ...machines.map(machine => {
      const changed = { ...machine, ...changes };
      return columns.map(({ id }) =>
        cellText(inventoryCell(id, changed, { chassis: null, language })),
      );
    }),
  ];
}

function cellText(cell: InventoryCell): string | null {
  if (cell === null || typeof cell === 'string') return cell;
  return typeof cell === 'object' ? cell.day : String(cell);
}
