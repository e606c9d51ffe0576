import {
  evolutionAt,
  type EvolutionEvent,
  type EvolutionState,
  OPEN_EVOLUTION_STATES,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { covers, inScope, type Scope } from '../access';
import { ActLog } from '../actLog';
import { type AtColumn, isPostgres, toColumn } from '../database';

/** A row of `evolution`. */
export interface EvolutionRow {
  id: string;
  establishment_id: string;
  machine_id: string;
  component_id: string;
  state: EvolutionState;
  version: number;
  last_hash: string;
  proposed_at: AtColumn;
}

/** What a list of evolutions keeps. */
export interface EvolutionFilter {
  establishmentId?: string;
  machineId?: string;
  states?: readonly EvolutionState[];
}

/** Evolutions in the database, SQL only. The scope comes first. */
export interface EvolutionStore {
  /** The latest first; at most `limit`, after the cursor. */
  list(
    scope: Scope,
    tx: Knex,
    filter: EvolutionFilter,
    page: { after?: { at: number; id: string }; limit: number },
  ): Promise<EvolutionRow[]>;
  find(scope: Scope, tx: Knex, id: string): Promise<EvolutionRow | undefined>;
  /** The same, kept from others until the transaction ends. */
  lock(
    scope: Scope,
    tx: Knex.Transaction,
    id: string,
  ): Promise<EvolutionRow | undefined>;
  /** The open evolutions of a machine, by component. */
  openOf(
    scope: Scope,
    tx: Knex,
    machineId: string,
  ): Promise<Map<string, string>>;
  /** The logs of some evolutions, in order. */
  readLogs(
    scope: Scope,
    tx: Knex,
    ids: readonly string[],
  ): Promise<Map<string, EvolutionEvent[]>>;
  /** False where the component has an open one: nothing is written then. */
  add(
    scope: Scope,
    tx: Knex.Transaction,
    id: string,
    event: EvolutionEvent<'propose'>,
  ): Promise<boolean>;
  /** Appends to the log of a locked evolution, and follows it in its row. */
  append(
    scope: Scope,
    tx: Knex.Transaction,
    row: EvolutionRow,
    log: readonly EvolutionEvent[],
    event: EvolutionEvent,
  ): Promise<void>;
}

const LOG = ActLog.create<EvolutionEvent>({
  subjects: 'evolution',
  events: 'evolution_event',
  texts: 'evolution_text',
  subject: 'evolution',
});

export class DatabaseEvolutionStore implements EvolutionStore {
  static create(): EvolutionStore {
    return new DatabaseEvolutionStore();
  }

  private constructor() {}

  async list(
    scope: Scope,
    tx: Knex,
    { establishmentId, machineId, states }: EvolutionFilter,
    page: { after?: { at: number; id: string }; limit: number },
  ) {
    const query = this.#evolutions(scope, tx)
      .orderBy([
        { column: 'proposed_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(page.limit);
    if (establishmentId) query.where('establishment_id', establishmentId);
    if (machineId) query.where('machine_id', machineId);
    if (states) query.whereIn('state', [...states]);
    if (page.after) {
      const { at, id } = page.after;
      query.whereRaw('(proposed_at, id) < (?, ?)', [at, id]);
    }
    return query;
  }

  async find(scope: Scope, tx: Knex, id: string) {
    return this.#evolutions(scope, tx).where({ id }).first();
  }

  async lock(scope: Scope, tx: Knex.Transaction, id: string) {
    const query = this.#evolutions(scope, tx).where({ id });
    return (isPostgres(tx) ? query.forUpdate() : query).first();
  }

  async openOf(scope: Scope, tx: Knex, machineId: string) {
    const rows = await this.#evolutions(scope, tx)
      .where('machine_id', machineId)
      .whereIn('state', [...OPEN_EVOLUTION_STATES]);
    return new Map(rows.map(row => [row.component_id, row.id]));
  }

  async readLogs(scope: Scope, tx: Knex, ids: readonly string[]) {
    return LOG.read(scope, tx, ids);
  }

  async add(
    scope: Scope,
    tx: Knex.Transaction,
    id: string,
    event: EvolutionEvent<'propose'>,
  ) {
    const { establishmentId, machine, componentId } = event.data;
    assertCovered(scope, establishmentId);
    const rows = LOG.toRows(id, event, null);
    const added = await tx('evolution')
      .insert({
        id,
        establishment_id: establishmentId,
        machine_id: machine.machineId,
        component_id: componentId,
        proposed_at: toColumn(event.recordedAt),
        ...projectionOf([event]),
        last_hash: rows.hash,
      })
      // Who proposes at the same moment has it open already.
      .onConflict()
      .ignore()
      .returning('id');
    if (added.length === 0) return false;
    await LOG.write(tx, rows);
    return true;
  }

  async append(
    scope: Scope,
    tx: Knex.Transaction,
    row: EvolutionRow,
    log: readonly EvolutionEvent[],
    event: EvolutionEvent,
  ) {
    assertCovered(scope, row.establishment_id);
    const rows = LOG.toRows(row.id, event, row.last_hash);
    await LOG.write(tx, rows);
    await this.#evolutions(scope, tx)
      .where('id', row.id)
      .update({ ...projectionOf([...log, event]), last_hash: rows.hash });
  }

  #evolutions(scope: Scope, tx: Knex) {
    return inScope(tx<EvolutionRow>('evolution'), scope, 'establishment_id');
  }
}

/** Where the log leads, as columns. */
function projectionOf(log: readonly EvolutionEvent[]) {
  const { state, version } = evolutionAt(log);
  return { state, version };
}

function assertCovered(scope: Scope, establishmentId: string): void {
  if (!covers(scope, establishmentId)) {
    throw new Error(`Establishment ${establishmentId} is out of scope`);
  }
}
