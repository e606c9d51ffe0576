import {
  decisiveDayOf,
  LIFECYCLE_KINDS,
  type LifecycleKind,
  type LifecycleRecord,
  type LifecycleSubject,
  type LocalDate,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { inScope, type Scope, within } from '../access';
import { isPostgres } from '../database';
import { searchTextOf, whereTextMatches } from '../fleet/searchText';
import { takeChangeSequence } from '../fleet/takeChangeSequence';
import { staleEstablishments, tallied } from '../fleet/tally';
import {
  type LifecycleStore,
  type MatchState,
  type RawDbDecisionRow,
  type RawDbMachineAtRiskRow,
  type RawDbMatchRow,
  type RawDbRecordRow,
  type RawDbTableImportRow,
  type RecordCounts,
  type RiskFilter,
  type SourceRow,
  TABLE_SOURCE,
} from './LifecycleStore';
import {
  matchedMachines,
  SOFTWARE_OF_MACHINE,
  TOLD,
  whereHolds,
  whereMaintained,
} from './machineSql';
import { modelTally } from './modelTally';
import { onDay, recordTally } from './recordTally';

/** Models are what they are on any day. */
const NO_DAYS = new Map<string, LocalDate>();

/** Rows of one INSERT, and parameters of one `in (…)`. */
const CHUNK = 50;

const COUNTS = ['machines', 'establishments', 'noticed', 'drafted'] as const;
type Count = (typeof COUNTS)[number];

const SUBJECT = ['kind', 'maker', 'model'];
const MATCH_SUBJECT = SUBJECT.map(column => `lifecycle_match.${column}`);

export class DatabaseLifecycleStore implements LifecycleStore {
  static create(): LifecycleStore {
    return new DatabaseLifecycleStore();
  }

  private constructor() {}

  async listAtRisk(
    scope: Scope,
    tx: Knex,
    filter: RiskFilter,
    page: { after?: { day: LocalDate; id: string }; limit: number },
  ): Promise<(RawDbRecordRow & RecordCounts)[]> {
    const { kind, today, before, establishmentId, withoutNotice } = filter;
    const asked = establishmentId ? within(scope, establishmentId) : scope;
    const days = onDay(today);
    const stale = await staleEstablishments(recordTally, asked, tx, days);
    const touched = tx
      .from(tallied(recordTally, asked, tx, stale, days).as('each'))
      .groupBy('record_id')
      .select('record_id')
      .sum(Object.fromEntries(COUNTS.map(count => [count, count])))
      .min({ category: 'category' });
    const query = tx('lifecycle_record')
      .join(touched.as('touched'), 'touched.record_id', 'lifecycle_record.id')
      .where('lifecycle_record.kind', kind)
      .whereNotNull('lifecycle_record.decisive_day')
      .orderBy([
        { column: 'lifecycle_record.decisive_day' },
        { column: 'lifecycle_record.id' },
      ])
      .limit(page.limit)
      .select('lifecycle_record.*', 'touched.category')
      .select(COUNTS.map(count => `touched.${count}`));
    if (withoutNotice) query.whereRaw('touched.noticed < touched.machines');
    if (before) query.where('lifecycle_record.decisive_day', '<', before);
    if (page.after) {
      const { day, id } = page.after;
      query.whereRaw(
        '(lifecycle_record.decisive_day, lifecycle_record.id) > (?, ?)',
        [day, id],
      );
    }
    const rows: (RawDbRecordRow &
      Record<Count, string | number> & {
        category: RecordCounts['category'];
      })[] = await query;
    return rows.map(row => ({
      ...row,
      machines: Number(row.machines),
      establishments: Number(row.establishments),
      noticed: Number(row.noticed),
      drafted: Number(row.drafted),
    }));
  }

  async machinesAtRisk(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
    day: LocalDate,
  ): Promise<RawDbMachineAtRiskRow[]> {
    return whereMaintained(
      whereHolds(matchedMachines(scope, tx, 'hardware')),
      day,
    )
      .join(
        'lifecycle_record',
        'lifecycle_record.id',
        'lifecycle_match.record_id',
      )
      .join('site', join =>
        join
          .on('site.establishment_id', 'machine.establishment_id')
          .andOn('site.id', 'machine.site_id'),
      )
      .whereNotNull('lifecycle_record.decisive_day')
      .where('machine.establishment_id', establishmentId)
      .whereRaw(`not ${TOLD}`)
      .orderBy(['lifecycle_record.decisive_day', 'machine.name', 'machine.id'])
      .select(
        'lifecycle_record.*',
        'machine.id as machine_id',
        'machine.name as machine_name',
        'machine.maker as machine_maker',
        'machine.model as machine_model',
        'machine.serial_number',
        'site.name as site_name',
      );
  }

  async ofMachine(
    scope: Scope,
    tx: Knex,
    machineId: string,
  ): Promise<RawDbRecordRow[]> {
    const found: RawDbRecordRow[] = [];
    for (const kind of LIFECYCLE_KINDS) {
      found.push(
        ...(await whereHolds(matchedMachines(scope, tx, kind))
          .where('machine.id', machineId)
          .join(
            'lifecycle_record',
            'lifecycle_record.id',
            'lifecycle_match.record_id',
          )
          .select('lifecycle_record.*')),
      );
    }
    return found;
  }

  async listMatches(
    scope: Scope,
    tx: Knex,
    states: readonly MatchState[],
    page: {
      after?: { kind: string; maker: string; model: string };
      limit: number;
    },
  ) {
    const stale = await staleEstablishments(modelTally, scope, tx, NO_DAYS);
    const query = this.#matchesInScope(scope, tx, stale)
      .whereIn('lifecycle_match.state', [...states])
      .orderBy(MATCH_SUBJECT)
      .limit(page.limit);
    if (page.after) {
      const { kind, maker, model } = page.after;
      query.whereRaw(`(${MATCH_SUBJECT.join(', ')}) > (?, ?, ?)`, [
        kind,
        maker,
        model,
      ]);
    }
    const rows: (RawDbMatchRow & { machines: string | number })[] = await query;
    return rows.map(row => ({ ...row, machines: Number(row.machines) }));
  }

  async findMatch(scope: Scope, tx: Knex, subject: LifecycleSubject) {
    const stale = await staleEstablishments(modelTally, scope, tx, NO_DAYS);
    const row: (RawDbMatchRow & { machines: string | number }) | undefined =
      await this.#matchesInScope(scope, tx, stale)
        .where({
          'lifecycle_match.kind': subject.kind,
          'lifecycle_match.maker': subject.maker,
          'lifecycle_match.model': subject.model,
        })
        .first();
    return row && { ...row, machines: Number(row.machines) };
  }

  async listRecords(
    tx: Knex,
    filter: { kind?: LifecycleKind; text?: string },
    page: { after?: { name: string; id: string }; limit: number },
  ): Promise<RawDbRecordRow[]> {
    const query = tx<RawDbRecordRow>('lifecycle_record')
      .orderBy(['model', 'id'])
      .limit(page.limit);
    if (filter.kind) query.where('kind', filter.kind);
    if (filter.text !== undefined) {
      whereTextMatches(query, 'search_text', filter.text);
    }
    if (page.after) {
      query.whereRaw('(model, id) > (?, ?)', [page.after.name, page.after.id]);
    }
    return query;
  }

  async findRecords(
    tx: Knex,
    ids: readonly string[],
  ): Promise<RawDbRecordRow[]> {
    return tx<RawDbRecordRow>('lifecycle_record').whereIn('id', [...ids]);
  }

  async recordsOf(tx: Knex, source?: string): Promise<RawDbRecordRow[]> {
    const query = tx<RawDbRecordRow>('lifecycle_record');
    return source === undefined ? query : query.where({ source });
  }

  async addRecords(
    tx: Knex.Transaction,
    source: string,
    records: readonly LifecycleRecord[],
  ): Promise<void> {
    await tx.batchInsert(
      'lifecycle_record',
      records.map(record => toRow(source, record)),
      CHUNK,
    );
  }

  async removeRecords(
    tx: Knex.Transaction,
    ids: readonly string[],
  ): Promise<void> {
    for (let start = 0; start < ids.length; start += CHUNK) {
      await tx('lifecycle_record')
        .whereIn('id', ids.slice(start, start + CHUNK))
        .delete();
    }
  }

  async removeSource(tx: Knex.Transaction, source: string): Promise<void> {
    await tx('lifecycle_record').where({ source }).delete();
    await tx('lifecycle_source').where({ id: source }).delete();
  }

  async listSources(tx: Knex): Promise<SourceRow[]> {
    const rows: (SourceRow & { records: string | number })[] = await tx(
      'lifecycle_source',
    )
      .leftJoin(
        'lifecycle_record',
        'lifecycle_record.source',
        'lifecycle_source.id',
      )
      .groupBy('lifecycle_source.id', 'title', 'tried_at', 'read_at', 'failure')
      .orderBy('lifecycle_source.id')
      .select(
        'lifecycle_source.id as id',
        'title',
        'tried_at',
        'read_at',
        'failure',
      )
      .count({ records: 'lifecycle_record.id' });
    return rows.map(row => ({ ...row, records: Number(row.records) }));
  }

  async writeSource(
    tx: Knex,
    source: Partial<SourceRow> & { id: string; title: string },
  ): Promise<void> {
    await tx('lifecycle_source').insert(source).onConflict('id').merge();
  }

  async addImport(
    tx: Knex.Transaction,
    row: Omit<RawDbTableImportRow, 'id'>,
  ): Promise<void> {
    await tx('lifecycle_import').insert(row);
  }

  async listImports(
    tx: Knex,
    page: { after?: number; limit: number },
  ): Promise<RawDbTableImportRow[]> {
    const query = tx<RawDbTableImportRow>('lifecycle_import')
      .orderBy('id', 'desc')
      .limit(page.limit);
    return page.after === undefined
      ? query
      : query.where('id', '<', page.after);
  }

  async decisions(
    tx: Knex,
    subject?: LifecycleSubject,
  ): Promise<RawDbDecisionRow[]> {
    const query = tx<RawDbDecisionRow>('lifecycle_decision');
    return subject ? query.where(subjectOf(subject)) : query;
  }

  async decide(tx: Knex.Transaction, row: RawDbDecisionRow): Promise<void> {
    // A model is one record's: another that was said to be its is not.
    if (row.verdict === 'confirmed') {
      await tx('lifecycle_decision')
        .where({ ...subjectOf(row), verdict: 'confirmed' })
        .delete();
    }
    await tx('lifecycle_decision')
      .insert(row)
      .onConflict([...SUBJECT, 'record_id'])
      .merge();
  }

  async holdMatches(tx: Knex.Transaction): Promise<void> {
    const query = tx('lifecycle_source').where({ id: TABLE_SOURCE });
    await (isPostgres(tx) ? query.forUpdate() : query).first();
  }

  async subjects(scope: Scope, tx: Knex): Promise<LifecycleSubject[]> {
    const machines = () =>
      inScope(tx('machine'), scope, 'machine.establishment_id').whereNull(
        'removed_at',
      );
    const models: { maker: string; model: string }[] =
      await machines().distinct('maker', 'model');
    const systems: { model: string }[] = await machines()
      .whereRaw(`${SOFTWARE_OF_MACHINE} is not null`)
      .distinct(tx.raw(`${SOFTWARE_OF_MACHINE} as model`));
    return [
      ...models.map(one => ({ kind: 'hardware' as const, ...one })),
      ...systems.map(({ model }) => ({
        kind: 'software' as const,
        maker: '',
        model,
      })),
    ];
  }

  async matches(tx: Knex): Promise<RawDbMatchRow[]> {
    return tx<RawDbMatchRow>('lifecycle_match');
  }

  async writeMatches(
    tx: Knex.Transaction,
    changes: {
      written: readonly RawDbMatchRow[];
      removed: readonly LifecycleSubject[];
    },
  ): Promise<void> {
    for (const subject of changes.removed) {
      await tx('lifecycle_match').where(subjectOf(subject)).delete();
    }
    const { written } = changes;
    if (written.length === 0) return;
    const change_sequence = await takeChangeSequence(tx);
    for (let start = 0; start < written.length; start += CHUNK) {
      await tx('lifecycle_match')
        .insert(
          written
            .slice(start, start + CHUNK)
            .map(row => ({ ...row, change_sequence })),
        )
        .onConflict(SUBJECT)
        .merge();
    }
  }

  /** With how many machines of the scope have the model; at least one. */
  #matchesInScope(
    scope: Scope,
    tx: Knex,
    stale: readonly string[],
  ): Knex.QueryBuilder {
    const counted = tallied(modelTally, scope, tx, stale, NO_DAYS);
    return tx
      .from('lifecycle_match')
      .join(counted.as('counted'), join => {
        for (const column of SUBJECT) {
          join.on(`counted.${column}`, `lifecycle_match.${column}`);
        }
      })
      .select('lifecycle_match.*', 'counted.machines');
  }
}

function subjectOf({ kind, maker, model }: LifecycleSubject) {
  return { kind, maker, model };
}

function toRow(source: string, record: LifecycleRecord): RawDbRecordRow {
  const { aliases, endOfSale, endOfSupport, endOfSpareParts, seenOn } = record;
  return {
    id: record.id,
    source,
    kind: record.kind,
    maker: record.maker,
    model: record.model,
    aliases: JSON.stringify(aliases),
    end_of_sale: endOfSale,
    end_of_support: endOfSupport,
    end_of_spare_parts: endOfSpareParts,
    decisive_day: decisiveDayOf(record)?.day ?? null,
    origin: record.origin,
    url: record.url,
    seen_on: seenOn,
    search_text: searchTextOf([record.maker, record.model, ...aliases]),
  };
}

/** A record as its source gave it. */
export function toRecord(row: RawDbRecordRow): LifecycleRecord {
  return {
    id: row.id,
    kind: row.kind,
    maker: row.maker,
    model: row.model,
    aliases: JSON.parse(row.aliases),
    endOfSale: row.end_of_sale,
    endOfSupport: row.end_of_support,
    endOfSpareParts: row.end_of_spare_parts,
    origin: row.origin,
    url: row.url,
    seenOn: row.seen_on,
  };
}
