import type {
  Impact,
  TicketRegistration,
  Urgency,
} from '@caih/backstage-plugin-itsm-common';

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

/** Whether anything was typed that would be a loss. */
export function hasContent(draft: Draft): boolean {
  return Boolean(draft.title || draft.description || draft.machineText);
}

/** `crypto.randomUUID` is not there on a portal without TLS. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}

/** What is sent of a draft that `checkDraft` finds complete. */
export function registrationOf(
  draft: Draft & { impact: Impact; urgency: Urgency },
): TicketRegistration {
  const { machineUnknown, machineId, establishmentId } = draft;
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
    ...(draft.phone &&
      draft.lateEntry && {
        calledAt: new Date(draft.calledAtLocal)
          .toISOString()
          .replace(/\.\d{3}Z$/, 'Z'),
      }),
    ...(draft.follows && { follows: draft.follows }),
  };
}
