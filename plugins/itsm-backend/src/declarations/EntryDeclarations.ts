import type { Instant } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../access';
import { takeYearlyNumber, toColumn } from '../database';
import type { MessageStore } from '../messages';
import type { DeclarationStore } from './DeclarationStore';

/** Machines that join the fleet of an establishment at once. */
export interface Joining {
  establishmentId: string;
  /** Under which they join. */
  sequence: number;
  count: number;
  now: Instant;
  by: { ref: string; name: string };
  /** The inventory that says so, where it is kept. */
  importId?: string;
}

/**
 * What the fleet asks where machines join it: whether that has to be accepted,
 * and to write it down (BI8).
 */
export class EntryDeclarations {
  static create(options: {
    store: DeclarationStore;
    outbox: Pick<MessageStore, 'notice'>;
  }): EntryDeclarations {
    return new EntryDeclarations(options);
  }

  private constructor(
    private readonly options: Parameters<typeof EntryDeclarations.create>[0],
  ) {}

  /**
   * The establishments of some whose entries are declared: those whose first
   * order is placed. What joins before it is what that order is placed on.
   */
  async owedBy(
    scope: Scope,
    tx: Knex,
    establishmentIds: readonly string[],
  ): Promise<Set<string>> {
    return this.options.store.havingOrdered(scope, tx, establishmentIds);
  }

  /** Writes a declaration down, and tells the contractor's desk of it. */
  async declare(scope: Scope, tx: Knex, joining: Joining): Promise<void> {
    const { store, outbox } = this.options;
    const { establishmentId, now, by } = joining;
    // In the same transaction: whoever changes the fleet waits for it anyhow.
    const id = await takeYearlyNumber(tx, now, {
      table: 'entry_declaration_number',
      prefix: 'DEC',
    });
    await store.add(scope, tx, {
      id,
      establishment_id: establishmentId,
      state: 'awaiting',
      change_sequence: joining.sequence,
      import_id: joining.importId ?? null,
      machine_count: joining.count,
      declared_at: toColumn(now),
      declared_by: by.ref,
      declared_by_name: by.name,
      decided_at: null,
      decided_by: null,
      decided_by_name: null,
      refusal_reason: null,
      order_id: null,
      order_started_on: null,
    });
    await outbox.notice(
      scope,
      tx,
      establishmentId,
      [{ ticket: id, kind: 'declaration-awaiting', sequence: 1, step: 0 }],
      now,
    );
  }
}
