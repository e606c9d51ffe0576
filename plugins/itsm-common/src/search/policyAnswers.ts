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
 * Why the search of the portal finds nothing of the desk's.
 *
 * - `off`: permissions are off, so everybody would find everything.
 * - `open-to-all`: the policy lets somebody unknown read.
 * - `policy-silent`: it does not say that it knows the desk.
 * - `no-answer`: it could not be asked.
 *
 * @public
 */
export type SearchOff = 'off' | 'open-to-all' | 'policy-silent' | 'no-answer';

/**
 * Whether a policy keeps what is found from those who may not see it: it knows
 * the desk, and shows nothing of it to somebody unknown.
 *
 * @returns why not; undefined where it does
 * @public
 */
export function searchOffBy(answers: PolicyAnswers): SearchOff | undefined {
  const isOpen = SEARCH_READ_PERMISSIONS.some(
    ({ name }) => answers[name] === 'ALLOW',
  );
  if (isOpen) return 'open-to-all';
  const isKept = SEARCH_READ_PERMISSIONS.every(({ name }) => answers[name]);
  return isKept && answers[searchOfferPermission.name] === 'ALLOW'
    ? undefined
    : 'policy-silent';
}
