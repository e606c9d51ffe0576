import {
  mayRedact,
  type WrittenText,
} from '@caih/backstage-plugin-itsm-common';
import { interventionsEn } from '../../translations/interventions.en';
import { ticketFormsEn } from '../../translations/ticketForms.en';
import type { LiveTicket } from './TicketContext';
import type { TicketText, TicketTextKey } from './useTicketText';

/** The texts of an event that the reader may have removed. */
export function removableTexts(
  { situation, role, possibleActs }: LiveTicket,
  sequence: number,
): WrittenText[] {
  if (!possibleActs.includes('redact')) return [];
  return situation.texts.filter(
    one =>
      one.sequence === sequence &&
      // The name of a file goes with the file.
      one.field !== 'fileName' &&
      mayRedact(one, role),
  );
}

/** What a free text is called: as its field is. */
export function textName(field: string, text: TicketText): string {
  const key = `field.${field}`;
  return isKey(key) ? text(key) : text('field.written');
}

function isKey(key: string): key is TicketTextKey {
  return [ticketFormsEn, interventionsEn].some(texts =>
    Object.hasOwn(texts, `ticketPage.${key}`),
  );
}
