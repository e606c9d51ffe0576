import {
  APPROVAL_ESCALATION_DAYS,
  approvalWaitAt,
  askedOf,
  awaitsOf,
  chaseAtOf,
  clockAt,
  type ClockOptions,
  type Instant,
  machineLabelIn,
  possibleActs,
  type Role,
  sideOf,
  situationAt,
  type Ticket,
  type TicketAct,
  type TicketEvent,
  type TicketSummary,
  type Transition,
  type WorkflowRules,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../../access';
import type { StoredEvent } from '../log';

/** A reminder of an approval, or its escalation, that went out to somebody. */
export interface ApprovalReminder {
  /** Of the act since which the approval is awaited. */
  sequence: number;
  /** Working days after which it was due. */
  step: number;
}

/** Those that went out, by the number of the ticket. */
export type ApprovalReminders = (
  tx: Knex,
  scope: Scope,
  numbers: readonly string[],
) => Promise<ReadonlyMap<string, readonly ApprovalReminder[]>>;

/** Settings and names a ticket is shown with. */
export interface Presentation {
  now: Instant;
  clockOptions?: ClockOptions;
  rules: WorkflowRules;
  table?: readonly Transition[];
  /** Names of establishments by legal FINESS. */
  names: ReadonlyMap<string, string>;
  /** Reminders of approvals that went out, by number. */
  reminded: ReadonlyMap<string, readonly ApprovalReminder[]>;
}

/** How long its approval is awaited, and what was done about it (CI12). */
function approvalOf(
  number: string,
  events: readonly StoredEvent[],
  { now, reminded }: Presentation,
): TicketSummary['approval'] {
  const wait = approvalWaitAt(events, now);
  if (!wait) return null;
  const steps = (reminded.get(number) ?? [])
    .filter(one => one.sequence === wait.sequence)
    .map(one => one.step);
  return {
    since: wait.since,
    workingDays: wait.workingDays,
    reminders: steps.filter(step => step < APPROVAL_ESCALATION_DAYS),
    escalated: steps.includes(APPROVAL_ESCALATION_DAYS),
  };
}

/** Why a ticket is suspended, as was asked for and agreed (CI2). */
function suspensionReasonIn(events: readonly TicketEvent[]): string | null {
  const agreed = events.map(one => one.type).lastIndexOf('agree-suspension');
  const asked = events
    .slice(0, Math.max(agreed, 0))
    .filter(one => one.type === 'request-suspension');
  const last = asked[asked.length - 1];
  return last?.type === 'request-suspension' ? last.data.reason : null;
}

/** A line of a list; `title` comes from the row, where the log has no texts. */
export function toSummary(
  number: string,
  title: string,
  events: readonly StoredEvent[],
  presentation: Presentation,
): TicketSummary {
  const { now, clockOptions, names } = presentation;
  const situation = situationAt(events, now);
  const { establishmentId, machineId, terms } = situation;
  const label = machineLabelIn(events, machineId);
  return {
    id: number,
    title,
    state: situation.state,
    priority: situation.priority,
    impact: situation.impact,
    urgency: situation.urgency,
    version: situation.version,
    establishmentId,
    establishmentName: names.get(establishmentId) ?? establishmentId,
    siteName: label?.siteName ?? null,
    machine:
      label && machineId !== null
        ? {
            id: machineId,
            entityRef: label.entityRef,
            name: label.name,
            maker: terms?.maker ?? '',
            model: terms?.model ?? '',
          }
        : null,
    otherMachines: situation.otherMachines.map(one => ({
      id: one.machineId,
      entityRef: one.machine.entityRef,
      name: one.machine.name,
      maker: one.terms.maker ?? '',
      model: one.terms.model ?? '',
    })),
    termsOf: situation.termsOf,
    machineText: situation.machineText,
    registeredAt: situation.registeredAt,
    terms,
    clock: clockAt(terms, events, now, clockOptions),
    suspendedUntil: situation.suspendedUntil,
    suspensionReason:
      situation.state === 'suspended' ? suspensionReasonIn(events) : null,
    restoredAt: situation.restoredAt,
    closedAt: situation.closedAt,
    awaits: awaitsOf(situation),
    approval: approvalOf(number, events, presentation),
    asked: askedOf(situation),
    holder: situation.holder,
    makerCase: situation.makerCase && {
      ...situation.makerCase,
      chaseAt: chaseAtOf(situation),
    },
  };
}

/**
 * Comments and files that the other side keeps to itself have neither author
 * nor text, and of a file nothing is told but that it is there.
 */
function asSeenBy(role: Role, { hash: _, ...event }: StoredEvent): TicketEvent {
  if (sideOf(event.actor.role) === sideOf(role)) return event;
  const actor = { ref: null, role: event.actor.role };
  if (event.type === 'comment' && event.data.internal) {
    return { ...event, actor, data: { comment: '', internal: true } };
  }
  if (event.type === 'attach' && event.data.internal) {
    const { attachmentId } = event.data;
    const nothing = { fileName: '', mediaType: '', byteSize: 0, sha256: '' };
    return {
      ...event,
      actor,
      data: { ...nothing, attachmentId, internal: true },
    };
  }
  return event;
}

/** The whole ticket, as someone in this role sees it, with what is not in its log. */
export function toTicket(
  number: string,
  events: readonly StoredEvent[],
  presentation: Presentation,
  reader: { ref: string; role: Role; mayDo(act: TicketAct): boolean },
  besides: Pick<Ticket, 'followedBy' | 'dataMedia'>,
): Ticket {
  const { ref: actorRef, role, mayDo } = reader;
  const { now, rules, table } = presentation;
  const situation = situationAt(events, now);
  return {
    ...toSummary(number, situation.title, events, presentation),
    now,
    description: situation.description,
    lateEntry: situation.lateEntry,
    follows: situation.follows,
    splitFrom: situation.splitFrom,
    splitInto: [...situation.splitInto],
    ...besides,
    events: events.map(event => asSeenBy(role, event)),
    role,
    possibleActs: possibleActs(situation, role, {
      now,
      rules,
      table,
      actorRef,
    }).filter(mayDo),
  };
}
