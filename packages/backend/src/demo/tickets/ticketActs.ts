import type {
  AttachmentReceipt,
  Instant,
  Ticket,
  TicketPage,
} from '@caih/backstage-plugin-itsm-common';
import type { DemonstrationPortal } from '../DemonstrationPortal';
import { awaitedOf, type StoryAct } from '../story';
import {
  actRequest,
  type Named,
  registrationRequest,
  userOf,
} from './actRequest';
import { DemonstrationFleet } from './DemonstrationFleet';
import { CONTRACTOR } from './people';
import { type PlannedAct, planTickets } from './planTickets';
import type { Scenario } from './scenario';

const readTicket = (portal: DemonstrationPortal, user: string, id: string) =>
  portal.ask<Ticket>(user, { path: `/tickets/${id}` });

/**
 * Makes the tickets of the demonstration: every act by the person whose it is,
 * through the HTTP API.
 *
 * What the logs of the tickets hold already is not done again: a second load
 * does nothing, and one that was interrupted goes on where it stopped.
 */
export async function ticketActs(
  portal: DemonstrationPortal,
  scenarios: readonly Scenario[],
  options: {
    now: Instant;
    /** Ids in the register of intervening staff, as the scenarios call them. */
    staff: ReadonlyMap<string, string>;
  },
): Promise<StoryAct[]> {
  const { now, staff } = options;
  const fleet = await DemonstrationFleet.read(portal);
  const tickets = await readTickets(portal, scenarios);
  return planTickets(scenarios, {
    now,
    placeOf: scenario => fleet.placeOf(scenario),
  })
    .filter(
      ({ scenario, position }) => position >= actsIn(tickets.get(scenario.id)),
    )
    .map(planned => ({
      at: planned.at,
      what: `${planned.scenario.id}, act ${planned.position}`,
      async perform() {
        const named = { fleet, tickets, staff };
        const ticket = await perform(portal, planned, named);
        tickets.set(planned.scenario.id, ticket);
        return awaitedOf(ticket);
      },
    }));
}

async function perform(
  portal: DemonstrationPortal,
  planned: PlannedAct,
  named: Named,
): Promise<Ticket> {
  const { scenario, step } = planned;
  if (!step) {
    return portal.ask<Ticket>(
      userOf(scenario.registered.by, scenario),
      registrationRequest(planned, named),
    );
  }
  const user = userOf(step.by, scenario);
  const known = named.tickets.get(scenario.id);
  if (!known) throw new Error('The ticket is not registered');
  // A suspension may have come to its end by itself meanwhile.
  const ticket =
    known.state === 'suspended'
      ? await readTicket(portal, user, known.id)
      : known;
  const answer = await portal.ask<Ticket | AttachmentReceipt>(
    user,
    actRequest(planned, ticket, named),
  );
  return 'ticket' in answer ? answer.ticket : answer;
}

/** The tickets that an earlier load has made, by scenario. */
async function readTickets(
  portal: DemonstrationPortal,
  scenarios: readonly Scenario[],
): Promise<Map<string, Ticket>> {
  const byTitle = new Map(scenarios.map(({ title, id }) => [title, id]));
  const tickets = new Map<string, Ticket>();
  let cursor: string | null = null;
  do {
    const page: TicketPage = await portal.ask<TicketPage>(CONTRACTOR, {
      path: `/tickets?limit=200${
        cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''
      }`,
    });
    for (const { id, title } of page.items) {
      const scenario = byTitle.get(title);
      if (scenario) {
        tickets.set(scenario, await readTicket(portal, CONTRACTOR, id));
      }
    }
    cursor = page.nextCursor;
  } while (cursor);
  return tickets;
}

/** Ends of suspensions are the system's, and no act of a scenario. */
function actsIn(ticket: Ticket | undefined): number {
  return (
    ticket?.events.filter(({ actor }) => actor.role !== 'system').length ?? 0
  );
}
