import type { Knex } from 'knex';
import type { Scope } from '../access';

/** What has a log, with it and the name of its establishment. */
export interface Logged<Row, Event> {
  row: Row;
  log: Event[];
  establishmentName: string;
}

/** Rows with what each is read with: all the logs at once, and all the names. */
export async function withLogs<
  Row extends { id: string; establishment_id: string },
  Event,
>(
  scope: Scope,
  tx: Knex,
  rows: readonly Row[],
  from: {
    store: {
      readLogs(
        scope: Scope,
        tx: Knex,
        ids: readonly string[],
      ): Promise<Map<string, Event[]>>;
    };
    fleet: {
      establishmentNames(
        tx: Knex,
        scope: Scope,
        ids: readonly string[],
      ): Promise<Map<string, string>>;
    };
  },
): Promise<Logged<Row, Event>[]> {
  const { store, fleet } = from;
  const logs = await store.readLogs(
    scope,
    tx,
    rows.map(row => row.id),
  );
  const names = await fleet.establishmentNames(
    tx,
    scope,
    rows.map(row => row.establishment_id),
  );
  return rows.map(row => ({
    row,
    log: logs.get(row.id) ?? [],
    establishmentName: names.get(row.establishment_id) ?? row.establishment_id,
  }));
}
