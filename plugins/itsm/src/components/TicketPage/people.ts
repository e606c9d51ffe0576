import type {
  EventType,
  Holder,
  TicketEvent,
} from '@caih/backstage-plugin-itsm-common';
import type { TicketText } from './useTicketText';

/** How a person is called: the name, or what their reference ends with. */
export function nameOf(
  event: TicketEvent | undefined,
  text: TicketText,
): string {
  const { name, ref } = event?.actor ?? { ref: null };
  return personName(ref, name, text);
}

function personName(
  ref: string | null | undefined,
  name: string | null | undefined,
  text: TicketText,
): string {
  // An erased name is empty.
  return name || ref?.split('/').pop() || text('someone');
}

/** Who agreed: where by telephone, the person named, and who wrote it down. */
export function agreedByOf(
  event: TicketEvent | undefined,
  text: TicketText,
): string {
  const by = nameOf(event, text);
  return event && 'agreedBy' in event.data && event.data.agreedBy !== undefined
    ? text('byTelephone', {
        agreedBy: event.data.agreedBy || text('someone'),
        by,
      })
    : by;
}

/** Who has the ticket, in words. */
export function holderWords(holder: Holder | null, text: TicketText): string {
  const team = holder?.team?.name;
  if (!holder?.ref) {
    return team ? text('holder.team', { team }) : text('holder.nobody');
  }
  const name = holderName(holder, text);
  return team
    ? text('holder.personOfTeam', { name, team })
    : text('holder.person', { name });
}

/** What the person who has the ticket is called; '' where no person has it. */
export function holderName(holder: Holder | null, text: TicketText): string {
  return holder?.ref ? personName(holder.ref, holder.name, text) : '';
}

/** Whom a ticket was taken from, or handed to, in words. */
export function handedWords(
  event: TicketEvent<'take' | 'hand-over'>,
  text: TicketText,
): string[] {
  const { from, fromName } = event.data;
  const taken = from
    ? [text('detail.from', { from: personName(from, fromName, text) })]
    : [];
  if (event.type === 'take') return taken;
  const { to, toName, teamName } = event.data;
  const called = to.startsWith('group:') ? teamName : toName;
  return [...taken, text('detail.to', { to: personName(to, called, text) })];
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
