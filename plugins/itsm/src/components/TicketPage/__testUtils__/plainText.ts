import { ticketActsEn } from '../../../translations/ticketActs.en';
import { ticketActsFr } from '../../../translations/ticketActs.fr';
import { ticketClockEn } from '../../../translations/ticketClock.en';
import { ticketClockFr } from '../../../translations/ticketClock.fr';
import { ticketFormsEn } from '../../../translations/ticketForms.en';
import { ticketFormsFr } from '../../../translations/ticketForms.fr';
import { ticketPageEn } from '../../../translations/ticketPage.en';
import { ticketPageFr } from '../../../translations/ticketPage.fr';
import { ticketTimelineEn } from '../../../translations/ticketTimeline.en';
import { ticketTimelineFr } from '../../../translations/ticketTimeline.fr';
import type { TicketText } from '../useTicketText';

const MESSAGES: Record<'fr' | 'en', Record<string, string>> = {
  fr: {
    ...ticketActsFr,
    ...ticketClockFr,
    ...ticketFormsFr,
    ...ticketPageFr,
    ...ticketTimelineFr,
  },
  en: {
    ...ticketActsEn,
    ...ticketClockEn,
    ...ticketFormsEn,
    ...ticketPageEn,
    ...ticketTimelineEn,
  },
};

/** The texts of a language without a portal around them. */
export function plainText(language: 'fr' | 'en'): TicketText {
  const messages = MESSAGES[language];
  return (key, values = {}) =>
    messages[`ticketPage.${key}`]
      .replace(/\{\{(\w+)\}\}/g, (_, name) => String(values[name]))
      .replace(/\u00a0/g, ' ');
}
