import {
  machineSearchPermission,
  noticeSearchPermission,
  searchOfferPermission,
  ticketReadPermission,
} from '../permissions';

/**
 * Under the permission plugin, where the policy of the portal says what it
 * answers to somebody unknown; for the search of the portal.
 *
 * @public
 */
export const POLICY_ANSWERS_PATH = '/itsm/answers-to-nobody';

/** What is found by the search of the portal, by who may read it. @public */
export const SEARCH_READ_PERMISSIONS = [
  ticketReadPermission,
  machineSearchPermission,
  noticeSearchPermission,
] as const;

/** What a policy answers to somebody unknown, by name of permission. @public */
export type PolicyAnswers = Readonly<
  Record<string, 'ALLOW' | 'DENY' | 'CONDITIONAL' | undefined>
>;

/**
 * Why a policy does not keep what is found from those who may not see it.
 *
 * - `open-to-all`: it lets somebody unknown read.
 * - `policy-silent`: it does not say that it knows the desk.
 *
 * @public
 */
export type PolicyFault = 'open-to-all' | 'policy-silent';

/**
 * Why the search of the portal finds nothing of the desk's: its policy, or
 *
 * - `off`: permissions are off, so everybody would find everything.
 * - `no-answer`: the policy could not be asked.
 *
 * @public
 */
export type SearchOff = 'off' | PolicyFault | 'no-answer';

/**
 * Whether a policy keeps what is found from those who may not see it: it knows
 * the desk, and shows nothing of it to somebody unknown.
 *
 * @returns why not; undefined where it does
 * @public
 */
export function searchOffBy(answers: PolicyAnswers): PolicyFault | undefined {
  const isOpen = SEARCH_READ_PERMISSIONS.some(
    ({ name }) => answers[name] === 'ALLOW',
  );
  if (isOpen) return 'open-to-all';
  const isKept = SEARCH_READ_PERMISSIONS.every(({ name }) => answers[name]);
  return isKept && answers[searchOfferPermission.name] === 'ALLOW'
    ? undefined
    : 'policy-silent';
}
