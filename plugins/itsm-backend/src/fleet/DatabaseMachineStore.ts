import type { Instant } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { covers, inScope, type Scope } from '../access';
import type { AtColumn } from '../database';
import { whereModelEnds } from '../endOfLife/machineSql';
import type { NameCursor } from '../http';
import { noticesOfMachines, whereNoticeIs } from '../obsolescence/machineSql';
import type {
  AdoptionRow,
  IdentityHolder,
  MachineFilter,
  MachineStore,
} from './MachineStore';
import type { ChangeCursor } from './pageCursor';
import type { MachineRow, MachineWithPlace, SiteRow } from './rows';
import { whereTextMatches } from './searchText';
import { takeChangeSequence } from './takeChangeSequence';
import type { ToComeColumns } from './toCome';
import { whereCoverageEnds, whereLevelIs } from './whereLevelIs';

/** Rows of one INSERT: some thirty columns each, under SQLite's limit. */
const INSERT_CHUNK = 200;

/** SQL parameters of one `in (…)`, well under every database's limit. */
const ID_CHUNK = 500;

type JoinedRow = MachineRow & {
  site_name: string;
  site_commune: string | null;
  site_postal_code: string | null;
  site_territory: SiteRow['territory'];
  site_time_zone: string;
  site_holiday_region: SiteRow['holiday_region'];
  establishment_name: string;
  owner_ref: string | null;
  chassis_name: string | null;
  to_come_starts_on: string | null;
} & {
  [Column in keyof Omit<ToComeColumns, 'starts_on'> as `to_come_${Column}`]:
    | ToComeColumns[Column]
    | null;
};

/** Columns of the terms that are to come. */
const TO_COME = [
  'starts_on',
  'warranty_end',
  'after_warranty',
  'service_window',
  'restore_time',
  'maintained_until',
  'order_reference',
] as const satisfies readonly (keyof ToComeColumns)[];

export class DatabaseMachineStore implements MachineStore {
  static create(knex: Knex): DatabaseMachineStore {
    return new DatabaseMachineStore(knex);
  }

  private constructor(private readonly knex: Knex) {}

  async list(
    scope: Scope,
    filter: MachineFilter,
    page: { after?: NameCursor; limit: number },
  ): Promise<MachineWithPlace[]> {
    const query = this.#joined(scope)
      .whereNull('machine.removed_at')
      .orderBy([{ column: 'machine.name' }, { column: 'machine.id' }])
      .limit(page.limit);
    if (filter.ids) query.whereIn('machine.id', [...filter.ids]);
    if (filter.text !== undefined) {
      whereTextMatches(query, 'machine.search_text', filter.text);
    }
    if (filter.establishment) {
      query.where('machine.establishment_id', filter.establishment);
    }
    if (filter.entity) {
      query
        .where('machine.adopted_from', filter.entity)
        .whereNull('machine.adoption_gone_at');
    }
    if (filter.category) query.where('machine.category', filter.category);
    if (filter.endOfLife !== undefined) {
      // An establishment is not told that a draft is written (E4).
      const knowsDrafts = scope.kind === 'all';
      await whereModelEnds(query, this.knex, filter.endOfLife, { knowsDrafts });
    }
    if (filter.level) whereLevelIs(query, filter.level.is, filter.level.today);
    if (filter.ends) whereCoverageEnds(query, filter.ends, filter.ends.today);
    if (filter.notice) {
      whereNoticeIs(query, this.knex, filter.notice.is, filter.notice.now);
    }
    if (page.after) {
      query.whereRaw('(machine.name, machine.id) > (?, ?)', [
        page.after.name,
        page.after.id,
      ]);
    }
    return (await query).map(toMachineWithPlace);
  }

  async get(
    scope: Scope,
    id: string,
    tx?: Knex,
  ): Promise<MachineWithPlace | undefined> {
    const row = await this.#one(scope, id, tx).first();
    return row && toMachineWithPlace(row);
  }

  async hold(
    scope: Scope,
    tx: Knex,
    id: string,
  ): Promise<MachineWithPlace | undefined> {
    const row = await this.#one(scope, id, tx).forShare('machine').first();
    return row && toMachineWithPlace(row);
  }

  noticesOf(scope: Scope, ids: readonly string[], now: Instant) {
    return noticesOfMachines(scope, this.knex, ids, now);
  }

  async changedAfter(
    scope: Scope,
    cursor: ChangeCursor,
    limit: number,
  ): Promise<MachineWithPlace[]> {
    const rows: JoinedRow[] = await this.#joined(scope)
      .whereRaw('(machine.change_sequence, machine.id) > (?, ?)', [
        cursor.sequence,
        cursor.id,
      ])
      .orderBy([
        { column: 'machine.change_sequence' },
        { column: 'machine.id' },
      ])
      .limit(limit);
    return rows.map(toMachineWithPlace);
  }

  async ofEstablishments(
    scope: Scope,
    tx: Knex,
    ids: readonly string[],
  ): Promise<MachineRow[]> {
    return inScope(tx<MachineRow>('machine'), scope, 'machine.establishment_id')
      .whereIn('establishment_id', [...ids])
      .orderBy('machine.id');
  }

  async elsewhere(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
    identities: readonly string[],
  ): Promise<IdentityHolder[]> {
    const found: IdentityHolder[] = [];
    for (let start = 0; start < identities.length; start += ID_CHUNK) {
      found.push(
        ...(await inScope(
          tx('machine')
            .join(
              'establishment',
              'establishment.id',
              'machine.establishment_id',
            )
            .whereIn(
              'machine.identity',
              identities.slice(start, start + ID_CHUNK),
            )
            .whereNot('machine.establishment_id', establishmentId)
            .whereNull('machine.removed_at')
            .select<IdentityHolder[]>({
              identity: 'machine.identity',
              name: 'machine.name',
              establishmentId: 'machine.establishment_id',
              establishmentName: 'establishment.name',
            }),
          scope,
          'machine.establishment_id',
        )),
      );
    }
    return found;
  }

  async adoptions(
    scope: Scope,
    tx: Knex,
    ids: readonly string[],
  ): Promise<AdoptionRow[]> {
    const found: AdoptionRow[] = [];
    const wanted = [...new Set(ids)];
    for (let start = 0; start < wanted.length; start += ID_CHUNK) {
      found.push(
        ...(await inScope(
          tx<MachineRow>('machine'),
          scope,
          'machine.establishment_id',
        )
          .whereIn('id', wanted.slice(start, start + ID_CHUNK))
          .select('id', 'adopted_from', 'adoption_gone_at')),
      );
    }
    return found;
  }

  async inChassis(
    scope: Scope,
    tx: Knex,
    chassisIds: readonly string[],
  ): Promise<string[]> {
    const rows: { id: string }[] = await inScope(
      tx('machine'),
      scope,
      'machine.establishment_id',
    )
      .whereIn('machine.chassis_id', [...chassisIds])
      .whereNull('machine.removed_at')
      .orderBy('machine.id')
      .select('machine.id');
    return rows.map(row => row.id);
  }

  takeChangeSequence(tx: Knex): Promise<number> {
    return takeChangeSequence(tx);
  }

  async insert(
    scope: Scope,
    tx: Knex,
    rows: readonly MachineRow[],
  ): Promise<void> {
    if (rows.some(row => !covers(scope, row.establishment_id))) {
      throw new Error('A machine is out of scope');
    }
    await tx.batchInsert('machine', [...rows], INSERT_CHUNK);
  }

  async update(
    scope: Scope,
    tx: Knex,
    id: string,
    changes: Partial<MachineRow>,
  ): Promise<void> {
    await inScope(tx<MachineRow>('machine'), scope, 'establishment_id')
      .where('id', id)
      .update(changes);
  }

  async remove(
    scope: Scope,
    tx: Knex,
    ids: readonly string[],
    by: { removed_at: AtColumn; change_sequence: number },
  ): Promise<void> {
    const machines = () =>
      inScope(tx<MachineRow>('machine'), scope, 'establishment_id');
    for (let start = 0; start < ids.length; start += ID_CHUNK) {
      const some = ids.slice(start, start + ID_CHUNK);
      await machines()
        .whereIn('id', some)
        .update({ ...by, updated_at: by.removed_at });
      // What was attached to them is attached to one less.
      await machines()
        .whereIn(
          'id',
          tx('machine_attachment').whereIn('to_id', some).select('machine_id'),
        )
        .update({ change_sequence: by.change_sequence });
    }
  }

  async touchAround(
    scope: Scope,
    tx: Knex,
    ids: readonly string[],
    changeSequence: number,
  ): Promise<void> {
    for (let start = 0; start < ids.length; start += ID_CHUNK) {
      const some = ids.slice(start, start + ID_CHUNK);
      await inScope(tx<MachineRow>('machine'), scope, 'establishment_id')
        .where(around =>
          around
            .whereIn('chassis_id', some)
            .orWhereIn(
              'id',
              tx('machine_attachment')
                .whereIn('to_id', some)
                .select('machine_id'),
            ),
        )
        .update({ change_sequence: changeSequence });
    }
  }

  async touchEstablishment(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
    changeSequence: number,
  ): Promise<number> {
    return inScope(tx<MachineRow>('machine'), scope, 'establishment_id')
      .where('establishment_id', establishmentId)
      .update({ change_sequence: changeSequence });
  }

  #one(scope: Scope, id: string, tx?: Knex) {
    return this.#joined(scope, tx)
      .where('machine.id', id)
      .whereNull('machine.removed_at');
  }

  #joined(scope: Scope, tx: Knex = this.knex) {
    return inScope(
      tx('machine')
        .join('site', join =>
          join
            .on('site.establishment_id', 'machine.establishment_id')
            .andOn('site.id', 'machine.site_id'),
        )
        .join('establishment', 'establishment.id', 'machine.establishment_id')
        .leftJoin('machine as chassis', 'chassis.id', 'machine.chassis_id')
        .leftJoin(
          'machine_terms_to_come as to_come',
          'to_come.machine_id',
          'machine.id',
        )
        .select<JoinedRow[]>(
          'machine.*',
          'site.name as site_name',
          'site.commune as site_commune',
          'site.postal_code as site_postal_code',
          'site.territory as site_territory',
          'site.time_zone as site_time_zone',
          'site.holiday_region as site_holiday_region',
          'establishment.name as establishment_name',
          'establishment.entity_ref as owner_ref',
          'chassis.name as chassis_name',
          ...TO_COME.map(column => `to_come.${column} as to_come_${column}`),
        ),
      scope,
      'machine.establishment_id',
    );
  }
}

function toMachineWithPlace(row: JoinedRow): MachineWithPlace {
  const {
    site_name,
    site_commune,
    site_postal_code,
    site_territory,
    site_time_zone,
    site_holiday_region,
    establishment_name: establishmentName,
    owner_ref: ownerRef,
    chassis_name: chassisName,
    to_come_starts_on: startsOn,
    to_come_warranty_end: warranty_end,
    to_come_after_warranty: after_warranty,
    to_come_service_window: service_window,
    to_come_restore_time: restore_time,
    to_come_maintained_until: maintained_until,
    to_come_order_reference: order_reference,
    ...machine
  } = row;
  return {
    machine,
    site: {
      establishment_id: machine.establishment_id,
      id: machine.site_id,
      name: site_name,
      commune: site_commune,
      postal_code: site_postal_code,
      territory: site_territory,
      time_zone: site_time_zone,
      holiday_region: site_holiday_region,
    },
    establishmentName,
    ownerRef,
    chassisName,
    toCome:
      startsOn === null || warranty_end === null
        ? null
        : {
            starts_on: startsOn,
            warranty_end,
            after_warranty,
            service_window,
            restore_time,
            maintained_until,
            order_reference,
          },
  };
}
