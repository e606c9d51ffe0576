import { ADOPTION_MESSAGES } from '../adoption/messages';
import { type ColumnId, COLUMNS, headerOf } from './columns';

/** The languages of what an inventory says. @public */
export type InventoryLanguage = 'fr' | 'en';

/** What is wrong with a cell, a line or the sheet, and what would do. */
interface Message {
  fr: string;
  en: string;
}

/**
 * What is told of each fault; `{name}` stands for a detail of it.
 *
 * @public
 */
export const FAULT_MESSAGES = {
  'sheet-empty': {
    fr: 'La feuille est vide\u00a0: mettez les en-têtes sur la première ligne et une machine par ligne.',
    en: 'The sheet is empty: put the headers on the first line and one machine a line.',
  },
  'column-missing': {
    fr: 'La colonne «\u00a0{header}\u00a0» manque\u00a0: ajoutez-la à la ligne des en-têtes.',
    en: 'The column "{header}" is missing: add it to the line of headers.',
  },
  'column-unknown': {
    fr: 'Cette colonne est inconnue\u00a0: corrigez son en-tête ou supprimez-la. Colonnes du modèle\u00a0: {headers}.',
    en: 'This column is unknown: correct its header or remove it. Columns of the template: {headers}.',
  },
  'column-twice': {
    fr: 'La colonne «\u00a0{header}\u00a0» figure deux fois\u00a0: n’en gardez qu’une.',
    en: 'The column "{header}" is there twice: keep one.',
  },
  required: {
    fr: 'Cette cellule doit être remplie.',
    en: 'This cell must be filled in.',
  },
  'cell-error': {
    fr: 'La cellule contient une erreur de calcul\u00a0: remplacez-la par sa valeur.',
    en: 'The cell holds a formula error: put the value in its place.',
  },
  'too-long': {
    fr: 'Le texte dépasse {max} caractères\u00a0: raccourcissez-le.',
    en: 'The text is longer than {max} characters: shorten it.',
  },
  'number-not-text': {
    fr: 'La cellule est un nombre et peut avoir perdu des zéros ou des chiffres\u00a0: mettez-la au format Texte, puis saisissez la valeur à nouveau.',
    en: 'The cell is a number and may have lost zeros or digits: format it as Text, then type the value again.',
  },
  'finess-invalid': {
    fr: 'Ce n’est pas un numéro FINESS\u00a0: neuf caractères, dont le dernier est une clé. Vérifiez-le, cellule au format Texte.',
    en: 'This is not a FINESS number: nine characters, the last of them a key. Check it, with the cell formatted as Text.',
  },
  'site-unknown': {
    fr: 'Ce site n’est pas l’un de ceux dont vous pouvez importer l’inventaire\u00a0: {sites}.',
    en: 'This site is not one of those whose inventory you may import: {sites}.',
  },
  'establishment-other': {
    fr: 'Cette ligne est d’un autre établissement ({finess})\u00a0: importez-la pour lui. Les lignes justes de celui-ci peuvent être appliquées sans elle.',
    en: 'This line is of another establishment ({finess}): import it for that one. The good lines of this one can be applied without it.',
  },
  'site-shared': {
    fr: 'Ce site est commun à plusieurs de vos établissements\u00a0: dites lequel dans la colonne «\u00a0FINESS juridique\u00a0».',
    en: 'This site is shared by several of your establishments: say which one in the column "FINESS juridique".',
  },
  'category-unknown': {
    fr: 'Cette catégorie est inconnue. Catégories\u00a0: {categories}.',
    en: 'This category is unknown. Categories: {categories}.',
  },
  'day-invalid': {
    fr: 'Ce n’est pas une date\u00a0: saisissez une date, ou un texte jj/mm/aaaa.',
    en: 'This is not a date: enter a date, or a text dd/mm/yyyy.',
  },
  'warranty-invalid': {
    fr: 'Ce n’est pas une fin de garantie\u00a0: saisissez une date ou jj/mm/aaaa, «\u00a0aucune\u00a0», ou rien si elle est inconnue.',
    en: 'This is not an end of warranty: enter a date or dd/mm/yyyy, "none", or nothing where it is unknown.',
  },
  'choice-unknown': {
    fr: 'Cette valeur est inconnue. Valeurs possibles\u00a0: {choices}.',
    en: 'This value is unknown. Possible values: {choices}.',
  },
  'window-without-time': {
    fr: 'PSG et GTR vont ensemble\u00a0: remplissez les deux ou aucun.',
    en: 'PSG and GTR go together: fill in both or neither.',
  },
  'maintenance-reversed': {
    fr: 'La fin de maintenance précède son début, le {from}.',
    en: 'The maintenance ends before it begins, on {from}.',
  },
  'identity-missing': {
    fr: 'La machine n’a ni numéro de série ni numéro d’inventaire\u00a0: donnez l’un des deux.',
    en: 'The machine has neither a serial number nor an asset tag: give one of them.',
  },
  'software-identity-missing': {
    fr: 'Le logiciel n’a ni référence de licence, dans la colonne «\u00a0N° de série\u00a0», ni numéro d’inventaire\u00a0: donnez l’un des deux.',
    en: 'The software item has neither the reference of a licence, in the column of serial numbers, nor an asset tag: give one of them.',
  },
  'software-in-chassis': {
    fr: 'Un logiciel n’est dans aucun châssis\u00a0: videz la colonne «\u00a0Châssis\u00a0», et dites sur sa page sur quelles machines il tourne.',
    en: 'A software item sits in no chassis: empty the column of chassis, and say on its page which machines it runs on.',
  },
  'software-operating-system': {
    fr: 'Le système d’exploitation est celui des machines sur lesquelles le logiciel tourne\u00a0: videz la colonne «\u00a0OS\u00a0»\u00a0; la version du logiciel va dans la colonne «\u00a0Firmware ou version\u00a0».',
    en: 'The operating system is that of the machines that the software runs on: empty the column of operating systems; the version of the software goes into the column of firmware or version.',
  },
  'line-twice': {
    fr: 'Cette machine est aussi à la ligne {row}\u00a0: gardez la bonne des deux lignes, ou corrigez le numéro de l’autre, et redonnez le fichier.',
    en: 'This machine is on line {row} too: keep the right one of the two lines, or correct the number of the other, and give the file again.',
  },
  'name-shared': {
    fr: '«\u00a0{name}\u00a0» est aussi le nom d’une autre machine de l’établissement ({number})\u00a0: vérifiez, ou donnez un autre nom. La ligne peut être appliquée.',
    en: '"{name}" is the name of another machine of the establishment too ({number}): check it, or give another name. The line can be applied.',
  },
  'identity-conflict': {
    fr: 'Le numéro de série et le numéro d’inventaire sont ceux de deux machines connues\u00a0: {serial} et {asset}.',
    en: 'The serial number and the asset tag are those of two known machines: {serial} and {asset}.',
  },
  'serial-elsewhere': {
    fr: 'Ce numéro de série est déjà celui de {name}, à {establishment}\u00a0: corrigez-le, ou faites d’abord sortir la machine de cet établissement.',
    en: 'This serial number is already that of {name}, at {establishment}: correct it, or have the machine leave that establishment first.',
  },
  'serial-of-others': {
    fr: 'Ce numéro de série est déjà celui d’une machine d’un autre établissement du marché\u00a0: vérifiez-le sur la machine. Si elle est bien chez vous, le titulaire la fait sortir de l’autre.',
    en: 'This serial number is already that of a machine of another establishment of the contract: check it on the machine. If it is yours, the contractor has it leave the other.',
  },
  'asset-tag-several': {
    fr: 'Plusieurs machines connues portent ce numéro d’inventaire\u00a0: donnez le numéro de série.',
    en: 'Several known machines carry this asset tag: give the serial number.',
  },
  'chassis-unknown': {
    fr: 'Aucun châssis de cet établissement n’a ce nom ni ce numéro\u00a0: corrigez-le ou ajoutez une ligne de catégorie Châssis.',
    en: 'No chassis of this establishment has this name or number: correct it or add a line of category Châssis.',
  },
  'chassis-several': {
    fr: 'Plusieurs châssis répondent à ce nom\u00a0: donnez le numéro de série.',
    en: 'Several chassis answer to this name: give the serial number.',
  },
  'chassis-itself': {
    fr: 'Une machine ne peut pas être son propre châssis.',
    en: 'A machine cannot be its own chassis.',
  },
  'chassis-wrong': {
    fr: 'La ligne {row}, qui apporte ce châssis, est en erreur\u00a0: corrigez-la d’abord.',
    en: 'Line {row}, which brings this chassis in, is wrong: correct it first.',
  },
  'chassis-loop': {
    fr: 'Ce châssis est lui-même, directement ou non, dans cette machine\u00a0: corrigez l’un des deux.',
    en: 'This chassis is itself inside this machine, directly or not: correct one of the two.',
  },
  'table-empty': {
    fr: 'La feuille est vide\u00a0: mettez les en-têtes sur la première ligne et un modèle par ligne.',
    en: 'The sheet is empty: put the headers on the first line and one model a line.',
  },
  'dates-missing': {
    fr: 'La ligne ne donne aucune date\u00a0: remplissez la fin de commercialisation, de support ou des pièces détachées, ou supprimez la ligne.',
    en: 'The line gives no date: fill in the end of sale, of support or of spare parts, or remove the line.',
  },
  'model-twice': {
    fr: 'Ce modèle est déjà à la ligne {row}\u00a0: n’en gardez qu’une.',
    en: 'This model is already on line {row}: keep one of the two.',
  },
  'link-invalid': {
    fr: 'Ce n’est pas une adresse\u00a0: donnez-la entière, avec https://, ou laissez la cellule vide.',
    en: 'This is not an address: give the whole of it, with https://, or leave the cell empty.',
  },
  'seen-later': {
    fr: 'Ce jour est à venir\u00a0: donnez celui où la source a été consultée.',
    en: 'This day is still to come: give the one on which the source was looked at.',
  },
  ...ADOPTION_MESSAGES,
} satisfies Record<string, Message>;

/** What can be wrong with an inventory. @public */
export type FaultCode = keyof typeof FAULT_MESSAGES;

/** A fault of a value, wherever it stands. @public */
export interface ValueFault {
  code: FaultCode;
  details?: Record<string, string | number>;
}

/** A fault in its place. @public */
export interface Fault extends ValueFault {
  /** As the workbook numbers it, from 1. */
  row: number;
  /** Index of the column; none for the whole line. */
  column?: number;
  /** What the column is about, where it is one of the inventory's. */
  columnId?: ColumnId;
  header: string;
  value: string | null;
}

/** What is wrong and what would do, in a language. @public */
export function messageOf(
  fault: ValueFault,
  language: InventoryLanguage,
): string {
  return FAULT_MESSAGES[fault.code][language].replace(/\{(\w+)\}/g, (_, name) =>
    name === 'factName'
      ? factNameOf(fault.details?.fact, language)
      : String(fault.details?.[name] ?? ''),
  );
}

/** What a fact of `spec.hardware` is called: as the column of an inventory. */
function factNameOf(fact: unknown, language: InventoryLanguage): string {
  const [name] = String(fact ?? '').split('.');
  const column = COLUMNS.find(({ id }) => id === name);
  return column ? headerOf(column, language) : name;
}
