import { NotFoundError } from '@backstage/errors';
import type {
  AnniversaryList,
  AnniversaryListDetail,
  AnniversaryListPage,
  AnniversaryMachinePage,
  Message,
  Role,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { Person, Scope } from '../access';
import {
  decodeCursor,
  encodeCursor,
  isText,
  pageOf,
  refuseNullCharacters,
  unknownCursor,
} from '../http';
import type { FleetReader } from '../tickets';
import type {
  AnniversaryStore,
  RawDbAnniversaryListRow,
} from './AnniversaryStore';
import type { ListFiles, ListFormat, MadeFile } from './ListFiles';
import { presentList, presentMachine } from './present';
import type { ListLanguage } from './words';

interface Options {
  knex: Knex;
  store: AnniversaryStore;
  fleet: Pick<FleetReader, 'establishmentNames' | 'entityRefs'>;
  files: ListFiles;
  clock: ClockService;
  /** What was sent about a list, as somebody who reads it sees it. */
  messagesOf(person: Person, role: Role, id: string): Promise<Message[]>;
}

/** The lists that were made at anniversaries, read as they were kept (E1). */
export class AnniversaryListService {
  static create(options: Options): AnniversaryListService {
    return new AnniversaryListService(options);
  }

  private constructor(private readonly options: Options) {}

  async list(
    person: Person,
    query: { establishment?: string; cursor?: string; limit: number },
  ): Promise<AnniversaryListPage> {
    refuseNullCharacters(query);
    const { knex, store, clock } = this.options;
    const { establishment, cursor, limit } = query;
    const found = await store.list(person.scope, knex, establishment, {
      after: readListCursor(cursor),
      limit: limit + 1,
    });
    const { rows, nextCursor } = pageOf(found, limit, row => [row.day, row.id]);
    return {
      now: clock.now(),
      items: await this.#present(person.scope, rows),
      nextCursor,
    };
  }

  /** @throws NotFoundError where there is no such list in scope */
  async read(person: Person, id: string): Promise<AnniversaryListDetail> {
    const { clock, messagesOf } = this.options;
    const { list, role } = await this.#find(person, id);
    return {
      ...list,
      now: clock.now(),
      messages: await messagesOf(person, role, id),
    };
  }

  /** @throws NotFoundError where there is no such list in scope */
  async listMachines(
    person: Person,
    id: string,
    { cursor, limit }: { cursor?: string; limit: number },
  ): Promise<AnniversaryMachinePage> {
    const { fleet, knex, store } = this.options;
    const { list } = await this.#find(person, id);
    const after = readPositionCursor(cursor);
    const found = await store.listMachines(person.scope, knex, id, {
      after,
      limit: limit + 1,
    });
    const page = found.slice(0, limit);
    const refs = await fleet.entityRefs(
      knex,
      person.scope,
      page.map(one => one.machineId),
    );
    return {
      establishmentId: list.establishmentId,
      items: page.map(one => presentMachine(one, refs)),
      nextCursor: found.length > limit ? encodeCursor([after + limit]) : null,
    };
  }

  /**
   * The whole list, as a file.
   *
   * @throws NotFoundError where there is no such list in scope
   */
  async file(
    person: Person,
    id: string,
    format: ListFormat,
    language: ListLanguage,
  ): Promise<MadeFile & { establishmentId: string }> {
    const { knex, store, files } = this.options;
    const { list } = await this.#find(person, id);
    const machines = await store.listMachines(person.scope, knex, id, {
      after: 0,
    });
    const file = await files.make({ list, machines }, format, language);
    return { ...file, establishmentId: list.establishmentId };
  }

  async #find(
    person: Person,
    id: string,
  ): Promise<{ list: AnniversaryList; role: Role }> {
    refuseNullCharacters({ id });
    const { knex, store } = this.options;
    const row = await store.find(person.scope, knex, id);
    const role = row ? person.roleFor(row.establishment_id) : null;
    if (!row || role === null) {
      throw new NotFoundError(`There is no anniversary list ${id}`);
    }
    const [list] = await this.#present(person.scope, [row]);
    return { list, role };
  }

  async #present(
    scope: Scope,
    rows: readonly RawDbAnniversaryListRow[],
  ): Promise<AnniversaryList[]> {
    const { knex, fleet } = this.options;
    const names = await fleet.establishmentNames(
      knex,
      scope,
      rows.map(row => row.establishment_id),
    );
    return rows.map(row =>
      presentList(row, names.get(row.establishment_id) ?? row.establishment_id),
    );
  }
}

function readListCursor(cursor: string | undefined) {
  if (cursor === undefined) return undefined;
  const [day, id] = decodeCursor(cursor, 2);
  if (!isText(day) || !isText(id)) throw unknownCursor('cursor');
  return { day, id };
}

function readPositionCursor(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const [position] = decodeCursor(cursor, 1);
  if (!Number.isSafeInteger(position)) throw unknownCursor('cursor');
  return Number(position);
}
