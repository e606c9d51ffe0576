import {
  type MessageKind,
  type NoticeEvent,
  type NoticeSituation,
} from '@caih/backstage-plugin-itsm-common';

/**
 * What an act on a notice causes to be told; null where nothing, as of a draft
 * that nobody was told of.
 */
export function messageOfNotice(
  before: Pick<NoticeSituation, 'state'>,
  { type }: NoticeEvent,
): Extract<MessageKind, `obsolescence-${string}`> | null {
  switch (type) {
    case 'notify':
    case 'correct':
    case 'postpone':
      return 'obsolescence-notice';
    case 'withdraw':
      return before.state === 'draft' ? null : 'obsolescence-notice';
    case 'chase':
      return 'obsolescence-reminder';
    case 'acknowledge':
      return 'obsolescence-acknowledged';
    default:
      return null;
  }
}
