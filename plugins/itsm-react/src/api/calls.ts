import type {
  SupportCall,
  SupportCallInput,
  SupportCallPage,
  SupportCallRedactionInput,
} from '@caih/backstage-plugin-itsm-common';
import { type DeskConnection, pathTo } from './DeskConnection';
import type { ItsmFile, PageQuery, RequestOptions } from './requests';

/** @public */
export interface CallQuery extends Omit<PageQuery, 'text'> {
  /** Legal FINESS. */
  establishment?: string;
  /** Received from this instant on. */
  from?: string;
  /** Received before this one. */
  to?: string;
}

/**
 * Calls to the contractor’s desk that made no ticket.
 *
 * @public
 */
export interface CallsApi {
  /** Calls to the contractor's desk, the latest first (C1). */
  listCalls(
    query?: CallQuery,
    options?: RequestOptions,
  ): Promise<SupportCallPage>;
  /** Logs a call that was answered without a ticket. */
  logCall(
    call: SupportCallInput,
    options: RequestOptions & { idempotencyKey: string },
  ): Promise<SupportCall>;
  /** The same calls as a workbook, all of them. */
  exportCalls(
    query: Omit<CallQuery, 'cursor' | 'limit'> & { language: 'fr' | 'en' },
    options?: RequestOptions,
  ): Promise<ItsmFile>;
  /** Takes texts out of a call; the call stays, and says so (HI3). */
  redactCall(
    callId: string,
    input: SupportCallRedactionInput,
    options: RequestOptions & { idempotencyKey: string },
  ): Promise<SupportCall>;
}

/** Asks the desk for what `CallsApi` tells of. */
export const callsOf = (desk: DeskConnection): CallsApi => ({
  listCalls(query, options) {
    return desk.request('/calls', { ...options, query: { ...query } });
  },

  logCall(call, options) {
    return desk.request('/calls', {
      signal: options.signal,
      body: call,
      headers: { 'Idempotency-Key': options.idempotencyKey },
    });
  },

  exportCalls(query, options) {
    return desk.download('/calls/export', {
      ...options,
      query: { ...query },
    });
  },

  redactCall(callId, input, options) {
    return desk.request(pathTo`/calls/${callId}/redactions`, {
      signal: options.signal,
      body: input,
      headers: { 'Idempotency-Key': options.idempotencyKey },
    });
  },
});
