import { z } from 'zod';
import { isLocalDate } from '../calendar';
import { MAX_TEXT_LENGTH } from '../workflow';
import { COMPATIBILITIES, COMPONENT_KINDS, ENTITLEMENTS } from './vocabulary';

/** Most characters of a version, and of the name of a component. @public */
export const MAX_VERSION_LENGTH = 200;

const day = z.string().refine(isLocalDate, {
  error: 'must be a day written YYYY-MM-DD',
  params: { code: 'bad-day' },
});
const version = z.string().trim().min(1).max(MAX_VERSION_LENGTH);
const text = z.string().trim().min(1).max(MAX_TEXT_LENGTH);
const optional = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .transform(words => words || undefined)
    .optional();

/** A component that is followed on a machine from now on. @public */
export const COMPONENT_INPUT = z.strictObject({
  kind: z.enum(COMPONENT_KINDS),
  /** As the maker calls it. */
  name: z.string().trim().min(1).max(MAX_VERSION_LENGTH),
  installed: optional(MAX_VERSION_LENGTH),
});

/** @public */
export type ComponentInput = z.input<typeof COMPONENT_INPUT>;

/** What is installed of a component, and since when it is known. @public */
export const INSTALLED_INPUT = z.strictObject({ installed: version });

/** @public */
export type InstalledInput = z.input<typeof INSTALLED_INPUT>;

/**
 * The maker's current version of a component and the one recommended for the
 * machine, who says so and when it was seen there.
 *
 * @public
 */
export const LEVELS_INPUT = z.strictObject({
  current: optional(MAX_VERSION_LENGTH),
  recommended: optional(MAX_VERSION_LENGTH),
  source: z.string().trim().min(1).max(MAX_VERSION_LENGTH),
  seenOn: day,
});

/** @public */
export type LevelsInput = z.input<typeof LEVELS_INPUT>;

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
  right: optional(MAX_TEXT_LENGTH),
  /** Needed where the machine is attached to others, or they to it (B8). */
  compatibility: z.enum(COMPATIBILITIES).optional(),
  /** What has to be so before, on the machine. */
  prerequisites: optional(MAX_TEXT_LENGTH),
  /** The same, on the machines attached. */
  attachedPrerequisites: optional(MAX_TEXT_LENGTH),
});

/** @public */
export type EvolutionInput = z.input<typeof EVOLUTION_INPUT>;

/** What each act on an evolution takes. @public */
export const EVOLUTION_INPUTS = {
  accept: z.strictObject({ plannedFor: day.optional() }),
  plan: z.strictObject({ plannedFor: day }),
  refuse: z.strictObject({ reason: text }),
  withdraw: z.strictObject({ reason: text }),
  /** With the report that the contractor owes at the end (CCTP 2.1.4). */
  complete: z.strictObject({
    doneOn: day,
    installed: version,
    workDone: text,
  }),
} as const;

/** @public */
export type EvolutionAct = keyof typeof EVOLUTION_INPUTS;

/** @public */
export const EVOLUTION_ACTS = Object.keys(
  EVOLUTION_INPUTS,
) as readonly EvolutionAct[];

/** @public */
export type EvolutionActInput<A extends EvolutionAct = EvolutionAct> = z.output<
  (typeof EVOLUTION_INPUTS)[A]
>;
