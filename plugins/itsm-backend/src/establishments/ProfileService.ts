import { randomUUID } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import {
  contactChanges,
  type ContactInput,
  CONTACTS_INPUT,
  DEFAULT_DATA_MEDIA_CHOICE,
  type DataMediaChoice,
  type EstablishmentChangePage,
  type EstablishmentProfile,
  type EstablishmentTicketCountsList,
  type Instant,
  type KeptContact,
  type LocalReferentList,
  PROFILE_WRITERS,
  type ProfileChange,
  type ProfilePart,
  type Role,
  SINGLE_CONTACT_INPUT,
  singleContactChanges,
  type SiteFacts,
  STANDING_CHOICES_INPUT,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import {
  covers,
  type Person,
  type ReferentDirectory,
  type Scope,
} from '../access';
import { decodeCursor, encodeCursor, FieldError } from '../http';
import type { EstablishmentDirectory } from './EstablishmentDirectory';
import { placeOf } from './place';
import { presentChange, presentProfile, presentReferents } from './present';
import { PartNotAllowedError, ProfileConflictError } from './profileErrors';
import type { ProfileStore } from './ProfileStore';
import { readBody } from './readBody';
import { type RawDbProfileRow, singleContactOfRow } from './rows';

/** What is asked of the fleet, which knows the establishments there are. */
export interface EstablishmentReader {
  /** @throws NotFoundError when it is unknown or out of scope */
  getEstablishment(scope: Scope, id: string): Promise<unknown>;
  firstSiteOf(
    tx: Knex,
    scope: Scope,
    establishmentId: string,
  ): Promise<SiteFacts | undefined>;
}

/** Open and late incidents by legal FINESS; those that have none are left out. */
export type CountTicketsByEstablishment = (
  scope: Scope,
  establishmentIds: readonly string[],
  now: Instant,
) => Promise<ReadonlyMap<string, { open: number; late: number }>>;

/** A change of a part of a page, on the revision one looked at. */
export interface PartRequest {
  establishmentId: string;
  /** Of the page one looked at; from `If-Match`. */
  revision: number | undefined;
  body: unknown;
}

interface Written {
  row?: Partial<RawDbProfileRow>;
  changes: ProfileChange[];
}

/**
 * What establishments say of themselves to those who serve them: contacts,
 * standing choices, and the contractor's single contact (A1, A4, CI19).
 */
export class ProfileService implements EstablishmentDirectory {
  static create(options: {
    knex: Knex;
    store: ProfileStore;
    fleet: EstablishmentReader;
    clock: ClockService;
    referents: ReferentDirectory;
    countTickets: CountTicketsByEstablishment;
  }): ProfileService {
    return new ProfileService(options);
  }

  private constructor(
    private readonly options: Parameters<typeof ProfileService.create>[0],
  ) {}

  async contactsOf(
    tx: Knex,
    scope: Scope,
    establishmentId: string,
  ): Promise<KeptContact[]> {
    return this.options.store.contacts(scope, tx, establishmentId);
  }

  async dataMediaChoiceOf(
    tx: Knex,
    scope: Scope,
    establishmentId: string,
  ): Promise<DataMediaChoice> {
    const row = await this.options.store.read(scope, tx, establishmentId);
    return row?.data_media ?? DEFAULT_DATA_MEDIA_CHOICE;
  }

  /** @throws NotFoundError when it is unknown or out of scope */
  async read(
    person: Person,
    establishmentId: string,
  ): Promise<EstablishmentProfile> {
    const role = await this.#roleOf(person, establishmentId);
    return this.#show(this.options.knex, person.scope, establishmentId, role);
  }

  /** The whole list of contacts, by the local referent. */
  async writeContacts(
    person: Person,
    request: PartRequest,
  ): Promise<EstablishmentProfile> {
    return this.#write(person, 'contacts', request, {
      input: () => readBody(CONTACTS_INPUT, request.body).contacts,
      apply: async (given, before, tx) => {
        const { store } = this.options;
        const { establishmentId } = request;
        const known = await store.contacts(person.scope, tx, establishmentId);
        const contacts = withIds(given, known);
        const changes = contactChanges(known, contacts);
        if (changes.length > 0) {
          await store.replaceContacts(
            person.scope,
            tx,
            before.establishment_id,
            contacts,
          );
        }
        return { changes };
      },
    });
  }

  /** What is chosen once for all visits, by the local referent (CI19). */
  async writeStandingChoices(
    person: Person,
    request: PartRequest,
  ): Promise<EstablishmentProfile> {
    return this.#write(person, 'standing-choices', request, {
      input: () => readBody(STANDING_CHOICES_INPUT, request.body),
      apply: async ({ dataMedia, remarks }, before) => {
        const changes: ProfileChange[] = [];
        if (dataMedia !== before.data_media) {
          changes.push({
            kind: 'data-media-chosen',
            from: before.data_media,
            to: dataMedia,
          });
        }
        if (remarks !== before.remarks) {
          changes.push({ kind: 'remarks-changed' });
        }
        return { row: { data_media: dataMedia, remarks }, changes };
      },
    });
  }

  /** The single permanent contact, by the contractor (A4). */
  async writeSingleContact(
    person: Person,
    request: PartRequest,
  ): Promise<EstablishmentProfile> {
    return this.#write(person, 'single-contact', request, {
      input: () => readBody(SINGLE_CONTACT_INPUT, request.body),
      apply: async (given, before) => ({
        row: {
          single_contact_name: given.name,
          single_contact_phone: given.phone,
          single_contact_email: given.email,
        },
        changes: singleContactChanges(singleContactOfRow(before), given),
      }),
    });
  }

  /** Who speaks for it in the contract, as the catalog's groups say. */
  async listLocalReferents(
    person: Person,
    establishmentId: string,
  ): Promise<LocalReferentList> {
    const { fleet, referents } = this.options;
    await fleet.getEstablishment(person.scope, establishmentId);
    const { people } = await referents.of(establishmentId);
    return { items: presentReferents(people) };
  }

  /** Open and late incidents of those of the establishments in scope. */
  async countTickets(
    person: Person,
    establishmentIds: readonly string[],
  ): Promise<EstablishmentTicketCountsList> {
    const { clock, countTickets } = this.options;
    const { scope } = person;
    const ids = [...new Set(establishmentIds)].filter(id => covers(scope, id));
    const now = clock.now();
    const counts = await countTickets(scope, ids, now);
    return {
      now,
      items: ids.map(establishmentId => ({
        establishmentId,
        ...(counts.get(establishmentId) ?? { open: 0, late: 0 }),
      })),
    };
  }

  /** The history of a page, the latest change first. */
  async listChanges(
    person: Person,
    establishmentId: string,
    request: { cursor?: string; limit: number },
  ): Promise<EstablishmentChangePage> {
    await this.#roleOf(person, establishmentId);
    const { knex, store } = this.options;
    const { limit } = request;
    const changes = await store.changes(person.scope, knex, establishmentId, {
      before: readSequence(request.cursor),
      limit: limit + 1,
    });
    const items = changes.slice(0, limit).map(presentChange);
    return {
      items,
      nextCursor:
        changes.length > limit
          ? encodeCursor([items[items.length - 1].sequence])
          : null,
    };
  }

  async #roleOf(person: Person, establishmentId: string): Promise<Role> {
    await this.options.fleet.getEstablishment(person.scope, establishmentId);
    const role = person.roleFor(establishmentId);
    if (role === null) {
      throw new NotFoundError(`There is no establishment '${establishmentId}'`);
    }
    return role;
  }

  async #show(
    tx: Knex,
    scope: Scope,
    establishmentId: string,
    role: Role,
  ): Promise<EstablishmentProfile> {
    const { clock, fleet, store } = this.options;
    return presentProfile(
      establishmentId,
      await store.read(scope, tx, establishmentId),
      await store.contacts(scope, tx, establishmentId),
      {
        now: clock.now(),
        role,
        place: await placeOf(fleet, tx, scope, establishmentId),
      },
    );
  }

  /**
   * A part of a page and the history of it, under the lock of the page's row.
   * What changes nothing raises no revision.
   */
  async #write<Input>(
    person: Person,
    part: ProfilePart,
    { establishmentId, revision }: PartRequest,
    how: {
      input(): Input;
      apply(
        input: Input,
        before: RawDbProfileRow,
        tx: Knex.Transaction,
      ): Promise<Written>;
    },
  ): Promise<EstablishmentProfile> {
    const { clock, knex, store } = this.options;
    const { scope } = person;
    const role = await this.#roleOf(person, establishmentId);
    if (!(PROFILE_WRITERS[part] as readonly Role[]).includes(role)) {
      throw new PartNotAllowedError(part);
    }
    if (revision === undefined) {
      throw new FieldError(
        'If-Match',
        'required',
        'Give the revision of the page you looked at in If-Match',
      );
    }
    const input = how.input();
    return knex.transaction(async tx => {
      const before = await store.lock(scope, tx, establishmentId);
      if (before.revision !== revision) {
        throw new ProfileConflictError(
          await this.#show(tx, scope, establishmentId, role),
        );
      }
      const { row, changes } = await how.apply(input, before, tx);
      if (changes.length > 0) {
        await store.save(scope, tx, {
          ...before,
          ...row,
          revision: before.revision + 1,
        });
        await store.record(scope, tx, establishmentId, changes, {
          actor: { ref: person.ref, name: person.name, role },
          at: clock.now(),
        });
      }
      return this.#show(tx, scope, establishmentId, role);
    });
  }
}

/**
 * Contacts with an id each: those of the list keep theirs, new ones get one.
 *
 * @throws FieldError where an id is none of the list's, or stands twice
 */
function withIds(
  given: readonly ContactInput[],
  known: readonly KeptContact[],
): KeptContact[] {
  const free = new Set(known.map(one => one.id));
  return given.map((contact, index) => {
    if (contact.id === undefined) return { ...contact, id: randomUUID() };
    if (!free.delete(contact.id)) {
      throw new FieldError(
        `contacts.${index}.id`,
        'unknown-contact',
        `There is no contact '${contact.id}' in the list, or it stands twice`,
      );
    }
    return { ...contact, id: contact.id };
  });
}

function readSequence(cursor: string | undefined): number | undefined {
  if (cursor === undefined) return undefined;
  const [sequence] = decodeCursor(cursor, 1);
  if (!Number.isSafeInteger(sequence)) {
    throw new FieldError(
      'cursor',
      'unknown-cursor',
      'The cursor is not one of this list; start again without it',
    );
  }
  return sequence as number;
}
