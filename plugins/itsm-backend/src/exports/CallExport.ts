import {
  CONTRACT_TIME_ZONE,
  localDateIn,
  type SupportCall,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Person } from '../access';
import type { CallListQuery, CallService } from '../calls';
import type { SheetCell, SpreadsheetWriter } from '../spreadsheet';
import { callColumns, callRow } from './callSheet';
import { CALL_WORDS } from './callWords';
import { everyItem } from './everyItem';
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
    const day = localDateIn(CONTRACT_TIME_ZONE, clock.now());
    const items = await everyItem(cursor =>
      calls.list(person, { ...query, cursor, limit: PAGE_SIZE }),
    );
    return {
      fileName: `${words.file}-${day}.xlsx`,
      content: writer.write({
        name: words.sheet,
        columns: callColumns(language),
        rows: rowsOf(items, language, onShown),
      }),
    };
  }
}

async function* rowsOf(
  calls: AsyncIterable<SupportCall>,
  language: SheetLanguage,
  onShown: (establishmentId: string) => void,
): AsyncGenerator<SheetCell[]> {
  for await (const call of calls) {
    onShown(call.establishmentId);
    yield callRow(call, language);
  }
}
