import type {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import {
  type Entity,
  RELATION_DEPENDENCY_OF,
  RELATION_HAS_PART,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  ANNOTATION_CARE,
  ANNOTATION_RUNS_ON,
  proposeImpact,
  readCare,
} from '@caih/backstage-plugin-itsm-common';
import {
  type DependedOn,
  type Dependents,
  type DependentsReader,
  UNKNOWN_DEPENDENTS,
} from './DependentsReader';

/** Relations from what fails to what fails with it. */
const CARRIES = [RELATION_DEPENDENCY_OF, RELATION_HAS_PART];

/** From the machine to what it hosts, and from there to what rests on that. */
const STEPS = 2;

/** More are not read, nor of use to who declares. */
const MAX_DEPENDENTS = 50;

/** A declaration does not wait longer for the catalog. */
const PATIENCE_MS = 3_000;

/** Reads what depends on a machine from the catalog's relations (C19). */
export class CatalogDependents implements DependentsReader {
  static create(options: {
    catalog: CatalogService;
    logger: LoggerService;
    patienceMs?: number;
  }): DependentsReader {
    return new CatalogDependents(options);
  }

  private constructor(
    private readonly options: Parameters<typeof CatalogDependents.create>[0],
  ) {}

  async dependentsOf(
    machines: readonly DependedOn[],
    credentials: BackstageCredentials,
  ): Promise<Dependents> {
    const { logger, patienceMs = PATIENCE_MS } = this.options;
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new Error(`No answer within ${patienceMs} ms`)),
        patienceMs,
      );
    });
    try {
      return await Promise.race([this.#read(machines, credentials), patience]);
    } catch (error) {
      logger.warn(
        `The catalog did not say what depends on a machine: ${error}`,
      );
      return UNKNOWN_DEPENDENTS;
    } finally {
      clearTimeout(timer);
    }
  }

  async #read(
    machines: readonly DependedOn[],
    credentials: BackstageCredentials,
  ): Promise<Dependents> {
    const entityRefs = machines.map(one => one.entityRef);
    const seen = new Set(entityRefs);
    const items: Dependents['items'] = [];
    const runningOn = await this.#runningOn(machines, credentials);
    let reached = await this.#entities(entityRefs, credentials);
    for (let step = 0; step < STEPS; step++) {
      const isFirst = step === 0;
      const through = new Map<string, string | null>();
      for (const entity of isFirst ? runningOn : []) {
        seen.add(stringifyEntityRef(entity));
        through.set(stringifyEntityRef(entity), null);
      }
      for (const entity of reached) {
        for (const { type, targetRef } of entity.relations ?? []) {
          if (CARRIES.includes(type) && !seen.has(targetRef)) {
            seen.add(targetRef);
            through.set(targetRef, isFirst ? null : titleOf(entity));
          }
        }
      }
      const room = MAX_DEPENDENTS - items.length;
      reached = await this.#entities(
        [...through.keys()].slice(0, room),
        credentials,
      );
      items.push(
        ...reached.map(entity =>
          asDependent(entity, through.get(stringifyEntityRef(entity)) ?? null),
        ),
      );
    }
    return { known: true, items, proposedImpact: proposeImpact(items) };
  }

  /** What says itself that it runs on them, by their serial numbers. */
  async #runningOn(
    machines: readonly DependedOn[],
    credentials: BackstageCredentials,
  ): Promise<Entity[]> {
    const serials = machines.flatMap(one => one.serialNumber ?? []);
    if (serials.length === 0) return [];
    const { items } = await this.options.catalog.getEntities(
      {
        filter: { [`metadata.annotations.${ANNOTATION_RUNS_ON}`]: serials },
        limit: MAX_DEPENDENTS,
      },
      { credentials },
    );
    return items;
  }

  async #entities(
    entityRefs: readonly string[],
    credentials: BackstageCredentials,
  ): Promise<Entity[]> {
    if (entityRefs.length === 0) return [];
    const { items } = await this.options.catalog.getEntitiesByRefs(
      { entityRefs: [...entityRefs] },
      { credentials },
    );
    return items.flatMap(entity => (entity ? [entity] : []));
  }
}

function titleOf({ metadata }: Entity): string {
  return metadata.title ?? metadata.name;
}

function asDependent(
  entity: Entity,
  through: string | null,
): Dependents['items'][number] {
  const { kind, metadata, spec } = entity;
  return {
    entityRef: stringifyEntityRef(entity),
    kind,
    type: typeof spec?.type === 'string' ? spec.type : null,
    title: titleOf(entity),
    care:
      readCare(metadata.annotations?.[ANNOTATION_CARE]) ??
      readCare(metadata.labels?.[ANNOTATION_CARE]),
    through,
  };
}
