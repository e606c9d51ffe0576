import { situationAt, type Ticket } from '@caih/backstage-plugin-itsm-common';
import type { PortalRequest } from '../DemonstrationPortal';
import { DEMONSTRATION_FILES } from '../files';
import type { DemonstrationFleet } from './DemonstrationFleet';
import { COLLEAGUE, CONTRACTOR, COORDINATOR, ESTABLISHMENTS } from './people';
import type { PlannedAct } from './planTickets';
import type { Actor, Scenario } from './scenario';

/** What the scenarios name: machines, and each other's tickets. */
export interface Named {
  fleet: DemonstrationFleet;
  /** By scenario. */
  tickets: ReadonlyMap<string, Ticket>;
  /** Ids in the register of intervening staff. */
  staff: ReadonlyMap<string, string>;
}

/** The person of the catalog who does something in a scenario. */
export function userOf(actor: Actor, { establishment }: Scenario): string {
  if (actor === 'coordinator') return COORDINATOR;
  if (actor === 'contractor') return CONTRACTOR;
  if (actor === 'colleague') return COLLEAGUE;
  return ESTABLISHMENTS[establishment][actor];
}

/** The registration of a scenario, as the API takes it. */
export function registrationRequest(
  { scenario, instants }: PlannedAct,
  { fleet, tickets }: Named,
): PortalRequest {
  const { id, title, description, impact, urgency, machine } = scenario;
  const { channel, machineText, otherMachines, call, access, follows } =
    scenario.registered;
  return {
    method: 'POST',
    path: '/tickets',
    headers: { 'idempotency-key': `demonstration-${id}` },
    body: {
      title,
      description,
      impact,
      urgency,
      ...(machine
        ? { machineId: fleet.machine(machine).id }
        : { establishmentId: fleet.establishmentOf(scenario).id }),
      ...(channel && { channel }),
      ...(machineText && { machineText }),
      ...(otherMachines && {
        otherMachineIds: otherMachines.map(name => fleet.machine(name).id),
      }),
      ...call,
      ...access,
      ...(follows && { follows: numberOf(follows, tickets) }),
      ...instants,
    },
  };
}

/** An act of a scenario on its ticket as it stands, as the API takes it. */
export function actRequest(
  { scenario, position, instants, step }: PlannedAct,
  ticket: Ticket,
  { fleet, tickets, staff }: Named,
): PortalRequest {
  if (!step) throw new TypeError('The first act of a scenario registers it');
  if (step.act === 'attach') {
    return {
      method: 'POST',
      path: `/tickets/${ticket.id}/attachments?fileName=${encodeURIComponent(
        step.fileName,
      )}`,
      headers: {
        'content-type': 'application/octet-stream',
        'idempotency-key': `demonstration-${scenario.id}-${position}`,
      },
      body: DEMONSTRATION_FILES[step.file](),
    };
  }
  const { at: _at, by: _by, act, ...given } = step;
  return {
    method: 'POST',
    path: `/tickets/${ticket.id}/acts/${act}`,
    headers: {
      'if-match': `"${ticket.version}"`,
      'idempotency-key': `demonstration-${scenario.id}-${position}`,
    },
    body: {
      ...given,
      ...instants,
      ...('machineId' in given &&
        given.machineId && { machineId: fleet.machine(given.machineId).id }),
      ...('otherTicket' in given &&
        given.otherTicket && {
          otherTicket: numberOf(given.otherTicket, tickets),
        }),
      ...('staffId' in given &&
        given.staffId && { staffId: idOf(given.staffId, staff) }),
      ...('staffIds' in given && {
        staffIds: given.staffIds.map(one => idOf(one, staff)),
      }),
      ...((act === 'end-intervention' || act === 'order-stop') && {
        interventionId: openInterventionOf(ticket),
      }),
      ...(act === 'replace-part' && {
        interventionId: lastInterventionOf(ticket),
      }),
    },
  };
}

function numberOf(
  scenarioId: string,
  tickets: ReadonlyMap<string, Ticket>,
): string {
  const ticket = tickets.get(scenarioId);
  if (!ticket) throw new Error(`${scenarioId} is not registered yet`);
  return ticket.id;
}

function idOf(name: string, staff: ReadonlyMap<string, string>): string {
  const id = staff.get(name);
  if (!id) throw new Error(`${name} is not in the register`);
  return id;
}

function lastInterventionOf({ events, now }: Ticket): string {
  const { interventions } = situationAt(events, now);
  const last = interventions[interventions.length - 1];
  if (!last) throw new Error('No intervention has begun');
  return last.interventionId;
}

function openInterventionOf(ticket: Ticket): string {
  const open = situationAt(ticket.events, ticket.now).interventions.find(
    one => one.endedAt === null,
  );
  if (!open) throw new Error('No intervention is under way');
  return open.interventionId;
}
