import {
  HARDWARE_CATEGORY_NAMES,
  type HardwareCategory,
  INDICATORS,
  type Indicator,
  noCounts,
  RESTORE_TIME_SECONDS,
  type RateTold,
  type ServiceLevels,
  type Split,
  tellRate,
  UNKNOWN_PART,
} from '@caih/backstage-plugin-itsm-common';
import { TICKET_WORDS } from '../exports';
import { isBelow } from '../indicators';
import type { ColumnKind, SheetCell } from '../spreadsheet';
import { PROMISED, type WholeReport } from './reportFacts';
import {
  REPORT_TABLES,
  REPORT_WORDS,
  type ReportColumnId,
  type ReportLanguage,
  type ReportTableId,
  type ReportWords,
} from './words';

const [IN_TIME, REOPENED] = PROMISED;

/** A table of a report: a sheet of its workbook, and of its document. */
export interface ReportTable {
  id: ReportTableId;
  columns: readonly ReportColumnId[];
  rows: readonly (readonly SheetCell[])[];
}

const COLUMNS: Record<ReportTableId, readonly ReportColumnId[]> = {
  figures: [
    'indicator',
    'numerator',
    'denominator',
    'rate',
    'threshold',
    'met',
  ],
  months: [
    'month',
    'declared',
    'closed',
    'rated',
    'inTime',
    'rate',
    'reopened',
    'reopenedRate',
  ],
  parts: [
    'split',
    'part',
    'declared',
    'closed',
    'remote',
    'inTime',
    'late',
    'reopened',
  ],
  restoreTimes: [
    'restoreTime',
    'closed',
    'rated',
    'inTime',
    'rate',
    'median',
    'p90',
    'maximum',
  ],
  dysfunctions: [
    'maker',
    'model',
    'establishments',
    'incidents',
    'late',
    'tickets',
    'axis',
    'plannedFor',
  ],
  establishments: [
    'finess',
    'establishment',
    'region',
    'declared',
    'closed',
    'rated',
    'inTime',
    'rate',
    'met',
    'reopened',
    'reopenedRate',
    'reopenedMet',
  ],
  establishmentTimes: [
    'finess',
    'establishment',
    'restoreTime',
    'closed',
    'rated',
    'inTime',
    'rate',
    'median',
    'p90',
    'maximum',
  ],
  calls: ['unit', 'period', 'calls'],
};

/** What the cells of each column hold, and how wide they are. */
export const COLUMN_KINDS: Partial<Record<ReportColumnId, ColumnKind>> = {
  numerator: 'number',
  denominator: 'number',
  rate: 'percent',
  threshold: 'percent',
  declared: 'number',
  closed: 'number',
  rated: 'number',
  inTime: 'number',
  late: 'number',
  remote: 'number',
  reopened: 'number',
  reopenedRate: 'percent',
  median: 'duration',
  p90: 'duration',
  maximum: 'duration',
  establishments: 'number',
  incidents: 'number',
  plannedFor: 'day',
  calls: 'number',
};

type Rows = (
  report: WholeReport,
  language: ReportLanguage,
  words: ReportWords,
) => SheetCell[][];

const ROWS: Record<ReportTableId, Rows> = {
  figures({ content: { levels, establishments } }, language, words) {
    const { open, scale } = levels;
    return [
      ...INDICATORS.map((indicator: Indicator) =>
        figureRow(indicator, levels, language, words),
      ),
      [words.rows.open, open.open, null, null, null, null],
      [words.rows.late, open.late, null, null, null, null],
      [words.rows.awaiting, open.awaitingApproval, null, null, null, null],
      ...(scale === 'lot'
        ? [
            [
              words.rows.below,
              establishments.filter(({ counts }) => isBelow(counts)).length,
              establishments.length,
              null,
              null,
              null,
            ],
          ]
        : []),
    ];
  },
  months({ content: { levels } }) {
    return levels.months.map(({ month, counts }) => [
      month,
      counts.declared,
      counts.closed,
      counts.rated,
      counts['in-time'],
      shareOf(tellRate(IN_TIME, counts, levels.scale)),
      counts.reopened,
      shareOf(tellRate(REOPENED, counts, levels.scale)),
    ]);
  },
  parts({ content: { levels } }, language, words) {
    return levels.parts.map(({ split, part, counts }) => [
      words.splits[split],
      partName(split, part, language),
      counts.declared,
      counts.closed,
      counts.remote,
      counts['in-time'],
      counts.late,
      counts.reopened,
    ]);
  },
  restoreTimes({ content: { levels } }) {
    return levels.parts
      .filter(
        ({ split, part }) => split === 'restoreTime' && part !== UNKNOWN_PART,
      )
      .filter(({ counts }) => counts.closed > 0)
      .sort((one, other) => secondsOf(one.part) - secondsOf(other.part))
      .map(({ part, counts }) => {
        const times = levels.times.find(
          ({ restoreTime }) => restoreTime === part,
        );
        return [
          part,
          counts.closed,
          counts.rated,
          counts['in-time'],
          shareOf(tellRate(IN_TIME, counts, levels.scale)),
          times?.medianSeconds ?? null,
          times?.p90Seconds ?? null,
          times?.maxSeconds ?? null,
        ];
      });
  },
  dysfunctions({ content, axes }, _language, words) {
    return content.dysfunctions.map(one => {
      const written = axes.find(
        ({ maker, model }) => maker === one.maker && model === one.model,
      );
      return [
        one.maker,
        one.model,
        one.establishments,
        one.incidents,
        one.late,
        one.tickets.join(', '),
        written?.axis ?? words.toFill,
        written?.plannedFor ?? null,
      ];
    });
  },
  establishments({ content: { establishments } }, _language, words) {
    return establishments.map(({ id, name, region, counts }) => {
      const inTime = tellRate(IN_TIME, counts, 'establishment');
      const reopened = tellRate(REOPENED, counts, 'establishment');
      return [
        id,
        name,
        region,
        counts.declared,
        counts.closed,
        counts.rated,
        counts['in-time'],
        shareOf(inTime),
        metOf(inTime, words),
        counts.reopened,
        shareOf(reopened),
        metOf(reopened, words),
      ];
    });
  },
  establishmentTimes({ content: { establishments } }) {
    return establishments.flatMap(({ id, name, restoreTimes }) =>
      restoreTimes.map(one => [
        id,
        name,
        one.restoreTime,
        one.closed,
        one.rated,
        one.inTime,
        shareOf(
          tellRate(
            IN_TIME,
            { ...noCounts(), rated: one.rated, 'in-time': one.inTime },
            'establishment',
          ),
        ),
        one.medianSeconds,
        one.p90Seconds,
        one.maxSeconds,
      ]),
    );
  },
  calls({ content: { calls } }, _language, words) {
    return [
      ...calls.weeks.map(({ week, count }) => [words.week, week, count]),
      ...calls.months.map(({ month, count }) => [
        words.monthUnit,
        month,
        count,
      ]),
      [words.year, String(calls.year.year), calls.year.count],
    ];
  },
};

function figureRow(
  indicator: Indicator,
  { counts, scale }: ServiceLevels,
  language: ReportLanguage,
  words: ReportWords,
): SheetCell[] {
  const name = indicator.names[language];
  if (indicator.kind === 'count') {
    return [name, counts[indicator.population], null, null, null, null];
  }
  const told = tellRate(indicator, counts, scale);
  return [
    name,
    told.numerator,
    told.denominator,
    told.shownAs === 'rate' ? told.percent : null,
    told.threshold,
    metOf(told, words),
  ];
}

/** Per cent; null where there are too few tickets for one (DI12). */
function shareOf({ shownAs, percent }: RateTold): number | null {
  return shownAs === 'rate' ? percent : null;
}

function metOf({ met, shownAs }: RateTold, words: ReportWords): string | null {
  if (shownAs === 'none') return words.none;
  if (met === null) return null;
  return met ? words.yes : words.no;
}

/** What a part of a split is called. */
export function partName(
  split: Split,
  part: string,
  language: ReportLanguage,
): string {
  const words = REPORT_WORDS[language];
  if (part === UNKNOWN_PART) return words.unknown;
  switch (split) {
    case 'priority':
      return words.priority(part);
    case 'warranty':
      return words.warranty[part === 'under' ? 'under' : 'out'];
    case 'level':
      return (
        TICKET_WORDS[language].levels[
          part as keyof (typeof TICKET_WORDS)['fr']['levels']
        ] ?? part
      );
    case 'category':
      return (
        HARDWARE_CATEGORY_NAMES[part as HardwareCategory]?.[language] ?? part
      );
    default:
      return part;
  }
}

function secondsOf(restoreTime: string): number {
  return (
    RESTORE_TIME_SECONDS[restoreTime as keyof typeof RESTORE_TIME_SECONDS] ?? 0
  );
}

/** The tables that concern a report: those of the lot have more. */
export function reportTables(
  report: WholeReport,
  language: ReportLanguage,
): ReportTable[] {
  return REPORT_TABLES.filter(id => concerns(id, report)).map(id => ({
    id,
    columns: COLUMNS[id],
    rows: ROWS[id](report, language, REPORT_WORDS[language]),
  }));
}

function concerns(
  id: ReportTableId,
  { kind, content: { levels } }: WholeReport,
): boolean {
  switch (id) {
    case 'dysfunctions':
      return kind === 'quarterly';
    case 'establishments':
    case 'establishmentTimes':
      return levels.scale === 'lot';
    default:
      return true;
  }
}
