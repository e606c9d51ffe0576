import type {
  AnniversaryRow,
  LocalDate,
  NoticedMachine,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { covers, inScope, type Scope } from '../access';
import type {
  AnniversaryStore,
  OrderOfEstablishment,
  RawDbAnniversaryListRow,
} from './AnniversaryStore';

/** Rows written at once: SQLite takes 32,766 values. */
const CHUNK = 500;

/** The columns of `anniversary_machine`, by what they hold. */
const MACHINE_COLUMNS = {
  machineId: 'machine_id',
  situation: 'situation',
  name: 'name',
  maker: 'maker',
  model: 'model',
  serialNumber: 'serial_number',
  siteName: 'site_name',
  noticeId: 'notice',
  lastDay: 'last_day',
  firstDay: 'first_day',
  endsOn: 'ends_on',
  endKind: 'end_kind',
  origin: 'origin',
} as const satisfies Record<keyof AnniversaryRow, string>;

export class DatabaseAnniversaryStore implements AnniversaryStore {
  static create(): AnniversaryStore {
    return new DatabaseAnniversaryStore();
  }

  private constructor() {}

  async list(
    scope: Scope,
    tx: Knex,
    establishmentId: string | undefined,
    page: { after?: { day: LocalDate; id: string }; limit: number },
  ): Promise<RawDbAnniversaryListRow[]> {
    const query = this.#lists(scope, tx)
      .orderBy([
        { column: 'day', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(page.limit);
    if (establishmentId !== undefined) {
      query.where('establishment_id', establishmentId);
    }
    if (page.after) {
      query.whereRaw('(day, id) < (?, ?)', [page.after.day, page.after.id]);
    }
    return query;
  }

  async find(scope: Scope, tx: Knex, id: string) {
    return this.#lists(scope, tx).where('id', id).first();
  }

  async listMachines(
    scope: Scope,
    tx: Knex,
    id: string,
    page: { after: number; limit?: number },
  ): Promise<AnniversaryRow[]> {
    const query = inScope(
      tx('anniversary_machine'),
      scope,
      'anniversary_machine.establishment_id',
    )
      .where('list', id)
      .where('position', '>', page.after)
      .orderBy('position')
      .select(MACHINE_COLUMNS);
    return page.limit === undefined ? query : query.limit(page.limit);
  }

  async listOrders(
    scope: Scope,
    tx: Knex,
    page: { after: string; limit: number },
  ): Promise<OrderOfEstablishment[]> {
    const holding = () =>
      inScope(tx('purchase_order'), scope, 'purchase_order.establishment_id')
        .whereNot('state', 'withdrawn')
        .where('establishment_id', '>', page.after);
    const establishments: string[] = await holding()
      .distinct('establishment_id')
      .orderBy('establishment_id')
      .limit(page.limit)
      .pluck('establishment_id');
    return holding()
      .whereIn('establishment_id', establishments)
      .orderBy(['establishment_id', 'placed_on', 'id'])
      .select({
        id: 'id',
        reference: 'reference',
        state: 'state',
        placedOn: 'placed_on',
        establishmentId: 'establishment_id',
      });
  }

  async listDays(
    scope: Scope,
    tx: Knex,
    establishmentIds: readonly string[],
  ): Promise<{ establishment_id: string; day: LocalDate }[]> {
    return this.#lists(scope, tx)
      .whereIn('establishment_id', [...establishmentIds])
      .select('establishment_id', 'day');
  }

  async listNoticed(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
    before: LocalDate,
  ): Promise<NoticedMachine[]> {
    return inScope(
      tx('obsolescence_notice')
        .join(
          'obsolescence_machine',
          'obsolescence_machine.notice',
          'obsolescence_notice.id',
        )
        .join('machine', 'machine.id', 'obsolescence_machine.machine_id')
        .join('site', join =>
          join
            .on('site.establishment_id', 'machine.establishment_id')
            .andOn('site.id', 'machine.site_id'),
        ),
      scope,
      'obsolescence_notice.establishment_id',
    )
      .where('obsolescence_notice.establishment_id', establishmentId)
      .whereNotNull('obsolescence_notice.told_at')
      .whereNot('obsolescence_notice.state', 'withdrawn')
      .where('obsolescence_notice.shown_day', '<', before)
      .whereNull('machine.removed_at')
      .orderBy(['obsolescence_notice.shown_day', 'obsolescence_notice.id'])
      .select({
        machineId: 'machine.id',
        name: 'machine.name',
        maker: 'machine.maker',
        model: 'machine.model',
        serialNumber: 'machine.serial_number',
        siteName: 'site.name',
        noticeId: 'obsolescence_notice.id',
        lastDay: 'obsolescence_notice.last_day',
        askedLastDay: 'obsolescence_notice.asked_last_day',
      });
  }

  async add(
    scope: Scope,
    tx: Knex.Transaction,
    list: RawDbAnniversaryListRow,
    machines: readonly AnniversaryRow[],
  ): Promise<boolean> {
    if (!covers(scope, list.establishment_id)) {
      throw new Error('An anniversary list is out of scope');
    }
    const kept = await tx('anniversary_list')
      .insert(list)
      .onConflict(['establishment_id', 'day'])
      .ignore()
      .returning('id');
    if (kept.length === 0) return false;
    const columns = Object.entries(MACHINE_COLUMNS) as [
      keyof AnniversaryRow,
      string,
    ][];
    const rows = machines.map((machine, index) => ({
      list: list.id,
      position: index + 1,
      establishment_id: list.establishment_id,
      ...Object.fromEntries(
        columns.map(([field, column]) => [column, machine[field]]),
      ),
    }));
    await tx.batchInsert('anniversary_machine', rows, CHUNK);
    return true;
  }

  #lists(scope: Scope, tx: Knex) {
    return inScope(
      tx<RawDbAnniversaryListRow>('anniversary_list'),
      scope,
      'anniversary_list.establishment_id',
    );
  }
}
