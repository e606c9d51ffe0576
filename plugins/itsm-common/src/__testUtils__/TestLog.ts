import type { PinnedTerms } from '../contract';
import type { Instant } from '../time';
import {
  type ActInput,
  type Decision,
  type MachineLabel,
  type OtherMachine,
  type RegistrationData,
  type Role,
  type ServerFacts,
  type TicketAct,
  type TicketEvent,
  type TicketSituation,
  type WorkflowRules,
  decide,
  isRefusal,
  priorityOf,
  situationAt,
  TRANSITIONS,
} from '../workflow';
import { localInstant } from './localTime';
import { sampleInput } from './sampleInput';
import { NOT_COVERED } from './terms';

const LOCAL_TIME = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}/;

interface Options<A extends TicketAct> {
  role?: Role;
  input?: Partial<ActInput<A>>;
  /** What the server adds. */
  facts?: A extends keyof ServerFacts ? Partial<ServerFacts[A]> : never;
  rules?: WorkflowRules;
}

/**
 * A log as the desk would write it: each act is decided by the workflow, so
 * that no test rests on a log that could not be. Times are local.
 */
export class TestLog {
  readonly events: TicketEvent[] = [];

  constructor(
    private readonly terms: PinnedTerms | null,
    private readonly timeZone = terms?.timeZone ?? 'Europe/Paris',
  ) {}

  register(
    at: string,
    data: Partial<RegistrationData> & { typedAt?: string } = {},
  ): this {
    const { typedAt = at, ...facts } = data;
    this.events.push({
      sequence: 1,
      type: 'register',
      recordedAt: this.instant(typedAt),
      occurredAt: this.instant(at),
      actor: actorOf('beneficiary'),
      data: {
        title: 'Server does not start',
        description: 'Since this morning',
        impact: 2,
        urgency: 2,
        priority: priorityOf(2, 2),
        establishmentId: '750712184',
        machineId: this.terms?.machineId ?? null,
        terms: this.terms,
        channel: 'portal',
        lateEntry: false,
        ...facts,
      },
    });
    return this;
  }

  /** An act that the workflow must accept. */
  does<A extends TicketAct>(
    act: A,
    at: string,
    options: Options<A> = {},
  ): this {
    const now = this.instant(at);
    const situation = this.situation(at);
    const role = options.role ?? usualRole(act);
    const input = this.inputOf(act, situation, now, options.input);
    const decision = decide(situation, act, role, input, {
      now,
      rules: options.rules,
    });
    if (isRefusal(decision)) {
      throw new Error(`${act} at ${at}: ${JSON.stringify(decision)}`);
    }
    this.events.push(
      eventOf(
        this.events.length + 1,
        role,
        now,
        decision,
        input,
        options.facts,
      ),
    );
    return this;
  }

  /** What the task that watches suspensions adds (CI24). */
  suspensionElapsed(at: string, until: string): this {
    this.events.push({
      sequence: this.events.length + 1,
      type: 'suspension-elapsed',
      recordedAt: this.instant(at),
      occurredAt: this.instant(until),
      actor: { ref: null, role: 'system' },
      data: { until: this.instant(until) },
    });
    return this;
  }

  /** What the workflow answers to an act. */
  tries<A extends TicketAct>(act: A, at: string, options: Options<A> = {}) {
    const now = this.instant(at);
    const situation = this.situation(at);
    return decide(
      situation,
      act,
      options.role ?? usualRole(act),
      this.inputOf(act, situation, now, options.input),
      { now, rules: options.rules },
    );
  }

  situation(at: string): TicketSituation {
    return situationAt(this.events, this.instant(at));
  }

  instant(local: string): Instant {
    return localInstant(local, this.timeZone);
  }

  private inputOf<A extends TicketAct>(
    act: A,
    situation: TicketSituation,
    now: Instant,
    given: Partial<ActInput<A>> = {},
  ): ActInput<A> {
    const instants = Object.entries(given).map(([field, value]) => [
      field,
      typeof value === 'string' && LOCAL_TIME.test(value)
        ? this.instant(value)
        : value,
    ]);
    return {
      ...sampleInput(act, situation, now),
      ...Object.fromEntries(instants),
    };
  }
}

/** The event that an accepted act adds to the log. */
export function eventOf(
  sequence: number,
  role: Role,
  now: Instant,
  { transition, occurredAt, claimedAt }: Decision,
  { ...data }: ActInput & { occurredAt?: Instant },
  facts: object = {},
): TicketEvent {
  delete data.occurredAt;
  return {
    sequence,
    type: transition.act,
    recordedAt: now,
    occurredAt,
    ...(claimedAt && { claimedAt }),
    actor: actorOf(role),
    data: {
      ...data,
      ...(transition.act === 'start-intervention' && {
        interventionId: `intervention-${sequence}`,
      }),
      ...(transition.act === 'attach' && {
        attachmentId: `a-${sequence}`,
        mediaType: 'image/jpeg',
        byteSize: 1024,
        sha256: '0'.repeat(64),
      }),
      ...('removedPart' in data && { chosen: 'kept' }),
      ...('expectedAt' in data && { visitors: 'Ada Roux · Titulaire' }),
      ...('impact' in data && {
        priority: priorityOf(data.impact, data.urgency),
      }),
      ...(transition.act === 'add-machine' &&
        'machineId' in data && {
          terms: { ...NOT_COVERED, machineId: data.machineId },
          machine: labelOf(String(data.machineId)),
        }),
      ...(transition.act === 'split' && { newTicket: 'INC-2026-000099' }),
      ...facts,
    },
  } as TicketEvent;
}

/** A machine of the fleet, by what the tests call it. */
export function otherMachine(
  machineId: string,
  terms: PinnedTerms,
): OtherMachine {
  return {
    machineId,
    machine: labelOf(machineId),
    terms: { ...terms, machineId },
  };
}

function labelOf(name: string): MachineLabel {
  return {
    entityRef: `resource:default/hw-${name}`,
    name,
    serialNumber: null,
    hostName: null,
    siteId: 's-1',
    siteName: 'Main site',
  };
}

function usualRole(act: TicketAct): Role {
  const row = TRANSITIONS.find(one => one.act === act);
  const usual: Role[] = ['contractor', 'local-referent', 'coordinator'];
  return usual.find(role => row?.by.includes(role)) ?? 'beneficiary';
}

const NAMES: Record<Role, string> = {
  beneficiary: 'Claire Morel',
  'local-referent': 'Paul Girard',
  contractor: 'Ada Roux',
  coordinator: 'Jean Petit',
};

function actorOf(role: Role) {
  return { ref: `user:default/${role}`, role, name: NAMES[role] };
}
