import { ticketPageEn } from '../../../translations/ticketPage.en';
import { ticketPageFr } from '../../../translations/ticketPage.fr';
import type { TicketText } from '../useTicketText';

/** The texts of a language without a portal around them. */
export function plainText(language: 'fr' | 'en'): TicketText {
  const messages: Record<string, string> =
    language === 'fr' ? ticketPageFr : ticketPageEn;
  return (key, values = {}) =>
    messages[`ticketPage.${key}`]
      .replace(/\{\{(\w+)\}\}/g, (_, name) => String(values[name]))
      .replace(/\u00a0/g, ' ');
}
