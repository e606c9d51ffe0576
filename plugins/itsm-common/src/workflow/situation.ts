import type { LocalDate } from '../calendar';
import type { PinnedTerms } from '../contract';
import type { Instant } from '../time';
import type { Attachment } from './attachment';
import type { OtherMachine, TicketEvent } from './events';
import type { FieldWork } from './fieldWork';
import type { Correction, Mediation } from './mediation';
import { textsOf, type WrittenText } from './redaction';
import type { Side } from './sides';
import {
  accessAfter,
  type AccessField,
  accessFieldsIn,
  type SiteAccess,
  unknownAccess,
} from './siteAccess';
import { holdTerms } from './ticketMachines';
import type { Impact, Priority, TicketState, Urgency } from './vocabulary';

/** What waits for somebody's word. @public */
export interface Pending {
  qualification?: {
    sequence: number;
    terms: PinnedTerms;
    /** The machine it would add, where it leaves the principal as it is. */
    adds?: OtherMachine;
  };
  suspension?: {
    sequence: number;
    until: Instant;
    reason: string;
    side: Side;
  };
  workaround?: { sequence: number; occurredAt: Instant };
  cancellation?: { sequence: number };
  /** The event whose earlier instant is claimed (CI22). */
  instant?: {
    sequence: number;
    act: 'restore' | 'propose-workaround';
    claimedAt: Instant;
  };
}

/**
 * Who has a ticket at the contractor's: a person, or a team in whose queue it
 * waits for one (C20).
 *
 * @public
 */
export interface Holder {
  /** Entity reference of the person; null in a team's queue. */
  ref: string | null;
  /** Null in a team's queue, and where the name was erased (HI3). */
  name: string | null;
  /** The person's team, or the one in whose queue it is. */
  team: { ref: string; name: string } | null;
}

/** The maker's case behind a ticket, as last recorded (C3, C20). @public */
export interface MakerCase {
  caseNumber: string;
  /** The day, at the site, on which to ask the maker again. */
  chaseOn: LocalDate;
}

/**
 * Where a ticket stands, as a function of its log and an instant.
 *
 * @public
 */
export interface TicketSituation extends FieldWork {
  state: TicketState;
  /** Raised by every act that is not merely appended. */
  version: number;
  title: string;
  description: string;
  establishmentId: string;
  machineId: string | null;
  machineText: string | null;
  /** Those that hold: of its machines, the terms that end first (CI16). */
  terms: PinnedTerms | null;
  /** The other machine whose time holds; null where it is the principal's. */
  termsOf: string | null;
  /** The principal's own terms. */
  principalTerms: PinnedTerms | null;
  /** The machines besides the principal (CI27). */
  otherMachines: readonly OtherMachine[];
  /** The ticket this one was split from. */
  splitFrom: string | null;
  /** The tickets split from this one. */
  splitInto: readonly string[];
  impact: Impact;
  urgency: Urgency;
  priority: Priority;
  registeredAt: Instant;
  lateEntry: boolean;
  follows: string | null;
  /** The state to go back to at the end of a suspension. */
  previousState: TicketState;
  suspendedUntil: Instant | null;
  /** True from an accepted workaround to the next restoration refused as down. */
  workaroundInPlace: boolean;
  restoredAt: Instant | null;
  closedAt: Instant | null;
  /** When it was closed, cancelled or excluded; null while it is not. */
  settledAt: Instant | null;
  reopenedCount: number;
  refusedCount: number;
  /** Null where the ticket was never reopened (CI26). */
  recall: 'presumed' | 'not-a-recall' | null;
  exclusion: 'claimed' | 'contested' | 'accepted' | null;
  /** The latest file (CI21). */
  mediation: Mediation | null;
  /** Of the way it is settled now; a reopening leaves it behind. */
  correction: Correction | null;
  pending: Pending;
  /** Where to go and whom to call (C18). */
  access: SiteAccess;
  /** The event that last said each field of it. */
  accessSetIn: Partial<Record<AccessField, number>>;
  attachments: Attachment[];
  /** The free texts that are there to be read, removed ones left out. */
  texts: WrittenText[];
  /** Null where nobody has taken it, and no team was given it. */
  holder: Holder | null;
  makerCase: MakerCase | null;
  /** Who registered it; null where the log does not say. */
  declaredBy: string | null;
  /** The instant of the last act that is neither appended nor beside. */
  lastActAt: Instant;
}

/** Where a ticket stands as it is registered. */
export function newSituation(event: TicketEvent<'register'>): TicketSituation {
  const { data } = event;
  const situation: TicketSituation = {
    state: 'registered',
    version: 1,
    title: data.title,
    description: data.description,
    establishmentId: data.establishmentId,
    machineId: data.machineId,
    machineText: data.machineText ?? null,
    terms: data.terms,
    termsOf: null,
    principalTerms: data.terms,
    otherMachines: data.otherMachines ?? [],
    splitFrom: data.splitFrom ?? null,
    splitInto: [],
    impact: data.impact,
    urgency: data.urgency,
    priority: data.priority,
    registeredAt: event.occurredAt,
    lateEntry: data.lateEntry,
    follows: data.follows ?? null,
    previousState: 'registered',
    suspendedUntil: null,
    workaroundInPlace: false,
    restoredAt: null,
    closedAt: null,
    settledAt: null,
    reopenedCount: 0,
    refusedCount: 0,
    recall: null,
    exclusion: null,
    mediation: null,
    correction: null,
    pending: {},
    interventions: [],
    access: accessAfter(unknownAccess(), data),
    accessSetIn: Object.fromEntries(
      accessFieldsIn(data).map(field => [field, event.sequence]),
    ),
    attachments: [],
    texts: textsOf(event),
    holder: null,
    makerCase: null,
    declaredBy: event.actor.ref,
    parts: [],
    visits: [],
    dataMedia: null,
    lastActAt: event.occurredAt,
  };
  holdTerms(situation);
  return situation;
}
