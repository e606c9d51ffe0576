import {
  DEFAULT_DATA_MEDIA_CHOICE,
  type Instant,
  type KeptContact,
  type ProfileChange,
  type Role,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { covers, inScope, type Scope } from '../access';
import { toColumn } from '../database';
import {
  changeOfRow,
  contactOfRow,
  type RawDbChangeRow,
  type RawDbContactRow,
  type RawDbProfileRow,
  type RecordedChange,
  rowOfContact,
} from './rows';

/** Who changes a page, and when. */
export interface Actor {
  ref: string;
  role: Role;
  name: string;
}

/** What establishments say of themselves, as rows. */
export interface ProfileStore {
  /** Undefined until something was said, and out of scope. */
  read(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
  ): Promise<RawDbProfileRow | undefined>;
  /** In the establishment's order. */
  contacts(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
  ): Promise<KeptContact[]>;
  /** The profile, made where there is none, locked until `tx` ends. */
  lock(
    scope: Scope,
    tx: Knex.Transaction,
    establishmentId: string,
  ): Promise<RawDbProfileRow>;
  /** Under the lock: the row as given. */
  save(scope: Scope, tx: Knex.Transaction, row: RawDbProfileRow): Promise<void>;
  /** Under the lock: these contacts, in this order, and no others. */
  replaceContacts(
    scope: Scope,
    tx: Knex.Transaction,
    establishmentId: string,
    contacts: readonly KeptContact[],
  ): Promise<void>;
  /** Under the lock: adds to the history. */
  record(
    scope: Scope,
    tx: Knex.Transaction,
    establishmentId: string,
    changes: readonly ProfileChange[],
    by: { actor: Actor; at: Instant },
  ): Promise<void>;
  /** The latest first; at most `limit`, before the sequence given. */
  changes(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
    options: { before?: number; limit: number },
  ): Promise<RecordedChange[]>;
}

export class DatabaseProfileStore implements ProfileStore {
  static create(): DatabaseProfileStore {
    return new DatabaseProfileStore();
  }

  private constructor() {}

  async read(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
  ): Promise<RawDbProfileRow | undefined> {
    return inScope(
      tx<RawDbProfileRow>('establishment_profile'),
      scope,
      'establishment_profile.establishment_id',
    )
      .where('establishment_id', establishmentId)
      .first();
  }

  async contacts(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
  ): Promise<KeptContact[]> {
    const rows: RawDbContactRow[] = await inScope(
      tx<RawDbContactRow>('contact_point'),
      scope,
      'contact_point.establishment_id',
    )
      .where('establishment_id', establishmentId)
      .orderBy('position');
    return rows.map(contactOfRow);
  }

  async lock(
    scope: Scope,
    tx: Knex.Transaction,
    establishmentId: string,
  ): Promise<RawDbProfileRow> {
    assertCovered(scope, establishmentId);
    await tx<RawDbProfileRow>('establishment_profile')
      .insert({
        establishment_id: establishmentId,
        single_contact_name: null,
        single_contact_phone: null,
        single_contact_email: null,
        data_media: DEFAULT_DATA_MEDIA_CHOICE,
        remarks: null,
        revision: 0,
      })
      .onConflict('establishment_id')
      .ignore();
    const [row] = await inScope(
      tx<RawDbProfileRow>('establishment_profile'),
      scope,
      'establishment_profile.establishment_id',
    )
      .where('establishment_id', establishmentId)
      .forUpdate();
    return row;
  }

  async save(
    scope: Scope,
    tx: Knex.Transaction,
    row: RawDbProfileRow,
  ): Promise<void> {
    assertCovered(scope, row.establishment_id);
    await tx<RawDbProfileRow>('establishment_profile')
      .where('establishment_id', row.establishment_id)
      .update(row);
  }

  async replaceContacts(
    scope: Scope,
    tx: Knex.Transaction,
    establishmentId: string,
    contacts: readonly KeptContact[],
  ): Promise<void> {
    assertCovered(scope, establishmentId);
    await tx('contact_point')
      .where('establishment_id', establishmentId)
      .delete();
    if (contacts.length === 0) return;
    await tx<RawDbContactRow>('contact_point').insert(
      contacts.map((contact, position) =>
        rowOfContact(establishmentId, position, contact),
      ),
    );
  }

  async record(
    scope: Scope,
    tx: Knex.Transaction,
    establishmentId: string,
    changes: readonly ProfileChange[],
    by: { actor: Actor; at: Instant },
  ): Promise<void> {
    assertCovered(scope, establishmentId);
    const last = await tx<RawDbChangeRow>('establishment_change')
      .where('establishment_id', establishmentId)
      .max({ sequence: 'sequence' })
      .first();
    await tx<RawDbChangeRow>('establishment_change').insert(
      changes.map((change, index) => ({
        establishment_id: establishmentId,
        sequence: Number(last?.sequence ?? 0) + 1 + index,
        changed_at: toColumn(by.at),
        actor_ref: by.actor.ref,
        actor_role: by.actor.role,
        actor_name: by.actor.name,
        change: JSON.stringify(change),
      })),
    );
  }

  async changes(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
    options: { before?: number; limit: number },
  ): Promise<RecordedChange[]> {
    const query = inScope(
      tx<RawDbChangeRow>('establishment_change'),
      scope,
      'establishment_change.establishment_id',
    )
      .where('establishment_id', establishmentId)
      .orderBy('sequence', 'desc')
      .limit(options.limit);
    if (options.before !== undefined) {
      query.where('sequence', '<', options.before);
    }
    const rows: RawDbChangeRow[] = await query;
    return rows.map(changeOfRow);
  }
}

function assertCovered(scope: Scope, establishmentId: string): void {
  if (!covers(scope, establishmentId)) {
    throw new Error(`Establishment ${establishmentId} is out of scope`);
  }
}
