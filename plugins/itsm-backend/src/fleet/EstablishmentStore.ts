import type { Knex } from 'knex';
import { covers, inScope, type Scope } from '../access';
import type { NameCursor } from '../http';
import type { EstablishmentRow, SiteRow } from './rows';
import { orderByFoldedName, whereTextMatches } from './searchText';

/** SQL parameters of one `in (…)`, well under every database's limit. */
const CHUNK = 500;

/** Establishments and their sites, as rows. */
export interface EstablishmentStore {
  /** By name; at most `limit`, after the cursor. */
  list(
    scope: Scope,
    options: { text?: string; after?: NameCursor; limit: number },
  ): Promise<EstablishmentRow[]>;
  get(scope: Scope, id: string): Promise<EstablishmentRow | undefined>;
  /** Those of the scope among the ids. */
  named(
    scope: Scope,
    ids: readonly string[],
    tx?: Knex,
  ): Promise<EstablishmentRow[]>;
  /** Sites of these establishments, or of all in scope, by number. */
  sites(
    scope: Scope,
    establishmentIds?: readonly string[],
    tx?: Knex,
  ): Promise<SiteRow[]>;
  timeZones(scope: Scope): Promise<string[]>;
  /** Adds or overwrites; a site that is no longer named is left alone. */
  save(
    scope: Scope,
    tx: Knex,
    establishment: EstablishmentRow,
    sites: readonly SiteRow[],
  ): Promise<void>;
}

export class DatabaseEstablishmentStore implements EstablishmentStore {
  static create(knex: Knex): DatabaseEstablishmentStore {
    return new DatabaseEstablishmentStore(knex);
  }

  private constructor(private readonly knex: Knex) {}

  async list(
    scope: Scope,
    options: { text?: string; after?: NameCursor; limit: number },
  ): Promise<EstablishmentRow[]> {
    const query = orderByFoldedName(
      inScope(
        this.knex<EstablishmentRow>('establishment'),
        scope,
        'establishment.id',
      ).limit(options.limit),
      this.knex,
      options.after,
    );
    if (options.text !== undefined) {
      whereTextMatches(query, 'search_text', options.text);
    }
    return query;
  }

  async get(scope: Scope, id: string): Promise<EstablishmentRow | undefined> {
    const [row] = await this.named(scope, [id]);
    return row;
  }

  async named(
    scope: Scope,
    ids: readonly string[],
    tx: Knex = this.knex,
  ): Promise<EstablishmentRow[]> {
    const rows: EstablishmentRow[] = [];
    for (let start = 0; start < ids.length; start += CHUNK) {
      rows.push(
        ...(await inScope(
          tx<EstablishmentRow>('establishment'),
          scope,
          'establishment.id',
        ).whereIn('id', ids.slice(start, start + CHUNK))),
      );
    }
    return rows;
  }

  async sites(
    scope: Scope,
    establishmentIds?: readonly string[],
    tx: Knex = this.knex,
  ): Promise<SiteRow[]> {
    const query = inScope(
      tx<SiteRow>('site'),
      scope,
      'site.establishment_id',
    ).orderBy([{ column: 'establishment_id' }, { column: 'id' }]);
    if (establishmentIds) {
      query.whereIn('establishment_id', [...establishmentIds]);
    }
    return query;
  }

  async timeZones(scope: Scope): Promise<string[]> {
    const rows: { time_zone: string }[] = await inScope(
      this.knex('site').distinct('time_zone'),
      scope,
      'site.establishment_id',
    );
    return rows.map(row => row.time_zone);
  }

  async save(
    scope: Scope,
    tx: Knex,
    establishment: EstablishmentRow,
    sites: readonly SiteRow[],
  ): Promise<void> {
    if (!covers(scope, establishment.id)) {
      throw new Error(`Establishment ${establishment.id} is out of scope`);
    }
    await tx<EstablishmentRow>('establishment')
      .insert(establishment)
      .onConflict('id')
      .merge();
    for (const site of sites) {
      await tx<SiteRow>('site')
        .insert(site)
        .onConflict(['establishment_id', 'id'])
        .merge();
    }
  }
}
