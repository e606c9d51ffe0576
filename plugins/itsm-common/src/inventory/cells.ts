import { isFiness, isLocalDate, type LocalDate } from '../calendar';
import { foldText } from '../hardware';
import type { InventoryCell } from './facts';
import type { ValueFault } from './faults';

/** The longest text of a cell that is kept, in characters. */
export const MAX_CELL_LENGTH = 200;

/** What a cell says, or what is wrong with it. */
export type Read<T> = { value: T } | { fault: ValueFault };

const FORMULA_ERROR =
  /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|CALC!|SPILL!)$/;
// eslint-disable-next-line no-control-regex -- what no inventory means to hold
const CONTROL_CHARACTERS = /[\u0000-\u001f\u007f]+/g;

/** The text as it is shown; blank is `null`. */
export function readText(cell: InventoryCell): Read<string | null> {
  const text = textOf(cell);
  if (text !== null && FORMULA_ERROR.test(text)) {
    return { fault: { code: 'cell-error' } };
  }
  if (text !== null && text.length > MAX_CELL_LENGTH) {
    return { fault: { code: 'too-long', details: { max: MAX_CELL_LENGTH } } };
  }
  return { value: text };
}

/** A number that is a name: text only, for a spreadsheet eats its zeros. */
export function readCode(cell: InventoryCell): Read<string | null> {
  return typeof cell === 'number'
    ? { fault: { code: 'number-not-text' } }
    : readText(cell);
}

/** A number kept as one by a spreadsheet is taken where it lost nothing. */
export function readFiness(cell: InventoryCell): Read<string | null> {
  const text = textOf(cell)?.replace(/\s/g, '').toUpperCase() ?? null;
  return text === null || isFiness(text)
    ? { value: text }
    : { fault: { code: 'finess-invalid' } };
}

/** A day, as a date or as text `jj/mm/aaaa` or `aaaa-mm-jj`. */
export function readDay(cell: InventoryCell): Read<LocalDate | null> {
  const day = dayOf(cell);
  return day === undefined
    ? { fault: { code: 'day-invalid' } }
    : { value: day };
}

const NO_WARRANTY = new Set(['aucune', 'sans', 'sans garantie', 'none', 'non']);
const UNKNOWN_WARRANTY = new Set([
  'inconnue',
  'inconnu',
  'unknown',
  'a verifier',
  'nc',
]);

/** The last day of a warranty; blank is `unknown` (BI10). */
export function readWarrantyEnd(
  cell: InventoryCell,
): Read<LocalDate | 'none' | 'unknown'> {
  const folded = foldText(textOf(cell) ?? '');
  if (folded === '' || UNKNOWN_WARRANTY.has(folded)) {
    return { value: 'unknown' };
  }
  if (NO_WARRANTY.has(folded)) return { value: 'none' };
  const day = dayOf(cell);
  return day ? { value: day } : { fault: { code: 'warranty-invalid' } };
}

/** One of a few values, by their usual spellings. */
export function readChoice<T extends string>(
  cell: InventoryCell,
  choices: Choices<T>,
): Read<T | null> {
  const text = textOf(cell);
  if (text === null) return { value: null };
  const folded = foldText(text).replace(/ /g, '');
  for (const [choice, spellings] of Object.entries(choices) as [
    T,
    string[],
  ][]) {
    if ([choice, ...spellings].some(one => squeeze(one) === folded)) {
      return { value: choice };
    }
  }
  return {
    fault: {
      code: 'choice-unknown',
      details: {
        choices: (Object.values(choices) as string[][])
          .map(spellings => spellings[0])
          .join(', '),
      },
    },
  };
}

/** The first spelling of each is the template’s in French, the last in English. */
export type Choices<T extends string> = Record<T, [string, ...string[]]>;

export const AFTER_WARRANTY: Choices<'vendor-backed' | 'not-vendor-backed'> = {
  'vendor-backed': [
    'avec ré-adossement constructeur',
    'avec ré-adossement',
    'ré-adossé',
    'ré-adossement constructeur',
    'adossé constructeur',
    'oui',
    'vendor backed',
  ],
  'not-vendor-backed': [
    'sans ré-adossement constructeur',
    'sans ré-adossement',
    'non ré-adossé',
    'non adossé constructeur',
    'non',
    'not vendor backed',
  ],
};

export const SERVICE_WINDOW: Choices<'HO' | '24x7'> = {
  HO: ['HO', 'heures ouvrées', 'heures ouvrables', '5j/7'],
  '24x7': ['24x7', '24/7', '7j/7 24h/24', '24h/24 7j/7', '7/7 24/24'],
};

export const RESTORE_TIME: Choices<'4H' | '10H' | '50H'> = {
  '4H': ['4H', '4', '4 heures', 'GTR 4H'],
  '10H': ['10H', '10', '10 heures', 'GTR 10H'],
  '50H': ['50H', '50', '50 heures', 'GTR 50H'],
};

/** A cell's value as text, for a message too; blank is `null`. */
export function textOf(cell: InventoryCell | undefined): string | null {
  if (cell === null || cell === undefined) return null;
  const text =
    typeof cell === 'object'
      ? cell.day
      : String(cell).replace(CONTROL_CHARACTERS, ' ').trim();
  return text === '' ? null : text;
}

/** Whether a row says anything. */
export function isFilled(cells: readonly InventoryCell[] | undefined): boolean {
  return Boolean(cells?.some(cell => textOf(cell) !== null));
}

const FRENCH_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** `undefined`: something that is no day. */
function dayOf(cell: InventoryCell): LocalDate | null | undefined {
  const text = textOf(cell);
  if (text === null) return null;
  if (typeof cell !== 'string' && typeof cell !== 'object') return undefined;
  const [, date, month, year] = FRENCH_DAY.exec(text) ?? [];
  const day = year
    ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
    : text;
  return isLocalDate(day) ? day : undefined;
}

function squeeze(text: string): string {
  return foldText(text).replace(/ /g, '');
}
