import type {
  AdoptionFault,
  AdoptionFaultPage,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../../access';
import { fromColumn } from '../../database';
import { decodeCursor, encodeCursor, isText, unknownCursor } from '../../http';
import { type AdoptionStore, faultsOf } from './AdoptionStore';

/** What is wrong with hardware that others wrote into the catalog. */
export class AdoptionService {
  static create(options: {
    knex: Knex;
    store: AdoptionStore;
  }): AdoptionService {
    return new AdoptionService(options);
  }

  private constructor(
    private readonly options: Parameters<typeof AdoptionService.create>[0],
  ) {}

  /**
   * What is of no establishment is for those who see all of them: the portal's
   * own people put it right.
   */
  async listFaults(
    scope: Scope,
    asked: { establishment?: string; cursor?: string; limit: number },
  ): Promise<AdoptionFaultPage> {
    const { knex, store } = this.options;
    const { establishment, limit } = asked;
    const rows = await store.list(
      scope,
      knex,
      { establishment },
      { after: readCursor(asked.cursor), limit: limit + 1 },
    );
    const page = rows.slice(0, limit);
    const last = page[page.length - 1];
    return {
      items: page.map(
        (row): AdoptionFault => ({
          entityRef: row.entity_ref,
          title: row.title,
          location: row.location,
          editUrl: row.edit_url,
          establishmentId: row.establishment_id,
          establishmentName: row.establishment_name,
          machineId: row.machine_id,
          faults: faultsOf(row),
          seenAt: fromColumn(row.seen_at),
        }),
      ),
      nextCursor: rows.length > limit ? encodeCursor([last.entity_ref]) : null,
    };
  }
}

function readCursor(cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined;
  const [entityRef] = decodeCursor(cursor, 1);
  if (!isText(entityRef)) throw unknownCursor('cursor');
  return entityRef;
}
