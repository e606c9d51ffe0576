import type {
  ActInput,
  AttachedMachines,
  AttachmentReceipt,
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
import { type DeskConnection, pathTo } from './DeskConnection';
import type {
  DocumentOptions,
  ItsmFile,
  PageQuery,
  RequestOptions,
} from './requests';

/** @public */
export interface TicketQuery extends PageQuery {
  /** `open`: registered, in progress, suspended or restored. */
  state?: readonly (TicketState | 'open')[];
  /** Legal FINESS. */
  establishment?: string;
  /** Machine id. */
  machine?: string;
  /** Registered at least so many days ago, of 24 hours (DI13). */
  ageFrom?: number;
  /** Registered less than so many days ago, of 24 hours. */
  ageUnder?: number;
  /** `warning`: three quarters of the restore time are used, not all (DI16). */
  timing?: 'late' | 'warning';
  /** `pending`: with a mediation that waits for somebody (CI21). */
  mediation?: 'pending';
  /**
   * Whose work: held or declared by oneself, waiting for one's own word (by
   * one's role there and the policy of the portal), in the desk's queue, with
   * a maker to ask again (C20), or with an approval that is awaited (CI12).
   */
  work?: 'mine' | 'to-agree' | 'queue' | 'to-chase' | 'awaiting-approval';
  /** `due`: the next to be late first; `approval`: awaited longest first. */
  sort?: 'newest' | 'due' | 'approval';
}

/** @public */
export interface ActOptions extends RequestOptions {
  /**
   * The version of the ticket one looked at (CI3). Needed for every act but
   * the appended ones: comments, and interventions once work has begun.
   */
  version?: number;
  /** A key of one's own making: the same key does the act once. */
  idempotencyKey?: string;
}

/** @public */
export interface AttachOptions extends RequestOptions {
  fileName: string;
  /** For the eyes of one's own side. */
  internal?: boolean;
  idempotencyKey: string;
}

/**
 * Incidents: their acts, files and papers.
 *
 * @public
 */
export interface TicketsApi {
  listTickets(
    query?: TicketQuery,
    options?: RequestOptions,
  ): Promise<TicketPage>;
  /** The same tickets as a workbook, all of them. */
  exportTickets(
    query: Omit<TicketQuery, 'cursor' | 'limit'> & { language: 'fr' | 'en' },
    options?: RequestOptions,
  ): Promise<ItsmFile>;
  /** How many tickets each view of the list holds; 1,000: that or more. */
  countTickets(
    query?: { establishment?: string },
    options?: RequestOptions,
  ): Promise<TicketCounts>;
  /** What registering now would give; nothing is kept. */
  previewTicket(
    request: TicketPreviewRequest,
    options?: RequestOptions,
  ): Promise<TicketPreview>;
  /** The same key registers once, however often it is sent. */
  registerTicket(
    registration: TicketRegistration,
    options: RequestOptions & { idempotencyKey: string },
  ): Promise<Ticket>;
  getTicket(ticketId: string, options?: RequestOptions): Promise<Ticket>;
  explainTicket(
    ticketId: string,
    options?: RequestOptions,
  ): Promise<Explanation>;
  /** The recap of a ticket, as a PDF (C4). */
  getRecap(ticketId: string, options: DocumentOptions): Promise<ItsmFile>;
  /** The report of an intervention that has ended, as a PDF (C4). */
  getInterventionReport(
    ticketId: string,
    interventionId: string,
    options: DocumentOptions,
  ): Promise<ItsmFile>;
  actOnTicket<A extends TicketAct>(
    ticketId: string,
    act: A,
    input: ActInput<A>,
    options?: ActOptions,
  ): Promise<Ticket>;
  /** Attaches a file to a ticket; the same key attaches it once. */
  attachFile(
    ticketId: string,
    file: Blob,
    options: AttachOptions,
  ): Promise<AttachmentReceipt>;
  /** The content of a file, of the type it was found to be. */
  getAttachment(
    ticketId: string,
    attachmentId: string,
    options?: RequestOptions,
  ): Promise<Blob>;
  /** What a machine is attached to, and what is attached to it (B8). */
  getAttachedMachines(
    machineId: string,
    options?: RequestOptions,
  ): Promise<AttachedMachines>;
  /** Attaches a machine to another; for the local referent. */
  attachMachine(
    machineId: string,
    to: string,
    options?: RequestOptions,
  ): Promise<AttachedMachines>;
  /** Whichever of the two was attached to the other. */
  detachMachine(
    machineId: string,
    otherId: string,
    options?: RequestOptions,
  ): Promise<AttachedMachines>;
}

/** Asks the desk for what `TicketsApi` tells of. */
export const ticketsOf = (desk: DeskConnection): TicketsApi => ({
  listTickets(query, options) {
    return desk.request('/tickets', { ...options, query: { ...query } });
  },

  exportTickets(query, options) {
    return desk.download('/tickets/export', {
      ...options,
      query: { ...query },
    });
  },

  countTickets(query, options) {
    return desk.request('/tickets/counts', {
      ...options,
      query: { ...query },
    });
  },

  previewTicket(request, options) {
    return desk.request('/tickets/preview', {
      ...options,
      body: request,
    });
  },

  registerTicket(registration, options) {
    return desk.request('/tickets', {
      signal: options.signal,
      body: registration,
      headers: { 'Idempotency-Key': options.idempotencyKey },
    });
  },

  getTicket(ticketId, options) {
    return desk.request(pathTo`/tickets/${ticketId}`, options);
  },

  explainTicket(ticketId, options) {
    return desk.request(pathTo`/tickets/${ticketId}/explanation`, options);
  },

  getRecap(ticketId, options) {
    const { language, signal } = options;
    return desk.download(pathTo`/tickets/${ticketId}/recap.pdf`, {
      signal,
      query: { language },
    });
  },

  getInterventionReport(ticketId, interventionId, options) {
    const { language, signal } = options;
    return desk.download(
      pathTo`/tickets/${ticketId}/interventions/${interventionId}/report.pdf`,
      { signal, query: { language } },
    );
  },

  actOnTicket(ticketId, act, input, options = {}) {
    const { version, idempotencyKey, signal } = options;
    return desk.request(pathTo`/tickets/${ticketId}/acts/${act}`, {
      signal,
      body: input,
      headers: {
        'If-Match': version === undefined ? undefined : `"${version}"`,
        'Idempotency-Key': idempotencyKey,
      },
    });
  },

  attachFile(ticketId, file, options) {
    const { fileName, internal, idempotencyKey, signal } = options;
    return desk.request(pathTo`/tickets/${ticketId}/attachments`, {
      signal,
      file,
      query: { fileName, internal: internal || undefined },
      headers: { 'Idempotency-Key': idempotencyKey },
    });
  },

  async getAttachment(ticketId, attachmentId, options) {
    const response = await desk.send(
      pathTo`/tickets/${ticketId}/attachments/${attachmentId}`,
      options,
    );
    return response.blob();
  },

  getAttachedMachines(machineId, options) {
    return desk.request(pathTo`/machines/${machineId}/attached`, options);
  },

  attachMachine(machineId, to, options) {
    return desk.request(pathTo`/machines/${machineId}/attached`, {
      ...options,
      body: { to },
    });
  },

  detachMachine(machineId, otherId, options) {
    return desk.request(
      pathTo`/machines/${machineId}/attached/${otherId}/removal`,
      { ...options, method: 'POST' },
    );
  },
});
