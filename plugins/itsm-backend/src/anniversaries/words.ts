import type {
  AnniversaryRow,
  AnniversarySituation,
  DecisiveKind,
} from '@caih/backstage-plugin-itsm-common';
import { englishWords } from './words.en';
import { frenchWords } from './words.fr';

/** The languages a list is written in. */
export type ListLanguage = 'fr' | 'en';

/** What a list is told from, its days in words. */
export interface ListFacts {
  establishment: string;
  /** The anniversary, and the next one. */
  day: string;
  nextDay: string;
  /** Orders whose anniversary it is, by the establishment's references. */
  orders: string;
  /** When it was made. */
  madeAt: string;
  /** How many machines. */
  count: number;
}

/** The columns of a list as a workbook, in their order. */
export const LIST_COLUMNS = [
  'finess',
  'establishment',
  'situation',
  'name',
  'maker',
  'model',
  'serialNumber',
  'siteName',
  'lastDay',
  'noticeId',
  'endsOn',
  'endKind',
  'origin',
  'firstDay',
] as const satisfies readonly (
  | keyof AnniversaryRow
  | 'finess'
  | 'establishment'
)[];

export type ListColumn = (typeof LIST_COLUMNS)[number];

/** The words of an anniversary list: of its files and of its message. */
export interface ListWords {
  file: string;
  sheet: string;
  aboutSheet: string;
  title: string;
  subject(facts: ListFacts): string;
  issued(facts: ListFacts): string;
  timeNote: string;
  summary(facts: ListFacts): string;
  /** What being on the list is, and is not. */
  meaning: string;
  labels: Record<
    | 'establishment'
    | 'finess'
    | 'anniversary'
    | 'until'
    | 'orders'
    | 'machines',
    string
  >;
  situations: Record<AnniversarySituation, { title: string; what: string }>;
  columns: Record<ListColumn, string>;
  /** Headers of the tables of the document. */
  table: Record<'machine' | 'place' | 'lastDay' | 'ends' | 'firstDay', string>;
  ends: Record<DecisiveKind, string>;
  message: {
    greeting: string;
    paragraphs(facts: ListFacts): string[];
    open: string;
    footer(link: string): string[];
  };
}

export const LIST_WORDS: Record<ListLanguage, ListWords> = {
  fr: frenchWords,
  en: englishWords,
};
