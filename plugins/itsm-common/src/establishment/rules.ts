import { z } from 'zod';
import { isLocalDate, type LocalDate } from '../calendar';
import { localDateIn } from '../contract/localDateIn';
import { type Instant, toEpochSeconds } from '../time';
import type { Role } from '../workflow';

/** What an establishment asks of those who come (A6; CCTP 2.1.7, 2.1.31). @public */
export const RULE_KINDS = [
  'internal-rules',
  'it-charter',
  'procedure',
  'waste-process',
] as const;

/** @public */
export type RuleKind = (typeof RULE_KINDS)[number];

/** Who publishes the rules of an establishment. @public */
export const RULE_PUBLISHERS: readonly Role[] = ['local-referent'];

/** Whose people accept them. @public */
export const RULE_ACCEPTERS: readonly Role[] = ['contractor'];

/** Longest text of a rule, in characters. @public */
export const MAX_RULE_LENGTH = 20_000;

const emptyAsNull = (text: string | null | undefined) => (text ? text : null);

/**
 * A version of a rule: its text in plain paragraphs, a link to it, or both.
 *
 * @public
 */
export const RULE_INPUT = z
  .strictObject({
    kind: z.enum(RULE_KINDS),
    title: z.string().trim().min(1).max(200),
    text: z
      .string()
      .trim()
      .max(MAX_RULE_LENGTH)
      .nullish()
      .transform(emptyAsNull),
    link: z
      .string()
      .trim()
      .max(1000)
      .nullish()
      .transform((text, context) => {
        if (text && !z.url({ protocol: /^https?$/ }).safeParse(text).success) {
          context.addIssue({
            code: 'custom',
            message: 'must be an address that begins with https://',
            params: { code: 'bad-link' },
          });
        }
        return emptyAsNull(text);
      }),
    validFrom: z.string().refine(isLocalDate, {
      error: 'must be a day written YYYY-MM-DD',
      params: { code: 'bad-day' },
    }),
    /** Id of the version it follows; absent for a new rule. */
    replaces: z.string().min(1).max(36).optional(),
  })
  .superRefine((rule, context) => {
    if (rule.text === null && rule.link === null) {
      context.addIssue({
        code: 'custom',
        path: ['text'],
        message: 'or link has to be given: what is accepted can be read',
        params: { code: 'text-or-link' },
      });
    }
  });

/** @public */
export type RuleInput = z.output<typeof RULE_INPUT>;

/** Which versions are accepted, and on which ticket. @public */
export const ACCEPTANCE_INPUT = z.strictObject({
  ruleIds: z.array(z.string().min(1).max(36)).min(1).max(50),
  ticketId: z
    .string()
    .regex(/^INC-[0-9]{4}-[0-9]{6,9}$/)
    .optional(),
});

/** @public */
export type AcceptanceInput = z.output<typeof ACCEPTANCE_INPUT>;

/** A version among those of its rule. @public */
export interface RuleVersion {
  seriesId: string;
  version: number;
  validFrom: LocalDate;
  withdrawn: boolean;
}

/** What a version is on a day. @public */
export type RuleStanding = 'in-force' | 'upcoming' | 'replaced' | 'withdrawn';

/**
 * What a version of a rule is on a local day: the latest of those valid by
 * then is in force, unless it says that the rule holds no more; later ones
 * that are not valid yet are upcoming.
 *
 * @param versions - all of the establishment's, or at least of the rule
 * @public
 */
export function ruleStanding(
  rule: RuleVersion,
  versions: readonly RuleVersion[],
  day: LocalDate,
): RuleStanding {
  const current = Math.max(
    0,
    ...versions
      .filter(one => one.seriesId === rule.seriesId && one.validFrom <= day)
      .map(one => one.version),
  );
  if (rule.version < current) return 'replaced';
  if (rule.withdrawn) return 'withdrawn';
  return rule.version === current ? 'in-force' : 'upcoming';
}

/** Who accepted a version, when. @public */
export interface Acceptance {
  personRef: string;
  acceptedAt: Instant;
}

/**
 * The rules that were in force at an instant and that a person had not
 * accepted by then. It stops nobody from working; it is shown.
 *
 * @param timeZone - of the establishment, whose days rules are valid from
 * @public
 */
export function rulesNotAcceptedAt<
  Rule extends RuleVersion & {
    publishedAt: Instant;
    acceptances: readonly Acceptance[];
  },
>(
  rules: readonly Rule[],
  personRef: string,
  instant: Instant,
  timeZone: string,
): Rule[] {
  const at = toEpochSeconds(instant);
  const day = localDateIn(timeZone, instant);
  // A version that was published afterwards asked nothing of anybody then.
  const known = rules.filter(one => toEpochSeconds(one.publishedAt) <= at);
  return known.filter(
    rule =>
      ruleStanding(rule, known, day) === 'in-force' &&
      !rule.acceptances.some(
        one =>
          one.personRef === personRef && toEpochSeconds(one.acceptedAt) <= at,
      ),
  );
}
