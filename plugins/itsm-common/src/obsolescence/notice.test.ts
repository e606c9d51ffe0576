import fc from 'fast-check';
import { addDays } from '../calendar';
import type { CoverageFacts } from '../contract';
import { TestNotice } from '../__testUtils__/TestNotice';
import {
  coverageUntil,
  firstDayThatWouldDo,
  isOutOfMaintenance,
  noticeReminderAt,
  oneYearAfter,
} from '.';

const LONG_AFTER = '2040-01-01T00:00:00Z';
const receivedAt = (at: string, lastDay: string) =>
  new TestNotice({ lastDay }).told('2026-11-25T09:00:00Z').acknowledged(at);

describe('a year after a receipt (EI2)', () => {
  it.each([
    ['2026-11-25', '2027-11-25'],
    ['2028-02-29', '2029-02-28'],
    ['2027-02-28', '2028-02-28'],
    ['2027-12-31', '2028-12-31'],
    ['2096-02-29', '2097-02-28'],
  ])('from %s is %s', (day, later) => {
    expect(oneYearAfter(day)).toBe(later);
  });

  it.each([
    ['Europe/Paris', '2026-11-25T22:59:59Z', '2027-11-25'],
    ['Europe/Paris', '2026-11-25T23:00:00Z', '2027-11-26'],
    ['America/Cayenne', '2026-11-26T02:59:59Z', '2027-11-25'],
    ['America/Cayenne', '2026-11-26T03:00:00Z', '2027-11-26'],
    ['Indian/Reunion', '2026-11-25T19:59:59Z', '2027-11-25'],
    ['Indian/Reunion', '2026-11-25T20:00:00Z', '2027-11-26'],
    ['Europe/Paris', '2028-02-29T12:00:00Z', '2029-02-28'],
  ])('counts from the day in %s at %s', (timeZone, at, day) => {
    expect(firstDayThatWouldDo(at, timeZone)).toBe(day);
  });

  it('refuses what is no day', () => {
    expect(() => oneYearAfter('2027-02-29')).toThrow('is not a day');
  });
});

describe('the last day of a notice', () => {
  it('holds nothing until its receipt is proven', () => {
    const notice = new TestNotice().told('2026-11-25T09:00:00Z');
    expect(notice.at(LONG_AFTER)).toMatchObject({
      state: 'notified',
      lastDay: null,
    });
  });

  it('is the day asked where the receipt is in time', () => {
    const notice = receivedAt('2026-12-01T09:00:00Z', '2027-12-01');
    expect(notice.at('2027-12-01T22:59:59Z')).toMatchObject({
      state: 'acknowledged',
      receivedOn: '2026-12-01',
      lastDay: '2027-12-01',
    });
  });

  it('moves to the first day that would do where the receipt is later', () => {
    const notice = receivedAt('2027-03-04T09:00:00Z', '2027-12-01');
    expect(notice.at('2027-03-05T09:00:00Z').lastDay).toBe('2028-03-04');
  });

  it('counts from the day on the letter where the contractor proves that', () => {
    const notice = new TestNotice({ lastDay: '2027-11-25' })
      .told('2026-11-25T09:00:00Z')
      .proven('receipt', '2026-12-04T09:00:00Z')
      .add('record-receipt', '2026-12-04T09:00:00Z', {
        receivedOn: '2026-12-02',
        attachmentId: 'a-4',
      });
    expect(notice.at('2026-12-04T09:00:00Z')).toMatchObject({
      state: 'received',
      lastDay: '2027-12-02',
    });
    // The first proof counts; an acknowledgement after it moves nothing.
    notice.acknowledged('2026-12-20T09:00:00Z');
    expect(notice.at('2026-12-20T09:00:00Z')).toMatchObject({
      state: 'acknowledged',
      receivedOn: '2026-12-02',
      lastDay: '2027-12-02',
    });
  });

  it('starts the year again where a correction brings it nearer', () => {
    const notice = receivedAt('2026-12-01T09:00:00Z', '2028-06-30').add(
      'correct',
      '2027-01-10T09:00:00Z',
      { lastDay: '2028-02-01', reason: 'The maker stops sooner' },
    );
    expect(notice.at('2027-01-10T09:00:00Z')).toMatchObject({
      state: 'notified',
      receivedOn: null,
      askedLastDay: '2028-02-01',
      lastDay: '2028-06-30',
    });
    notice.acknowledged('2027-03-15T09:00:00Z');
    expect(notice.at('2027-03-15T09:00:00Z').lastDay).toBe('2028-03-15');
  });

  it('stays where it was told in time, when a nearer one comes too late for that', () => {
    const notice = receivedAt('2026-12-01T09:00:00Z', '2028-06-30')
      .add('correct', '2027-01-10T09:00:00Z', {
        lastDay: '2028-02-01',
        reason: 'Sooner',
      })
      .acknowledged('2027-09-01T09:00:00Z');
    expect(notice.at('2027-09-01T09:00:00Z').lastDay).toBe('2028-06-30');
  });

  it('is postponed without a new year', () => {
    const notice = receivedAt('2026-12-01T09:00:00Z', '2027-12-01').add(
      'postpone',
      '2027-11-30T09:00:00Z',
      { lastDay: '2027-12-15', reason: 'A stock of parts was found' },
    );
    expect(notice.at('2027-12-02T09:00:00Z')).toMatchObject({
      state: 'acknowledged',
      lastDay: '2027-12-15',
    });
  });

  it('is none once the notice is withdrawn', () => {
    const notice = receivedAt('2026-12-01T09:00:00Z', '2027-12-01').add(
      'withdraw',
      '2027-06-01T09:00:00Z',
      { reason: 'Parts are made again' },
    );
    expect(notice.at(LONG_AFTER)).toMatchObject({
      state: 'withdrawn',
      lastDay: null,
    });
  });

  it('is never less than a year after the receipt, nor before the day asked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2000 }),
        fc.integer({ min: 365, max: 3000 }),
        (waited, ahead) => {
          const asked = addDays('2026-11-25', ahead);
          const day = addDays('2026-11-25', waited);
          const { lastDay, receivedOn } = receivedAt(
            `${day}T12:00:00Z`,
            asked,
          ).at(`${day}T12:00:00Z`);
          expect(receivedOn).toBe(day);
          expect(lastDay! >= asked).toBe(true);
          expect(lastDay! >= oneYearAfter(day)).toBe(true);
          expect([asked, oneYearAfter(day)]).toContain(lastDay);
        },
      ),
    );
  });
});

describe('a machine leaves with the end of its last day (E4)', () => {
  it.each([
    ['Paris', 'FR', '2028-06-30T21:59:59Z', '2028-06-30T22:00:00Z'],
    ['Cayenne', 'GF', '2028-07-01T02:59:59Z', '2028-07-01T03:00:00Z'],
    ['Saint-Denis', 'RE', '2028-06-30T19:59:59Z', '2028-06-30T20:00:00Z'],
  ] as const)('in %s', (_place, territory, last, first) => {
    const notice = new TestNotice({ territory })
      .told('2026-11-25T09:00:00Z')
      .acknowledged('2026-11-26T09:00:00Z');
    const { timeZone } = notice.at(last);
    const isOut = (at: string, machineId = 'm-1') =>
      isOutOfMaintenance({ machineId, timeZone }, [notice.at(at)], at);
    expect([isOut(last), isOut(first)]).toEqual([false, true]);
    expect([notice.at(last).state, notice.at(first).state]).toEqual([
      'acknowledged',
      'ended',
    ]);
    expect(isOut(first, 'm-2')).toBe(false);
  });

  const FACTS: CoverageFacts = {
    warrantyEnd: 'none',
    afterWarranty: 'vendor-backed',
    serviceWindow: 'HO',
    restoreTime: '10H',
    maintainedFrom: null,
    maintainedUntil: null,
    orderReference: null,
  };
  it.each([
    [null, null, null],
    [null, '2028-06-30', '2028-06-30'],
    ['2029-12-31', '2028-06-30', '2028-06-30'],
    ['2027-12-31', '2028-06-30', '2027-12-31'],
    ['2027-12-31', null, '2027-12-31'],
  ])('ordered until %s, told until %s: covered until %s', (until, day, end) => {
    expect(
      coverageUntil({ ...FACTS, maintainedUntil: until }, day).maintainedUntil,
    ).toBe(end);
  });
});

describe('a notice that nobody answers', () => {
  it.each([
    ['2026-12-02T06:59:59Z', 0],
    ['2026-12-02T07:00:00Z', 5],
    ['2026-12-08T12:00:00Z', 5],
    ['2026-12-09T07:00:00Z', 10],
  ])('is chased by working days of the site: at %s, %i', (at, days) => {
    const notice = new TestNotice().told('2026-11-25T09:00:00Z');
    expect(noticeReminderAt(notice.at(at), at)).toBe(days);
  });

  it('is chased no more once its receipt is proven', () => {
    const notice = receivedAt('2026-11-26T09:00:00Z', '2028-06-30');
    const at = '2026-12-09T09:00:00Z';
    expect(noticeReminderAt(notice.at(at), at)).toBe(0);
  });
});
