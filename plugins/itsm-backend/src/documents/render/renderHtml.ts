import type {
  DocumentBlock,
  DocumentSection,
  DocumentSignature,
  DocumentTable,
  PrintedDocument,
} from '@caih/backstage-plugin-itsm-common';
import { chartTitle } from './chartSvg';

/** Readers of mail know no style sheets: every element brings its own. */
const STYLE = {
  body: 'font-family:Arial,Helvetica,sans-serif;font-size:14px;line-height:1.45;max-width:720px;margin:0 auto;padding:16px',
  quiet: 'margin:0;opacity:0.75',
  h1: 'font-size:22px;margin:8px 0 4px',
  h2: 'font-size:16px;margin:24px 0 8px;border-bottom:1px solid',
  h3: 'font-size:14px;margin:16px 0 4px',
  summary: 'font-weight:bold;margin:16px 0',
  table: 'border-collapse:collapse;width:100%',
  label:
    'text-align:left;vertical-align:top;font-weight:normal;opacity:0.75;padding:3px 12px 3px 0;width:32%',
  value: 'vertical-align:top;padding:3px 0',
  head: 'text-align:left;vertical-align:bottom;border-bottom:1px solid;padding:4px 10px 4px 0',
  cell: 'text-align:left;vertical-align:top;border-bottom:1px solid;border-color:rgba(128,128,128,0.4);padding:4px 10px 4px 0',
  duration: ';text-align:right;white-space:nowrap',
  total: ';font-weight:bold',
  hand: 'vertical-align:top;padding:6px 12px 24px 0;width:50%',
} as const;

/** A document in HTML: complete, escaped, and nothing fetched from anywhere. */
export function renderHtml(document: PrintedDocument): string {
  const { language, title, reference, subject, establishmentName } = document;
  return [
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><title>${escape(
      `${title} ${reference}`,
    )}</title></head>`,
    `<body style="${STYLE.body}">`,
    `<p style="${STYLE.quiet}">${escape(establishmentName)}</p>`,
    `<h1 style="${STYLE.h1}">${escape(title)}</h1>`,
    `<p style="${STYLE.quiet}">${escape(reference)}</p>`,
    `<p style="margin:0"><strong>${escape(subject)}</strong></p>`,
    `<p style="${STYLE.quiet}">${escape(document.issued)}</p>`,
    `<p style="${STYLE.quiet}">${escape(document.timeNote)}</p>`,
    `<p style="${STYLE.summary}">${escape(document.summary)}</p>`,
    ...document.sections.map(sectionHtml),
    signaturesHtml(document.signatures),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function sectionHtml({ title, blocks }: DocumentSection): string {
  return [
    `<h2 style="${STYLE.h2}">${escape(title)}</h2>`,
    ...blocks.map(blockHtml),
  ].join('\n');
}

function blockHtml(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h3 style="${STYLE.h3}">${escape(block.text)}</h3>`;
    case 'paragraph':
      return `<p>${escape(block.text)}</p>`;
    case 'facts':
      return [
        `<table role="presentation" style="${STYLE.table}">`,
        ...block.facts.map(
          ({ label, value }) =>
            `<tr><th scope="row" style="${STYLE.label}">${escape(label)}</th>` +
            `<td style="${STYLE.value}">${escape(value)}</td></tr>`,
        ),
        '</table>',
      ].join('\n');
    case 'chart':
      return [
        `<h3 style="${STYLE.h3}">${escape(chartTitle(block.chart))}</h3>`,
        tableHtml({
          columns: block.chart.bars.map(({ label }) => ({ label })),
          rows: [block.chart.bars.map(({ shown }) => shown)],
        }),
      ].join('\n');
    default:
      return tableHtml(block.table);
  }
}

function tableHtml({ columns, rows, total }: DocumentTable): string {
  const styleOf = (base: string, index: number) =>
    columns[index].isDuration || columns[index].isNumber
      ? base + STYLE.duration
      : base;
  const rowHtml = (row: readonly string[], extra: string) =>
    `<tr>${row
      .map(
        (cell, index) =>
          `<td style="${styleOf(STYLE.cell, index)}${extra}">${escape(
            cell,
          )}</td>`,
      )
      .join('')}</tr>`;
  return [
    `<table style="${STYLE.table}">`,
    `<thead><tr>${columns
      .map(
        ({ label }, index) =>
          `<th scope="col" style="${styleOf(STYLE.head, index)}">${escape(
            label,
          )}</th>`,
      )
      .join('')}</tr></thead>`,
    `<tbody>${rows.map(row => rowHtml(row, '')).join('\n')}</tbody>`,
    total ? `<tfoot>${rowHtml(total, STYLE.total)}</tfoot>` : '',
    '</table>',
  ].join('\n');
}

function signaturesHtml(signatures: readonly DocumentSignature[]): string {
  if (signatures.length === 0) return '';
  const cells = signatures.map(
    ({ party, lines }) =>
      `<td style="${STYLE.hand}"><strong>${escape(party)}</strong>${lines
        .map(line => `<br>${escape(line)}&nbsp;…`)
        .join('')}</td>`,
  );
  return `<table role="presentation" style="${
    STYLE.table
  };margin-top:24px"><tr>${cells.join('')}</tr></table>`;
}

const ESCAPED: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words as they were written, line breaks too, and no markup among them. */
function escape(words: string): string {
  return words
    .replace(/[&<>"']/g, character => ESCAPED[character])
    .replace(/\r\n|[\r\n]/g, '<br>');
}
