import { ROLES } from '../workflow';
import { TestNotice } from '../__testUtils__/TestNotice';
import {
  hasPartsProof,
  LIVE_NOTICE_STATES,
  NOTICE_STATES,
  NOTICE_TRANSITIONS,
  type NoticeState,
  noticeActsOf,
  refusalOf,
  underNoticeRefusal,
} from '.';

const TOLD = '2026-11-25T09:00:00Z';
const by = { role: 'contractor', now: TOLD } as const;
const told = () => new TestNotice().told(TOLD);
const day = (lastDay: string) => ({ lastDay, reason: 'x' });

describe('the table of notices', () => {
  it('has each act once, and lets nobody touch what is over', () => {
    const acts = NOTICE_TRANSITIONS.map(row => row.act);
    expect(new Set(acts).size).toBe(acts.length);
    for (const role of ROLES) {
      expect(noticeActsOf({ state: 'ended' }, role)).toEqual([]);
      expect(noticeActsOf({ state: 'withdrawn' }, role)).toEqual([]);
    }
  });

  it.each<[NoticeState, string[]]>([
    ['draft', ['attach', 'revise', 'notify', 'withdraw']],
    [
      'notified',
      ['attach', 'record-receipt', 'chase', 'correct', 'postpone', 'withdraw'],
    ],
    ['received', ['attach', 'chase', 'correct', 'postpone', 'withdraw']],
    ['acknowledged', ['attach', 'correct', 'postpone', 'withdraw']],
  ])('gives the contractor of a notice that is %s: %s', (state, acts) => {
    expect(noticeActsOf({ state }, 'contractor')).toEqual(acts);
  });

  it('gives the referent the acknowledgement alone, the others nothing', () => {
    for (const state of NOTICE_STATES) {
      const expected =
        state === 'notified' || state === 'received' ? ['acknowledge'] : [];
      expect(noticeActsOf({ state }, 'local-referent')).toEqual(expected);
      expect(noticeActsOf({ state }, 'beneficiary')).toEqual([]);
      expect(noticeActsOf({ state }, 'coordinator')).toEqual([]);
    }
  });
});

describe('a notice is refused', () => {
  it('without proof that parts cannot be had (E2)', () => {
    const notice = new TestNotice().proven('receipt', TOLD).at(TOLD);
    expect(refusalOf(notice, 'notify', {}, by)).toMatchObject({
      code: 'parts-proof-missing',
    });
    expect(hasPartsProof(notice)).toBe(false);
    expect(hasPartsProof(told().at(TOLD))).toBe(true);
  });

  it.each([
    ['2027-11-24', '2027-11-25'],
    ['2027-11-25', null],
  ])('under one year: %s, the first day being %s', (lastDay, firstDay) => {
    const notice = new TestNotice({ lastDay }).proven('parts', TOLD).at(TOLD);
    expect(refusalOf(notice, 'notify', {}, by)).toEqual(
      firstDay && { code: 'under-a-year', field: 'lastDay', firstDay },
    );
    const draft = new TestNotice().at(TOLD);
    expect(refusalOf(draft, 'revise', day(lastDay), by)).toEqual(
      firstDay && { code: 'under-a-year', field: 'lastDay', firstDay },
    );
  });

  it.each([
    ['draft', null],
    ['notified', 'under-notice'],
    ['received', 'under-notice'],
    ['acknowledged', 'under-notice'],
  ] as const)('where a machine is on another that is %s: %s', (state, code) => {
    const notice = new TestNotice().proven('parts', TOLD).at(TOLD);
    const live = [{ machineId: 'm-1', noticeId: 'OBS-2026-000002', state }];
    expect(refusalOf(notice, 'notify', {}, { ...by, live })).toEqual(
      code && {
        code,
        field: 'machines.0',
        machineName: 'srv-pacs-01',
        noticeId: 'OBS-2026-000002',
      },
    );
  });

  it('no more once told, so that one of two can be put right', () => {
    const live = [
      {
        machineId: 'm-1',
        noticeId: 'OBS-2026-000002',
        state: 'notified',
      } as const,
    ];
    for (const act of ['postpone', 'withdraw'] as const) {
      expect(
        refusalOf(told().at(TOLD), act, day('2028-07-01'), { ...by, live }),
      ).toBeNull();
    }
  });

  it('from who has no part in it', () => {
    expect(refusalOf(told().at(TOLD), 'acknowledge', {}, by)).toEqual({
      code: 'not-allowed',
      by: ['local-referent'],
    });
  });

  it('in a state that has no such act, with those that are possible', () => {
    const notice = new TestNotice().at(TOLD);
    expect(refusalOf(notice, 'chase', {}, by)).toEqual({
      code: 'not-possible',
      possible: ['attach', 'revise', 'notify', 'withdraw'],
    });
  });
});

describe('the machines of a draft', () => {
  const machines = ['m-1', 'm-2'].map(machineId => ({
    machineId,
    name: `srv-${machineId}`,
  }));

  it('are on no live notice, a draft included', () => {
    for (const state of LIVE_NOTICE_STATES) {
      const other = { machineId: 'm-2', noticeId: 'OBS-2026-000007', state };
      expect(underNoticeRefusal(machines, [other])).toEqual({
        code: 'under-notice',
        field: 'machineIds.1',
        machineName: 'srv-m-2',
        noticeId: 'OBS-2026-000007',
      });
    }
    expect(underNoticeRefusal(machines, [])).toBeNull();
  });
});

describe('a change of the day', () => {
  const notice = told().acknowledged('2026-11-26T09:00:00Z');
  const at = (now: string) => ({ role: 'contractor', now } as const);
  it.each([
    ['correct', '2028-06-29', '2026-12-01T09:00:00Z', null],
    ['correct', '2028-06-30', '2026-12-01T09:00:00Z', 'not-nearer'],
    ['correct', '2027-12-01', '2026-12-01T09:00:00Z', null],
    ['correct', '2027-11-30', '2026-12-01T09:00:00Z', 'under-a-year'],
    ['postpone', '2028-07-01', '2028-06-30T21:59:59Z', null],
    ['postpone', '2028-06-30', '2026-12-01T09:00:00Z', 'not-later'],
    ['postpone', '2028-07-01', '2028-06-30T22:00:00Z', 'not-possible'],
  ] as const)('%s to %s at %s: %s', (act, lastDay, now, code) => {
    const refusal = refusalOf(notice.at(now), act, day(lastDay), at(now));
    expect(refusal?.code ?? null).toBe(code);
  });
});

describe('a receipt that the contractor records', () => {
  const notice = told()
    .proven('receipt', '2026-12-04T09:00:00Z')
    .at('2026-12-04T09:00:00Z');
  it.each([
    ['2026-11-25', 'a-4', null],
    ['2026-12-04', 'a-4', null],
    ['2026-12-05', 'a-4', 'in-the-future'],
    ['2026-11-24', 'a-4', 'before-the-notice'],
    ['2026-12-02', 'a-2', 'receipt-proof-missing'],
    ['2026-12-02', 'a-9', 'receipt-proof-missing'],
  ])('on %s, proven by %s: %s', (receivedOn, attachmentId, code) => {
    const refusal = refusalOf(
      notice,
      'record-receipt',
      { receivedOn, attachmentId },
      { role: 'contractor', now: '2026-12-04T09:00:00Z' },
    );
    expect(refusal?.code ?? null).toBe(code);
  });
});
