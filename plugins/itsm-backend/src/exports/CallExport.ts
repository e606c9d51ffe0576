import { localDateIn } from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Person } from '../access';
import type { CallListQuery, CallService } from '../calls';
import type { SheetCell, SpreadsheetWriter } from '../spreadsheet';
import { callColumns, callRow } from './callSheet';
import { CALL_WORDS } from './callWords';
import type { ExportedSheet } from './TicketExport';
import type { SheetLanguage } from './words';

/** Calls read at once, whatever their number. */
const PAGE_SIZE = 200;

/** The log of calls as a workbook, without a cap, as it is read. */
export class CallExport {
  static create(options: {
    calls: Pick<CallService, 'list'>;
    writer: SpreadsheetWriter;
    clock: ClockService;
  }): CallExport {
    return new CallExport(options);
  }

  private constructor(
    private readonly options: Parameters<typeof CallExport.create>[0],
  ) {}

  /**
   * @param onShown - told whose call each row is, before it is written
   * @throws FieldError where the period is none
   */
  async exportCalls(
    person: Person,
    query: Omit<CallListQuery, 'cursor' | 'limit'>,
    language: SheetLanguage,
    onShown: (establishmentId: string) => void,
  ): Promise<ExportedSheet> {
    const { calls, writer, clock } = this.options;
    const words = CALL_WORDS[language];
    const day = localDateIn('Europe/Paris', clock.now());
    // Read before the head is sent: what is wrong with the query is an answer.
    const first = await calls.list(person, { ...query, limit: PAGE_SIZE });
    return {
      fileName: `${words.file}-${day}.xlsx`,
      content: writer.write({
        name: words.sheet,
        columns: callColumns(language),
        rows: this.#rows(person, query, first, language, onShown),
      }),
    };
  }

  async *#rows(
    person: Person,
    query: Omit<CallListQuery, 'cursor' | 'limit'>,
    first: Awaited<ReturnType<CallService['list']>>,
    language: SheetLanguage,
    onShown: (establishmentId: string) => void,
  ): AsyncGenerator<SheetCell[]> {
    const { calls } = this.options;
    let page = first;
    for (;;) {
      for (const call of page.items) {
        onShown(call.establishmentId);
        yield callRow(call, language);
      }
      if (page.nextCursor === null) return;
      page = await calls.list(person, {
        ...query,
        cursor: page.nextCursor,
        limit: PAGE_SIZE,
      });
    }
  }
}
