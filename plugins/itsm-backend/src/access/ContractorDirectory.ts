import type { AuthService } from '@backstage/backend-plugin-api';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  type Colleague,
  type ColleaguePage,
  foldText,
  type RoleGroups,
} from '@caih/backstage-plugin-itsm-common';
import { decodeCursor, encodeCursor } from '../http';
import { nameOf } from './AccessService';

/** How long the contractor's people are believed without asking the catalog. */
const TTL_MS = 30_000;
/** Deepest nesting of groups that is walked. */
const MAX_DEPTH = 12;
/** Groups named in one question to the catalog. */
const GROUPS_A_REQUEST = 50;

const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'spec.profile',
  'relations',
];

/** The people and teams of the contractor's a ticket can be handed to (C20). */
export interface ContractorDirectory {
  /**
   * People first, then teams, each by name.
   *
   * @throws FieldError when the cursor is not one of this list
   */
  list(query: {
    text?: string;
    cursor?: string;
    limit: number;
  }): Promise<ColleaguePage>;

  /** By entity reference; undefined for whoever is not of the contractor's. */
  find(ref: string): Promise<Colleague | undefined>;
}

/** Those of the groups with the contractor's role, and of the groups inside. */
export class CatalogContractorDirectory implements ContractorDirectory {
  #known?: { until: number; colleagues: Promise<Colleague[]> };

  static create(options: {
    auth: AuthService;
    catalog: CatalogService;
    roleGroups: RoleGroups;
  }): ContractorDirectory {
    return new CatalogContractorDirectory(options);
  }

  private constructor(
    private readonly options: Parameters<
      typeof CatalogContractorDirectory.create
    >[0],
  ) {}

  async list(query: { text?: string; cursor?: string; limit: number }) {
    const { text = '', cursor, limit } = query;
    const words = foldText(text).split(' ').filter(Boolean);
    const after =
      cursor === undefined ? '' : String(decodeCursor(cursor, 1)[0]);
    const found = (await this.#all()).filter(one => {
      const known = foldText([one.name, one.team?.name ?? ''].join(' '));
      return words.every(word => known.includes(word)) && placeOf(one) > after;
    });
    const items = found.slice(0, limit);
    const last = items[items.length - 1];
    return {
      items,
      nextCursor: found.length > limit ? encodeCursor([placeOf(last)]) : null,
    };
  }

  async find(ref: string) {
    return (await this.#all()).find(one => one.ref === ref);
  }

  #all(): Promise<Colleague[]> {
    if (!this.#known || this.#known.until <= Date.now()) {
      const colleagues = this.#read();
      this.#known = { until: Date.now() + TTL_MS, colleagues };
      // What could not be read is asked for again.
      colleagues.catch(() => (this.#known = undefined));
    }
    return this.#known.colleagues;
  }

  async #read(): Promise<Colleague[]> {
    const { auth, catalog, roleGroups } = this.options;
    const credentials = await auth.getOwnServiceCredentials();
    const { items } = await catalog.getEntitiesByRefs(
      { entityRefs: [...roleGroups.contractor] },
      { credentials },
    );
    const teams = new Map<string, Entity>();
    let level = items.flatMap(entity => entity ?? []);
    for (let depth = 0; level.length > 0 && depth < MAX_DEPTH; depth++) {
      level.forEach(group => teams.set(stringifyEntityRef(group), group));
      const inside = await this.#related('Group', 'childOf', level);
      level = inside.filter(group => !teams.has(stringifyEntityRef(group)));
    }
    const people = await this.#related('User', 'memberOf', [...teams.values()]);
    const known = new Map(
      [
        ...people.map(user => toPerson(user, teams)),
        ...[...teams.values()].map(toTeam),
      ].map(one => [one.ref, one]),
    );
    return [...known.values()].sort((a, b) =>
      placeOf(a) < placeOf(b) ? -1 : 1,
    );
  }

  async #related(
    kind: string,
    relation: string,
    groups: readonly Entity[],
  ): Promise<Entity[]> {
    const { auth, catalog } = this.options;
    const credentials = await auth.getOwnServiceCredentials();
    const refs = groups.map(group => stringifyEntityRef(group));
    const found: Entity[] = [];
    for (let from = 0; from < refs.length; from += GROUPS_A_REQUEST) {
      const some = refs.slice(from, from + GROUPS_A_REQUEST);
      const { items } = await catalog.getEntities(
        { filter: { kind, [`relations.${relation}`]: some }, fields: FIELDS },
        { credentials },
      );
      found.push(...items);
    }
    return found;
  }
}

/** Where one stands in the list: a text that sorts so. */
function placeOf({ kind, name, ref }: Colleague): string {
  return [kind === 'person' ? 1 : 2, foldText(name), ref].join(' ');
}

function toTeam(group: Entity): Colleague {
  const ref = stringifyEntityRef(group);
  return { ref, kind: 'team', name: nameOf(group), team: null };
}

function toPerson(user: Entity, teams: ReadonlyMap<string, Entity>): Colleague {
  const group = (user.relations ?? [])
    .filter(({ type }) => type === 'memberOf')
    .map(({ targetRef }) => teams.get(targetRef.toLocaleLowerCase('en-US')))
    .find(one => one !== undefined);
  return {
    ref: stringifyEntityRef(user),
    kind: 'person',
    name: nameOf(user),
    team: group
      ? { ref: stringifyEntityRef(group), name: nameOf(group) }
      : null,
  };
}
