import {
  ACCESS_FIELDS,
  type AccessField,
  type Channel,
  type Impact,
  type Instant,
  type TicketPreview,
  type TicketRegistration,
  type Urgency,
} from '@caih/backstage-plugin-itsm-common';
import { newKey } from '../../newKey';
import { instantOfLocal, type LateCall } from '../LateCall';

/** The longest title of the desk, in characters. */
export const MAX_TITLE = 200;

/** What is proposed of the access, before one says otherwise (C18). */
export type ProposedAccess = Partial<Record<AccessField, string | null>>;

/**
 * What one has typed so far. A field of the access that is null was not
 * touched: what is proposed for it holds.
 */
export interface Draft extends Record<AccessField, string | null>, LateCall {
  /** Sent with it: the same draft registers once, however often it is sent. */
  key: string;
  machineId: string | null;
  /** Machines that failed with it: ids with a space between. */
  otherMachineIds: string;
  /** The machine is not in the list: it is described instead. */
  machineUnknown: boolean;
  machineText: string;
  /** Where no machine says it. */
  establishmentId: string | null;
  title: string;
  description: string;
  impact: Impact | null;
  urgency: Urgency | null;
  /** Of the contractor's: a call to its desk, … */
  phone: boolean;
  /** … or an incident that it found itself (C1). */
  found: boolean;
  caller: string;
  callerNumber: string;
  onBehalfOf: string;
  /** The call logged before that this declaration comes from. */
  callId: string | null;
  follows: string | null;
}

export type DraftField = Exclude<keyof Draft, 'key'>;

export function emptyDraft(): Draft {
  return {
    key: newKey(),
    machineId: null,
    otherMachineIds: '',
    machineUnknown: false,
    machineText: '',
    establishmentId: null,
    title: '',
    description: '',
    impact: null,
    urgency: null,
    phone: false,
    found: false,
    caller: '',
    callerNumber: '',
    onBehalfOf: '',
    callId: null,
    lateEntry: false,
    calledAtLocal: '',
    follows: null,
    building: null,
    room: null,
    rack: null,
    rackUnit: null,
    siteContact: null,
    callBackNumber: null,
    badgeOrEscort: null,
    careConstraint: null,
  };
}

/** Where to go and whom to call as it stands: what is typed, else proposed. */
export function accessOf(
  draft: Draft,
  proposed: ProposedAccess | undefined,
): Record<AccessField, string> {
  const said = ACCESS_FIELDS.map(field => [
    field,
    draft[field] ?? proposed?.[field] ?? '',
  ]);
  return Object.fromEntries(said) as Record<AccessField, string>;
}

/** The proposals of the preview that are for the access. */
export function proposedIn(
  preview: TicketPreview | undefined,
): ProposedAccess | undefined {
  if (!preview) return undefined;
  const { fromTicket: _, ...proposed } = preview.proposedAccess;
  return proposed;
}

/** The ids in a list of them. */
export function idsIn(list: string): string[] {
  return list.split(' ').filter(Boolean);
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
  return draft.phone && draft.lateEntry
    ? instantOfLocal(draft.calledAtLocal)
    : null;
}

function channelOf({ phone, found }: Draft): Channel {
  if (phone) return 'phone';
  return found ? 'found' : 'portal';
}

/** Who called, of an incident taken by phone (C1). */
function callOf(
  draft: Draft,
): Pick<
  TicketRegistration,
  'caller' | 'callerNumber' | 'onBehalfOf' | 'callId'
> {
  const { callId } = draft;
  if (callId) return { callId };
  return Object.fromEntries(
    (['caller', 'callerNumber', 'onBehalfOf'] as const).flatMap(field => {
      const said = draft[field].trim();
      return said ? [[field, said]] : [];
    }),
  );
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
      : machineId && {
          machineId,
          ...(draft.otherMachineIds && {
            otherMachineIds: idsIn(draft.otherMachineIds),
          }),
        }),
    channel: channelOf(draft),
    ...(calledAt && { calledAt }),
    ...(draft.phone && callOf(draft)),
    ...(draft.follows && { follows: draft.follows }),
    ...Object.fromEntries(
      ACCESS_FIELDS.flatMap(field => {
        const said = draft[field]?.trim();
        return said ? [[field, said]] : [];
      }),
    ),
  };
}
