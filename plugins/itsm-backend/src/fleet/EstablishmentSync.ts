import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { ANNOTATION_FINESS } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../access';
import type { EstablishmentStore } from './EstablishmentStore';
import {
  type EstablishmentRecord,
  readEstablishment,
} from './readEstablishment';
import type { MachineStore } from './MachineStore';
import type { EstablishmentRow, SiteRow } from './rows';

const SCOPE: Scope = {
  kind: 'all',
  why: 'the catalog says which establishments there are',
};

/**
 * Keeps the establishments and their sites as the catalog's groups describe
 * them. What the catalog no longer names stays: machines and tickets rest on
 * it.
 */
export class EstablishmentSync {
  static create(options: {
    auth: AuthService;
    catalog: CatalogService;
    knex: Knex;
    logger: LoggerService;
    establishments: EstablishmentStore;
    machines: MachineStore;
  }): EstablishmentSync {
    return new EstablishmentSync(options);
  }

  private constructor(
    private readonly options: Parameters<typeof EstablishmentSync.create>[0],
  ) {}

  /** The catalog may be away; what is known of establishments will do then. */
  async refresh(): Promise<void> {
    try {
      await this.run();
    } catch (error) {
      this.options.logger.warn(
        `The establishments could not be read from the catalog: ${error}`,
      );
    }
  }

  /** @returns the ids of the establishments that were added or changed */
  async run(): Promise<string[]> {
    const { knex, establishments, machines } = this.options;
    const wanted = await this.#readCatalog();
    const ids = [...wanted.keys()];
    const known = new Map(
      (await establishments.named(SCOPE, ids)).map(row => [row.id, row]),
    );
    const knownSites = groupById(await establishments.sites(SCOPE));
    const changed = [...wanted.values()].filter(
      record =>
        !isSame(record.establishment, known.get(record.establishment.id)) ||
        record.sites.some(
          site =>
            !isSame(site, knownSites.get(site.establishment_id)?.get(site.id)),
        ),
    );
    for (const { establishment, sites } of changed) {
      await knex.transaction(async tx => {
        const sequence = await machines.takeChangeSequence(tx);
        await establishments.save(SCOPE, tx, establishment, sites);
        await machines.touchEstablishment(
          SCOPE,
          tx,
          establishment.id,
          sequence,
        );
      });
    }
    return changed.map(record => record.establishment.id);
  }

  async #readCatalog(): Promise<Map<string, EstablishmentRecord>> {
    const { auth, catalog, logger } = this.options;
    const { items } = await catalog.getEntities(
      {
        filter: {
          kind: 'Group',
          [`metadata.annotations.${ANNOTATION_FINESS}`]: CATALOG_FILTER_EXISTS,
        },
      },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    const records = new Map<string, EstablishmentRecord>();
    for (const group of [...items].sort(byRef)) {
      const ref = stringifyEntityRef(group);
      const { record, faults } = readEstablishment(group);
      if (!record) {
        logger.warn(`${ref} is left out: ${faults.join('; ')}`);
      } else if (records.has(record.establishment.id)) {
        logger.warn(
          `${ref} is left out: ${
            records.get(record.establishment.id)?.establishment.entity_ref
          } is bound to ${record.establishment.id} too`,
        );
      } else {
        records.set(record.establishment.id, record);
      }
    }
    return records;
  }
}

function byRef(one: Entity, other: Entity): number {
  return stringifyEntityRef(one) < stringifyEntityRef(other) ? -1 : 1;
}

function groupById(
  rows: readonly SiteRow[],
): Map<string, Map<string, SiteRow>> {
  const groups = new Map<string, Map<string, SiteRow>>();
  for (const row of rows) {
    const group = groups.get(row.establishment_id) ?? new Map();
    groups.set(row.establishment_id, group.set(row.id, row));
  }
  return groups;
}

function isSame<Row extends EstablishmentRow | SiteRow>(
  wanted: Row,
  known: Row | undefined,
): boolean {
  return (
    known !== undefined &&
    (Object.keys(wanted) as (keyof Row)[]).every(
      key => wanted[key] === known[key],
    )
  );
}
