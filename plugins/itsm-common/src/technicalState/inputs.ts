import { z } from 'zod';
import { isLocalDate } from '../calendar';
import { MAX_TEXT_LENGTH } from '../workflow';
import { ENTITLEMENTS } from './vocabulary';

const MAX_VERSION_LENGTH = 200;

const day = z.string().refine(isLocalDate, {
  error: 'must be a day written YYYY-MM-DD',
  params: { code: 'bad-day' },
});
const version = z.string().trim().min(1).max(MAX_VERSION_LENGTH);
const text = z.string().trim().min(1).max(MAX_TEXT_LENGTH);

/**
 * What the contractor proposes: which component goes where, why, at which
 * risk, and by what right the establishment may have the version (B10, BI3).
 *
 * @public
 */
export const EVOLUTION_INPUT = z.strictObject({
  componentId: z.string().min(1).max(40),
  to: version,
  reason: text,
  risk: text,
  entitlement: z.enum(ENTITLEMENTS),
  /** What gives the right to a version one owns: a licence, an earlier update. */
  right: z
    .string()
    .trim()
    .max(MAX_TEXT_LENGTH)
    .transform(words => words || undefined)
    .optional(),
});

/** @public */
export type EvolutionInput = z.input<typeof EVOLUTION_INPUT>;

/** What each act on an evolution takes. @public */
export const EVOLUTION_INPUTS = {
  accept: z.strictObject({ plannedFor: day.optional() }),
  refuse: z.strictObject({ reason: text }),
  withdraw: z.strictObject({ reason: text }),
  complete: z.strictObject({ doneOn: day, installed: version }),
} as const;

/** @public */
export type EvolutionAct = keyof typeof EVOLUTION_INPUTS;

/** @public */
export type EvolutionActInput<A extends EvolutionAct = EvolutionAct> = z.output<
  (typeof EVOLUTION_INPUTS)[A]
>;
