import type { AuthService } from '@backstage/backend-plugin-api';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type {
  KeptContact,
  MessageAudience,
  RoleGroups,
} from '@caih/backstage-plugin-itsm-common';
import { nameOf, type ReferentDirectory } from '../../access';
import { plainAddress } from './address';
import type { Recipient, RecipientDirectory } from './RecipientDirectory';

/** The directory changes by hand: a minute old is as good as new. */
const KEPT_MS = 60_000;
const MAX_KEPT = 5_000;

interface Options {
  catalog: CatalogService;
  auth: AuthService;
  roleGroups: RoleGroups;
  referents: ReferentDirectory;
  /** Addresses of the configuration; they go before the groups' own. */
  addresses: { desk: string | null; coordinator: string | null };
  /** Points of contact that the establishment named. */
  contactsOf(establishmentId: string): Promise<readonly KeptContact[]>;
}

/**
 * People and desks from the catalog: local referents and the groups of roles,
 * with the addresses of their profiles.
 */
export class CatalogRecipientDirectory implements RecipientDirectory {
  readonly #kept = new Map<
    string,
    { until: number; recipients: readonly Recipient[] }
  >();

  static create(options: Options): RecipientDirectory {
    return new CatalogRecipientDirectory(options);
  }

  private constructor(private readonly options: Options) {}

  async recipientsOf(
    establishmentId: string,
    audience: Exclude<MessageAudience, 'declarer' | 'holder'>,
  ): Promise<readonly Recipient[]> {
    const { addresses, roleGroups } = this.options;
    switch (audience) {
      case 'desk':
        return this.#keep('desk', () =>
          this.#desk(roleGroups.contractor, addresses.desk),
        );
      case 'coordinator':
        return this.#keep('coordinator', () =>
          this.#desk(roleGroups.coordinator, addresses.coordinator),
        );
      case 'contacts':
        return (await this.options.contactsOf(establishmentId)).flatMap(
          toContact,
        );
      default:
        return this.#keep(establishmentId, () =>
          this.#referents(establishmentId),
        );
    }
  }

  async personOf(ref: string): Promise<Recipient | undefined> {
    const [person] = await this.#keep(ref, async () => {
      const [entity] = await this.#byRefs([ref]);
      return entity ? [toPerson(entity)] : [];
    });
    return person;
  }

  async #keep(
    key: string,
    read: () => Promise<readonly Recipient[]>,
  ): Promise<readonly Recipient[]> {
    const kept = this.#kept.get(key);
    if (kept && kept.until > Date.now()) return kept.recipients;
    const recipients = await read();
    if (this.#kept.size >= MAX_KEPT) this.#kept.clear();
    this.#kept.set(key, { until: Date.now() + KEPT_MS, recipients });
    return recipients;
  }

  /** A desk is written to at one address, and its people see it in the portal. */
  async #desk(
    groupRefs: readonly string[],
    address: string | null,
  ): Promise<readonly Recipient[]> {
    const groups = await this.#byRefs([...groupRefs]);
    const email =
      address ??
      groups.map(group => emailOf(group)).find(one => one !== null) ??
      null;
    if (groups.length === 0 && email === null) return [];
    return [
      {
        ref: email ?? stringifyEntityRef(groups[0]),
        name: groups[0] ? nameOf(groups[0]) : null,
        email,
        portalRefs: groups.map(group => stringifyEntityRef(group)),
      },
    ];
  }

  async #referents(establishmentId: string): Promise<readonly Recipient[]> {
    const { people, groups } = await this.options.referents.of(establishmentId);
    const members = people
      .map(toPerson)
      .sort((one, other) => (one.ref < other.ref ? -1 : 1));
    if (members.some(one => one.email !== null)) return members;
    // An address of the establishment's own is better than nobody's.
    const shared = groups.find(group => emailOf(group) !== null);
    return shared
      ? [
          ...members,
          {
            ref: stringifyEntityRef(shared),
            name: nameOf(shared),
            email: emailOf(shared),
          },
        ]
      : members;
  }

  async #byRefs(entityRefs: string[]): Promise<Entity[]> {
    if (entityRefs.length === 0) return [];
    const { items } = await this.options.catalog.getEntitiesByRefs(
      { entityRefs },
      { credentials: await this.#credentials() },
    );
    return items.filter(one => one !== undefined);
  }

  /** Who is told rests on groups that whoever acted may not be allowed to read. */
  async #credentials() {
    return this.options.auth.getOwnServiceCredentials();
  }
}

function profileOf(entity: Entity): Record<string, unknown> {
  const profile = entity.spec?.profile;
  return profile !== null && typeof profile === 'object' ? { ...profile } : {};
}

function emailOf(entity: Entity): string | null {
  return plainAddress(profileOf(entity).email);
}

/** A point of contact without an address is called, not written to. */
function toContact(contact: KeptContact): Recipient[] {
  const email = plainAddress(contact.email);
  if (email === null) return [];
  return [
    {
      ref: email,
      name: contact.label ?? contact.name,
      email,
      ...(contact.toldOutsideWindow && { onCall: true as const }),
    },
  ];
}

function toPerson(entity: Entity): Recipient {
  const ref = stringifyEntityRef(entity);
  return {
    ref,
    name: nameOf(entity),
    email: emailOf(entity),
    portalRefs: [ref],
  };
}
