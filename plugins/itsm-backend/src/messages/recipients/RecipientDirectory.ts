import type { MessageAudience } from '@caih/backstage-plugin-itsm-common';

/** Somebody, or a desk, that a message may be for. */
export interface Recipient {
  /** Reference of a person or group of the catalog, or an address. */
  ref: string;
  name: string | null;
  /** Null where none that can be written to is known. */
  email: string | null;
  /** Whom the portal can show a notification to; absent: nobody. */
  portalRefs?: readonly string[];
  /** A list that is read at any hour. */
  onCall?: true;
}

/** Who has which part for an establishment. */
export interface RecipientDirectory {
  /** @param establishmentId - legal FINESS */
  recipientsOf(
    establishmentId: string,
    audience: Exclude<MessageAudience, 'declarer' | 'holder'>,
  ): Promise<readonly Recipient[]>;

  /** A person, or a team, of the catalog; undefined where there is none. */
  personOf(ref: string): Promise<Recipient | undefined>;
}
