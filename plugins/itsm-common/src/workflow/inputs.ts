import { z } from 'zod';
import { DATA_MEDIA_CHOICES } from '../establishment';
import { MAX_FILE_NAME_LENGTH, MAX_NAMED_ATTACHMENTS } from '../attachments';
import { isLocalDate } from '../calendar';
import { CORRECTION_KINDS, MEDIATION_SUBJECTS } from './mediation';
import {
  COMPONENTS,
  DAMAGE_KINDS,
  EMPLOYERS,
  PART_CONDITIONS,
  REMOVED_PART_FATES,
  WASTE_KINDS,
} from './hardwareWork';
import { CALL_FIELDS } from './phoneCall';
import { ACCESS_FIELDS } from './siteAccess';

/** Longest free text an act takes, in characters. @public */
export const MAX_TEXT_LENGTH = 4000;

/** Longest line an act takes, in characters. @public */
export const MAX_LINE_LENGTH = 200;

/** As many people come on one visit as are announced together. @public */
export const MAX_VISITORS = 10;

/**
 * An instant as people and programs give it: ISO 8601 with its offset, seconds
 * left out or not. A day that is in no calendar, such as 30 February, is none.
 *
 * @public
 */
export const INSTANT_INPUT = z.union(
  [
    z.iso.datetime({ offset: true, precision: 0 }),
    z.iso.datetime({ offset: true, precision: -1 }),
  ],
  'must be an ISO 8601 instant with its offset, such as 2026-11-23T17:42:05Z',
);

const instant = INSTANT_INPUT;
const text = z.string().trim().min(1).max(MAX_TEXT_LENGTH);
/** One line: a name, a version, a reference, a serial number. */
const line = z.string().trim().min(1).max(MAX_LINE_LENGTH);
/** Left empty it says nothing: an empty text in the log is one that was removed. */
const optionalText = z
  .string()
  .trim()
  .max(MAX_TEXT_LENGTH)
  .transform(words => words || undefined)
  .optional();
const optionalLine = z
  .string()
  .trim()
  .max(MAX_LINE_LENGTH)
  .transform(words => words || undefined)
  .optional();
const id = z.string().min(1).max(100);
const three = z.union([z.literal(1), z.literal(2), z.literal(3)]);

/** Where to go and whom to call, as far as it is said (C18). */
const access = {
  building: optionalLine,
  room: optionalLine,
  rack: optionalLine,
  rackUnit: optionalLine,
  siteContact: optionalLine,
  callBackNumber: optionalLine,
  badgeOrEscort: optionalText,
  careConstraint: optionalText,
};

/** Some of a few, each once; none says nothing. */
function kinds<K extends string>(all: readonly [K, ...K[]]) {
  return z
    .array(z.enum(all))
    .max(all.length)
    .transform(given => {
      const said = all.filter(kind => (given as string[]).includes(kind));
      return said.length > 0 ? said : undefined;
    })
    .optional();
}

const entityRef = z
  .string()
  .max(255)
  .regex(/^(user|group):[^\s:/]+\/[^\s:/]+$/, 'must be a user or a group');
const localDate = z.string().refine(isLocalDate, 'must be a day, YYYY-MM-DD');
/** As makers write them: no sentence, and nobody's name (HI1). */
const caseNumber = z
  .string()
  .trim()
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{N}._/#-]{1,59}$/u,
    'must be 2 to 60 letters, digits and . _ / # - without a space',
  );

/**
 * Who of the establishment agreed by telephone; given by the contractor's
 * desk alone, and needed from it (CI23).
 */
const byTelephone = { agreedBy: line.optional() };

/** The instant a thing was done, where it was earlier than its typing (CI22). */
const earlier = { occurredAt: instant.optional() };

/** Files of the ticket that bear out what is said. */
const files = {
  attachmentIds: z.array(id).max(MAX_NAMED_ATTACHMENTS).optional(),
};

/** Why a ticket is taken out of the counts (CI17). @public */
export const CANCELLATION_KINDS = ['cancelled', 'duplicate', 'merged'] as const;

/** Machines that a ticket may concern besides its principal (CI27). @public */
export const MAX_OTHER_MACHINES = 20;

/** Grounds of an exclusion (CCTP 2.1.3, 2.1.4, 2.1.17; C6). @public */
export const EXCLUSION_GROUNDS = [
  'fall',
  'breakage',
  'vandalism',
  'lightning',
  'flood',
  'theft',
  'other-abnormal-use',
  'use-against-specification',
  'outside-perimeter',
] as const;

/**
 * What must be given with each act. Objects are strict: an unknown field is an
 * error, so a misspelt one is never silently lost.
 *
 * @public
 */
export const ACT_INPUTS = {
  qualify: z
    .strictObject({
      diagnosis: text,
      component: z.enum(COMPONENTS).optional(),
      machineId: id.optional(),
      /** No machine of the fleet is concerned: no contractual time (CI15). */
      unlisted: z.literal(true).optional(),
    })
    .refine(({ machineId, unlisted }) => !(machineId && unlisted), {
      path: ['unlisted'],
      error: 'a machine is named',
    }),
  'agree-qualification': z.strictObject({ note: optionalText }),
  'refuse-qualification': z.strictObject({ reason: text }),
  'add-machine': z.strictObject({ machineId: id, note: optionalText }),
  'remove-machine': z.strictObject({ machineId: id, reason: text }),
  split: z.strictObject({
    machineId: id,
    /** Of the ticket it makes; the same where absent. */
    title: optionalLine,
    reason: text,
  }),
  'start-work': z.strictObject({ note: optionalText, ...earlier }),
  'start-intervention': z
    .strictObject({
      mode: z.enum(['remote', 'on-site']),
      /** As in the register of intervening staff, where `staffId` is given. */
      technician: line,
      staffId: id.optional(),
      /** Whose people they are (C2); the register's word where it has them. */
      employer: z.enum(EMPLOYERS).optional(),
      company: optionalLine,
      place: optionalLine,
      note: optionalText,
      ...earlier,
    })
    .refine(given => given.staffId || given.employer, {
      path: ['employer'],
      error: 'say whose people they are, or name somebody of the register',
    }),
  'end-intervention': z
    .strictObject({
      interventionId: id,
      workDone: text,
      component: z.enum(COMPONENTS).optional(),
      firmwareBefore: optionalLine,
      firmwareAfter: optionalLine,
      osBefore: optionalLine,
      osAfter: optionalLine,
      /** The parameters of the OS that drive the machine (CCTP 2.1.5). */
      osParametersRestored: z.boolean().optional(),
      supplierDifficulties: optionalText,
      /** Removed under the establishment's process (C12); in words below. */
      waste: kinds(WASTE_KINDS),
      wasteRemoved: optionalText,
      /** Done to these (C12); in words below. */
      damageTo: kinds(DAMAGE_KINDS),
      damage: optionalText,
      ...earlier,
    })
    .refine(given => !given.wasteRemoved || given.waste, {
      path: ['waste'],
      error: 'say what kind of waste it is',
    })
    .refine(given => !given.damage || given.damageTo, {
      path: ['damageTo'],
      error: 'say to whom or to what',
    })
    .refine(given => !given.damageTo || given.damage, {
      path: ['damage'],
      error: 'say what happened',
    }),
  'replace-part': z.strictObject({
    interventionId: id,
    component: z.enum(COMPONENTS),
    reference: line,
    condition: z.enum(PART_CONDITIONS),
    serialRemoved: optionalLine,
    serialInstalled: optionalLine,
    /** Whether the part taken out may hold data (CI19). */
    holdsData: z.boolean(),
    removedPart: z.enum(REMOVED_PART_FATES),
    /** Reference of the certificate of wiping or destruction. */
    certificate: optionalLine,
    ...earlier,
  }),
  'choose-data-media': z.strictObject({
    choice: z.enum(DATA_MEDIA_CHOICES),
    note: optionalText,
  }),
  'announce-visit': z.strictObject({
    /** Of the register of intervening staff (A5). */
    staffIds: z.array(id).min(1).max(MAX_VISITORS),
    expectedAt: instant,
    note: optionalText,
  }),
  'order-stop': z.strictObject({ interventionId: id, reason: text }),
  'set-access': z
    .strictObject({
      ...access,
      /** What was said and holds no more. */
      cleared: z.array(z.enum(ACCESS_FIELDS)).min(1).max(8).optional(),
      /** The last event one had seen: what was corrected since is refused. */
      basedOn: z.int().min(1).optional(),
    })
    .refine(
      given => ACCESS_FIELDS.some(field => given[field]) || given.cleared,
      { path: ['building'], error: 'nothing is said' },
    ),
  comment: z.strictObject({
    comment: text,
    internal: z.boolean().optional(),
    ...files,
  }),
  /** The content comes beside it: no act attaches a name alone. */
  attach: z.strictObject({
    fileName: text.max(MAX_FILE_NAME_LENGTH),
    internal: z.boolean().optional(),
  }),
  /** A text of an event, or a file; patient data above all (HI3). */
  redact: z
    .strictObject({
      sequence: z.number().int().min(1).optional(),
      field: id.optional(),
      attachmentId: id.optional(),
      reason: text,
    })
    .refine(
      ({ sequence, field, attachmentId }) =>
        (sequence === undefined) === (field === undefined) &&
        (field === undefined) !== (attachmentId === undefined),
      {
        path: ['field'],
        error: 'give the sequence and field of a text, or an attachmentId',
      },
    ),
  'request-suspension': z.strictObject({ reason: text, until: instant }),
  'agree-suspension': z.strictObject({ note: optionalText, ...byTelephone }),
  'refuse-suspension': z.strictObject({ reason: text }),
  'withdraw-suspension': z.strictObject({ note: optionalText }),
  'end-suspension': z.strictObject({ note: optionalText, ...earlier }),
  'propose-workaround': z.strictObject({ workaround: text, ...earlier }),
  'accept-workaround': z.strictObject({ note: optionalText }),
  'refuse-workaround': z.strictObject({ reason: text }),
  restore: z.strictObject({
    solution: text,
    /** Stated: the machine works again, with its OS ready (CI10, CCTP 2.1.5). */
    backInOperation: z.literal(true),
    /** Where it comes late (D6). */
    latenessReason: optionalText,
    ...earlier,
  }),
  approve: z.strictObject({ note: optionalText, ...byTelephone }),
  refuse: z.strictObject({ reason: text, serviceDown: z.boolean() }),
  reopen: z.strictObject({ reason: text, ...earlier }),
  'mark-not-recall': z.strictObject({ reason: text, ...byTelephone }),
  'agree-instant': z.strictObject({ note: optionalText }),
  'refuse-instant': z.strictObject({ reason: text }),
  'change-priority': z.strictObject({
    impact: three,
    urgency: three,
    reason: text,
  }),
  cancel: z.strictObject({
    kind: z.enum(CANCELLATION_KINDS),
    reason: text,
    otherTicket: id.optional(),
  }),
  'request-cancellation': z.strictObject({
    kind: z.enum(CANCELLATION_KINDS),
    reason: text,
    otherTicket: id.optional(),
  }),
  'agree-cancellation': z.strictObject({ note: optionalText, ...byTelephone }),
  'refuse-cancellation': z.strictObject({ reason: text }),
  'claim-exclusion': z.strictObject({
    ground: z.enum(EXCLUSION_GROUNDS),
    reason: text,
    ...files,
  }),
  'accept-exclusion': z.strictObject({ note: optionalText, ...byTelephone }),
  'contest-exclusion': z.strictObject({ reason: text, ...files }),
  'withdraw-exclusion': z.strictObject({ note: optionalText }),
  'open-mediation': z.strictObject({
    subject: z.enum(MEDIATION_SUBJECTS),
    reason: text,
  }),
  'give-opinion': z.strictObject({ opinion: text, ...files }),
  'conclude-mediation': z.strictObject({
    opinion: text,
    correction: z.enum(['none', ...CORRECTION_KINDS]),
  }),
  'agree-correction': z.strictObject({ note: optionalText }),
  'refuse-correction': z.strictObject({ reason: text }),
  take: z.strictObject({ note: optionalText }),
  'hand-over': z.strictObject({ to: entityRef, note: text }),
  'record-maker-case': z.strictObject({
    caseNumber,
    /** The day, at the site, on which to ask the maker again. */
    chaseOn: localDate,
    note: optionalText,
  }),
} as const;

/** @public */
export type TicketAct = keyof typeof ACT_INPUTS;

/** @public */
export type ActInput<A extends TicketAct = TicketAct> = z.infer<
  (typeof ACT_INPUTS)[A]
>;

/**
 * Fields of act inputs and of a registration that hold free text or a
 * person's name, in the logs of notices and evolutions too. The log keeps their digests; the texts live apart, where a
 * traced redaction may erase them (HI1, HI3).
 *
 * @public
 */
export const FREE_TEXT_FIELDS: readonly string[] = [
  'title',
  'description',
  'machineText',
  'diagnosis',
  'note',
  'reason',
  'technician',
  'company',
  'place',
  'workDone',
  'firmwareBefore',
  'firmwareAfter',
  'osBefore',
  'osAfter',
  'supplierDifficulties',
  'wasteRemoved',
  'damage',
  'reference',
  'serialRemoved',
  'serialInstalled',
  'certificate',
  'visitors',
  'comment',
  'workaround',
  'solution',
  ...ACCESS_FIELDS,
  ...CALL_FIELDS,
  'fileName',
  'latenessReason',
  'opinion',
  'agreedBy',
  'fromName',
  'toName',
  'risk',
  'right',
  'prerequisites',
  'attachedPrerequisites',
];
