import { renderPdf } from '../documents';
import { XLSX_MEDIA_TYPE } from '../router';
import type { SpreadsheetWriter } from '../spreadsheet';
import { reportSheets } from './reportBook';
import { fileNameOf, reportDocument } from './reportDocument';
import type { WholeReport } from './reportFacts';
import type { ReportLanguage } from './words';

/** The formats of a report that is kept or sent. */
export const REPORT_FORMATS = ['pdf', 'xlsx'] as const;

/** @see REPORT_FORMATS */
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** A report as a file. */
export interface MadeReport {
  fileName: string;
  type: string;
  content: Buffer;
}

/** Makes the files of a report: the same tables, the same words. */
export class ReportFiles {
  static create(options: { writer: SpreadsheetWriter }): ReportFiles {
    return new ReportFiles(options);
  }

  private constructor(
    private readonly options: { writer: SpreadsheetWriter },
  ) {}

  async make(
    report: WholeReport,
    format: ReportFormat,
    language: ReportLanguage,
  ): Promise<MadeReport> {
    const fileName = `${fileNameOf(report, language)}.${format}`;
    if (format === 'pdf') {
      const content = await renderPdf(reportDocument(report, language));
      return { fileName, type: 'application/pdf', content };
    }
    const book = await this.options.writer.writeBook(
      reportSheets(report, language),
    );
    return { fileName, type: XLSX_MEDIA_TYPE, content: Buffer.from(book) };
  }
}
