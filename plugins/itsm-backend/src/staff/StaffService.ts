import { randomBytes } from 'node:crypto';
import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import {
  type Employer,
  type StaffInput,
  type StaffMember,
  type StaffPage,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { Person } from '../access';
import { fromColumn, toColumn } from '../database';
import { searchTextOf } from '../fleet';
import {
  FieldError,
  pageByName,
  readNameCursor,
  readText,
  refuseNullCharacters,
} from '../http';
import {
  claimKey,
  findEarlierAnswer,
  idempotentRequest,
  type StaffForTicket,
  type StaffReader,
} from '../tickets';
import type { RawDbStaffRow, StaffScope, StaffStore } from './StaffStore';

const ID_BYTES = 8;

const READERS: readonly Person['role'][] = ['contractor', 'coordinator'];

/**
 * The register of intervening staff: the contractor keeps it, the coordinator
 * reads it, and an establishment is told who comes to it (A5, CCTP 2.1.31).
 */
export class StaffService implements StaffReader {
  static create(options: {
    knex: Knex;
    store: StaffStore;
    clock: ClockService;
  }): StaffService {
    return new StaffService(options);
  }

  private constructor(
    private readonly options: Parameters<typeof StaffService.create>[0],
  ) {}

  /** @throws NotAllowedError for who is of an establishment */
  async list(
    person: Person,
    query: { text?: string; active?: boolean; cursor?: string; limit: number },
  ): Promise<StaffPage> {
    const { knex, store } = this.options;
    const { text, active, cursor, limit } = query;
    refuseNullCharacters({ text });
    const { rows, nextCursor } = pageByName(
      await store.list(readerScope(person), knex, {
        text,
        active,
        after: readNameCursor(cursor),
        limit: limit + 1,
      }),
      limit,
    );
    return { items: rows.map(present), nextCursor };
  }

  /**
   * Adds somebody; with the same key, once.
   *
   * @throws NotAllowedError, FieldError, UnprocessableError
   */
  async add(
    person: Person,
    input: StaffInput,
    idempotencyKey: string,
  ): Promise<StaffMember> {
    const { knex, store, clock } = this.options;
    const scope = writerScope(person);
    const now = clock.now();
    const facts = factsOf(input);
    const request = idempotentRequest(
      person,
      'addStaffMember',
      idempotencyKey,
      input,
    );
    const known = await findEarlierAnswer(knex, request, now);
    if (known) return this.#read(scope, known);
    const id = randomBytes(ID_BYTES).toString('hex');
    const isFirst = await this.#keepingAccountsApart(scope, facts, id, () =>
      knex.transaction(async tx => {
        if (!(await claimKey(tx, request, id, now))) return false;
        await store.add(scope, tx, {
          id,
          ...facts,
          version: 1,
          created_at: toColumn(now),
          updated_at: toColumn(now),
          updated_by: person.ref,
          deactivated_at: null,
        });
        return true;
      }),
    );
    const answer = isFirst ? id : await findEarlierAnswer(knex, request, now);
    return this.#read(scope, answer ?? id);
  }

  /**
   * Changes somebody, or takes them out of the register and back in.
   *
   * @throws NotAllowedError, NotFoundError, FieldError
   * @throws ConflictError where another changed them since
   */
  async change(
    person: Person,
    id: string,
    input: StaffInput,
    version: number | undefined,
  ): Promise<StaffMember> {
    const { knex, store, clock } = this.options;
    const scope = writerScope(person);
    const before = await this.#find(scope, id);
    const facts = factsOf(input);
    if (version === undefined) {
      throw new FieldError(
        'If-Match',
        'required',
        'Give the version of the person you looked at in If-Match',
      );
    }
    const now = toColumn(clock.now());
    const isChanged = await this.#keepingAccountsApart(scope, facts, id, () =>
      store.change(scope, knex, version, {
        id,
        ...facts,
        version: version + 1,
        updated_at: now,
        updated_by: person.ref,
        deactivated_at:
          input.active === false ? before.deactivated_at ?? now : null,
      }),
    );
    if (!isChanged) {
      throw new ConflictError(
        `${before.name} was changed by somebody else: look again, then repeat your change`,
      );
    }
    return this.#read(scope, id);
  }

  async activeMembers(
    tx: Knex,
    ids: readonly string[],
  ): Promise<Map<string, StaffForTicket>> {
    const rows = await this.options.store.find(
      { kind: 'all', why: 'a visitor is of no establishment' },
      tx,
      ids,
    );
    return new Map(
      rows
        .filter(row => row.deactivated_at === null)
        .map(row => [row.id, present(row)]),
    );
  }

  /** Who an account is in the register; null where they are not in it. */
  async idOfUser(userRef: string): Promise<string | null> {
    const { knex, store } = this.options;
    const row = await store.findByUser(
      { kind: 'all', why: 'a person asks for their own place in the register' },
      knex,
      userRef,
    );
    return row && row.deactivated_at === null ? row.id : null;
  }

  async #find(scope: StaffScope, id: string): Promise<RawDbStaffRow> {
    refuseNullCharacters({ staffId: id });
    const { knex, store } = this.options;
    const [row] = await store.find(scope, knex, [id]);
    if (!row) throw new NotFoundError(`Nobody '${id}' is in the register`);
    return row;
  }

  async #read(scope: StaffScope, id: string): Promise<StaffMember> {
    return present(await this.#find(scope, id));
  }

  /**
   * Writes somebody whose account is nobody else's: not before, and not by
   * another's writing at the same time, which the database refuses.
   *
   * @throws FieldError where it is
   */
  async #keepingAccountsApart<Answer>(
    scope: StaffScope,
    facts: Pick<RawDbStaffRow, 'user_ref'>,
    id: string,
    write: () => Promise<Answer>,
  ): Promise<Answer> {
    await this.#assertFreeAccount(scope, facts.user_ref, id);
    try {
      return await write();
    } catch (error) {
      await this.#assertFreeAccount(scope, facts.user_ref, id);
      throw error;
    }
  }

  async #assertFreeAccount(
    scope: StaffScope,
    userRef: string | null,
    id: string,
  ): Promise<void> {
    const { knex, store } = this.options;
    const other = userRef && (await store.findByUser(scope, knex, userRef));
    if (other && other.id !== id) {
      throw new FieldError(
        'userRef',
        'account-taken',
        `This account is ${other.name}'s in the register`,
      );
    }
  }
}

function readerScope(person: Person): StaffScope {
  const { role, scope } = person;
  if (!READERS.includes(role) || scope.kind !== 'all') {
    throw new NotAllowedError(
      'The register of intervening staff is read by the contractor and the coordinator; who comes to an establishment is on its tickets',
    );
  }
  return scope;
}

function writerScope(person: Person): StaffScope {
  if (person.role !== 'contractor') {
    throw new NotAllowedError(
      'The register of intervening staff is kept by the contractor',
    );
  }
  return readerScope(person);
}

/** @throws FieldError when nothing but white space is left of a text */
function factsOf(input: StaffInput) {
  refuseNullCharacters(input);
  const name = readText('name', input.name);
  const company = readText('company', input.company);
  const profile = readText('profile', input.profile);
  const badge = readText('badge', input.badge);
  const qualifications = input.qualifications?.trim() || null;
  return {
    name,
    employer: input.employer,
    company,
    profile,
    qualifications,
    badge,
    user_ref: input.userRef?.trim() || null,
    search_text: searchTextOf([name, company, profile, qualifications, badge]),
  };
}

function present(row: RawDbStaffRow): StaffMember {
  return {
    id: row.id,
    name: row.name,
    // Written from a checked input only.
    employer: row.employer as Employer,
    company: row.company,
    profile: row.profile,
    qualifications: row.qualifications,
    badge: row.badge,
    userRef: row.user_ref,
    active: row.deactivated_at === null,
    version: row.version,
    updatedAt: fromColumn(row.updated_at),
  };
}
