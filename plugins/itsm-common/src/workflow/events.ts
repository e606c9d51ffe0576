import type { MachineTerms, PinnedTerms } from '../contract';
import type { DataMediaChoice } from '../establishment';
import type { Instant } from '../time';
import type { ActInput, TicketAct } from './inputs';
import type { CallField } from './phoneCall';
import type { AccessField } from './siteAccess';
import type { Channel, Impact, Priority, Role, Urgency } from './vocabulary';

/**
 * How a machine and its place were called when a ticket was pinned to it: a
 * machine that moves or is renamed keeps its tickets as they were (CI28).
 *
 * @public
 */
export interface MachineLabel {
  /** Entity reference in the catalog. */
  entityRef: string;
  name: string;
  serialNumber: string | null;
  hostName: string | null;
  siteId: string;
  siteName: string;
}

/**
 * A machine of a ticket besides its principal: as it was called, with the
 * terms it had at the registration (CI16, CI27).
 *
 * @public
 */
export interface OtherMachine extends MachineTerms {
  machine: MachineLabel;
}

/** Facts of a registration (C1, C18, CI15, CI18). @public */
export interface RegistrationData
  extends Partial<Record<AccessField | CallField, string>> {
  title: string;
  description: string;
  impact: Impact;
  urgency: Urgency;
  priority: Priority;
  /** Legal FINESS of the establishment. */
  establishmentId: string;
  /** Null where the machine is unknown. */
  machineId: string | null;
  /** Absent where the machine is unknown. */
  machine?: MachineLabel;
  /** What the caller says of a machine that is not in the list. */
  machineText?: string;
  /** Null where the machine is unknown: pinned at qualification (CI15). */
  terms: PinnedTerms | null;
  /** The other machines that failed with it, each with its own terms. */
  otherMachines?: OtherMachine[];
  channel: Channel;
  /** Typed after an outage: the clock runs from the call (CI18). */
  lateEntry: boolean;
  /** The closed ticket this one follows, after the days of reopening (CI13). */
  follows?: string;
  /** The ticket of several machines that this one was split from (CI16). */
  splitFrom?: string;
  /** Suspensions agreed on that ticket before: they hold for this one too. */
  suspended?: { from: Instant; to: Instant }[];
}

/** The team of a person of the contractor's, as it was called. @public */
export interface TeamFacts {
  /** Entity reference of the group; absent where the person is in none. */
  team?: string;
  teamName?: string;
}

/** From whom a ticket is taken; absent where nobody had it. @public */
export interface FromFacts {
  /** Entity reference of the person. */
  from?: string;
  fromName?: string;
}

/** What the server adds to the input of some acts. @public */
export interface ServerFacts {
  qualify: {
    /**
     * Terms of the machine named, as they stood at registration (CI15);
     * without any time where it is in no list.
     */
    terms?: PinnedTerms;
    /** True where the establishment has to agree before they are pinned. */
    needsAgreement?: boolean;
    machine?: MachineLabel;
  };
  'start-work': TeamFacts;
  'start-intervention': TeamFacts & { interventionId: string };
  take: TeamFacts & FromFacts;
  /** `toName` where it is handed to a person: a team's is `teamName`. */
  'hand-over': TeamFacts & FromFacts & { toName?: string };
  'add-machine': {
    /** As they stood at registration. */
    terms: PinnedTerms;
    machine: MachineLabel;
    /** True where the establishment has to agree before it is added. */
    needsAgreement?: boolean;
  };
  split: {
    /** Number of the ticket it makes. */
    newTicket: string;
  };
  'replace-part': {
    /** The choice that held when the part was taken out (CI19). */
    chosen: DataMediaChoice;
  };
  'announce-visit': {
    /**
     * Who comes, as the register has them that day, a line each: name,
     * company, profile and badge, separated by ` · `.
     */
    visitors: string;
  };
  'change-priority': { priority: Priority };
  attach: {
    attachmentId: string;
    /** What the content says it is. */
    mediaType: string;
    byteSize: number;
    /** Of the content, in hexadecimal. */
    sha256: string;
  };
}

/** What acts ask for that older events are without. @public */
export interface AskedSince {
  restore: 'backInOperation';
}

/** What was entered with an act, the moment apart. @public */
export type GivenFacts<A extends TicketAct> = A extends keyof AskedSince
  ? Omit<ActInput<A>, 'occurredAt' | AskedSince[A]> &
      Partial<Pick<ActInput<A>, AskedSince[A] & keyof ActInput<A>>>
  : Omit<ActInput<A>, 'occurredAt'>;

/**
 * Facts of each type of event. `suspension-elapsed` is appended by a task
 * when an agreed suspension reached its end (CI24); it only records what is
 * already so.
 *
 * @public
 */
export type EventData = {
  register: RegistrationData;
  'suspension-elapsed': { until: Instant };
} & {
  [A in TicketAct]: GivenFacts<A> &
    (A extends keyof ServerFacts ? ServerFacts[A] : {});
};

/** @public */
export type EventType = keyof EventData;

/** Who did it; the system acts for nobody, so it has no reference. @public */
export interface Actor {
  /** Entity reference of the person; null for the system. */
  ref: string | null;
  role: Role | 'system';
  /** For display; not part of the chain of hashes. */
  name?: string;
}

/**
 * An act as the log keeps it (CI1, CI22).
 *
 * @public
 */
export type TicketEvent<T extends EventType = EventType> = {
  [K in T]: {
    /** 1 for the registration, then without gaps. */
    sequence: number;
    type: K;
    /** The server's instant. */
    recordedAt: Instant;
    /** The instant that counts; earlier than `recordedAt` where declared so. */
    occurredAt: Instant;
    /**
     * An instant more than 24 hours back that counts only once the
     * establishment agrees (CI22); until then `occurredAt` counts.
     */
    claimedAt?: Instant;
    actor: Actor;
    data: EventData[K];
  };
}[T];
