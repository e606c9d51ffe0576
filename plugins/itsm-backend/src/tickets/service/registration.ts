import { NotAllowedError } from '@backstage/errors';
import {
  ACCESS_FIELDS,
  CALL_FIELDS,
  type Channel,
  CONTRACTOR_CHANNELS,
  type EventData,
  type Instant,
  type MachineLabel,
  MAX_OTHER_MACHINES,
  type OtherMachine,
  MAY_REGISTER,
  pinTerms,
  priorityOf,
  type Role,
  type TicketRegistration,
  ticketRegisterPermission,
  toEpochSeconds,
  type WorkflowRules,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { assertCan, type Person, type Scope } from '../../access';
import {
  FieldError,
  readInstant,
  readText,
  refuseNullCharacters,
} from '../../http';
import type { SaidOfCall } from '../CallLog';
import type { FleetReader, MachineForTicket } from '../FleetReader';
import { machineAt } from './machineAt';

const DAY_SECONDS = 86_400;

/** A registration that may be made, as it goes into the log. */
export interface CheckedRegistration {
  role: Role;
  occurredAt: Instant;
  data: EventData['register'];
}

/** How a machine was called on the day it was pinned to a ticket. */
export function labelOf(machine: MachineForTicket): MachineLabel {
  return {
    entityRef: machine.entityRef,
    name: machine.name,
    serialNumber: machine.serialNumber,
    hostName: machine.hostName,
    siteId: machine.site.id,
    siteName: machine.site.name,
  };
}

/** @throws NotAllowedError for who may not register anywhere, or any more */
export function assertMayRegister(person: Person): void {
  if (person.role === null || !MAY_REGISTER.includes(person.role)) {
    throw new NotAllowedError(
      `An incident is registered by: ${MAY_REGISTER.join(', ')}`,
    );
  }
  assertCan(person, ticketRegisterPermission);
}

/** @throws FieldError where it is unknown, or not in scope */
export async function findMachine(
  fleet: FleetReader,
  tx: Knex,
  scope: Scope,
  machineId: string,
  field = 'machineId',
): Promise<MachineForTicket> {
  refuseNullCharacters({ [field]: machineId });
  const machine = await fleet.machineForTicket(tx, scope, machineId);
  if (!machine) {
    throw new FieldError(field, 'unknown-machine', `No machine ${machineId}`);
  }
  return machine;
}

/**
 * Checks what a registration says and pins its terms.
 *
 * @throws FieldError with the field at fault
 * @throws NotAllowedError for who may not register there
 */
export async function checkRegistration(
  person: Person,
  input: TicketRegistration,
  options: {
    tx: Knex;
    fleet: FleetReader;
    now: Instant;
    rules: WorkflowRules;
    /** Of the call that was logged before. */
    call?: SaidOfCall;
  },
): Promise<CheckedRegistration> {
  const { tx, fleet } = options;
  assertMayRegister(person);
  refuseNullCharacters(input);
  const found =
    input.machineId === undefined
      ? undefined
      : await findMachine(fleet, tx, person.scope, input.machineId);
  const establishmentId = found
    ? establishmentOf(found, input)
    : await chooseEstablishment(person, input, fleet, tx);
  const role = person.roleFor(establishmentId);
  if (role === null) {
    throw new NotAllowedError('An incident is registered by its establishment');
  }
  const lateEntry = input.calledAt !== undefined;
  const channel = channelOf(role, input);
  const occurredAt = occurredAtOf(role, input, options);
  const machine = found && (await machineAt(found, occurredAt, options));
  return {
    role,
    occurredAt,
    data: {
      title: readText('title', input.title),
      description: readText('description', input.description),
      impact: input.impact,
      urgency: input.urgency,
      priority: priorityOf(input.impact, input.urgency),
      establishmentId,
      machineId: machine?.facts.machineId ?? null,
      ...(machine && { machine: labelOf(machine) }),
      ...(input.machineText !== undefined && {
        machineText: readText('machineText', input.machineText),
      }),
      terms: machine ? pinTerms(machine.facts, machine.site, occurredAt) : null,
      ...(await othersIn(person, input, machine, { ...options, occurredAt })),
      channel,
      lateEntry,
      ...accessIn(input),
      ...(channel === 'phone' && { ...callIn(input), ...options.call }),
      ...(input.follows !== undefined && { follows: input.follows }),
    },
  };
}

/**
 * How it came in (C1): what the contractor registers came by phone, or was
 * found by it.
 *
 * @throws FieldError where the channel is the other side's
 */
function channelOf(role: Role, input: TicketRegistration): Channel {
  if (input.calledAt !== undefined) return 'phone';
  const isContractor = role === 'contractor';
  const channel = input.channel ?? (isContractor ? 'found' : 'portal');
  if (CONTRACTOR_CHANNELS.some(one => one === channel) !== isContractor) {
    throw new FieldError(
      'channel',
      isContractor ? 'establishment-only' : 'contractor-only',
      `channel: ${channel} is not how ${role} registers an incident`,
    );
  }
  return channel;
}

/** Who called, as far as it is said (C1). */
function callIn(input: TicketRegistration): SaidOfCall {
  return Object.fromEntries(
    CALL_FIELDS.flatMap(field => {
      const said = input[field]?.trim();
      return said ? [[field, said]] : [];
    }),
  );
}

/** A machine besides the principal, as it was when the ticket was registered. */
export async function otherMachineOf(
  found: MachineForTicket,
  registeredAt: Instant,
  options: { fleet: FleetReader; tx: Knex },
): Promise<OtherMachine> {
  const machine = await machineAt(found, registeredAt, options);
  return {
    machineId: machine.facts.machineId,
    machine: labelOf(machine),
    terms: pinTerms(machine.facts, machine.site, registeredAt),
  };
}

/** The other machines of a registration (CI16, CI27). */
async function othersIn(
  person: Person,
  input: TicketRegistration,
  principal: MachineForTicket | undefined,
  options: { tx: Knex; fleet: FleetReader; occurredAt: Instant },
): Promise<Pick<EventData['register'], 'otherMachines'>> {
  const { otherMachineIds = [] } = input;
  if (otherMachineIds.length === 0) return {};
  const otherMachines = await findOthers(
    person.scope,
    otherMachineIds,
    principal,
    options,
  );
  return {
    otherMachines: await Promise.all(
      otherMachines.map(one =>
        otherMachineOf(one, options.occurredAt, options),
      ),
    ),
  };
}

/**
 * The machines named besides the principal.
 *
 * @throws FieldError where there is no principal, or one of them is unknown,
 *   of another establishment, or named twice
 */
export async function findOthers(
  scope: Scope,
  ids: readonly string[],
  principal: MachineForTicket | undefined,
  { tx, fleet }: { tx: Knex; fleet: FleetReader },
): Promise<MachineForTicket[]> {
  const field = 'otherMachineIds';
  if (!principal) {
    throw new FieldError(
      field,
      'principal-unknown',
      'Other machines are named once the principal one is',
    );
  }
  const named = new Set([principal.facts.machineId, ...ids]);
  if (named.size !== ids.length + 1 || ids.length > MAX_OTHER_MACHINES) {
    throw new FieldError(
      field,
      'bad-value',
      `${field}: each machine once, ${MAX_OTHER_MACHINES} at most`,
    );
  }
  const machines: MachineForTicket[] = [];
  for (const id of ids) {
    const machine = await findMachine(fleet, tx, scope, id, field);
    if (machine.establishmentId !== principal.establishmentId) {
      throw new FieldError(
        field,
        'not-of-establishment',
        `The machine ${id} is of another establishment`,
      );
    }
    machines.push(machine);
  }
  return machines;
}

/** Where to go and whom to call, as far as it is said (C18). */
function accessIn(
  input: TicketRegistration,
): Partial<Pick<TicketRegistration, (typeof ACCESS_FIELDS)[number]>> {
  return Object.fromEntries(
    ACCESS_FIELDS.flatMap(field => {
      const text = input[field];
      return text === undefined ? [] : [[field, readText(field, text)]];
    }),
  );
}

function establishmentOf(
  machine: MachineForTicket,
  input: TicketRegistration,
): string {
  if (
    input.establishmentId !== undefined &&
    input.establishmentId !== machine.establishmentId
  ) {
    throw new FieldError(
      'establishmentId',
      'not-of-machine',
      'The machine is not of this establishment',
    );
  }
  return machine.establishmentId;
}

async function chooseEstablishment(
  person: Person,
  input: TicketRegistration,
  fleet: FleetReader,
  tx: Knex,
): Promise<string> {
  const { establishments, scope } = person;
  const id =
    input.establishmentId ??
    (establishments.length === 1 ? establishments[0].id : undefined);
  if (id === undefined) {
    throw new FieldError(
      'establishmentId',
      'required',
      'Without a machine, say which establishment the incident is of',
    );
  }
  const isKnown =
    scope.kind === 'establishments'
      ? scope.ids.includes(id)
      : (await fleet.establishmentNames(tx, scope, [id])).has(id);
  if (!isKnown) {
    throw new FieldError(
      'establishmentId',
      'unknown-establishment',
      `No establishment ${id}`,
    );
  }
  return id;
}

/**
 * When the incident of a registration counts from: the call, where there was
 * one, or now.
 *
 * @throws FieldError where it is not the contractor's desk that enters a call,
 *   or the call's instant cannot be
 */
export function occurredAtOf(
  role: Role | null,
  input: Pick<TicketRegistration, 'calledAt'>,
  { now, rules }: { now: Instant; rules: WorkflowRules },
): Instant {
  const { calledAt } = input;
  if (role !== 'contractor' && calledAt !== undefined) {
    throw new FieldError(
      'calledAt',
      'contractor-only',
      "calledAt: only the contractor's desk enters a call",
    );
  }
  return calledAt === undefined
    ? now
    : readCallInstant(calledAt, now, rules.lateEntryDays);
}

function readCallInstant(
  calledAt: string,
  now: Instant,
  days: number,
): Instant {
  const instant = readInstant('calledAt', calledAt);
  const at = toEpochSeconds(instant);
  if (at > toEpochSeconds(now)) {
    throw new FieldError(
      'calledAt',
      'in-the-future',
      'The call cannot be in the future',
    );
  }
  if (at < toEpochSeconds(now) - days * DAY_SECONDS) {
    throw new FieldError(
      'calledAt',
      'too-far-back',
      `The call is more than ${days} days back`,
    );
  }
  return instant;
}
