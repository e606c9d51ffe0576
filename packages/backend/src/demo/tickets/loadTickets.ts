import type {
  AttachmentReceipt,
  Instant,
  Ticket,
  TicketPage,
} from '@caih/backstage-plugin-itsm-common';
import type { DemonstrationPortal } from '../DemonstrationPortal';
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

const ACTS_A_LINE = 50;

const readTicket = (portal: DemonstrationPortal, user: string, id: string) =>
  portal.ask<Ticket>(user, { path: `/tickets/${id}` });

/**
 * Makes the tickets of the demonstration: every act by the person whose it is,
 * through the HTTP API, on a clock moved to its instant.
 *
 * What the logs of the tickets hold already is not done again: a second load
 * does nothing, and one that was interrupted goes on where it stopped.
 *
 * @returns how many acts were done
 * @throws Error naming the scenario and the act that the portal refused
 */
export async function loadTickets(
  portal: DemonstrationPortal,
  scenarios: readonly Scenario[],
  options: {
    now: Instant;
    /** Ids in the register of intervening staff, as the scenarios call them. */
    staff: ReadonlyMap<string, string>;
    say(line: string): void;
  },
): Promise<number> {
  const { staff } = options;
  const fleet = await DemonstrationFleet.read(portal);
  const tickets = await readTickets(portal, scenarios);
  const toDo = planTickets(scenarios, {
    now: options.now,
    placeOf: scenario => fleet.placeOf(scenario),
  }).filter(
    ({ scenario, position }) => position >= actsIn(tickets.get(scenario.id)),
  );
  for (const [index, planned] of toDo.entries()) {
    const { id } = planned.scenario;
    try {
      await portal.moveClock(planned.at);
      tickets.set(
        id,
        await perform(portal, planned, { fleet, tickets, staff }),
      );
    } catch (error) {
      throw new Error(`${id}, act ${planned.position} at ${planned.at}`, {
        cause: error,
      });
    }
    if ((index + 1) % ACTS_A_LINE === 0) {
      options.say(
        `${index + 1} of ${toDo.length} acts, ${planned.at.slice(0, 10)}`,
      );
    }
  }
  return toDo.length;
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
  // As it stands at this instant: a suspension may have come to its end.
  const ticket = await readTicket(portal, user, known.id);
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
