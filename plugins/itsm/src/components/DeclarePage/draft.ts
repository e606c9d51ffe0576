import type {
  Impact,
  Instant,
  TicketRegistration,
  Urgency,
} from '@caih/backstage-plugin-itsm-common';
import { newKey } from '../../newKey';

/** Limits of the desk, in characters. */
export const MAX_TITLE = 200;
export const MAX_TEXT = 4000;

/** What one has typed so far. */
export interface Draft {
  /** Sent with it: the same draft registers once, however often it is sent. */
  key: string;
  machineId: string | null;
  /** The machine is not in the list: it is described instead. */
  machineUnknown: boolean;
  machineText: string;
  /** Where no machine says it. */
  establishmentId: string | null;
  title: string;
  description: string;
  impact: Impact | null;
  urgency: Urgency | null;
  phone: boolean;
  lateEntry: boolean;
  /** As the reader's clock shows it, `2026-11-23T17:42`. */
  calledAtLocal: string;
  follows: string | null;
}

export type DraftField = Exclude<keyof Draft, 'key'>;

export function emptyDraft(): Draft {
  return {
    key: newKey(),
    machineId: null,
    machineUnknown: false,
    machineText: '',
    establishmentId: null,
    title: '',
    description: '',
    impact: null,
    urgency: null,
    phone: false,
    lateEntry: false,
    calledAtLocal: '',
    follows: null,
  };
}

/** Whether anything was typed or chosen: any field is not as at first. */
export function hasContent(draft: Draft): boolean {
  const { key: _, ...empty } = emptyDraft();
  return (Object.keys(empty) as DraftField[]).some(
    field => draft[field] !== empty[field],
  );
}

/** When the call of a late entry came; null where it is not said yet. */
export function calledAtOf(draft: Draft): Instant | null {
  const at = new Date(draft.calledAtLocal);
  return draft.phone && draft.lateEntry && !Number.isNaN(at.getTime())
    ? at.toISOString().replace(/\.\d{3}Z$/, 'Z')
    : null;
}

/** What is sent of a draft that `checkDraft` finds complete. */
export function registrationOf(
  draft: Draft & { impact: Impact; urgency: Urgency },
): TicketRegistration {
  const { machineUnknown, machineId, establishmentId } = draft;
  const calledAt = calledAtOf(draft);
  return {
    title: draft.title.trim(),
    description: draft.description.trim(),
    impact: draft.impact,
    urgency: draft.urgency,
    ...(machineUnknown
      ? {
          machineText: draft.machineText.trim(),
          ...(establishmentId && { establishmentId }),
        }
      : machineId && { machineId }),
    channel: draft.phone ? 'phone' : 'portal',
    ...(calledAt && { calledAt }),
    ...(draft.follows && { follows: draft.follows }),
  };
}
