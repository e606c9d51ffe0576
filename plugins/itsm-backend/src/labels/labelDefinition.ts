import type {
  DocumentLanguage,
  PrintedLabel,
} from '@caih/backstage-plugin-itsm-common';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { printable } from '../documents';

const POINTS_PER_MM = 72 / 25.4;
const mm = (length: number) => length * POINTS_PER_MM;

/** The size of a label, and how a sheet of them is cut: 2 by 7 on A4. */
const LABEL = { width: mm(99.1), height: mm(38.1) };
const SHEET = {
  columns: 2,
  rows: 7,
  left: mm(4.65),
  top: mm(15.15),
  /** From one column to the next. */
  step: mm(101.6),
};

/** How many labels a sheet holds. */
export const LABELS_OF_A_SHEET = SHEET.columns * SHEET.rows;

/** White that the code must have round it, which is the label's margin too. */
const MARGIN = 9;
/** Room for the code: its squares are whole points, as many as fit. */
const CODE = 91;
const WORDS_FROM = MARGIN + CODE + 10;

/**
 * Labels as pdfmake prints them: one alone on a page of its own size, or on
 * A4 sheets to be peeled off.
 */
export function labelDefinition(
  labels: readonly PrintedLabel[],
  options: {
    title: string;
    language: DocumentLanguage;
    form: 'alone' | 'sheets';
  },
): TDocumentDefinitions {
  const { title, language, form } = options;
  return {
    pageSize: form === 'alone' ? { ...LABEL } : 'A4',
    pageMargins: [0, 0, 0, 0],
    language: language === 'fr' ? 'fr-FR' : 'en-GB',
    displayTitle: true,
    info: { title },
    defaultStyle: { font: 'Roboto', fontSize: 8, lineHeight: 1.1 },
    content: labels.flatMap((label, index) => {
      const place = index % LABELS_OF_A_SHEET;
      const at =
        form === 'alone'
          ? { x: 0, y: 0 }
          : {
              x: SHEET.left + (place % SHEET.columns) * SHEET.step,
              y: SHEET.top + Math.floor(place / SHEET.columns) * LABEL.height,
            };
      const isNextPage = index > 0 && (form === 'alone' || place === 0);
      return labelContent(label, at, isNextPage);
    }),
  };
}

/** What has a place of its own breaks no page: an empty line does. */
const NEXT_PAGE: Content = { text: '', pageBreak: 'before' };

function labelContent(
  label: PrintedLabel,
  { x, y }: { x: number; y: number },
  isNextPage: boolean,
): Content[] {
  return [
    ...(isNextPage ? [NEXT_PAGE] : []),
    {
      qr: label.url,
      fit: CODE,
      eccLevel: 'M',
      absolutePosition: { x: x + MARGIN, y: y + MARGIN },
    },
    {
      absolutePosition: { x: x + WORDS_FROM, y: y + MARGIN },
      columns: [
        {
          width: LABEL.width - WORDS_FROM - MARGIN,
          stack: [
            { text: printable(label.name), fontSize: 10, bold: true },
            { text: printable(label.model), margin: [0, 1, 0, 0] },
            ...(label.serial === null
              ? []
              : [{ text: printable(label.serial) }]),
            { text: printable(label.establishment), margin: [0, 3, 0, 0] },
            { text: printable(label.finess) },
            {
              text: printable(label.call),
              bold: true,
              link: label.url,
              margin: [0, 3, 0, 0],
            },
          ],
        },
      ],
    },
  ];
}
