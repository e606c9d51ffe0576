import { FREE_TEXT_FIELDS, type TicketEvent } from '../workflow';
import { dateTime, personOf, type Telling, written } from './telling';
import { isDocumentText } from './texts';
import type { DocumentSection } from './types';

/**
 * What happened, step by step. An event is a step where the texts have words
 * for it: comments are between those who wrote them, and interventions have a
 * part of their own.
 */
export function courseSection(telling: Telling): DocumentSection {
  const { events, text } = telling;
  const rows = events.flatMap(event => {
    const past = pastOf(event, telling);
    return past === null
      ? []
      : [
          [
            dateTime(event.occurredAt, telling),
            past,
            detailsOf(event, telling).join('\n'),
          ],
        ];
  });
  return {
    title: text('course.title'),
    blocks:
      rows.length === 0
        ? []
        : [
            {
              kind: 'table',
              table: {
                columns: [
                  { label: text('course.when') },
                  { label: text('course.what') },
                  { label: text('course.details') },
                ],
                rows,
              },
            },
          ],
  };
}

/** "Alex Moreau (titulaire) a rétabli le service"; null where it is no step. */
function pastOf(event: TicketEvent, telling: Telling): string | null {
  const key = `past.${event.type}`;
  if (!isDocumentText(key)) return null;
  const past = telling.text(
    key,
    event.type === 'change-priority'
      ? { priority: event.data.priority }
      : undefined,
  );
  return event.actor.role === 'system'
    ? past
    : `${personOf(event.actor, telling)} ${past}`;
}

function detailsOf(event: TicketEvent, telling: Telling): string[] {
  return [
    ...factsOfEvent(event, telling),
    ...quotesOf(event, telling),
    ...instantsOf(event, telling),
  ];
}

/** Told in a part of its own. */
const TOLD_ELSEWHERE: readonly string[] = ['latenessReason'];

/** Free texts, as written; an erased one says that it was there (HI3). */
function quotesOf({ data }: TicketEvent, telling: Telling): string[] {
  return Object.entries(data).flatMap(([field, value]) =>
    typeof value === 'string' &&
    FREE_TEXT_FIELDS.includes(field) &&
    !TOLD_ELSEWHERE.includes(field)
      ? [written(value, telling)]
      : [],
  );
}

function factsOfEvent(event: TicketEvent, telling: Telling): string[] {
  const { text } = telling;
  switch (event.type) {
    case 'request-suspension':
      return [
        text('course.until', { when: dateTime(event.data.until, telling) }),
      ];
    case 'restore':
      return event.data.backInOperation ? [text('course.backInOperation')] : [];
    case 'refuse':
      return [
        text(
          event.data.serviceDown ? 'course.serviceDown' : 'course.serviceUp',
        ),
      ];
    case 'cancel':
    case 'request-cancellation':
      return [
        text(`kind.${event.data.kind}`),
        ...(event.data.otherTicket
          ? [text('course.otherTicket', { number: event.data.otherTicket })]
          : []),
      ];
    case 'claim-exclusion':
      return [text(`ground.${event.data.ground}`)];
    case 'qualify':
      return event.data.machine
        ? [text('course.machine', { name: event.data.machine.name })]
        : [];
    case 'choose-data-media':
      return [text(`fate.${event.data.choice}`)];
    case 'announce-visit':
      return [
        text('course.expected', {
          when: dateTime(event.data.expectedAt, telling),
        }),
      ];
    case 'change-priority':
      return [
        text(`impact.${event.data.impact}`),
        text(`urgency.${event.data.urgency}`),
      ];
    default:
      return [];
  }
}

/** Instants declared are told as declared (CI22). */
function instantsOf(event: TicketEvent, telling: Telling): string[] {
  const { text } = telling;
  if (event.claimedAt) {
    return [
      text('course.claimed', { when: dateTime(event.claimedAt, telling) }),
    ];
  }
  return event.occurredAt === event.recordedAt || event.actor.role === 'system'
    ? []
    : [
        text('course.recordedAt', {
          when: dateTime(event.recordedAt, telling),
        }),
      ];
}
