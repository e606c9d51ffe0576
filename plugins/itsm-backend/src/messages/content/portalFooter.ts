import type { MessageLanguage } from '../store';

const SENT_BY: Record<MessageLanguage, string> = {
  fr: 'Message envoyé par le portail de maintenance au titre du marché. Cette adresse ne reçoit pas de réponse\u00a0: répondez dans le portail.',
  en: 'Sent by the maintenance portal under the contract. Nobody reads answers to this address: answer in the portal.',
};

/**
 * The foot of a message about what is no ticket.
 *
 * @param link - where one reads it
 */
export function portalFooter(
  language: MessageLanguage,
  link: string,
): string[] {
  return [SENT_BY[language], link];
}
