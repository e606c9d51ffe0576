import {
  type PinnedTerms,
  type TicketAct,
  type TicketEvent,
  type TicketSituation,
  makerAndModel,
} from '@caih/backstage-plugin-itsm-common';
import { dayAndTime, exactDuration, type Writing } from '../format';
import { eventAt, lastOf, nameOf } from '../people';
import type { TicketText } from '../useTicketText';

/** What somebody put forward and an act answers. */
export interface ActSubject {
  /** "Alex Moreau, hier 17:42". */
  by: string;
  /** Free text, as written. */
  quote: string;
  facts: { label: string; value: string }[];
  /** Files that bear it out. */
  attachmentIds: readonly string[];
}

/** What an act answers, to be read again while answering; null for others. */
export function subjectOf(
  act: TicketAct,
  situation: TicketSituation,
  events: readonly TicketEvent[],
  { text, now, writing }: { text: TicketText; now: string; writing: Writing },
): ActSubject | null {
  const event = subjectEvent(act, situation, events);
  if (!event) return null;
  const say = (instant: string) => dayAndTime(instant, now, writing);
  const facts: ActSubject['facts'] = [];
  const fact = (label: Parameters<TicketText>[0], value: string) =>
    facts.push({ label: text(label), value });
  let quote = '';
  switch (event.type) {
    case 'restore':
      quote = event.data.solution;
      if (event.data.backInOperation) {
        fact('subject.stated', text('subject.backInOperation'));
      }
      break;
    case 'propose-workaround':
      quote = event.data.workaround;
      break;
    case 'request-suspension':
      quote = event.data.reason;
      fact('subject.until', say(event.data.until));
      break;
    case 'request-cancellation':
      quote = event.data.reason;
      fact('subject.kind', text(`kind.${event.data.kind}`));
      if (event.data.otherTicket) {
        fact('subject.otherTicket', event.data.otherTicket);
      }
      break;
    case 'claim-exclusion':
      quote = event.data.reason;
      fact('subject.kind', text(`ground.${event.data.ground}`));
      break;
    case 'open-mediation':
      quote = event.data.reason;
      fact('subject.kind', text(`mediation.subject.${event.data.subject}`));
      break;
    case 'conclude-mediation':
      quote = event.data.opinion;
      fact('subject.correction', text(`correction.${event.data.correction}`));
      break;
    case 'qualify': {
      quote = event.data.diagnosis;
      const { terms } = event.data;
      if (terms) {
        const machine = makerAndModel(terms);
        fact('subject.machine', machine || text('subject.machineUnlisted'));
        fact('subject.terms', termsInBrief(terms, text));
      }
      break;
    }
    case 'add-machine':
      quote = event.data.note ?? '';
      fact('subject.machine', event.data.machine.name);
      fact('subject.terms', termsInBrief(event.data.terms, text));
      break;
    default:
  }
  if (event.claimedAt) {
    fact('subject.claimed', say(event.claimedAt));
    fact('subject.recorded', say(event.recordedAt));
  }
  return {
    by: text('subject.by', {
      by: nameOf(event, text),
      when: say(event.occurredAt),
    }),
    quote,
    facts,
    attachmentIds: attachmentIdsIn(event),
  };
}

/** The files that an event names. */
export function attachmentIdsIn(event: TicketEvent): readonly string[] {
  if (event.type === 'attach') return [event.data.attachmentId];
  const { data } = event;
  return 'attachmentIds' in data ? data.attachmentIds ?? [] : [];
}

/** "4 h, Heures ouvrées : …"; or that there is no time. */
export function termsInBrief(
  { restoreTime, serviceWindow }: PinnedTerms,
  text: TicketText,
): string {
  return restoreTime && serviceWindow
    ? `${exactDuration(parseInt(restoreTime, 10) * 3600)} · ${text(
        `clock.window.${serviceWindow}`,
      )}`
    : text('subject.termsNone');
}

function subjectEvent(
  act: TicketAct,
  { pending }: TicketSituation,
  events: readonly TicketEvent[],
): TicketEvent | undefined {
  switch (act) {
    case 'approve':
    case 'refuse':
      return lastOf(events, 'restore');
    case 'accept-workaround':
    case 'refuse-workaround':
      return eventAt(events, pending.workaround?.sequence);
    case 'agree-suspension':
    case 'refuse-suspension':
    case 'withdraw-suspension':
      return eventAt(events, pending.suspension?.sequence);
    case 'agree-qualification':
    case 'refuse-qualification':
      return eventAt(events, pending.qualification?.sequence);
    case 'agree-cancellation':
    case 'refuse-cancellation':
      return eventAt(events, pending.cancellation?.sequence);
    case 'agree-instant':
    case 'refuse-instant':
      return eventAt(events, pending.instant?.sequence);
    case 'give-opinion':
    case 'conclude-mediation':
      return lastOf(events, 'open-mediation');
    case 'agree-correction':
    case 'refuse-correction':
      return lastOf(events, 'conclude-mediation');
    case 'accept-exclusion':
    case 'contest-exclusion':
    case 'withdraw-exclusion':
      return lastOf(events, 'claim-exclusion');
    default:
      return undefined;
  }
}
