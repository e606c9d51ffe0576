import {
  DEFAULT_DATA_MEDIA_CHOICE,
  type Ticket,
  type TicketSituation,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../../access';
import type { DataMediaReader } from '../DataMediaReader';

/** Where the standing choices of establishments are asked for. */
export interface DataMediaSource {
  /** Absent where establishments choose on their tickets only. */
  dataMedia?: DataMediaReader;
}

/**
 * What becomes of parts that may hold data on this ticket: as was chosen on
 * it, or else by the establishment once for all; they stay where nothing was
 * (CI19).
 */
export async function dataMediaOf(
  situation: Pick<TicketSituation, 'dataMedia' | 'establishmentId'>,
  scope: Scope,
  tx: Knex,
  { dataMedia }: DataMediaSource,
): Promise<Ticket['dataMedia']> {
  if (situation.dataMedia) {
    return { choice: situation.dataMedia.choice, origin: 'ticket' };
  }
  const standing = await dataMedia?.standingChoice(
    tx,
    scope,
    situation.establishmentId,
  );
  return standing === undefined
    ? { choice: DEFAULT_DATA_MEDIA_CHOICE, origin: 'default' }
    : { choice: standing, origin: 'establishment' };
}
