import {
  type AnyNoticeAct,
  hasPartsProof,
  type Notice,
} from '@caih/backstage-plugin-itsm-common';

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

type Standing = Pick<Notice, 'possibleActs' | 'proofs'>;

/**
 * Whether only the proof that the parts cannot be had any more is missing for
 * it to be told: the desk refuses it without (E2).
 */
export function lacksPartsProof(notice: Standing): boolean {
  return notice.possibleActs.includes('notify') && !hasPartsProof(notice);
}

/** The acts that can be done, the likely one first. */
export function inOrder(notice: Standing): AnyNoticeAct[] {
  const lacksProof = lacksPartsProof(notice);
  const acts = ORDER.filter(
    act =>
      notice.possibleActs.includes(act) && !(act === 'notify' && lacksProof),
  );
  return lacksProof && acts.includes('attach')
    ? ['attach', ...acts.filter(act => act !== 'attach')]
    : acts;
}
