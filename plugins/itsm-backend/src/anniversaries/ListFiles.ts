import { renderPdf } from '../documents';
import { XLSX_MEDIA_TYPE } from '../router';
import type { SpreadsheetWriter } from '../spreadsheet';
import { listSheets } from './listBook';
import { listDocument } from './listDocument';
import type { WholeList } from './listFacts';
import { LIST_WORDS, type ListLanguage } from './words';

/** The formats of a list that is kept or sent. */
export const LIST_FORMATS = ['pdf', 'xlsx'] as const;

/** @see LIST_FORMATS */
export type ListFormat = (typeof LIST_FORMATS)[number];

/** A list as a file. */
export interface MadeFile {
  fileName: string;
  type: string;
  content: Buffer;
}

/** Makes the files of anniversary lists: the same list, the same words. */
export class ListFiles {
  static create(options: { writer: SpreadsheetWriter }): ListFiles {
    return new ListFiles(options);
  }

  private constructor(
    private readonly options: { writer: SpreadsheetWriter },
  ) {}

  async make(
    whole: WholeList,
    format: ListFormat,
    language: ListLanguage,
  ): Promise<MadeFile> {
    const fileName = `${whole.list.id}-${LIST_WORDS[language].file}.${format}`;
    if (format === 'pdf') {
      const content = await renderPdf(listDocument(whole, language));
      return { fileName, type: 'application/pdf', content };
    }
    const book = await this.options.writer.writeBook(
      listSheets(whole, language),
    );
    return { fileName, type: XLSX_MEDIA_TYPE, content: Buffer.from(book) };
  }
}
