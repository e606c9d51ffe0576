import type { Readable } from 'node:stream';
import {
  CONTRACT_TIME_ZONE,
  localDateIn,
  type TicketSummary,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Person } from '../access';
import type { SheetCell, SpreadsheetWriter } from '../spreadsheet';
import type { TicketListQuery, TicketService } from '../tickets';
import { everyItem } from './everyItem';
import { ticketColumns, ticketRow } from './ticketSheet';
import { type SheetLanguage, WORDS } from './words';

/** Tickets read at once, whatever their number. */
const PAGE_SIZE = 200;

/** What to export: what a list would show, all of its pages. */
export type TicketExportQuery = Omit<TicketListQuery, 'cursor' | 'limit'>;

/** A workbook under way. */
export interface ExportedSheet {
  fileName: string;
  content: Readable;
}

/** Lists of tickets as workbooks, without a cap, as they are read. */
export class TicketExport {
  static create(options: {
    tickets: TicketService;
    writer: SpreadsheetWriter;
    clock: ClockService;
  }): TicketExport {
    return new TicketExport(options);
  }

  private constructor(
    private readonly options: {
      tickets: TicketService;
      writer: SpreadsheetWriter;
      clock: ClockService;
    },
  ) {}

  /**
   * @param onShown - told whose ticket each row is, before it is written
   * @throws FieldError where the list cannot be read as asked
   */
  async exportTickets(
    person: Person,
    query: TicketExportQuery,
    language: SheetLanguage,
    onShown: (establishmentId: string) => void = () => {},
  ): Promise<ExportedSheet> {
    const { tickets, writer, clock } = this.options;
    const words = WORDS[language];
    // The day of the contract's own clock, as in the numbers of tickets.
    const day = localDateIn(CONTRACT_TIME_ZONE, clock.now());
    const items = await everyItem(cursor =>
      tickets.list(person, { ...query, cursor, limit: PAGE_SIZE }),
    );
    return {
      fileName: `${words.file}-${day}.xlsx`,
      content: writer.write({
        name: words.sheet,
        columns: ticketColumns(language),
        rows: rowsOf(items, language, onShown),
      }),
    };
  }
}

async function* rowsOf(
  tickets: AsyncIterable<TicketSummary>,
  language: SheetLanguage,
  onShown: (establishmentId: string) => void,
): AsyncGenerator<SheetCell[]> {
  for await (const ticket of tickets) {
    onShown(ticket.establishmentId);
    yield ticketRow(ticket, language);
  }
}
