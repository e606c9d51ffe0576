import type { Message } from '@caih/backstage-plugin-itsm-common';

/** What became of a message, as one counts them. */
export type MessageOutcome = 'sent' | 'waiting' | 'dead' | 'overtaken';

/** A message that waits for a mail server to be named waits. */
export function outcomeOf({ state }: Pick<Message, 'state'>): MessageOutcome {
  return state === 'not-configured' ? 'waiting' : state;
}
