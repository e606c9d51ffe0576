import { CONTRACT_TIME_ZONE, TERRITORIES, withFrenchFirst } from '../calendar';
import { clockAt, type Clock, type ClockOptions } from '../clock';
import type { Instant } from '../time';
import {
  type Actor,
  type MachineLabel,
  machineLabelIn,
  situationAt,
  type TicketEvent,
  type TicketSituation,
} from '../workflow';
import { type DocumentText, textsIn } from './texts';
import type { DocumentFact, DocumentLanguage } from './types';

/** What a document about a ticket is made from. @public */
export interface DocumentSource {
  /** The ticket's number. */
  number: string;
  establishmentName: string;
  /** The ticket's whole log, in order. */
  events: readonly TicketEvent[];
  language: DocumentLanguage;
  /** The instant the document tells the ticket at. */
  issuedAt: Instant;
  clockOptions?: ClockOptions;
}

/** A ticket as it stood when its document was issued, and how to say it. */
export interface Telling extends DocumentSource {
  situation: TicketSituation;
  clock: Clock;
  machine: MachineLabel | null;
  text: DocumentText;
  /** IANA name, of the site. */
  timeZone: string;
}

/** @throws RangeError when the log does not begin with a registration */
export function tellingOf(source: DocumentSource): Telling {
  const { events, issuedAt, language, clockOptions } = source;
  const situation = situationAt(events, issuedAt);
  const { terms } = situation;
  return {
    ...source,
    situation,
    clock: clockAt(terms, events, issuedAt, clockOptions),
    machine: machineLabelIn(events, situation.machineId),
    text: textsIn(language),
    timeZone: terms?.timeZone ?? CONTRACT_TIME_ZONE,
  };
}

/** "lun. 23 nov. 2026 17:42", with the seconds where they are not 0. */
export function dateTime(instant: Instant, telling: Telling): string {
  return `${dateOf(instant, telling)} ${timeOfDay(instant, telling)}`;
}

/** The second day is told only where it is another. */
export function fromTo(from: Instant, to: Instant, telling: Telling): string {
  const end =
    dateOf(from, telling) === dateOf(to, telling)
      ? timeOfDay(to, telling)
      : dateTime(to, telling);
  return `${dateTime(from, telling)} – ${end}`;
}

function dateOf(instant: Instant, { text, timeZone }: Telling): string {
  return withFrenchFirst(
    new Intl.DateTimeFormat(text('locale'), {
      timeZone,
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
    })
      .format(new Date(instant))
      .replace(',', ''),
  );
}

function timeOfDay(instant: Instant, { text, timeZone }: Telling): string {
  const isWholeMinute = new Date(instant).getUTCSeconds() === 0;
  return new Intl.DateTimeFormat(text('locale'), {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    second: isWholeMinute ? undefined : '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant));
}

/** Whose time the times are: "La Réunion" and "heure de La Réunion". */
export function zoneOf(telling: Telling): { place: string; zone: string } {
  const { language, text, timeZone, issuedAt, situation } = telling;
  const { names } = TERRITORIES[situation.terms?.territory ?? 'FR'];
  const parts = new Intl.DateTimeFormat(text('locale'), {
    timeZone,
    timeZoneName: 'longGeneric',
  }).formatToParts(new Date(issuedAt));
  return {
    place: names[language],
    zone: parts.find(part => part.type === 'timeZoneName')?.value ?? timeZone,
  };
}

/**
 * What somebody wrote; a text that was taken out says so (HI3), so that nobody
 * takes its place for something left empty.
 */
export function written(words: string, { text }: Telling): string {
  return words === '' ? text('removed') : words;
}

/** How a person is called: the name, or what their reference ends with. */
export function nameOf(actor: Actor | undefined, { text }: Telling): string {
  return actor?.name || actor?.ref?.split('/').pop() || text('someone');
}

/** "Alex Moreau (titulaire)". */
export function personOf(actor: Actor | undefined, telling: Telling): string {
  const name = nameOf(actor, telling);
  return actor
    ? telling.text('by', { name, role: telling.text(`role.${actor.role}`) })
    : name;
}

/** Facts, without those that have nothing to say. */
export function factsOf(
  ...facts: readonly (readonly [label: string, value: string | null])[]
): DocumentFact[] {
  return facts.flatMap(([label, value]) =>
    value === null ? [] : [{ label, value }],
  );
}

/** The last event of one of these types; undefined where there is none. */
export function lastOf<T extends TicketEvent['type']>(
  events: readonly TicketEvent[],
  ...types: T[]
): TicketEvent<T> | undefined {
  const wanted: readonly TicketEvent['type'][] = types;
  const found = [...events]
    .reverse()
    .find(event => wanted.includes(event.type));
  return found as TicketEvent<T> | undefined;
}
