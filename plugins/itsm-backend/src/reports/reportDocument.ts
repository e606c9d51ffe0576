import {
  type DocumentBlock,
  type DocumentSection,
  FEW_TICKETS,
  type Indicator,
  INDICATORS,
  type PrintedDocument,
  type RateTold,
  tellRate,
} from '@caih/backstage-plugin-itsm-common';
import { isBelow } from '../indicators';
import { longDay } from '../messages';
import type { SheetCell } from '../spreadsheet';
import {
  longMonth,
  PROMISED,
  reportFacts,
  shortMonth,
  type WholeReport,
} from './reportFacts';
import { COLUMN_KINDS, type ReportTable, reportTables } from './reportTables';
import {
  REPORT_WORDS,
  type ReportColumnId,
  type ReportLanguage,
  type ReportTableId,
} from './words';
import { writtenDuration } from './written';

/** Establishments that a document names; the workbook has all. */
const MOST_ESTABLISHMENTS = 40;

/** In per cent. */
const WHOLE = 100;

/** What of each table goes on paper. */
const ON_PAPER: Partial<Record<ReportTableId, readonly ReportColumnId[]>> = {
  figures: [
    'indicator',
    'numerator',
    'denominator',
    'rate',
    'threshold',
    'met',
  ],
  parts: ['split', 'part', 'declared', 'closed', 'inTime', 'late', 'reopened'],
  restoreTimes: [
    'restoreTime',
    'closed',
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
    'axis',
    'plannedFor',
  ],
  establishments: [
    'establishment',
    'declared',
    'closed',
    'rate',
    'met',
    'reopenedRate',
    'reopenedMet',
  ],
};

/** A report as a document to print, sign and file. */
export function reportDocument(
  report: WholeReport,
  language: ReportLanguage,
): PrintedDocument {
  const words = REPORT_WORDS[language];
  const facts = reportFacts(report, language);
  const { levels } = report.content;
  return {
    language,
    title: words.titles[report.kind],
    reference: report.id ?? words.notKept,
    subject: words.subject(facts),
    establishmentName: facts.establishment ?? words.lot,
    issued: words.issued(facts),
    issuedAt: report.madeAt,
    timeNote: words.timeNote,
    summary: words.summary(facts),
    sections: [
      ...reportTables(report, language).flatMap(table =>
        sectionOf(table, report, language),
      ),
      {
        title: words.rules,
        blocks: INDICATORS.map((indicator: Indicator) => ({
          kind: 'paragraph' as const,
          text: `${indicator.names[language]}. ${indicator.explains[language]} (${indicator.clause})`,
        })),
      },
    ],
    signatures:
      report.id === null
        ? []
        : (
            [
              'contractor',
              levels.scale === 'lot' ? 'coordinator' : 'establishment',
            ] as const
          ).map(party => ({
            party: words.signatures[party],
            lines: [...words.hand],
          })),
    fileName: fileNameOf(report, language),
  };
}

/** Without its extension. */
export function fileNameOf(
  { id, kind, content: { levels } }: WholeReport,
  language: ReportLanguage,
): string {
  return [
    id,
    REPORT_WORDS[language].files[kind],
    levels.establishment?.id,
    levels.from,
    levels.to === levels.from ? null : levels.to,
  ]
    .filter(Boolean)
    .join('-');
}

function sectionOf(
  table: ReportTable,
  report: WholeReport,
  language: ReportLanguage,
): DocumentSection[] {
  const words = REPORT_WORDS[language];
  const { title, what } = words.tables[table.id];
  const paragraph = (text: string): DocumentBlock => ({
    kind: 'paragraph',
    text,
  });
  if (table.id === 'months') {
    const toFix = report.content.levels.months
      .filter(({ state }) => state !== 'fixed')
      .map(({ month }) => longMonth(language, month));
    return [
      {
        title,
        blocks: [
          paragraph(what),
          ...(toFix.length > 0 ? [paragraph(words.notFixed(toFix))] : []),
          ...trend(report, language),
        ],
      },
    ];
  }
  const columns = ON_PAPER[table.id];
  if (!columns) return [];
  const rows = rowsOnPaper(table, report);
  if (rows.length === 0) {
    return table.id === 'dysfunctions'
      ? [{ title, blocks: [paragraph(words.noDysfunction)] }]
      : [];
  }
  const total =
    table.id === 'dysfunctions'
      ? report.content.dysfunctionCount
      : table.rows.length;
  return [
    {
      title,
      blocks: [
        paragraph(what),
        ...(report.content.levels.corrected && table.id === 'figures'
          ? [paragraph(words.corrected)]
          : []),
        ...(rows.length < total
          ? [paragraph(words.someOf(rows.length, total))]
          : []),
        {
          kind: 'table',
          table: {
            columns: columns.map(id => ({
              label: words.columns[id],
              ...(isNumber(id) && { isNumber: true as const }),
            })),
            rows: rows.map(row =>
              columns.map(id =>
                written(row[table.columns.indexOf(id)], id, language),
              ),
            ),
          },
        },
      ],
    },
  ];
}

/** Of many establishments, those that miss a threshold. */
function rowsOnPaper(
  { id, rows }: ReportTable,
  { content: { establishments } }: WholeReport,
): readonly (readonly SheetCell[])[] {
  if (id !== 'establishments' || rows.length <= MOST_ESTABLISHMENTS) {
    return rows;
  }
  return rows
    .filter((_, index) => isBelow(establishments[index].counts))
    .slice(0, MOST_ESTABLISHMENTS);
}

/** The rates of the contract over the months, drawn. */
function trend(
  { content: { levels } }: WholeReport,
  language: ReportLanguage,
): DocumentBlock[] {
  const words = REPORT_WORDS[language];
  const isOfFew = PROMISED.some(rate =>
    levels.months.some(
      ({ counts }) => tellRate(rate, counts, levels.scale).shownAs === 'counts',
    ),
  );
  const charts = PROMISED.map((rate): DocumentBlock => {
    const promised = rate.thresholds?.[levels.scale] ?? null;
    const shares = levels.months.map(({ counts }) =>
      counts[rate.denominator] === 0
        ? null
        : (counts[rate.numerator] * WHOLE) / counts[rate.denominator],
    );
    // What is promised to be rare is drawn so that one sees it.
    const full =
      rate.direction === 'at-most'
        ? Math.max(2 * (promised ?? 0), ...shares.map(share => share ?? 0))
        : WHOLE;
    return {
      kind: 'chart',
      chart: {
        title: rate.names[language],
        full,
        bars: levels.months.map(({ month, counts }, index) => {
          const told = tellRate(rate, counts, levels.scale);
          return {
            label: shortMonth(language, month),
            value: shares[index],
            shown:
              shares[index] === null
                ? words.none
                : `${counts[rate.numerator]}/${counts[rate.denominator]}`,
            isMissed: isMissed(told),
            // Of few tickets a share is not held against the promise (DI12).
            isOfFew: told.shownAs === 'counts',
          };
        }),
        line:
          promised === null
            ? null
            : { value: promised, label: words.promised(promised) },
      },
    };
  });
  return isOfFew
    ? [...charts, { kind: 'paragraph', text: words.ofFew(FEW_TICKETS) }]
    : charts;
}

function isMissed({ met, shownAs }: RateTold): boolean {
  return shownAs === 'rate' && met === false;
}

function isNumber(id: ReportColumnId): boolean {
  return ['number', 'percent', 'duration'].includes(COLUMN_KINDS[id] ?? 'text');
}

function written(
  cell: SheetCell,
  id: ReportColumnId,
  language: ReportLanguage,
): string {
  if (cell === null) return '';
  switch (COLUMN_KINDS[id]) {
    case 'number':
      return new Intl.NumberFormat(language).format(Number(cell));
    case 'percent':
      return new Intl.NumberFormat(language, {
        style: 'percent',
        maximumFractionDigits: 1,
      }).format(Number(cell) / 100);
    case 'duration':
      return writtenDuration(Number(cell));
    case 'day':
      return longDay(language, String(cell));
    default:
      return String(cell);
  }
}
