import {
  type Instant,
  noticeAt,
  type NoticeEvent,
  type NoticeMachine,
  makerAndModel,
} from '@caih/backstage-plugin-itsm-common';
import type { RawDbMessageRow } from '../store';
import type { MessageContent } from './contentOf';
import { longDay } from './longDay';
import { NOTICE_WORDS } from './noticeWords';
import { oneLine } from './oneLine';

/** Machines that a message names; of more, how many. */
const NAMED = 20;

/**
 * What a message about a notice says, as of the act it tells of; undefined for
 * a reminder of what was acknowledged or withdrawn since.
 */
export function noticeContentOf(
  message: Pick<RawDbMessageRow, 'ticket' | 'kind' | 'sequence' | 'language'>,
  log: readonly NoticeEvent[],
  about: { establishment: string; url: string; now: Instant },
): MessageContent | undefined {
  const { kind, language, sequence } = message;
  const { establishment, url, now } = about;
  const isReminder = kind === 'obsolescence-reminder';
  if (
    isReminder &&
    !['notified', 'received'].includes(noticeAt(log, now).state)
  ) {
    return undefined;
  }
  const event = log[sequence - 1];
  const { machines, lastDay, askedLastDay, reason } = noticeAt(
    log.slice(0, sequence),
    event.recordedAt,
  );
  const words = NOTICE_WORDS[language];
  const { labels } = words;
  const day = longDay(language, lastDay ?? askedLastDay);
  const facts = {
    establishment,
    count: machines.length,
    day,
    actor: event.actor.name ?? '',
    act: event.type,
  };
  const said =
    {
      'obsolescence-reminder': words.reminder,
      'obsolescence-acknowledged': words.acknowledged,
    }[kind as string] ?? words;
  return {
    language,
    subject: oneLine(`[${message.ticket}] ${said.subject(facts)}`),
    greeting: words.greeting,
    paragraphs: said.paragraphs(facts),
    quote:
      'reason' in event.data && event.type !== 'draft'
        ? event.data.reason
        : null,
    facts: [
      { label: labels.establishment, value: establishment },
      { label: labels.machines, value: namesOf(machines) },
      {
        label: lastDay ? labels.lastDay : labels.askedLastDay,
        value: day,
      },
      { label: labels.reason, value: reason },
    ],
    link: { label: words.open, url },
    footer: words.footer(url),
  };
}

function namesOf(machines: readonly NoticeMachine[]): string {
  const named = machines
    .slice(0, NAMED)
    .map(({ name, maker, model }) =>
      oneLine(`${name} (${makerAndModel({ maker, model })})`),
    );
  const more = machines.length - named.length;
  return `${named.join(', ')}${more > 0 ? `, +${more}` : ''}`;
}
