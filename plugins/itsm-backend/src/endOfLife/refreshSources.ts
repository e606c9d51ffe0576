import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  CONTRACT_TIME_ZONE,
  localDateIn,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService, EolSource } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import { toColumn } from '../database';
import { type LifecycleStore, TABLE_SOURCE } from './LifecycleStore';
import { matchModels } from './matchModels';

/** The most records of a source, well over all that are known. */
export const MAX_RECORDS = 50_000;

const MAX_FAILURE_LENGTH = 500;

/**
 * Reads every source anew, and compares the models with what they say. One
 * that fails keeps what it said last, with why it failed.
 */
export async function refreshSources(options: {
  knex: Knex;
  store: LifecycleStore;
  clock: ClockService;
  logger: LoggerService;
  sources: readonly EolSource[];
  threshold: number;
}): Promise<void> {
  const { knex, store, logger, sources, threshold } = options;
  for (const source of sources) {
    try {
      await refreshSource(source, options);
    } catch (error) {
      logger.warn(`Source of ends of life '${source.id}' not read: ${error}`);
      await store.writeSource(knex, {
        id: source.id,
        title: source.title,
        tried_at: toColumn(options.clock.now()),
        failure: reasonOf(error).slice(0, MAX_FAILURE_LENGTH),
      });
    }
  }
  await knex.transaction(async tx => {
    for (const { id } of await store.listSources(tx)) {
      const isKept = id === TABLE_SOURCE || sources.some(one => one.id === id);
      if (!isKept) await store.removeSource(tx, id);
    }
    await matchModels(tx, store, threshold);
  });
}

async function refreshSource(
  source: EolSource,
  options: { knex: Knex; store: LifecycleStore; clock: ClockService },
): Promise<void> {
  const { knex, store, clock } = options;
  const { id, title } = source;
  const now = clock.now();
  const records = await source.read(localDateIn(CONTRACT_TIME_ZONE, now));
  const ids = new Set(records.map(one => one.id));
  if (records.length > MAX_RECORDS || ids.size < records.length) {
    throw new Error(
      `It gives ${records.length} records, of which ${ids.size} differ; at most ${MAX_RECORDS} are taken, each once`,
    );
  }
  const stray = records.find(one => !one.id.startsWith(`${id}:`));
  if (stray) throw new Error(`Its record '${stray.id}' is not its own`);
  await knex.transaction(async tx => {
    await store.holdMatches(tx);
    const kept = await store.recordsOf(tx, id);
    await store.removeRecords(
      tx,
      kept.map(one => one.id),
    );
    await store.addRecords(tx, id, records);
    await store.writeSource(tx, {
      id,
      title,
      tried_at: toColumn(now),
      read_at: toColumn(now),
      failure: null,
    });
  });
}

/** An error and what caused it, as `fetch failed: connect ECONNREFUSED`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error
    ? `${error.message}: ${error.cause.message}`
    : error.message;
}
