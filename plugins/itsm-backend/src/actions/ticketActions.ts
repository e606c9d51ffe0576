import { createHash } from 'node:crypto';
import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import {
  type Instant,
  type Ticket,
  type TicketPage,
  type TicketSummary,
  makerAndModel,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { OwnApi } from './OwnApi';

/** Tickets of one answer: an assistant reads them all. */
const MOST_TICKETS = 50;

/** Within it the same incident registered again is the same ticket. */
const HOUR_SECONDS = 3600;

/** A ticket as an assistant reads it: what a line of the list says. */
function told(ticket: TicketSummary) {
  const { machine, clock } = ticket;
  return {
    id: ticket.id,
    title: ticket.title,
    state: ticket.state,
    priority: ticket.priority,
    establishment: ticket.establishmentName,
    machine: machine && `${machine.name} (${makerAndModel(machine)})`,
    registeredAt: ticket.registeredAt,
    restoreTimeSeconds: clock.grantedSeconds,
    usedSeconds: clock.consumedSeconds,
    dueAt: clock.dueAt,
    clock: clock.status,
    inTime: clock.verdict === null ? null : clock.verdict === 'in-time',
  };
}

/** Reading incidents, and registering one (C1, C12). */
export function registerTicketActions(
  registry: ActionsRegistryService,
  api: OwnApi,
  clock: ClockService,
): void {
  registry.register({
    name: 'list-tickets',
    title: 'List incidents',
    description:
      'Lists the incident tickets of the maintenance desk that the person may see, with the state of each and what its contractual clock says: restore time granted and used, in seconds of service time, and the instant it is due.',
    attributes: { readOnly: true, idempotent: true },
    schema: {
      input: z =>
        z.object({
          state: z
            .enum(['open', 'closed', 'cancelled', 'excluded'])
            .optional()
            .describe(
              'Only these; open means registered, in progress, suspended or restored.',
            ),
          timing: z
            .enum(['late', 'warning'])
            .optional()
            .describe(
              'late: the restore time has passed; warning: three quarters of it have.',
            ),
          text: z
            .string()
            .optional()
            .describe(
              'Words of the title, a ticket’s number, a machine’s name or serial number.',
            ),
          establishment: z
            .string()
            .optional()
            .describe('Only this one, by its legal FINESS of nine digits.'),
          sort: z
            .enum(['newest', 'due'])
            .optional()
            .describe(
              'Newest first, the default, or the next to be late first.',
            ),
          limit: z.number().int().min(1).max(MOST_TICKETS).optional(),
        }),
      output: z =>
        z.object({
          tickets: z.array(z.record(z.unknown())),
          more: z.boolean().describe('Whether there are others.'),
        }),
    },
    async action({ input, credentials }) {
      const { items, nextCursor } = await api.ask<TicketPage>(credentials, {
        path: '/tickets',
        query: { ...input, limit: input.limit ?? 20 },
      });
      return {
        output: { tickets: items.map(told), more: nextCursor !== null },
      };
    },
  });

  registry.register({
    name: 'get-ticket',
    title: 'Read an incident',
    description:
      'Reads one incident ticket: what was declared, its contractual clock, which acts the person may do on it, and its whole log of acts in order.',
    attributes: { readOnly: true, idempotent: true },
    schema: {
      input: z =>
        z.object({
          id: z.string().describe('Its number, such as INC-2026-000123.'),
        }),
      output: z =>
        z.object({
          ticket: z.record(z.unknown()),
          events: z.array(z.record(z.unknown())),
        }),
    },
    async action({ input, credentials }) {
      const ticket = await api.ask<Ticket>(credentials, {
        path: `/tickets/${encodeURIComponent(input.id)}`,
      });
      return {
        output: {
          ticket: {
            ...told(ticket),
            description: ticket.description,
            restoredAt: ticket.restoredAt,
            closedAt: ticket.closedAt,
            possibleActs: ticket.possibleActs,
          },
          events: ticket.events.map(event => ({ ...event })),
        },
      };
    },
  });

  registry.register({
    name: 'register-incident',
    title: 'Register an incident',
    description:
      'Registers an incident with the contractor, in the person’s name. The contractual clock starts at once: ask the person before. Answers the ticket’s number and the instant by which the service has to be back.',
    attributes: { destructive: false, idempotent: false },
    schema: {
      input: z =>
        z.object({
          title: z.string().min(1).max(200),
          description: z.string().min(1).max(4000),
          impact: z
            .number()
            .int()
            .min(1)
            .max(3)
            .describe(
              'What it touches. 1: the care of patients, 2: a department’s work, 3: no department.',
            ),
          urgency: z
            .number()
            .int()
            .min(1)
            .max(3)
            .describe('1: at once, 2: today, 3: it can wait.'),
          machine: z
            .string()
            .optional()
            .describe(
              'The id of the machine, such as itsm:list-machines-losing-level tells; without it say in machineText what is known.',
            ),
          machineText: z.string().max(4000).optional(),
          establishment: z
            .string()
            .optional()
            .describe(
              'Its legal FINESS; needed without a machine by a person of several.',
            ),
        }),
      output: z => z.object({ ticket: z.record(z.unknown()) }),
    },
    async action({ input, credentials }) {
      const { machine, establishment, ...incident } = input;
      const body = {
        ...incident,
        ...(machine && { machineId: machine }),
        ...(establishment && { establishmentId: establishment }),
      };
      const register = (key: string) =>
        api.ask<Ticket>(credentials, {
          path: '/tickets',
          method: 'POST',
          headers: { 'Idempotency-Key': key },
          body,
        });
      const ticket = await registerOnce(body, register, clock);
      return { output: { ticket: told(ticket) } };
    },
  });
}

/**
 * Registers what an assistant declares, unless it did so within the hour
 * before: it may try again, and does not know how its first try ended. The
 * desk answers a key that it knows with the ticket made by it. Where that one
 * is older it is another incident in the same words, with a key of its own
 * that the older ticket is part of; so two tries at the same time have the
 * same key, whatever came before.
 */
async function registerOnce(
  body: object,
  register: (key: string) => Promise<Ticket>,
  clock: ClockService,
): Promise<Ticket> {
  let ticket = await register(keyOf(body));
  while (isOverAnHourOld(ticket, clock.now())) {
    ticket = await register(keyOf(body, ticket.id));
  }
  return ticket;
}

function isOverAnHourOld({ registeredAt }: Ticket, now: Instant): boolean {
  return toEpochSeconds(now) - toEpochSeconds(registeredAt) > HOUR_SECONDS;
}

function keyOf(body: object, after?: string): string {
  return createHash('sha256')
    .update(JSON.stringify([body, after]))
    .digest('hex');
}
