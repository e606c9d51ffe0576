import { z } from 'zod';
import { isLocalDate } from '../calendar';
import { MAX_TEXT_LENGTH } from '../workflow';
import { MAX_NOTICE_MACHINES } from './vocabulary';

const day = z.string().refine(isLocalDate, {
  error: 'must be a day written YYYY-MM-DD',
  params: { code: 'bad-day' },
});
const text = z.string().trim().min(1).max(MAX_TEXT_LENGTH);
const optionalText = z
  .string()
  .trim()
  .max(MAX_TEXT_LENGTH)
  .transform(words => words || undefined)
  .optional();

/**
 * Which machines leave, on which day and why; machines of several
 * establishments become a notice for each (E2).
 *
 * @public
 */
export const NOTICE_DRAFT_INPUT = z.strictObject({
  machineIds: z
    .array(z.string().min(1).max(100))
    .min(1)
    .max(MAX_NOTICE_MACHINES)
    .refine(ids => new Set(ids).size === ids.length, {
      error: 'names a machine twice',
      params: { code: 'named-twice' },
    }),
  /** The last day of maintenance, included, at the site. */
  lastDay: day,
  /** Why the parts cannot be had any more, of which makers and suppliers. */
  reason: text,
});

/** @public */
export type NoticeDraftInput = z.input<typeof NOTICE_DRAFT_INPUT>;

/** What each act on a notice takes; files come with their content. @public */
export const NOTICE_INPUTS = {
  revise: z.strictObject({ lastDay: day, reason: text }),
  notify: z.strictObject({}),
  acknowledge: z.strictObject({}),
  'record-receipt': z.strictObject({
    /** The day on the registered letter, at the site. */
    receivedOn: day,
    attachmentId: z.string().min(1).max(20),
  }),
  chase: z.strictObject({ note: optionalText }),
  correct: z.strictObject({ lastDay: day, reason: text }),
  postpone: z.strictObject({ lastDay: day, reason: text }),
  withdraw: z.strictObject({ reason: text }),
} as const;

/** @public */
export type NoticeAct = keyof typeof NOTICE_INPUTS;

/** @public */
export const NOTICE_ACTS = Object.keys(NOTICE_INPUTS) as readonly NoticeAct[];

/** @public */
export type NoticeActInput<A extends NoticeAct = NoticeAct> = z.output<
  (typeof NOTICE_INPUTS)[A]
>;
