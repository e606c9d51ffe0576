import type {
  EventType,
  TicketEvent,
} from '@caih/backstage-plugin-itsm-common';
import type { TicketText } from './useTicketText';

/** How a person is called: the name, or what their reference ends with. */
export function nameOf(
  event: TicketEvent | undefined,
  text: TicketText,
): string {
  const { name, ref } = event?.actor ?? { ref: null };
  return name ?? ref?.split('/').pop() ?? text('someone');
}

/** The last event of one of these types; undefined where there is none. */
export function lastOf<T extends EventType>(
  events: readonly TicketEvent[],
  ...types: T[]
): TicketEvent<T> | undefined {
  const wanted: readonly EventType[] = types;
  const found = [...events]
    .reverse()
    .find(event => wanted.includes(event.type));
  return found as TicketEvent<T> | undefined;
}

/** The event of a sequence number. */
export function eventAt(
  events: readonly TicketEvent[],
  sequence: number | undefined,
): TicketEvent | undefined {
  return events.find(event => event.sequence === sequence);
}
