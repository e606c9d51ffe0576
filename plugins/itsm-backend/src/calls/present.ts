import type { SupportCall } from '@caih/backstage-plugin-itsm-common';
import { fromColumn } from '../database';
import type { RawDbCallRedactionRow, RawDbCallRow } from './CallStore';

/** A call as the API gives it, with what was taken out of it. */
export function presentCall(
  row: RawDbCallRow,
  names: ReadonlyMap<string, string>,
  redactions: readonly RawDbCallRedactionRow[],
): SupportCall {
  return {
    id: row.id,
    receivedAt: fromColumn(row.received_at),
    recordedAt: fromColumn(row.recorded_at),
    establishmentId: row.establishment_id,
    establishmentName: names.get(row.establishment_id) ?? row.establishment_id,
    caller: row.caller || null,
    number: row.number || null,
    onBehalfOf: row.on_behalf_of || null,
    subject: row.subject,
    outcome: row.outcome,
    ticket: row.ticket,
    takenBy: row.taken_by_name,
    removed: redactions
      .filter(one => one.call_id === row.id)
      .map(one => ({
        field: one.field,
        at: fromColumn(one.removed_at),
        by: one.removed_by_name,
        role: one.removed_by_role,
        reason: one.reason || null,
        onTicket: one.ticket_sequence !== null,
      })),
  };
}
