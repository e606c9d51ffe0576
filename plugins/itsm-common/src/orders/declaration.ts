import { z } from 'zod';
import type { Role } from '../workflow';

/**
 * Where a declaration of machines that joined during the year stands: the
 * contractor accepts it, or says why not (CCTP 2.1.32, BI8).
 *
 * @public
 */
export const DECLARATION_STATES = ['awaiting', 'accepted', 'refused'] as const;

/** @public */
export type DeclarationState = (typeof DECLARATION_STATES)[number];

/** What is done to a declaration. @public */
export type DeclarationAct = 'accept' | 'refuse';

/** The longest reason for a refusal, in characters. @public */
export const MAX_DECLARATION_REASON = 500;

/**
 * Who may do what to a declaration, and when. One that was refused is accepted
 * all the same once what stood against it is settled; one that was accepted
 * stays so: its machines are covered.
 *
 * @public
 */
export const DECLARATION_TRANSITIONS: readonly {
  readonly act: DeclarationAct;
  readonly from: readonly DeclarationState[];
  readonly to: DeclarationState;
  readonly by: readonly Role[];
}[] = [
  {
    act: 'accept',
    from: ['awaiting', 'refused'],
    to: 'accepted',
    by: ['contractor'],
  },
  { act: 'refuse', from: ['awaiting'], to: 'refused', by: ['contractor'] },
];

/** What the acts on a declaration take. @public */
export const DECLARATION_ACT_INPUTS = {
  accept: z.strictObject({}),
  refuse: z.strictObject({
    reason: z.string().trim().min(1).max(MAX_DECLARATION_REASON),
  }),
} as const;

/** The acts that somebody may do to a declaration. @public */
export function declarationActsOf(
  state: DeclarationState,
  role: Role | null,
): DeclarationAct[] {
  return DECLARATION_TRANSITIONS.filter(
    one => one.from.includes(state) && role !== null && one.by.includes(role),
  ).map(one => one.act);
}
