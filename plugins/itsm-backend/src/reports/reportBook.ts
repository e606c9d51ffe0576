import { INDICATORS, type Indicator } from '@caih/backstage-plugin-itsm-common';
import { type BookSheet, onTheWall, type SheetColumn } from '../spreadsheet';
import { CONTRACT_TIME_ZONE } from '@caih/backstage-plugin-itsm-common';
import { reportFacts, type WholeReport } from './reportFacts';
import { COLUMN_KINDS, type ReportTable, reportTables } from './reportTables';
import {
  REPORT_WORDS,
  type ReportColumnId,
  type ReportLanguage,
  type ReportTableId,
  type ReportWords,
} from './words';

const WIDTHS: Partial<Record<ReportColumnId, number>> = {
  indicator: 44,
  split: 16,
  part: 34,
  establishment: 38,
  region: 26,
  maker: 18,
  model: 30,
  tickets: 50,
  axis: 60,
  unit: 12,
};

const WIDTH = 14;

/** A report as a workbook: what it is, its tables, and a pivot of the widest. */
export function reportSheets(
  report: WholeReport,
  language: ReportLanguage,
): BookSheet[] {
  const words = REPORT_WORDS[language];
  const tables = reportTables(report, language);
  const widest = tables.find(({ id }) => id === 'establishments');
  return [
    aboutSheet(report, language),
    ...tables.map(table => tableSheet(table, words)),
    {
      name: words.pivot,
      columns: [],
      rows: [],
      pivot: {
        source: sheetName(widest ? 'establishments' : 'parts', words),
        rows: widest
          ? [words.columns.region]
          : [words.columns.split, words.columns.part],
        sums: (['declared', 'closed', 'inTime', 'reopened'] as const).map(
          id => words.columns[id],
        ),
      },
    },
  ];
}

/** The longest name of a sheet that every program takes. */
const MOST_CHARACTERS = 31;

function sheetName(id: ReportTableId, words: ReportWords): string {
  return words.tables[id].title.slice(0, MOST_CHARACTERS).trim();
}

function tableSheet(
  { id, columns, rows }: ReportTable,
  words: ReportWords,
): BookSheet {
  const at = (column: ReportColumnId) => columns.indexOf(column);
  return {
    name: sheetName(id, words),
    columns: columns.map(column => columnOf(column, words)),
    rows,
    isTable: true,
    ...(id === 'months' && {
      charts: [
        {
          title: words.charts.inTime,
          kind: 'line',
          labels: at('month'),
          values: [at('rate')],
        },
        {
          title: words.charts.volume,
          kind: 'column',
          labels: at('month'),
          values: [at('declared'), at('closed')],
        },
      ],
    }),
    ...(id === 'restoreTimes' && {
      charts: [
        {
          title: words.charts.times,
          kind: 'column',
          labels: at('restoreTime'),
          values: [at('median'), at('p90'), at('maximum')],
        },
      ],
    }),
  };
}

function columnOf(id: ReportColumnId, words: ReportWords): SheetColumn {
  return {
    header: words.columns[id],
    kind: COLUMN_KINDS[id] ?? 'text',
    width: WIDTHS[id] ?? WIDTH,
  };
}

function aboutSheet(report: WholeReport, language: ReportLanguage): BookSheet {
  const words = REPORT_WORDS[language];
  const { labels } = words;
  const facts = reportFacts(report, language);
  const { levels, dysfunctions, dysfunctionCount } = report.content;
  return {
    name: words.about,
    columns: [
      { header: labels.report, kind: 'text', width: 30 },
      {
        header: [words.titles[report.kind], report.id ?? words.notKept].join(
          ' · ',
        ),
        kind: 'text',
        width: 100,
      },
    ],
    rows: [
      [labels.establishment, facts.establishment ?? words.lot],
      ...(levels.establishment
        ? [[labels.finess, levels.establishment.id]]
        : []),
      [labels.period, facts.period],
      [labels.made, onTheWall(report.madeAt, CONTRACT_TIME_ZONE)],
      [null, words.summary(facts)],
      ...(levels.corrected ? [[null, words.corrected]] : []),
      [null, words.timeNote],
      ...(dysfunctionCount > dysfunctions.length
        ? [
            [
              words.tables.dysfunctions.title,
              words.someOf(dysfunctions.length, dysfunctionCount),
            ],
          ]
        : []),
      ...INDICATORS.map((indicator: Indicator) => [
        indicator.names[language],
        `${indicator.explains[language]} (${indicator.clause})`,
      ]),
    ],
  };
}
