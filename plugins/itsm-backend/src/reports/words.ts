import type { ReportKind, Split } from '@caih/backstage-plugin-itsm-common';
import { englishWords } from './words.en';
import { frenchWords } from './words.fr';

/** The languages a report is written in. */
export type ReportLanguage = 'fr' | 'en';

/** The tables of a report, in their order; a report has those that concern it. */
export const REPORT_TABLES = [
  'figures',
  'months',
  'parts',
  'restoreTimes',
  'dysfunctions',
  'establishments',
  'establishmentTimes',
  'calls',
] as const;

/** @see REPORT_TABLES */
export type ReportTableId = (typeof REPORT_TABLES)[number];

/** The columns of all tables; the same thing is called the same in each. */
export type ReportColumnId =
  | 'indicator'
  | 'numerator'
  | 'denominator'
  | 'rate'
  | 'threshold'
  | 'met'
  | 'month'
  | 'split'
  | 'part'
  | 'declared'
  | 'closed'
  | 'rated'
  | 'inTime'
  | 'late'
  | 'remote'
  | 'reopened'
  | 'reopenedRate'
  | 'reopenedMet'
  | 'restoreTime'
  | 'median'
  | 'p90'
  | 'maximum'
  | 'finess'
  | 'establishment'
  | 'region'
  | 'maker'
  | 'model'
  | 'establishments'
  | 'incidents'
  | 'tickets'
  | 'axis'
  | 'plannedFor'
  | 'unit'
  | 'period'
  | 'calls';

/** What a report is told from. */
export interface ReportFacts {
  /** "octobre 2026", "de juillet à septembre 2026". */
  period: string;
  /** Null for the lot. */
  establishment: string | null;
  /** "4 novembre 2026 à 08:00". */
  madeAt: string;
  /** Rates of the contract that are missed. */
  missed: number;
}

/** What a report says, in a language. */
export interface ReportWords {
  titles: Record<ReportKind | 'view', string>;
  /** Of the name of the file. */
  files: Record<ReportKind | 'view', string>;
  lot: string;
  period(from: string, to: string): string;
  subject(facts: ReportFacts): string;
  /** What is not kept: the view of a dashboard. */
  notKept: string;
  issued(facts: ReportFacts): string;
  timeNote: string;
  summary(facts: ReportFacts): string;
  corrected: string;
  tables: Record<ReportTableId, { title: string; what: string }>;
  columns: Record<ReportColumnId, string>;
  splits: Record<Split, string>;
  warranty: Record<'under' | 'out', string>;
  unknown: string;
  priority(priority: string): string;
  yes: string;
  no: string;
  none: string;
  few: string;
  /** Rows of the key figures that are no indicator (DI6, DI13). */
  rows: Record<'open' | 'late' | 'awaiting' | 'below', string>;
  week: string;
  monthUnit: string;
  year: string;
  charts: Record<'inTime' | 'volume' | 'times' | 'below', string>;
  promised(percent: number): string;
  /** Under drawings with months of fewer tickets than so many. */
  ofFew(tickets: number): string;
  /** Of months whose figures may still change, in words. */
  notFixed(months: readonly string[]): string;
  /** Where a document names some of many. */
  someOf(shown: number, total: number): string;
  noDysfunction: string;
  toFill: string;
  rules: string;
  pivot: string;
  about: string;
  labels: Record<
    'report' | 'establishment' | 'finess' | 'period' | 'made' | 'rules',
    string
  >;
  signatures: Record<'contractor' | 'establishment' | 'coordinator', string>;
  hand: readonly string[];
  message: {
    greeting: string;
    paragraphs(facts: ReportFacts & { again: boolean }): string[];
    open: string;
    footer(link: string): string[];
  };
}

export const REPORT_WORDS: Record<ReportLanguage, ReportWords> = {
  fr: frenchWords,
  en: englishWords,
};
