import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { LocalMonth } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Person, Scope } from '../../access';
import type { SheetCell, SpreadsheetWriter } from '../../spreadsheet';
import type { FleetReader, TicketStore } from '../../tickets';
import {
  type IndicatorStore,
  type MonthPosition,
  type MonthSelection,
  positionOf,
} from '../IndicatorStore';
import type {
  Asked,
  LevelQuery,
  ServiceLevelService,
} from '../ServiceLevelService';
import { recapColumns, type RecapLine, recapLines } from './recapSheet';
import {
  RECAP_COLUMN_IDS,
  RECAP_WORDS,
  type RecapLanguage,
} from './recapWords';

/** Tickets read at once, whatever their number. */
const PAGE_SIZE = 50;

interface Options {
  knex: Knex;
  store: IndicatorStore;
  tickets: Pick<TicketStore, 'readLogs'>;
  fleet: Pick<FleetReader, 'establishmentNames'>;
  levels: ServiceLevelService;
  writer: SpreadsheetWriter;
}

/** The recap of interventions of a period, as a workbook (CCTP 2.1.33, D6). */
export class InterventionRecap {
  static create(options: Options): InterventionRecap {
    return new InterventionRecap(options);
  }

  private constructor(private readonly options: Options) {}

  /**
   * All that were closed in the period, written as they are read: what it
   * takes of memory does not grow with them.
   *
   * @param onShown - told whose ticket each row is, before it is written
   * @throws what `ServiceLevelService.read` does
   */
  async make(
    person: Person,
    query: LevelQuery,
    language: RecapLanguage,
    onShown: (establishmentId: string) => void,
  ): Promise<{ fileName: string; content: Readable }> {
    const { scope, establishmentId, months } = await this.options.levels.asked(
      person,
      query,
    );
    return this.#book({ scope, establishmentId, months, language, onShown });
  }

  /**
   * The tickets that were closed in some months, as they are read: the lines of
   * each, and whose it is.
   */
  tickets(
    { scope, establishmentId, months }: Asked,
    language: RecapLanguage,
  ): AsyncGenerator<{ establishmentId: string; lines: RecapLine[] }> {
    return this.#tickets(scope, closedIn(establishmentId, months), language);
  }

  /** An establishment's recap of one month, whole: to be sent. */
  async fileOf(
    establishmentId: string,
    month: LocalMonth,
    language: RecapLanguage,
  ): Promise<{ fileName: string; content: Buffer }> {
    const { fileName, content } = this.#book({
      scope: {
        kind: 'all',
        why: 'recaps are sent to every establishment',
      },
      establishmentId,
      months: [month],
      language,
    });
    return { fileName, content: await buffer(content) };
  }

  #book(of: {
    scope: Scope;
    establishmentId: string | null;
    months: readonly LocalMonth[];
    language: RecapLanguage;
    onShown?: (establishmentId: string) => void;
  }): { fileName: string; content: Readable } {
    const { scope, establishmentId, months, language } = of;
    const { onShown = () => {} } = of;
    const words = RECAP_WORDS[language];
    const first = months[0];
    const last = months[months.length - 1];
    return {
      fileName: `${[
        words.file,
        establishmentId,
        first,
        ...(last === first ? [] : [last]),
      ]
        .filter(Boolean)
        .join('-')}.xlsx`,
      content: this.options.writer.write({
        name: words.sheet,
        columns: recapColumns(language),
        rows: this.#rows(
          scope,
          closedIn(establishmentId, months),
          language,
          onShown,
        ),
      }),
    };
  }

  async *#rows(
    scope: Scope,
    selection: MonthSelection,
    language: RecapLanguage,
    onShown: (establishmentId: string) => void,
  ): AsyncGenerator<SheetCell[]> {
    for await (const ticket of this.#tickets(scope, selection, language)) {
      onShown(ticket.establishmentId);
      for (const line of ticket.lines) {
        yield RECAP_COLUMN_IDS.map(id => line[id]);
      }
    }
  }

  async *#tickets(
    scope: Scope,
    selection: MonthSelection,
    language: RecapLanguage,
  ): AsyncGenerator<{ establishmentId: string; lines: RecapLine[] }> {
    const { knex, store, tickets, fleet } = this.options;
    let after: MonthPosition | undefined;
    for (;;) {
      const rows = await store.listTickets(scope, knex, selection, {
        after,
        limit: PAGE_SIZE,
      });
      if (rows.length === 0) return;
      const logs = await tickets.readLogs(
        scope,
        knex,
        rows.map(row => row.ticket),
        'all',
      );
      const names = await fleet.establishmentNames(knex, scope, [
        ...new Set(rows.map(row => row.establishment_id)),
      ]);
      for (const row of rows) {
        const log = logs.get(row.ticket);
        if (!log) continue;
        yield {
          establishmentId: row.establishment_id,
          lines: recapLines(
            row,
            log,
            names.get(row.establishment_id) ?? row.establishment_id,
            language,
          ),
        };
      }
      after = positionOf(rows[rows.length - 1]);
    }
  }
}

function closedIn(
  establishmentId: string | null,
  months: readonly LocalMonth[],
): MonthSelection {
  return { establishmentId, months, population: 'closed', edition: 'sent' };
}
