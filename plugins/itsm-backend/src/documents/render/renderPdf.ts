import { dirname, join, sep } from 'node:path';
import {
  type DocumentBlock,
  type DocumentChart,
  type DocumentFact,
  type DocumentSection,
  type DocumentTable,
  pageOf,
  type PrintedDocument,
} from '@caih/backstage-plugin-itsm-common';
import pdfmake from 'pdfmake';
import type {
  Content,
  CustomTableLayout,
  TDocumentDefinitions,
} from 'pdfmake/interfaces';
import { chartSvg, chartTitle } from './chartSvg';
import { printable } from './printable';

const FONTS = join(dirname(require.resolve('pdfmake/package.json')), 'fonts');

const POINTS_PER_MM = 72 / 25.4;
const mm = (length: number) => length * POINTS_PER_MM;

const MARGIN = mm(18);
const LABEL_WIDTH = mm(48);
const WHEN_WIDTH = mm(38);
/** About as many as a value has room for on a line. */
const CHARACTERS_OF_A_LINE = 60;
const MAX_LINES_KEPT_TOGETHER = 20;

const QUIET = 'dimgray';
const RULE = 'silver';

const LAYOUTS: Record<'facts' | 'rows', CustomTableLayout> = {
  facts: {
    hLineWidth: () => 0,
    vLineWidth: () => 0,
    paddingLeft: () => 0,
    paddingRight: () => 8,
    paddingTop: () => 1.5,
    paddingBottom: () => 1.5,
  },
  rows: {
    hLineWidth: index => (index === 0 ? 0 : 0.5),
    vLineWidth: () => 0,
    hLineColor: () => RULE,
    paddingLeft: index => (index === 0 ? 0 : 6),
    paddingRight: () => 4,
    paddingTop: () => 3,
    paddingBottom: () => 3,
  },
};

// Nothing is fetched, and no file is read but the fonts.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(path => path.startsWith(FONTS + sep));
pdfmake.setFonts({
  Roboto: {
    normal: join(FONTS, 'Roboto', 'Roboto-Regular.ttf'),
    bold: join(FONTS, 'Roboto', 'Roboto-Medium.ttf'),
    italics: join(FONTS, 'Roboto', 'Roboto-Italic.ttf'),
    bolditalics: join(FONTS, 'Roboto', 'Roboto-MediumItalic.ttf'),
  },
});

/** A document on A4 pages, as one prints, signs and files it. */
export function renderPdf(document: PrintedDocument): Promise<Buffer> {
  return pdfmake.createPdf(definitionOf(document)).getBuffer();
}

function definitionOf(document: PrintedDocument): TDocumentDefinitions {
  const { establishmentName, language, reference, subject, title } = document;
  const quiet = (text: string): Content => ({
    text: printable(text),
    color: QUIET,
  });
  return {
    pageSize: 'A4',
    pageMargins: [MARGIN, mm(24), MARGIN, mm(20)],
    language: language === 'fr' ? 'fr-FR' : 'en-GB',
    displayTitle: true,
    info: {
      title: `${title} ${reference}`,
      author: establishmentName,
      subject: printable(subject),
      creationDate: new Date(document.issuedAt),
    },
    defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.15 },
    header: {
      columns: [
        { ...Object(quiet(establishmentName)), width: '*' },
        { ...Object(quiet(reference)), width: 'auto', alignment: 'right' },
      ],
      columnGap: mm(6),
      fontSize: 9,
      margin: [MARGIN, mm(11), MARGIN, 0],
    },
    footer: (page, pages) => ({
      columns: [
        { ...Object(quiet(title)), width: '*' },
        {
          ...Object(quiet(pageOf(language, page, pages))),
          width: 'auto',
          alignment: 'right',
        },
      ],
      fontSize: 9,
      margin: [MARGIN, mm(6), MARGIN, 0],
    }),
    // A heading does not stay behind at the foot of a page.
    pageBreakBefore: (node, nodes) =>
      node.headlineLevel !== undefined &&
      nodes.getFollowingNodesOnPage().length === 0,
    content: [
      { text: printable(title), fontSize: 18, bold: true },
      { text: printable(subject), fontSize: 12, margin: [0, 2, 0, 4] },
      quiet(document.issued),
      quiet(document.timeNote),
      {
        text: printable(document.summary),
        bold: true,
        margin: [0, mm(4), 0, 0],
      },
      ...document.sections.flatMap(sectionContent),
      ...signatureContent(document),
    ],
  };
}

function sectionContent({ title, blocks }: DocumentSection): Content[] {
  return [
    {
      text: printable(title),
      fontSize: 13,
      bold: true,
      headlineLevel: 1,
      margin: [0, mm(5), 0, mm(1.5)],
    },
    ...blocks.flatMap((block, index): Content[] => {
      if (isTitleOf(blocks[index - 1], block)) return [];
      const next = blocks[index + 1];
      return isTitleOf(block, next)
        ? // Else the facts, which stay together, leave it at the foot of a page.
          [
            {
              unbreakable: true,
              stack: [blockContent(block), blockContent(next)],
            },
          ]
        : [blockContent(block)];
    }),
  ];
}

/** Whether a heading is that of facts which stay on one page. */
function isTitleOf(
  heading: DocumentBlock | undefined,
  block: DocumentBlock | undefined,
): block is DocumentBlock {
  return (
    heading?.kind === 'heading' &&
    block?.kind === 'facts' &&
    isShort(block.facts)
  );
}

function blockContent(block: DocumentBlock): Content {
  switch (block.kind) {
    case 'heading':
      return {
        text: printable(block.text),
        bold: true,
        headlineLevel: 2,
        margin: [0, mm(2), 0, mm(1)],
      };
    case 'paragraph':
      return { text: printable(block.text), margin: [0, 0, 0, mm(1)] };
    case 'facts':
      // A table without a row is none.
      return block.facts.length === 0
        ? []
        : {
            layout: LAYOUTS.facts,
            unbreakable: isShort(block.facts),
            table: {
              widths: [LABEL_WIDTH, '*'],
              body: block.facts.map(({ label, value }) => [
                { text: printable(label), color: QUIET },
                { text: printable(value) },
              ]),
            },
          };
    case 'chart':
      return chartContent(block.chart);
    default:
      return tableContent(block.table);
  }
}

/** Kept on one page; longer ones go on to the next. */
function isShort(facts: readonly DocumentFact[]): boolean {
  const lines = facts.reduce(
    (sum, { value }) =>
      sum + value.split('\n').length + value.length / CHARACTERS_OF_A_LINE,
    0,
  );
  return lines < MAX_LINES_KEPT_TOGETHER;
}

function tableContent({ columns, rows, total }: DocumentTable): Content {
  const cells = (row: readonly string[], bold = false): Content[] =>
    row.map((cell, index) => ({
      text: printable(cell),
      bold,
      alignment: isRight(columns[index]) ? 'right' : 'left',
    }));
  return {
    layout: LAYOUTS.rows,
    fontSize: 9,
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      widths: columns.map((column, index) => {
        if (isRight(column)) return 'auto';
        return index === 0 && columns.length === 3 ? WHEN_WIDTH : '*';
      }),
      body: [
        cells(
          columns.map(({ label }) => label),
          true,
        ),
        ...rows.map(row => cells(row)),
        ...(total ? [cells(total, true)] : []),
      ],
    },
  };
}

/** Figures stand under one another by their last digit. */
function isRight(column: DocumentTable['columns'][number]): boolean {
  return column.isDuration === true || column.isNumber === true;
}

function chartContent(chart: DocumentChart): Content {
  return {
    unbreakable: true,
    margin: [0, mm(2), 0, mm(2)],
    stack: [
      { text: printable(chartTitle(chart)), bold: true, fontSize: 9 },
      { svg: chartSvg(chart), width: mm(174) },
    ],
  };
}

/** Boxes to sign in, all on one page. */
function signatureContent({ signatures }: PrintedDocument): Content[] {
  return signatures.length === 0
    ? []
    : [
        {
          unbreakable: true,
          margin: [0, mm(8), 0, 0],
          columnGap: mm(6),
          columns: signatures.map(({ party, lines }) => ({
            table: {
              widths: ['*'],
              body: [
                [
                  {
                    stack: [
                      { text: printable(party), bold: true },
                      ...lines.map(line => ({
                        text: printable(line),
                        color: QUIET,
                        margin: [0, 4, 0, 14] as [
                          number,
                          number,
                          number,
                          number,
                        ],
                      })),
                    ],
                  },
                ],
              ],
            },
          })),
        },
      ];
}
