import type { Readable } from 'node:stream';
import { localDateIn } from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Person } from '../access';
import type { SheetCell, SpreadsheetWriter } from '../spreadsheet';
import type { TicketListQuery, TicketService } from '../tickets';
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
   */
  exportTickets(
    person: Person,
    query: TicketExportQuery,
    language: SheetLanguage,
    onShown: (establishmentId: string) => void = () => {},
  ): ExportedSheet {
    const { writer, clock } = this.options;
    const words = WORDS[language];
    // The day of the contract's own clock, as in the numbers of tickets.
    const day = localDateIn('Europe/Paris', clock.now());
    return {
      fileName: `${words.file}-${day}.xlsx`,
      content: writer.write({
        name: words.sheet,
        columns: ticketColumns(language),
        rows: this.#rows(person, query, language, onShown),
      }),
    };
  }

  async *#rows(
    person: Person,
    query: TicketExportQuery,
    language: SheetLanguage,
    onShown: (establishmentId: string) => void,
  ): AsyncGenerator<SheetCell[]> {
    const { tickets } = this.options;
    let cursor: string | undefined;
    do {
      const page = await tickets.list(person, {
        ...query,
        cursor,
        limit: PAGE_SIZE,
      });
      for (const ticket of page.items) {
        onShown(ticket.establishmentId);
        yield ticketRow(ticket, language);
      }
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
  }
}
