import { type Message, messageRule } from '@caih/backstage-plugin-itsm-common';

const DAY_MILLISECONDS = 86_400_000;

/**
 * Whether a message was overtaken by its age alone: the portal shows no news of
 * a day gone by. What an obsolescence notice says holds whatever comes after;
 * only a reminder of it is needed no more once it is acknowledged.
 */
export function isTooOld(
  message: Pick<
    Message,
    'channel' | 'createdAt' | 'kind' | 'settledAt' | 'state'
  >,
): boolean {
  const { channel, createdAt, kind, settledAt, state } = message;
  if (state !== 'overtaken' || channel !== 'portal') return false;
  const alwaysHolds =
    messageRule(kind).on === 'obsolescence' && kind !== 'obsolescence-reminder';
  return (
    alwaysHolds ||
    (settledAt !== null &&
      Date.parse(settledAt) - Date.parse(createdAt) > DAY_MILLISECONDS)
  );
}
