import {
  choicesOf,
  COLUMN_HELP,
  COLUMNS,
  type ColumnId,
  headerOf,
  inventoryCell,
  type InventoryFacts,
  type InventoryLanguage,
  TEMPLATE_VERSION,
} from '@caih/backstage-plugin-itsm-common';
import type {
  BookSheet,
  ColumnKind,
  ColumnList,
  SheetCell,
  SheetColumn,
} from '../../spreadsheet';

/** Lines that are formatted to be filled in, below those that are there. */
const BLANK_ROWS = 500;

const KINDS: Partial<Record<ColumnId, ColumnKind>> = {
  warrantyEnd: 'day',
  maintainedFrom: 'day',
  maintainedUntil: 'day',
};

const WIDTHS: Partial<Record<ColumnId, number>> = {
  establishment: 16,
  site: 14,
  room: 10,
  rack: 10,
  rackUnit: 8,
  name: 24,
  model: 28,
  category: 28,
  serialNumber: 20,
  hostName: 22,
  chassis: 20,
  afterWarranty: 30,
  serviceWindow: 10,
  restoreTime: 8,
  operatingSystem: 28,
};
const USUAL_WIDTH = 16;

const WORDS = {
  fr: {
    file: 'inventaire',
    template: 'modele-inventaire',
    inventory: 'Inventaire',
    explanations: 'Explications',
    lists: 'Listes',
    headers: ['Colonne', 'Obligatoire', 'Ce qu’elle contient', 'Exemple'],
    yes: 'oui',
    rules: [
      'Une machine par ligne, sur la première feuille. L’ordre des colonnes est libre.',
      'Une ligne est celle d’une machine connue si le constructeur et le numéro de série sont les mêmes ou, sans numéro de série, le numéro d’inventaire.',
      'Une colonne que vous enlevez laisse en l’état ce qui est connu\u00a0; une cellule vidée l’efface.',
      'Avant d’appliquer, vous verrez ligne par ligne ce qui change et ce qui est à corriger.',
    ],
    version: 'Version du modèle',
  },
  en: {
    file: 'inventory',
    template: 'inventory-template',
    inventory: 'Inventory',
    explanations: 'Explanations',
    lists: 'Lists',
    headers: ['Column', 'Required', 'What it holds', 'Example'],
    yes: 'yes',
    rules: [
      'One machine a line, on the first sheet. The order of the columns is free.',
      'A line is of a known machine where maker and serial number are the same or, without a serial number, the asset tag.',
      'A column that you take out leaves what is known as it is; a cell that you empty removes it.',
      'Before you apply, you see line by line what changes and what is to be corrected.',
    ],
    version: 'Version of the template',
  },
};

/** What the files of an inventory are called. */
export function inventoryFileName(
  kind: 'file' | 'template',
  language: InventoryLanguage,
): string {
  return WORDS[language][kind];
}

export function inventorySheetName(language: InventoryLanguage): string {
  return WORDS[language].inventory;
}

/** The columns of the sheet that an import takes. */
export function inventoryColumns(language: InventoryLanguage): SheetColumn[] {
  return COLUMNS.map(column => ({
    header: headerOf(column, language),
    kind: KINDS[column.id] ?? 'text',
    width: WIDTHS[column.id] ?? USUAL_WIDTH,
  }));
}

/** A machine as a line that an import takes. */
export function inventoryRow(
  machine: InventoryFacts & { establishmentId: string },
  options: { chassis: string | null; language: InventoryLanguage },
): SheetCell[] {
  return COLUMNS.map(({ id }): SheetCell => {
    const cell = inventoryCell(id, machine, options);
    if (cell === null || typeof cell === 'string') return cell;
    return typeof cell === 'object' ? cell.day : String(cell);
  });
}

/** The workbook to fill in: inventory, explanations, and lists to choose from. */
export function inventoryBook(options: {
  language: InventoryLanguage;
  siteIds: readonly string[];
  rows: readonly SheetCell[][];
}): BookSheet[] {
  const { language, siteIds, rows } = options;
  const words = WORDS[language];
  const choices = COLUMNS.flatMap((column, index) => {
    const found = choicesOf(column.id, language, siteIds);
    return found && found.values.length > 0
      ? [{ index, header: headerOf(column, language), ...found }]
      : [];
  });
  return [
    {
      name: words.inventory,
      columns: inventoryColumns(language),
      rows,
      blankRows: BLANK_ROWS,
      lists: choices.map(
        ({ index, values, isOpen }, sheetColumn): ColumnList => ({
          column: index,
          sheet: words.lists,
          sheetColumn,
          count: values.length,
          isOpen,
        }),
      ),
    },
    explanations(language),
    {
      name: words.lists,
      columns: choices.map(({ header }) => ({
        header,
        kind: 'text',
        width: 34,
      })),
      rows: Array.from(
        { length: Math.max(0, ...choices.map(one => one.values.length)) },
        (_, row) => choices.map(({ values }) => values[row] ?? null),
      ),
    },
  ];
}

function explanations(language: InventoryLanguage): BookSheet {
  const words = WORDS[language];
  const alone = (text: string): SheetCell[] => [null, null, text, null];
  return {
    name: words.explanations,
    columns: words.headers.map((header, index) => ({
      header,
      kind: 'text',
      width: [26, 12, 90, 34][index],
    })),
    rows: [
      ...words.rules.map(alone),
      ...COLUMNS.map((column): SheetCell[] => [
        headerOf(column, language),
        column.required ? words.yes : null,
        COLUMN_HELP[column.id].text[language],
        COLUMN_HELP[column.id].example[language],
      ]),
      alone(`${words.version} : ${TEMPLATE_VERSION}`),
    ],
  };
}
