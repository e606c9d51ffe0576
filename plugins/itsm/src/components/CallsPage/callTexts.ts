import {
  mayRedact,
  type Role,
  sideOf,
  type SupportCall,
} from '@caih/backstage-plugin-itsm-common';

type Removal = SupportCall['removed'][number];

/** A text of a call that one may take out. */
export interface CallText {
  field: Removal['field'];
  text: string;
}

/** The texts of a call that somebody may take out of it, as far as there are. */
export function removableTexts(call: SupportCall, role: Role): CallText[] {
  const reasons = call.removed
    .filter(one => mayRedact({ side: sideOf(one.role), internal: false }, role))
    .flatMap(({ reason }) => (reason === null ? [] : [reason]));
  const texts = [
    ...(['subject', 'caller', 'number', 'onBehalfOf'] as const).map(field => ({
      field,
      text: call[field] ?? '',
    })),
    { field: 'reason' as const, text: reasons.join(' ; ') },
  ];
  return texts.filter(({ text }) => text !== '');
}

/** What was taken out at once, by one person, in one go. */
export interface CallRemoval
  extends Pick<Removal, 'at' | 'by' | 'reason' | 'onTicket'> {
  fields: Removal['field'][];
}

/** The removals of a call, the texts that went together in one. */
export function removalsOf({ removed }: SupportCall): CallRemoval[] {
  const removals: CallRemoval[] = [];
  for (const { field, at, by, reason, onTicket } of removed) {
    const last = removals[removals.length - 1];
    if (last && last.at === at && last.by === by && last.reason === reason) {
      last.fields.push(field);
    } else {
      removals.push({ fields: [field], at, by, reason, onTicket });
    }
  }
  return removals;
}
