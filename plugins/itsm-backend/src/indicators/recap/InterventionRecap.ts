import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { LocalMonth } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Person, Scope } from '../../access';
import type { SheetCell, SpreadsheetWriter } from '../../spreadsheet';
import type { FleetReader, TicketStore } from '../../tickets';
import type { IndicatorStore, MonthSelection } from '../IndicatorStore';
import type { LevelQuery, ServiceLevelService } from '../ServiceLevelService';
import { recapColumns, recapRows } from './recapSheet';
import { RECAP_WORDS, type RecapLanguage } from './recapWords';

/** Tickets read at once, whatever their number. */
const PAGE_SIZE = 200;

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
          { establishmentId, months, population: 'closed', edition: 'sent' },
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
    const { knex, store, tickets, fleet } = this.options;
    let after: { month: string; id: number } | undefined;
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
        onShown(row.establishment_id);
        yield* recapRows(
          row,
          log,
          names.get(row.establishment_id) ?? row.establishment_id,
          language,
        );
      }
      const last = rows[rows.length - 1];
      after = { month: last.month, id: Number(last.id) };
    }
  }
}
