import {
  ACCESS_FIELDS,
  CANCELLATION_KINDS,
  CORRECTION_KINDS,
  EXCLUSION_GROUNDS,
  MEDIATION_SUBJECTS,
  type Role,
  type TicketAct,
} from '@caih/backstage-plugin-itsm-common';
import { COMPONENT_FIELD, FIELD_WORK_FORMS } from './fieldWorkForms';
import {
  type ActField,
  earlier,
  files,
  freeText,
  intervention,
  note,
} from './fields';

export type { ActField, FieldKind } from './fields';

/** Acts that have no form: a box, or a place to drop files. */
export const FORMLESS_ACTS = ['comment', 'attach'] as const;

/** The acts that have a form. */
export type FormAct = Exclude<TicketAct, (typeof FORMLESS_ACTS)[number]>;

/** Acts begun beside what they are about, and not from the bar of acts. */
const PLACED_ACTS: ReadonlySet<TicketAct> = new Set<TicketAct>([
  ...FORMLESS_ACTS,
  'redact',
]);

/** Whether an act has its button in the bar of acts. */
export function isInBar(act: TicketAct): act is FormAct {
  return !PLACED_ACTS.has(act);
}

/** Whether an act is done in a form. */
export function isFormAct(act: TicketAct): act is FormAct {
  return !FORMLESS_ACTS.some(one => one === act);
}

function degrees(name: 'impact' | 'urgency'): ActField {
  return {
    name,
    kind: 'radio',
    label: `field.${name}`,
    isNumber: true,
    options: (['1', '2', '3'] as const).map(value => ({
      value,
      label: `${name}.${value}` as const,
    })),
  };
}

const reason = freeText('reason');
const otherMachine: ActField = {
  name: 'machineId',
  kind: 'other-machine',
  label: 'field.machineId.other',
};

/** The contractor's desk names who agreed by telephone (CI23). */
const agreedBy: ActField = {
  name: 'agreedBy',
  kind: 'line',
  label: 'field.agreedBy',
  optional: true,
  onlyOf: 'contractor',
};

const cancellation: readonly ActField[] = [
  {
    name: 'kind',
    kind: 'radio',
    label: 'field.kind',
    options: CANCELLATION_KINDS.map(value => ({
      value,
      label: `kind.${value}` as const,
    })),
  },
  reason,
  {
    name: 'otherTicket',
    kind: 'line',
    label: 'field.otherTicket',
    optional: true,
    neededWith: { field: 'kind', values: ['duplicate', 'merged'] },
  },
];

/** What each act asks for, in the order of the form. */
export const ACT_FORMS: Record<FormAct, readonly ActField[]> = {
  qualify: [
    freeText('diagnosis'),
    COMPONENT_FIELD,
    {
      name: 'machineId',
      kind: 'machine',
      label: 'field.machineId',
      optional: true,
    },
    {
      name: 'unlisted',
      kind: 'flag',
      label: 'field.unlisted',
      help: 'field.unlisted.help',
      optional: true,
    },
  ],
  'add-machine': [
    { name: 'machineId', kind: 'machine', label: 'field.machineId.add' },
    note,
  ],
  'remove-machine': [otherMachine, reason],
  split: [
    otherMachine,
    {
      name: 'title',
      kind: 'line',
      label: 'field.title.split',
      optional: true,
      isFree: true,
    },
    reason,
  ],
  'set-access': ACCESS_FIELDS.map(name => ({
    name,
    kind: 'line',
    label: `field.${name}`,
    optional: true,
    isFree: name === 'careConstraint' || undefined,
  })),
  'agree-qualification': [note],
  'refuse-qualification': [reason],
  'start-work': [note, earlier],
  ...FIELD_WORK_FORMS,
  'order-stop': [intervention, reason],
  'request-suspension': [
    reason,
    { name: 'until', kind: 'instant', label: 'field.until' },
  ],
  'agree-suspension': [agreedBy, note],
  'refuse-suspension': [reason],
  'withdraw-suspension': [note],
  'end-suspension': [note, earlier],
  'propose-workaround': [freeText('workaround'), earlier],
  'accept-workaround': [note],
  'refuse-workaround': [reason],
  restore: [
    freeText('solution'),
    {
      name: 'backInOperation',
      kind: 'flag',
      label: 'field.backInOperation',
      help: 'field.backInOperation.help',
    },
    {
      ...freeText('latenessReason'),
      // The desk says where it is needed: an earlier instant may be in time.
      optional: true,
      onlyWhenLate: true,
      help: 'field.latenessReason.help',
    },
    earlier,
  ],
  approve: [agreedBy, note],
  refuse: [
    {
      name: 'serviceDown',
      kind: 'yes-no',
      label: 'field.serviceDown',
      options: [
        { value: 'yes', label: 'field.serviceDown.yes' },
        { value: 'no', label: 'field.serviceDown.no' },
      ],
    },
    freeText('reason', 'field.reason.refuse'),
  ],
  reopen: [freeText('reason', 'field.reason.reopen'), earlier],
  'mark-not-recall': [agreedBy, reason],
  'agree-instant': [note],
  'refuse-instant': [reason],
  'change-priority': [degrees('impact'), degrees('urgency'), reason],
  cancel: cancellation,
  'request-cancellation': cancellation,
  'agree-cancellation': [agreedBy, note],
  'refuse-cancellation': [reason],
  redact: [
    {
      name: 'sequence',
      kind: 'given',
      label: 'field.redact.field',
      optional: true,
      isNumber: true,
    },
    {
      name: 'field',
      kind: 'written',
      label: 'field.redact.field',
      optional: true,
    },
    {
      name: 'attachmentId',
      kind: 'given',
      label: 'field.attachmentIds',
      optional: true,
    },
    freeText('reason', 'field.reason.redact'),
  ],
  'claim-exclusion': [
    {
      name: 'ground',
      kind: 'choice',
      label: 'field.ground',
      options: EXCLUSION_GROUNDS.map(value => ({
        value,
        label: `ground.${value}` as const,
      })),
    },
    reason,
    files,
  ],
  'accept-exclusion': [agreedBy, note],
  'contest-exclusion': [reason, files],
  'withdraw-exclusion': [note],
  'open-mediation': [
    {
      name: 'subject',
      kind: 'radio',
      label: 'field.subject',
      options: MEDIATION_SUBJECTS.map(value => ({
        value,
        label: `mediation.subject.${value}` as const,
      })),
    },
    reason,
  ],
  'give-opinion': [freeText('opinion'), files],
  'conclude-mediation': [
    freeText('opinion', 'field.opinion.conclude'),
    {
      name: 'correction',
      kind: 'radio',
      label: 'field.correction',
      options: (['none', ...CORRECTION_KINDS] as const).map(value => ({
        value,
        label: `correction.${value}` as const,
      })),
    },
  ],
  'agree-correction': [note],
  'refuse-correction': [reason],
  take: [note],
  'hand-over': [
    { name: 'to', kind: 'colleague', label: 'field.to' },
    freeText('note', 'field.note.handOver'),
  ],
  'record-maker-case': [
    { name: 'caseNumber', kind: 'line', label: 'field.caseNumber' },
    { name: 'chaseOn', kind: 'date', label: 'field.chaseOn' },
    note,
  ],
};

/** What an act asks of someone in a role. */
export function fieldsOf(act: FormAct, role: Role): ActField[] {
  return ACT_FORMS[act].filter(
    ({ onlyOf }) => onlyOf === undefined || onlyOf === role,
  );
}

/** Whether a field may stay empty, for what is filled in besides. */
export function isOptional(
  { optional, neededWith, onlyWith, onlyOf }: ActField,
  values: Readonly<Record<string, string>>,
): boolean {
  if (onlyWith) return !isFilledIn(onlyWith, values);
  const isNeeded = neededWith !== undefined && isFilledIn(neededWith, values);
  return optional === true && !isNeeded && onlyOf === undefined;
}

/** Whether another field of the form says one of these. */
export function isFilledIn(
  { field, values: asked }: NonNullable<ActField['onlyWith']>,
  values: Readonly<Record<string, string>>,
): boolean {
  return asked.includes(values[field] ?? '');
}

/** The other answer to what an act answers: the two stand side by side. */
export const OTHER_ANSWER: Partial<Record<TicketAct, TicketAct>> = {
  approve: 'refuse',
  'accept-workaround': 'refuse-workaround',
  'agree-qualification': 'refuse-qualification',
  'agree-suspension': 'refuse-suspension',
  'agree-cancellation': 'refuse-cancellation',
  'agree-instant': 'refuse-instant',
  'agree-correction': 'refuse-correction',
  'accept-exclusion': 'contest-exclusion',
};

/** Acts that end or undo something: never the button that stands out. */
export const GRAVE_ACTS: ReadonlySet<TicketAct> = new Set<TicketAct>([
  'cancel',
  'agree-cancellation',
  'accept-exclusion',
  'redact',
]);
