import type { TicketEvent } from '@caih/backstage-plugin-itsm-common';
import type { TicketText } from '../useTicketText';

/** What was done, to stand after the name: "a rétabli le service". */
export function pastOf(event: TicketEvent, text: TicketText): string {
  return text(
    `past.${event.type}`,
    event.type === 'change-priority'
      ? { priority: event.data.priority }
      : undefined,
  );
}
