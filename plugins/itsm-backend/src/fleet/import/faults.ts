/** The languages of the messages. */
export type Language = 'fr' | 'en';

/** What is wrong with a cell, a line or the sheet, and what would do. */
interface Message {
  fr: string;
  en: string;
}

/** In a message, `{name}` stands for a detail of the fault. */
const MESSAGES = {
  'sheet-empty': {
    fr: 'La feuille est vide : mettez les en-têtes sur la première ligne et une machine par ligne.',
    en: 'The sheet is empty: put the headers on the first line and one machine a line.',
  },
  'column-missing': {
    fr: 'La colonne « {header} » manque : ajoutez-la à la ligne des en-têtes.',
    en: 'The column "{header}" is missing: add it to the line of headers.',
  },
  'column-unknown': {
    fr: 'Cette colonne est inconnue : corrigez son en-tête ou supprimez-la. Colonnes du modèle : {headers}.',
    en: 'This column is unknown: correct its header or remove it. Columns of the template: {headers}.',
  },
  'column-twice': {
    fr: 'La colonne « {header} » figure deux fois : n’en gardez qu’une.',
    en: 'The column "{header}" is there twice: keep one.',
  },
  required: {
    fr: 'Cette cellule doit être remplie.',
    en: 'This cell must be filled in.',
  },
  'cell-error': {
    fr: 'La cellule contient une erreur de calcul : remplacez-la par sa valeur.',
    en: 'The cell holds a formula error: put the value in its place.',
  },
  'too-long': {
    fr: 'Le texte dépasse {max} caractères : raccourcissez-le.',
    en: 'The text is longer than {max} characters: shorten it.',
  },
  'number-not-text': {
    fr: 'La cellule est un nombre et peut avoir perdu des zéros ou des chiffres : mettez-la au format Texte, puis saisissez la valeur à nouveau.',
    en: 'The cell is a number and may have lost zeros or digits: format it as Text, then type the value again.',
  },
  'finess-invalid': {
    fr: 'Ce n’est pas un numéro FINESS : neuf caractères, dont le dernier est une clé. Vérifiez-le, cellule au format Texte.',
    en: 'This is not a FINESS number: nine characters, the last of them a key. Check it, with the cell formatted as Text.',
  },
  'site-unknown': {
    fr: 'Ce site n’est pas l’un de ceux dont vous êtes référent local : {sites}.',
    en: 'This site is not one of those you are the local referent of: {sites}.',
  },
  'site-shared': {
    fr: 'Ce site est commun à plusieurs de vos établissements : dites lequel dans la colonne « FINESS juridique ».',
    en: 'This site is shared by several of your establishments: say which one in the column "FINESS juridique".',
  },
  'category-unknown': {
    fr: 'Cette catégorie est inconnue. Catégories : {categories}.',
    en: 'This category is unknown. Categories: {categories}.',
  },
  'day-invalid': {
    fr: 'Ce n’est pas une date : saisissez une date, ou un texte jj/mm/aaaa.',
    en: 'This is not a date: enter a date, or a text dd/mm/yyyy.',
  },
  'warranty-invalid': {
    fr: 'Ce n’est pas une fin de garantie : saisissez une date ou jj/mm/aaaa, « aucune », ou rien si elle est inconnue.',
    en: 'This is not an end of warranty: enter a date or dd/mm/yyyy, "none", or nothing where it is unknown.',
  },
  'choice-unknown': {
    fr: 'Cette valeur est inconnue. Valeurs possibles : {choices}.',
    en: 'This value is unknown. Possible values: {choices}.',
  },
  'window-without-time': {
    fr: 'PSG et GTR vont ensemble : remplissez les deux ou aucun.',
    en: 'PSG and GTR go together: fill in both or neither.',
  },
  'maintenance-reversed': {
    fr: 'La fin de maintenance précède son début, le {from}.',
    en: 'The maintenance ends before it begins, on {from}.',
  },
  'identity-missing': {
    fr: 'La machine n’a ni numéro de série ni numéro d’inventaire : donnez l’un des deux.',
    en: 'The machine has neither a serial number nor an asset tag: give one of them.',
  },
  'line-twice': {
    fr: 'Cette machine est déjà à la ligne {row} : supprimez l’une des deux.',
    en: 'This machine is already on line {row}: remove one of the two.',
  },
  'identity-conflict': {
    fr: 'Le numéro de série et le numéro d’inventaire sont ceux de deux machines connues : {serial} et {asset}.',
    en: 'The serial number and the asset tag are those of two known machines: {serial} and {asset}.',
  },
  'asset-tag-several': {
    fr: 'Plusieurs machines connues portent ce numéro d’inventaire : donnez le numéro de série.',
    en: 'Several known machines carry this asset tag: give the serial number.',
  },
  'chassis-unknown': {
    fr: 'Aucun châssis de cet établissement n’a ce nom ni ce numéro : corrigez-le ou ajoutez une ligne de catégorie Châssis.',
    en: 'No chassis of this establishment has this name or number: correct it or add a line of category Châssis.',
  },
  'chassis-several': {
    fr: 'Plusieurs châssis répondent à ce nom : donnez le numéro de série.',
    en: 'Several chassis answer to this name: give the serial number.',
  },
  'chassis-itself': {
    fr: 'Une machine ne peut pas être son propre châssis.',
    en: 'A machine cannot be its own chassis.',
  },
  'chassis-loop': {
    fr: 'Ce châssis est lui-même, directement ou non, dans cette machine : corrigez l’un des deux.',
    en: 'This chassis is itself inside this machine, directly or not: correct one of the two.',
  },
} satisfies Record<string, Message>;

/** What can be wrong with an inventory. */
export type FaultCode = keyof typeof MESSAGES;

/** A fault of a value, wherever it stands. */
export interface ValueFault {
  code: FaultCode;
  details?: Record<string, string | number>;
}

/** A fault in its place. */
export interface Fault extends ValueFault {
  /** As the workbook numbers it, from 1. */
  row: number;
  /** Index of the column; none for the whole line. */
  column?: number;
  header: string;
  value: string | null;
}

/** What is wrong and what would do, in a language. */
export function messageOf(fault: ValueFault, language: Language): string {
  return MESSAGES[fault.code][language].replace(/\{(\w+)\}/g, (_, name) =>
    String(fault.details?.[name] ?? ''),
  );
}
