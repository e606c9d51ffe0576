import {
  ACT_INPUTS,
  type ActInput,
  askedOf,
  awaitsOf,
  chaseAtOf,
  clockAt,
  decide,
  findTransition,
  isRefusal,
  type OtherMachine,
  type PinnedTerms,
  possibleActs,
  priorityOf,
  type RegistrationData,
  type Role,
  situationAt,
  type Ticket,
  type TicketAct,
  type TicketEvent,
  withoutRedacted,
} from '@caih/backstage-plugin-itsm-common';

/** HO, 4 hours, metropolitan France: the ordinary case. */
export const TERMS: PinnedTerms = {
  level: 'under-warranty',
  serviceWindow: 'HO',
  restoreTime: '4H',
  timeZone: 'Europe/Paris',
  territory: 'FR',
  holidayRegion: 'FR',
  holidayRules: 'fr-2024',
  contractual: true,
  category: 'server-x86',
  maker: 'Dell',
  model: 'PowerEdge R740',
  machineId: 'm-1',
};

/** Who acts in tests, by role. */
export const PEOPLE: Record<Role, string> = {
  beneficiary: 'Camille Durand',
  'local-referent': 'Dominique Lefèvre',
  contractor: 'Alex Moreau',
  coordinator: 'Claude Garnier',
};

/** What the desk answers to an act: a status and a body. */
export interface DeskAnswer {
  status: number;
  body: unknown;
}

/**
 * A desk with one ticket, in memory, ruled by the workflow's own table: what
 * it refuses, the real one refuses.
 */
export class TestDesk {
  readonly events: TicketEvent[] = [];

  constructor(
    /** The desk's present instant. */
    public now: string,
    registration: Partial<RegistrationData> & {
      /** Instant of a call, for a late entry. */
      occurredAt?: string;
    } = {},
    readonly number = 'INC-2026-000123',
  ) {
    const { occurredAt = now, ...data } = registration;
    this.events.push({
      sequence: 1,
      type: 'register',
      recordedAt: now,
      occurredAt,
      actor: actorOf('beneficiary'),
      data: {
        title: 'Serveur du dossier patient arrêté',
        description: 'Plus aucune réponse depuis ce matin.',
        impact: 1,
        urgency: 1,
        priority: 1,
        establishmentId: '750000018',
        machineId: 'm-1',
        machine: {
          entityRef: 'resource:default/hw-m-1',
          name: 'SRV-DPI-01',
          serialNumber: 'ABC123',
          hostName: 'srv-dpi-01',
          siteId: 's-1',
          siteName: 'Hôpital nord',
        },
        terms: TERMS,
        channel: 'portal',
        lateEntry: false,
        ...data,
      },
    });
  }

  /** Moves to an instant and does an act that has to succeed. */
  at<A extends TicketAct>(
    instant: string,
    role: Role,
    act: A,
    input: ActInput<A>,
  ): this {
    this.now = instant;
    const { status, body } = this.act(role, act, input, this.version);
    if (status !== 200) throw new Error(`${act}: ${JSON.stringify(body)}`);
    return this;
  }

  get version(): number {
    return situationAt(this.events, this.now).version;
  }

  /** Does an act as the API would. */
  act(
    role: Role,
    act: TicketAct,
    body: unknown,
    version: number | undefined,
  ): DeskAnswer {
    const { now } = this;
    const situation = situationAt(this.events, now);
    const parsed = ACT_INPUTS[act].safeParse(body);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      return badInput(String(issue.path[0]), 'bad-value');
    }
    const row = findTransition(situation.state, act);
    if (row && !row.appended && version !== situation.version) {
      return this.#conflict(role, 'stale');
    }
    const decision = decide(situation, act, role, parsed.data, { now });
    if (isRefusal(decision)) {
      if (decision.code === 'bad-input') {
        return badInput(decision.field, decision.problem);
      }
      if (decision.code === 'stale') return this.#conflict(role, 'stale');
      return decision.code === 'not-possible'
        ? this.#conflict(role, 'not-possible')
        : {
            status: 403,
            body: { error: { name: 'NotAllowedError', message: act } },
          };
    }
    const sequence = this.events.length + 1;
    const { occurredAt: _, ...data } = {
      occurredAt: undefined,
      ...parsed.data,
    };
    this.events.push({
      sequence,
      type: act,
      recordedAt: now,
      occurredAt: decision.occurredAt,
      ...(decision.claimedAt && { claimedAt: decision.claimedAt }),
      actor: actorOf(role),
      data: { ...data, ...serverFacts(act, data, sequence) },
    } as TicketEvent);
    return { status: 200, body: this.ticket(role) };
  }

  /** The ticket as someone in this role reads it. */
  ticket(role: Role): Ticket {
    const { now } = this;
    const events = withoutRedacted(this.events);
    const situation = situationAt(events, now);
    const { terms, machineId } = situation;
    return {
      id: this.number,
      title: situation.title,
      description: situation.description,
      state: situation.state,
      priority: situation.priority,
      impact: situation.impact,
      urgency: situation.urgency,
      version: situation.version,
      establishmentId: situation.establishmentId,
      establishmentName: 'CHU de Démonstration',
      siteName: machineId ? 'Hôpital nord' : null,
      machine: machineId
        ? {
            id: machineId,
            entityRef: `resource:default/hw-${machineId}`,
            name: 'SRV-DPI-01',
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
      clock: clockAt(terms, events, now),
      suspendedUntil: situation.suspendedUntil,
      suspensionReason: null,
      restoredAt: situation.restoredAt,
      closedAt: situation.closedAt,
      awaits: awaitsOf(situation),
      approval: null,
      asked: askedOf(situation),
      holder: situation.holder,
      makerCase: situation.makerCase && {
        ...situation.makerCase,
        chaseAt: chaseAtOf(situation),
      },
      now,
      lateEntry: situation.lateEntry,
      follows: situation.follows,
      followedBy: null,
      splitFrom: situation.splitFrom,
      splitInto: [...situation.splitInto],
      dataMedia: situation.dataMedia
        ? { choice: situation.dataMedia.choice, origin: 'ticket' }
        : { choice: 'kept', origin: 'default' },
      events: events.map(event => asSeenBy(role, event)),
      role,
      possibleActs: possibleActs(situation, role, {
        now,
        actorRef: refOf(PEOPLE[role]),
      }),
    };
  }

  #conflict(role: Role, code: 'stale' | 'not-possible'): DeskAnswer {
    const ticket = this.ticket(role);
    return {
      status: 409,
      body: {
        error: { name: 'ConflictError', message: 'The ticket has changed' },
        code,
        ticket,
        possibleActs: ticket.possibleActs,
      },
    };
  }
}

function actorOf(role: Role) {
  const name = PEOPLE[role];
  return { ref: refOf(name), role, name };
}

/** The account of somebody of that name. */
export function refOf(name: string): string {
  return `user:default/${name.toLowerCase().replace(/ /g, '.')}`;
}

function badInput(field: string, code: string): DeskAnswer {
  return {
    status: 400,
    body: { error: { name: 'InputError', message: code }, field, code },
  };
}

function serverFacts(act: TicketAct, data: object, sequence: number): object {
  if (act === 'start-intervention') return { interventionId: `i-${sequence}` };
  if (act === 'attach') {
    return {
      attachmentId: `a-${sequence}`,
      mediaType: 'image/jpeg',
      byteSize: 1536,
      sha256: '0'.repeat(64),
    };
  }
  if (act === 'replace-part') return { chosen: 'kept' };
  if (act === 'announce-visit') {
    return { visitors: 'Karim Belkacem · Titulaire · Stockage · badge 4471' };
  }
  if (act === 'change-priority' && 'impact' in data && 'urgency' in data) {
    const { impact, urgency } = data as ActInput<'change-priority'>;
    return { priority: priorityOf(impact, urgency) };
  }
  if (act === 'add-machine') return otherMachine('m-2', 'SRV-PACS-02');
  if (act === 'split') return { newTicket: 'INC-2026-000124' };
  if (act === 'qualify' && 'unlisted' in data) {
    return {
      terms: {
        ...TERMS,
        machineId: null,
        category: null,
        maker: null,
        model: null,
        level: 'not-covered',
        serviceWindow: null,
        restoreTime: null,
      },
      needsAgreement: true,
    };
  }
  if (act === 'qualify' && 'machineId' in data && data.machineId) {
    const machineId = String(data.machineId);
    return machineId === 'm-not-covered'
      ? {
          terms: {
            ...TERMS,
            machineId,
            level: 'not-covered',
            serviceWindow: null,
            restoreTime: null,
          },
          needsAgreement: true,
        }
      : { terms: { ...TERMS, machineId } };
  }
  return {};
}

/** Another machine of the establishment, with a longer time. */
export function otherMachine(machineId: string, name: string): OtherMachine {
  return {
    machineId,
    machine: {
      entityRef: `resource:default/hw-${machineId}`,
      name,
      serialNumber: null,
      hostName: null,
      siteId: 's-1',
      siteName: 'Hôpital nord',
    },
    terms: { ...TERMS, machineId, restoreTime: '10H' },
  };
}

function asSeenBy(role: Role, event: TicketEvent): TicketEvent {
  const isMine =
    (event.actor.role === 'contractor') === (role === 'contractor');
  if (isMine) return event;
  const actor = { ref: null, role: event.actor.role };
  if (event.type === 'comment' && event.data.internal) {
    return { ...event, actor, data: { comment: '', internal: true } };
  }
  return event.type === 'attach' && event.data.internal
    ? { ...event, actor, data: { ...event.data, fileName: '', sha256: '' } }
    : event;
}
