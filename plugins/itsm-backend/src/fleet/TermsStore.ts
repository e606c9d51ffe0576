import type { TermsChangeKind } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { inScope, type Scope } from '../access';
import type { AtColumn } from '../database';
import type { MachineRow, MachineTermsRow } from './rows';

/** SQL parameters of one `in (…)`, well under every database's limit. */
const ID_CHUNK = 500;

/** Columns of `machine` that its terms are. */
const TERMS_COLUMNS = [
  'establishment_id',
  'warranty_end',
  'after_warranty',
  'service_window',
  'restore_time',
  'maintained_from',
  'maintained_until',
  'order_reference',
  'notice_last_day',
  'declaration',
] as const;

/** Why terms are written down, when and by whom. */
export interface TermsRecording {
  kind: TermsChangeKind;
  at: AtColumn;
  by: { ref: string; name: string } | null;
  /** The inventory that said it. */
  importId?: string;
}

/** What was written of the terms of machines, only ever added to. */
export interface TermsStore {
  /**
   * Writes down the terms of some machines as they are now, under the change
   * sequence they were changed with.
   */
  record(
    scope: Scope,
    tx: Knex,
    ids: readonly string[],
    record: TermsRecording,
  ): Promise<void>;
  /** What was written of a machine's terms, the oldest first. */
  read(scope: Scope, id: string): Promise<MachineTermsRow[]>;
  /**
   * What held of a machine's terms at an instant: the last that was written by
   * then, or else the first of all; undefined where nothing was written.
   */
  asOf(
    scope: Scope,
    tx: Knex,
    id: string,
    at: AtColumn,
  ): Promise<MachineTermsRow | undefined>;
}

export class DatabaseTermsStore implements TermsStore {
  static create(knex: Knex): TermsStore {
    return new DatabaseTermsStore(knex);
  }

  private constructor(private readonly knex: Knex) {}

  async record(
    scope: Scope,
    tx: Knex,
    ids: readonly string[],
    { kind, at, by, importId }: TermsRecording,
  ): Promise<void> {
    const written = [
      kind,
      at,
      by?.ref ?? null,
      by?.name ?? null,
      importId ?? null,
    ];
    for (let start = 0; start < ids.length; start += ID_CHUNK) {
      const machines = inScope(
        tx<MachineRow>('machine'),
        scope,
        'establishment_id',
      )
        .whereIn('id', ids.slice(start, start + ID_CHUNK))
        .select('id', 'change_sequence', ...TERMS_COLUMNS)
        .select(
          tx.raw(
            'cast(? as varchar(10)), cast(? as bigint), cast(? as varchar(255)), cast(? as varchar(255)), cast(? as varchar(40))',
            written,
          ),
        );
      await tx(
        tx.raw(`machine_terms (machine_id, change_sequence,
          ${TERMS_COLUMNS.join(', ')}, kind, recorded_at, recorded_by,
          recorded_by_name, import_id)`),
      ).insert(machines);
    }
  }

  async read(scope: Scope, id: string): Promise<MachineTermsRow[]> {
    return this.#ofMachine(scope, this.knex, id).orderBy('change_sequence');
  }

  async asOf(
    scope: Scope,
    tx: Knex,
    id: string,
    at: AtColumn,
  ): Promise<MachineTermsRow | undefined> {
    const last = await this.#ofMachine(scope, tx, id)
      .where('recorded_at', '<=', at)
      .orderBy('change_sequence', 'desc')
      .first();
    return (
      last ?? this.#ofMachine(scope, tx, id).orderBy('change_sequence').first()
    );
  }

  #ofMachine(scope: Scope, tx: Knex, id: string) {
    return inScope(
      tx<MachineTermsRow>('machine_terms'),
      scope,
      'establishment_id',
    ).where('machine_id', id);
  }
}
