import {
  ACCESS_FIELDS,
  CALL_FIELDS,
  type CallField,
  type AccessField,
  startOfLocalDate,
  type TicketEvent,
} from '@caih/backstage-plugin-itsm-common';
import { termsInBrief } from '../acts/actSubject';
import { partWords, reportWords, whoIntervenes } from '../fieldWork/words';
import { dayAndTime, dayOf, type Writing } from '../format';
import { handedWords, nameOf } from '../people';
import { textName } from '../redaction';
import type { TicketText } from '../useTicketText';

/** What an event says besides who, what and when. */
export interface EntryDetails {
  /** Free texts, as written. */
  quotes: string[];
  /** Short facts. */
  facts: string[];
  /** What is told of its instant: declared, claimed, entered late. */
  instants: string[];
}

/** What to write it with. */
export interface DetailContext {
  events: readonly TicketEvent[];
  now: string;
  text: TicketText;
  writing: Writing;
}

/** What an event says besides who, what and when. */
export function detailsOf(
  event: TicketEvent,
  context: DetailContext,
): EntryDetails {
  const { now, writing } = context;
  return {
    quotes: quotesOf(event),
    facts: [
      ...telephoneOf(event, context.text),
      ...factsOf(
        event,
        context,
        instant => dayAndTime(instant, now, writing),
        date => dayOf(startOfLocalDate(writing.zone, date), now, writing),
      ),
    ],
    instants: instantsOf(event, context),
  };
}

const FREE_TEXTS = [
  'description',
  'diagnosis',
  'comment',
  'workaround',
  'solution',
  'workDone',
  'reason',
  'opinion',
  'note',
];

function quotesOf({ data }: TicketEvent): string[] {
  const texts: Record<string, unknown> = { ...data };
  return FREE_TEXTS.flatMap(field => {
    const value = texts[field];
    return typeof value === 'string' && value !== '' ? [value] : [];
  });
}

/** An agreement by telephone is shown as one (CI23). */
function telephoneOf(event: TicketEvent, text: TicketText): string[] {
  return 'agreedBy' in event.data && event.data.agreedBy !== undefined
    ? [
        text('detail.byTelephone', {
          agreedBy: event.data.agreedBy || text('someone'),
          by: nameOf(event, text),
        }),
      ]
    : [];
}

function factsOf(
  event: TicketEvent,
  { events, text }: DetailContext,
  say: (instant: string) => string,
  sayDay: (date: string) => string,
): string[] {
  switch (event.type) {
    case 'register':
      return [
        text(`timeline.${event.data.channel}`),
        ...callOf(event.data, text),
        ...(event.data.machineText
          ? [text('detail.machineText', { text: event.data.machineText })]
          : []),
        ...(event.data.splitFrom
          ? [text('detail.splitFrom', { number: event.data.splitFrom })]
          : []),
        ...(event.data.otherMachines ?? []).map(one =>
          text('detail.machine', { name: one.machine.name }),
        ),
        ...accessOf(event.data, text),
      ];
    case 'add-machine':
      return [
        text('detail.machine', { name: event.data.machine.name }),
        text('detail.newTerms', {
          terms: termsInBrief(event.data.terms, text),
        }),
        ...(event.data.needsAgreement ? [text('detail.needsAgreement')] : []),
      ];
    case 'remove-machine':
      return machineNamed(event.data.machineId, events, text);
    case 'split':
      return [
        ...machineNamed(event.data.machineId, events, text),
        text('detail.newTicket', { number: event.data.newTicket }),
      ];
    case 'set-access':
      return accessOf(event.data, text);
    case 'start-intervention':
      return [
        text(`mode.${event.data.mode}`),
        whoIntervenes({ employer: null, company: null, ...event.data }, text),
        ...(event.data.place ? [event.data.place] : []),
      ];
    case 'end-intervention':
      return reportWords(event.data, text);
    case 'replace-part':
      return partWords(event.data, text);
    case 'choose-data-media':
      return [text(`fate.${event.data.choice}`)];
    case 'announce-visit':
      return [
        text('visit.expected', { when: say(event.data.expectedAt) }),
        ...event.data.visitors.split('\n'),
      ];
    case 'restore':
      return [
        ...(event.data.backInOperation ? [text('detail.backInOperation')] : []),
        ...(event.data.latenessReason
          ? [text('detail.lateness', { reason: event.data.latenessReason })]
          : []),
      ];
    case 'request-suspension':
      return [text('detail.until', { until: say(event.data.until) })];
    case 'refuse':
      return [
        text(
          event.data.serviceDown ? 'detail.serviceDown' : 'detail.serviceUp',
        ),
      ];
    case 'cancel':
    case 'request-cancellation':
      return [
        text(`kind.${event.data.kind}`),
        ...(event.data.otherTicket
          ? [text('detail.otherTicket', { number: event.data.otherTicket })]
          : []),
      ];
    case 'claim-exclusion':
      return [text(`ground.${event.data.ground}`)];
    case 'qualify':
      return [
        ...(event.data.component
          ? [text(`component.${event.data.component}`)]
          : []),
        ...(event.data.machine ? [event.data.machine.name] : []),
        ...(event.data.unlisted ? [text('subject.machineUnlisted')] : []),
        ...(event.data.terms
          ? [
              text('detail.newTerms', {
                terms: termsInBrief(event.data.terms, text),
              }),
            ]
          : []),
        ...(event.data.needsAgreement ? [text('detail.needsAgreement')] : []),
      ];
    case 'open-mediation':
      return [text(`mediation.subject.${event.data.subject}`)];
    case 'conclude-mediation':
      return [text(`correction.${event.data.correction}`)];
    case 'redact': {
      const { sequence, field, attachmentId } = event.data;
      const removed = events.find(
        one =>
          one.sequence === sequence ||
          (one.type === 'attach' && one.data.attachmentId === attachmentId),
      );
      return [
        text('detail.redacted', {
          what: field ? textName(field, text) : text('detail.redactedFile'),
          by: nameOf(removed, text),
          when: say(removed?.occurredAt ?? event.occurredAt),
        }),
      ];
    }
    case 'take':
    case 'hand-over':
      return handedWords(event, text);
    case 'record-maker-case':
      return [
        text('detail.makerCase', {
          number: event.data.caseNumber,
          day: sayDay(event.data.chaseOn),
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

/** A machine that was one of several, as it was called when it was named. */
function machineNamed(
  machineId: string,
  events: readonly TicketEvent[],
  text: TicketText,
): string[] {
  const named = events.flatMap(event => {
    if (event.type === 'add-machine') return [event.data];
    return event.type === 'register' ? event.data.otherMachines ?? [] : [];
  });
  const found = named.find(one => one.machineId === machineId);
  return found ? [text('detail.machine', { name: found.machine.name })] : [];
}

/** Who called, of what was taken by phone (C1). */
function callOf(
  said: Partial<Record<CallField, string>>,
  text: TicketText,
): string[] {
  return CALL_FIELDS.flatMap(field => {
    const value = said[field];
    return value
      ? [text('detail.access', { label: text(`field.${field}`), value })]
      : [];
  });
}

/** Where to go and whom to call, as it was said (C18). */
function accessOf(
  said: Partial<Record<AccessField, string>> & {
    cleared?: readonly AccessField[];
  },
  text: TicketText,
): string[] {
  return ACCESS_FIELDS.flatMap(field => {
    const label = text(`field.${field}`);
    const value = said[field];
    if (said.cleared?.includes(field)) {
      return [text('detail.accessCleared', { label })];
    }
    return value ? [text('detail.access', { label, value })] : [];
  });
}

/** Instants declared are shown as declared (CI18, CI22). */
function instantsOf(
  event: TicketEvent,
  { events, text, now, writing }: DetailContext,
): string[] {
  const say = (instant: string) => dayAndTime(instant, now, writing);
  if (event.type === 'register') {
    return event.data.lateEntry
      ? [text('timeline.lateEntry', { occurred: say(event.occurredAt) })]
      : [];
  }
  if (event.claimedAt) {
    const answer = answerTo(event, events);
    const claimed = say(event.claimedAt);
    if (!answer) return [text('timeline.claimed', { claimed })];
    const by = nameOf(answer, text);
    if (answer.type === 'agree-instant') {
      return [text('timeline.claimAgreed', { claimed, by })];
    }
    return answer.type === 'refuse-instant'
      ? [text('timeline.claimRefused', { claimed, by })]
      : [text('timeline.claimDropped', { claimed })];
  }
  // Nobody declared what came about by itself.
  return event.occurredAt === event.recordedAt || event.actor.role === 'system'
    ? []
    : [text('timeline.declared', { occurred: say(event.occurredAt) })];
}

/** The event that settled a claimed instant, or made it pointless. */
function answerTo(
  claim: TicketEvent,
  events: readonly TicketEvent[],
): TicketEvent | undefined {
  const settles: TicketEvent['type'][] = [
    'agree-instant',
    'refuse-instant',
    'approve',
    'cancel',
    'agree-cancellation',
    'accept-exclusion',
    ...(claim.type === 'propose-workaround'
      ? (['refuse-workaround'] as const)
      : []),
  ];
  return events.find(
    event =>
      event.sequence > claim.sequence &&
      (settles.includes(event.type) ||
        (event.type === 'refuse' && event.data.serviceDown)),
  );
}
