import {
  type LocalDate,
  withFrenchFirst,
} from '@caih/backstage-plugin-itsm-common';
import type { MessageLanguage } from '../store';

const LOCALES: Record<MessageLanguage, string> = { fr: 'fr-FR', en: 'en-GB' };

/** "24 novembre 2026": a day as one writes it in a letter. */
export function longDay(language: MessageLanguage, day: LocalDate): string {
  return withFrenchFirst(
    new Intl.DateTimeFormat(LOCALES[language], {
      timeZone: 'UTC',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    }).format(new Date(`${day}T00:00:00Z`)),
  );
}
