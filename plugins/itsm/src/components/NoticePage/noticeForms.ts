import type { AnyNoticeAct } from '@caih/backstage-plugin-itsm-common';

/** What the form of an act asks for. */
export type NoticeField =
  | 'lastDay'
  | 'receivedOn'
  | 'reason'
  | 'note'
  | 'proves'
  | 'file';

/** The fields of each act's form; an act with none only asks to be sure. */
export const NOTICE_FORMS: Record<AnyNoticeAct, readonly NoticeField[]> = {
  attach: ['proves', 'file'],
  revise: ['lastDay', 'reason'],
  notify: [],
  acknowledge: [],
  'record-receipt': ['receivedOn', 'file'],
  chase: ['note'],
  correct: ['lastDay', 'reason'],
  postpone: ['lastDay', 'reason'],
  withdraw: ['reason'],
};

/** Fields that may stay empty. */
export const OPTIONAL_FIELDS: readonly NoticeField[] = ['note'];

/** What goes on, before what takes back. */
const ORDER: readonly AnyNoticeAct[] = [
  'notify',
  'acknowledge',
  'record-receipt',
  'attach',
  'revise',
  'chase',
  'postpone',
  'correct',
  'withdraw',
];

/** The acts that are possible, the likely one first. */
export function inOrder(acts: readonly AnyNoticeAct[]): AnyNoticeAct[] {
  return ORDER.filter(act => acts.includes(act));
}
