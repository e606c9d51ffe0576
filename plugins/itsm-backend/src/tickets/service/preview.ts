import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  clockAt,
  type ClockOptions,
  type Instant,
  OPEN_STATES,
  type OtherMachine,
  pinTerms,
  priorityOf,
  situationAt,
  type TicketEvent,
  type TicketPreview,
  type TicketPreviewRequest,
  type TicketSummary,
  type WorkflowRules,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Person } from '../../access';
import type { DependentsReader } from '../dependents';
import { UNKNOWN_DEPENDENTS } from '../dependents';
import type { FleetReader, MachineForTicket } from '../FleetReader';
import type { RawDbTicketRow, TicketStore } from '../store';
import { machineAt } from './machineAt';
import { proposedAccess } from './proposedAccess';
import {
  assertMayRegister,
  findMachine,
  findOthers,
  occurredAtOf,
  otherMachineOf,
} from './registration';

/** Open tickets shown before another is registered (C19). */
const MAX_PREVIEWED_TICKETS = 20;

interface PreviewOptions {
  knex: Knex;
  store: TicketStore;
  fleet: FleetReader;
  dependents: DependentsReader;
  rules: WorkflowRules;
  clockOptions?: ClockOptions;
  now: Instant;
  summarise(rows: readonly RawDbTicketRow[]): Promise<TicketSummary[]>;
}

/**
 * What registering now would give, what is open on these machines and around
 * them, what depends on them, and where to go (C18, C19).
 *
 * @throws FieldError with the field at fault
 * @throws NotAllowedError for who may not register anywhere
 */
export async function previewTicket(
  person: Person,
  input: TicketPreviewRequest,
  credentials: BackstageCredentials,
  options: PreviewOptions,
): Promise<TicketPreview> {
  const { knex, store, fleet, rules, now } = options;
  assertMayRegister(person);
  const { machineId, otherMachineIds = [], calledAt, impact, urgency } = input;
  const { establishments, scope } = person;
  const found =
    machineId === undefined
      ? undefined
      : await findMachine(fleet, knex, scope, machineId);
  const reading = { tx: knex, fleet };
  const others =
    otherMachineIds.length === 0
      ? []
      : await findOthers(scope, otherMachineIds, found, reading);
  const role = found ? person.roleFor(found.establishmentId) : person.role;
  const occurredAt = occurredAtOf(role, { calledAt }, { now, rules });
  const machine = found && (await machineAt(found, occurredAt, reading));
  const otherMachines = await Promise.all(
    others.map(one => otherMachineOf(one, occurredAt, reading)),
  );
  const only = establishments.length === 1 ? establishments[0].id : undefined;
  const shared = {
    now,
    priority: priorityOf(impact, urgency),
    proposedAccess: await proposedAccess(
      machine,
      machine?.establishmentId ?? only,
      { person, store, tx: knex, now },
    ),
  };
  if (!machine) {
    return {
      ...shared,
      terms: null,
      termsOf: null,
      dueAt: null,
      openTickets: [],
      dependents: UNKNOWN_DEPENDENTS,
    };
  }
  return {
    ...shared,
    ...termsAndDue(machine, otherMachines, occurredAt, input, options),
    openTickets: await openTicketsAround([machine, ...others], person, options),
    dependents: await options.dependents.dependentsOf(
      [machine, ...others],
      credentials,
    ),
  };
}

/** As the clock of the ticket would say it. */
function termsAndDue(
  machine: MachineForTicket,
  otherMachines: OtherMachine[],
  occurredAt: Instant,
  { impact, urgency, calledAt }: TicketPreviewRequest,
  { now, clockOptions }: PreviewOptions,
): Pick<TicketPreview, 'terms' | 'termsOf' | 'dueAt'> {
  const { facts, site, establishmentId } = machine;
  const imagined: TicketEvent<'register'> = {
    sequence: 1,
    type: 'register',
    recordedAt: now,
    occurredAt,
    actor: { ref: null, role: 'system' },
    data: {
      title: '',
      description: '',
      impact,
      urgency,
      priority: priorityOf(impact, urgency),
      establishmentId,
      machineId: facts.machineId,
      terms: pinTerms(facts, site, occurredAt),
      otherMachines,
      channel: calledAt === undefined ? 'portal' : 'phone',
      lateEntry: calledAt !== undefined,
    },
  };
  const { terms, termsOf } = situationAt([imagined], now);
  const { dueAt } = clockAt(terms, [imagined], now, clockOptions);
  return { terms, termsOf, dueAt };
}

async function openTicketsAround(
  machines: readonly MachineForTicket[],
  { scope }: Person,
  { knex, store, fleet, now, summarise }: PreviewOptions,
): Promise<TicketSummary[]> {
  const around = await Promise.all(
    machines.map(({ facts, chassisId }) =>
      fleet.machinesAround(knex, scope, {
        machineId: facts.machineId,
        chassisId,
      }),
    ),
  );
  const { rows } = await store.list(scope, knex, {
    filter: {
      now,
      states: OPEN_STATES,
      machineIds: [...new Set(around.flat())],
    },
    sort: 'newest',
    limit: MAX_PREVIEWED_TICKETS,
  });
  return summarise(rows);
}
