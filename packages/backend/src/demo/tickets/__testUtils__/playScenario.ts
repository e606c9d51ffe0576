import {
  type ActInput,
  decide,
  type Instant,
  isRefusal,
  needsAgreement,
  needsLatenessReason,
  type OtherMachine,
  priorityOf,
  type Role,
  situationAt,
  type TicketEvent,
} from '@caih/backstage-plugin-itsm-common';
import type { PlannedAct } from '../planTickets';
import type { Actor } from '../scenario';
import { inventoryTerms } from './inventoryTerms';

const ROLES: Record<Actor, Role> = {
  beneficiary: 'beneficiary',
  referent: 'local-referent',
  contractor: 'contractor',
  coordinator: 'coordinator',
  colleague: 'contractor',
};

/**
 * The log that the acts of one scenario write under the rules of the workflow.
 *
 * @throws Error with the act that they refuse
 */
export function playScenario(acts: readonly PlannedAct[]): TicketEvent[] {
  const events: TicketEvent[] = [registration(acts[0])];
  for (const planned of acts.slice(1)) events.push(act(planned, events));
  return events;
}

function registration({ scenario, at, instants }: PlannedAct): TicketEvent {
  const { title, description, impact, urgency, machine } = scenario;
  return {
    sequence: 1,
    type: 'register',
    recordedAt: at,
    occurredAt: instants.calledAt ?? at,
    actor: { ref: null, role: ROLES[scenario.registered.by] },
    data: {
      title,
      description,
      impact,
      urgency,
      priority: priorityOf(impact, urgency),
      establishmentId: scenario.establishment,
      machineId: machine ?? null,
      terms: machine ? inventoryTerms(machine) : null,
      channel: scenario.registered.channel ?? 'portal',
      lateEntry: instants.calledAt !== undefined,
      ...scenario.registered.call,
      ...scenario.registered.access,
      ...(scenario.registered.otherMachines && {
        otherMachines: scenario.registered.otherMachines.map(machineNamed),
      }),
    },
  };
}

function act(
  { scenario, at, instants, step }: PlannedAct,
  events: readonly TicketEvent[],
): TicketEvent {
  if (!step) throw new Error('A scenario registers once');
  const { at: _at, by, act: name, ...given } = step;
  const situation = situationAt(events, at);
  const under = situation.interventions.find(one => one.endedAt === null);
  const input = {
    ...given,
    ...instants,
    ...(name === 'end-intervention' || name === 'order-stop'
      ? { interventionId: under?.interventionId }
      : {}),
    ...(name === 'replace-part' && {
      interventionId: situation.interventions.at(-1)?.interventionId,
    }),
  } as ActInput & { occurredAt?: Instant };
  const decision = decide(situation, name, ROLES[by], input, { now: at });
  if (isRefusal(decision)) {
    throw new Error(
      `${scenario.id}: ${name} at ${at}: ${JSON.stringify(decision)}`,
    );
  }
  const { occurredAt: _declared, ...data } = input;
  const { occurredAt, claimedAt } = decision;
  if (
    name === 'restore' &&
    !('latenessReason' in input) &&
    needsLatenessReason(situation.terms, events, claimedAt ?? occurredAt)
  ) {
    throw new Error(`${scenario.id}: say why it is late at ${at}`);
  }
  return {
    sequence: events.length + 1,
    type: name,
    recordedAt: at,
    occurredAt,
    ...(claimedAt && { claimedAt }),
    actor: { ref: null, role: ROLES[by] },
    data: { ...data, ...serverFacts(name, data, events.length + 1, situation) },
  } as TicketEvent;
}

function serverFacts(
  done: string,
  input: object,
  sequence: number,
  situation: ReturnType<typeof situationAt>,
): object {
  if ('fileName' in input) return { attachmentId: `a-${sequence}` };
  if (done === 'add-machine' && 'machineId' in input) {
    return machineNamed(String(input.machineId));
  }
  if (done === 'split') return { newTicket: 'INC-2026-999999' };
  if (done === 'remove-machine') return {};
  if ('mode' in input) return { interventionId: `i-${sequence}` };
  if ('staffIds' in input) return { visitors: String(input.staffIds) };
  if ('removedPart' in input) {
    return { chosen: situation.dataMedia?.choice ?? 'kept' };
  }
  if ('impact' in input && 'urgency' in input) {
    const { impact, urgency } = input as Parameters<typeof change>[0];
    return change({ impact, urgency });
  }
  if ('machineId' in input) {
    const terms = inventoryTerms(String(input.machineId));
    return {
      terms,
      needsAgreement: needsAgreement(situation, {
        terms,
        factsChangedAt: null,
      }),
    };
  }
  return {};
}

function machineNamed(name: string): OtherMachine {
  return {
    machineId: name,
    machine: {
      entityRef: `resource:default/${name}`,
      name,
      serialNumber: null,
      hostName: null,
      siteId: 'any',
      siteName: 'Any',
    },
    terms: inventoryTerms(name),
  };
}

function change(to: {
  impact: Parameters<typeof priorityOf>[0];
  urgency: Parameters<typeof priorityOf>[1];
}) {
  return { priority: priorityOf(to.impact, to.urgency) };
}
