import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Explanation,
  Ticket,
  TicketAct,
  TicketCounts,
  TicketPage,
  TicketPreview,
  TicketPreviewRequest,
  TicketRegistration,
  TicketState,
} from '@caih/backstage-plugin-itsm-common';
import type { Person } from '../../access';
import type { TicketSort } from '../store';

/**
 * Whose work: held or declared by oneself, waiting for the establishment's
 * word, in the desk's queue, with a maker to ask again (C20).
 */
export type TicketWork =
  | 'mine'
  | 'to-agree'
  | 'queue'
  | 'to-chase'
  | 'awaiting-approval';

/** What tickets to list. */
export interface TicketListQuery {
  /** `open`: registered, in progress, suspended or restored. */
  states?: readonly (TicketState | 'open')[];
  establishmentId?: string;
  machineId?: string;
  /** Registered at least so many days ago, of 24 hours. */
  ageFrom?: number;
  /** Registered less than so many days ago, of 24 hours. */
  ageUnder?: number;
  timing?: 'late' | 'warning';
  /** `pending`: with a mediation that waits for somebody. */
  mediation?: 'pending';
  work?: TicketWork;
  text?: string;
  sort: TicketSort;
  cursor?: string;
  limit: number;
}

/** The content of a file that is attached, looked at already. */
export interface AttachedFile {
  content: Buffer;
  mediaType: string;
  /** Of the content, in hexadecimal. */
  sha256: string;
}

/** A ticket whose log has grown, told once that is written. */
export interface TicketChange {
  ticketId: string;
  /** Legal FINESS. */
  establishmentId: string;
  /** Of the last event. */
  sequence: number;
}

/** An act as someone asks for it. */
export interface ActRequest {
  ticketId: string;
  act: TicketAct;
  /** The input of the act, not checked yet. */
  input: unknown;
  /** The version of the ticket one looked at. */
  version?: number;
  idempotencyKey?: string;
  /** With `attach`, and with no other. */
  file?: AttachedFile;
}

/**
 * Incident tickets: what may be done, and in which transactions. Everything
 * that writes a ticket goes through here.
 */
export interface TicketService {
  /**
   * Registers an incident; with the same key, once (C1, CI15, CI18).
   *
   * @throws FieldError, NotAllowedError, UnprocessableError
   */
  register(
    person: Person,
    input: TicketRegistration,
    idempotencyKey: string,
  ): Promise<Ticket>;

  /**
   * What registering now would give; nothing is kept.
   *
   * @param credentials - the person's, to ask the catalog with
   */
  preview(
    person: Person,
    input: TicketPreviewRequest,
    credentials: BackstageCredentials,
  ): Promise<TicketPreview>;

  list(person: Person, query: TicketListQuery): Promise<TicketPage>;

  counts(person: Person, establishmentId?: string): Promise<TicketCounts>;

  /** @throws NotFoundError when it is unknown, or out of scope */
  read(person: Person, ticketId: string): Promise<Ticket>;

  explain(person: Person, ticketId: string): Promise<Explanation>;

  /**
   * Does an act of the workflow's table.
   *
   * @throws TicketConflictError when the ticket moved on, or the act is not
   * possible in its state
   * @throws ActNotAllowedError when it is another's to do
   * @throws FieldError, NotFoundError, UnprocessableError
   */
  act(person: Person, request: ActRequest): Promise<Ticket>;

  /**
   * Records the ends of suspensions that came without anyone's act (CI24).
   * Any number of processes may do so at once.
   *
   * @returns how many were recorded
   */
  recordElapsedSuspensions(): Promise<number>;

  /** Forgets the keys of registrations and acts older than a day. */
  forgetOldKeys(): Promise<number>;
}
