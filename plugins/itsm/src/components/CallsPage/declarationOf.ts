import type { Instant } from '@caih/backstage-plugin-itsm-common';
import { localOfInstant, type LateCall } from '../LateCall';

/** What a declaration takes over of a call. */
export interface CalledDeclaration extends LateCall {
  establishmentId: string | null;
  caller: string;
  callerNumber: string;
  onBehalfOf: string;
  description: string;
  /** Of a call that is logged already. */
  callId: string | null;
}

/** Who calls whom, and what about. */
interface Said {
  establishmentId: string | null;
  caller: string | null;
  number: string | null;
  onBehalfOf: string | null;
  subject: string;
}

function declarationOf(said: Said): Omit<CalledDeclaration, keyof LateCall> {
  return {
    establishmentId: said.establishmentId,
    caller: said.caller ?? '',
    callerNumber: said.number ?? '',
    onBehalfOf: said.onBehalfOf ?? '',
    description: said.subject,
    callId: null,
  };
}

/** A call that is not logged yet, as the declaration it turns into. */
export function declarationOfDraft(call: Said & LateCall): CalledDeclaration {
  const { lateEntry, calledAtLocal } = call;
  return { ...declarationOf(call), lateEntry, calledAtLocal };
}

/**
 * A call of the log, as the declaration it turns into. The clock runs from a
 * call that was entered late; of any other, from the registration (CI22).
 */
export function declarationOfCall(
  call: Said & { id: string; receivedAt: Instant; recordedAt: Instant },
): CalledDeclaration {
  const lateEntry = isLate(call);
  return {
    ...declarationOf(call),
    callId: call.id,
    lateEntry,
    calledAtLocal: lateEntry ? localOfInstant(call.receivedAt) : '',
  };
}

/** Whether a call was entered later than it came (CI18). */
export function isLate(call: {
  receivedAt: Instant;
  recordedAt: Instant;
}): boolean {
  return call.receivedAt !== call.recordedAt;
}
