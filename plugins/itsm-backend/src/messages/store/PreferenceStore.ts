import type { Instant, MessageKind } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { toColumn } from '../../database';
import type { MessageLanguage } from './rows';

/** How somebody wants to be told. */
export interface MessagePreference {
  /** Null: the installation's. */
  language: MessageLanguage | null;
  /** Kinds not wanted by e-mail; obligatory ones come all the same. */
  unwanted: readonly MessageKind[];
  /** Kinds not wanted as notifications of the portal; the same holds. */
  unwantedInPortal: readonly MessageKind[];
}

interface RawDbPreferenceRow {
  person_ref: string;
  language: MessageLanguage | null;
  unwanted: string;
  unwanted_in_portal: string;
}

const DEFAULT: MessagePreference = {
  language: null,
  unwanted: [],
  unwantedInPortal: [],
};

/** A person's own settings: found by the person alone, whoever asks. */
export class PreferenceStore {
  static create(): PreferenceStore {
    return new PreferenceStore();
  }

  private constructor() {}

  async find(tx: Knex, personRef: string): Promise<MessagePreference> {
    return (await this.findAll(tx, [personRef])).get(personRef) ?? DEFAULT;
  }

  /** Those who have set something, by reference. */
  async findAll(
    tx: Knex,
    personRefs: readonly string[],
  ): Promise<Map<string, MessagePreference>> {
    const rows: RawDbPreferenceRow[] = await tx('message_preference').whereIn(
      'person_ref',
      [...personRefs],
    );
    return new Map(
      rows.map(row => [
        row.person_ref,
        {
          language: row.language,
          unwanted: JSON.parse(row.unwanted),
          unwantedInPortal: JSON.parse(row.unwanted_in_portal),
        },
      ]),
    );
  }

  async save(
    tx: Knex,
    personRef: string,
    { language, unwanted, unwantedInPortal }: MessagePreference,
    now: Instant,
  ): Promise<void> {
    await tx('message_preference')
      .insert({
        person_ref: personRef,
        language,
        unwanted: JSON.stringify(unwanted),
        unwanted_in_portal: JSON.stringify(unwantedInPortal),
        updated_at: toColumn(now),
      })
      .onConflict('person_ref')
      .merge();
  }
}
