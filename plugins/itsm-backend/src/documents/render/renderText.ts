import type {
  DocumentBlock,
  DocumentLanguage,
  DocumentSignature,
  DocumentTable,
  PrintedDocument,
} from '@caih/backstage-plugin-itsm-common';
import { chartTitle } from './chartSvg';

/** As wide as mail is read everywhere. */
const WIDTH = 76;
const GAP = '  ';

const COLON: Record<DocumentLanguage, string> = { fr: '\u00a0:', en: ':' };

/** A document in plain text, wrapped. */
export function renderText(document: PrintedDocument): string {
  const { title, reference, subject, establishmentName } = document;
  const colon = COLON[document.language];
  const parts = [
    [
      ...wrap(establishmentName, WIDTH),
      ...wrap(title.toLocaleUpperCase(document.language), WIDTH),
      ...wrap(reference, WIDTH),
      ...wrap(subject, WIDTH),
      ...wrap(document.issued, WIDTH),
      ...wrap(document.timeNote, WIDTH),
    ],
    wrap(document.summary, WIDTH),
    ...document.sections.map(({ title: heading, blocks }) => [
      heading,
      '-'.repeat(Math.min(WIDTH, heading.length)),
      ...blocks.flatMap((block, index) => [
        ...(index > 0 && block.kind !== 'facts' ? [''] : []),
        ...blockLines(block, colon),
      ]),
    ]),
    ...document.signatures.map(signatureLines),
  ];
  return `${parts.map(lines => lines.join('\n')).join('\n\n')}\n`;
}

function blockLines(block: DocumentBlock, colon: string): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return wrap(block.text, WIDTH);
    case 'facts':
      return block.facts.flatMap(({ label, value }) =>
        wrap(`${label}${colon} ${value}`, WIDTH, '    '),
      );
    case 'chart':
      return [
        ...wrap(chartTitle(block.chart), WIDTH),
        ...block.chart.bars.map(({ label, shown }) => `${label}${GAP}${shown}`),
      ];
    default:
      return tableLines(block.table);
  }
}

function signatureLines({ party, lines }: DocumentSignature): string[] {
  return [party, ...lines.map(line => `${line}${GAP}${'_'.repeat(30)}`)];
}

/** Columns side by side; the widest ones give way until all fit. */
function tableLines({ columns, rows, total }: DocumentTable): string[] {
  const labels = columns.map(column => column.label);
  const all = [labels, ...rows, ...(total ? [total] : [])];
  const widths = columns.map((_, index) =>
    Math.max(...all.map(row => widest(row[index]))),
  );
  const room = WIDTH - GAP.length * (columns.length - 1);
  while (widths.reduce((sum, width) => sum + width, 0) > room) {
    widths[widths.indexOf(Math.max(...widths))] -= 1;
  }
  const rule = widths.map(width => '-'.repeat(width)).join(GAP);
  const lines = (row: readonly string[]) => {
    const cells = row.map((cell, index) => wrap(cell, widths[index]));
    const height = Math.max(...cells.map(cell => cell.length));
    return Array.from({ length: height }, (_, line) =>
      widths
        .map((width, index) => {
          const words = cells[index][line] ?? '';
          return columns[index].isDuration
            ? words.padStart(width)
            : words.padEnd(width);
        })
        .join(GAP)
        .trimEnd(),
    );
  };
  return [
    ...lines(labels),
    rule,
    ...rows.flatMap(lines),
    ...(total ? [rule, ...lines(total)] : []),
  ];
}

function widest(cell: string): number {
  return Math.max(...cell.split('\n').map(line => line.length));
}

/** Breaks lines at spaces; a word longer than a line is cut. */
function wrap(words: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  for (const paragraph of words.split(/\r\n|[\r\n]/)) {
    let line = lines.length > 0 ? indent : '';
    let isEmpty = true;
    // A no-break space is none to break at.
    for (const word of paragraph.split(/[ \t]+/)) {
      let rest = word;
      if (!isEmpty && line.length + 1 + rest.length > width) {
        lines.push(line);
        line = indent;
        isEmpty = true;
      }
      while (line.length + rest.length > width) {
        const fits = Math.max(1, width - line.length);
        lines.push(line + rest.slice(0, fits));
        rest = rest.slice(fits);
        line = indent;
      }
      line = isEmpty ? line + rest : `${line} ${rest}`;
      isEmpty = false;
    }
    lines.push(line);
  }
  return lines;
}
