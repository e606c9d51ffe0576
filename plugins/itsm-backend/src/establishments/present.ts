import {
  type Entity,
  stringifyEntityRef,
  type UserEntity,
} from '@backstage/catalog-model';
import {
  type ContactPlace,
  DEFAULT_DATA_MEDIA_CHOICE,
  type EstablishmentChange,
  type EstablishmentProfile,
  type Instant,
  type KeptContact,
  type LocalReferent,
  partsWrittenBy,
  type Role,
} from '@caih/backstage-plugin-itsm-common';
import {
  type RawDbProfileRow,
  type RecordedChange,
  singleContactOfRow,
} from './rows';

/** A page to a person in a role; without a row, nothing was said yet. */
export function presentProfile(
  establishmentId: string,
  row: RawDbProfileRow | undefined,
  contacts: readonly KeptContact[],
  as: { now: Instant; role: Role; place: ContactPlace },
): EstablishmentProfile {
  return {
    now: as.now,
    establishmentId,
    revision: row?.revision ?? 0,
    place: as.place,
    contacts: [...contacts],
    singleContact: row ? singleContactOfRow(row) : null,
    dataMedia: row?.data_media ?? DEFAULT_DATA_MEDIA_CHOICE,
    remarks: row?.remarks ?? null,
    writable: partsWrittenBy(as.role),
  };
}

export function presentChange(recorded: RecordedChange): EstablishmentChange {
  const { sequence, changedAt, actor, change } = recorded;
  return { sequence, changedAt, by: actor, change };
}

/** Local referents, by name. */
export function presentReferents(people: readonly Entity[]): LocalReferent[] {
  return people
    .map(user => {
      const { profile } = (user as UserEntity).spec ?? {};
      return {
        ref: stringifyEntityRef(user),
        name: profile?.displayName ?? user.metadata.title ?? user.metadata.name,
        email: profile?.email ?? null,
      };
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'fr'));
}
