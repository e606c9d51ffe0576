import {
  CONTRACT_TIME_ZONE,
  type ImprovementAxis,
  indicatorOf,
  type Instant,
  type LocalMonth,
  type Rate,
  type ReportKind,
  tellRate,
  withFrenchFirst,
} from '@caih/backstage-plugin-itsm-common';
import { DateTime } from 'luxon';
import type { ReportContent } from './content';
import { REPORT_WORDS, type ReportFacts, type ReportLanguage } from './words';

/** The rates that the contract promises something of (CCTP 2.1.26, 2.1.27). */
export const PROMISED = (['closed-in-time', 'reopened'] as const).map(
  id => indicatorOf(id) as Rate,
);

/** A report with all that it says; or the view of a dashboard, which is not kept. */
export interface WholeReport {
  /** Null for what is not kept. */
  id: string | null;
  kind: ReportKind | 'view';
  madeAt: Instant;
  content: ReportContent;
  /** What the contractor wrote of dysfunctions, the last of each. */
  axes: readonly ImprovementAxis[];
}

/** What a report is told from, in a language. */
export function reportFacts(
  { madeAt, content: { levels } }: WholeReport,
  language: ReportLanguage,
): ReportFacts {
  const words = REPORT_WORDS[language];
  return {
    period: words.period(
      longMonth(language, levels.from),
      longMonth(language, levels.to),
    ),
    establishment: levels.establishment?.name ?? null,
    madeAt: longMoment(language, madeAt),
    missed: PROMISED.filter(
      rate => tellRate(rate, levels.counts, levels.scale).met === false,
    ).length,
  };
}

/** "4 nov. 2026, 08:00", in Paris where no zone is said. */
export function longMoment(
  language: ReportLanguage,
  instant: Instant,
  zone: string = CONTRACT_TIME_ZONE,
): string {
  return withFrenchFirst(
    DateTime.fromISO(instant, { zone })
      .setLocale(language)
      .toLocaleString(DateTime.DATETIME_MED),
  );
}

/** "octobre 2026". */
export function longMonth(language: ReportLanguage, month: LocalMonth): string {
  return monthIn(language, month, 'long');
}

/** "oct. 2026", below a bar. */
export function shortMonth(
  language: ReportLanguage,
  month: LocalMonth,
): string {
  return monthIn(language, month, 'short');
}

function monthIn(
  language: ReportLanguage,
  month: LocalMonth,
  length: 'long' | 'short',
): string {
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    month: length,
    year: 'numeric',
  }).format(new Date(`${month}-01T00:00:00Z`));
}
