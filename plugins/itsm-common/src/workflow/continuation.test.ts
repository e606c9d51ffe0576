import { TestLog } from '../__testUtils__/TestLog';
import { paris } from '../__testUtils__/localTime';
import { terms } from '../__testUtils__/terms';
import { continuationOf } from './continuation';

const HO_4H = terms('HO', '4H');

/** A ticket of Monday with an on-site intervention begun at 17:00. */
function intervened(
  pinned = HO_4H,
  startedAt = '2026-11-23 17:00',
  mode: 'on-site' | 'remote' = 'on-site',
): TestLog {
  return new TestLog(pinned)
    .register('2026-11-23 09:00')
    .does('start-intervention', startedAt, { input: { mode } });
}

function continuation(log: TestLog, at: string) {
  const situation = log.situation(at);
  return continuationOf(situation, situation.interventions[0], log.instant(at));
}

const PAST_CLOSING = {
  since: paris('2026-11-23 17:00'),
  closesAt: paris('2026-11-23 18:00'),
};
const ORDER_NEEDED = {
  code: 'bad-input',
  field: 'interventionId',
  problem: 'order-to-stop-needed',
};

describe('an on-site intervention begun before 18:00 goes on to the resolution (C7)', () => {
  it('shows so once the window is closed, and not at 18:00:00', () => {
    const log = intervened();
    expect(continuation(log, '2026-11-23 18:00:00')).toBeNull();
    expect(continuation(log, '2026-11-23 18:00:01')).toEqual(PAST_CLOSING);
    expect(continuation(log, '2026-11-23 20:00')).toEqual(PAST_CLOSING);
  });

  it('still shows so when it ended at 20:00 with the restoration', () => {
    const log = intervened()
      .does('restore', '2026-11-23 19:55')
      .does('end-intervention', '2026-11-23 20:00');
    expect(continuation(log, '2026-11-30 10:00')).toEqual(PAST_CLOSING);
  });

  it.each([
    ['ended before the closing', '2026-11-23 17:30'],
    ['ended at the closing', '2026-11-23 18:00:00'],
  ])('is none where it %s', (_, endedAt) => {
    const log = intervened().does('end-intervention', endedAt);
    expect(continuation(log, '2026-11-24 10:00')).toBeNull();
  });

  it('is none where the service was restored by the closing', () => {
    const log = intervened().does('restore', '2026-11-23 17:45');
    expect(continuation(log, '2026-11-23 19:00')).toBeNull();
  });

  it.each([
    ['remote', intervened(HO_4H, '2026-11-23 17:00', 'remote')],
    ['begun after the closing', intervened(HO_4H, '2026-11-23 18:00:00')],
    ['around the clock', intervened(terms('24x7', '4H'))],
  ])('is none where it is %s', (_, log) => {
    expect(continuation(log, '2026-11-23 23:00')).toBeNull();
  });
});

describe('it stops only on the recorded order of the beneficiary (CI5)', () => {
  it('may end before the closing, and at it, without being resolved', () => {
    for (const at of ['2026-11-23 17:30', '2026-11-23 18:00:00']) {
      expect(intervened().tries('end-intervention', at)).toMatchObject({
        occurredAt: paris(at),
      });
    }
  });

  it.each(['2026-11-23 18:00:01', '2026-11-23 20:00', '2026-11-24 10:00'])(
    'cannot end on %s without an order while the service is down',
    at => {
      expect(intervened().tries('end-intervention', at)).toEqual(ORDER_NEEDED);
    },
  );

  it('can be said the next day to have ended before the closing', () => {
    expect(
      intervened().tries('end-intervention', '2026-11-24 10:00', {
        input: { occurredAt: '2026-11-23 17:50' },
      }),
    ).toMatchObject({ occurredAt: paris('2026-11-23 17:50') });
  });

  it('ends on the order', () => {
    const log = intervened().does('order-stop', '2026-11-23 20:00', {
      role: 'beneficiary',
    });
    expect(log.tries('end-intervention', '2026-11-23 20:05')).toMatchObject({
      occurredAt: paris('2026-11-23 20:05'),
    });
    expect(log.situation('2026-11-23 20:05').interventions[0]).toMatchObject({
      stopOrdered: { at: paris('2026-11-23 20:00') },
    });
  });

  it('ends with the restoration, not before it', () => {
    const log = intervened().does('restore', '2026-11-23 20:00');
    expect(
      log.tries('end-intervention', '2026-11-23 20:30', {
        input: { occurredAt: '2026-11-23 19:00' },
      }),
    ).toEqual(ORDER_NEEDED);
    expect(
      log.tries('end-intervention', '2026-11-23 20:30', {
        input: { occurredAt: '2026-11-23 20:00' },
      }),
    ).toMatchObject({ occurredAt: paris('2026-11-23 20:00') });
  });

  it('takes an order again where the restoration is refused with the service down', () => {
    const log = intervened()
      .does('restore', '2026-11-23 20:00')
      .does('refuse', '2026-11-23 20:10', { input: { serviceDown: true } });
    expect(log.tries('end-intervention', '2026-11-23 20:30')).toEqual(
      ORDER_NEEDED,
    );
  });

  it('needs none once the ticket is cancelled: nothing is left to resolve', () => {
    const log = intervened().does('cancel', '2026-11-23 19:00');
    expect(log.tries('end-intervention', '2026-11-23 20:00')).toMatchObject({
      occurredAt: paris('2026-11-23 20:00'),
    });
  });

  it.each([
    ['remote', intervened(HO_4H, '2026-11-23 17:00', 'remote')],
    ['begun after the closing', intervened(HO_4H, '2026-11-23 18:30')],
    ['around the clock', intervened(terms('24x7', '4H'))],
  ])('needs none where it is %s', (_, log) => {
    expect(log.tries('end-intervention', '2026-11-23 23:00')).toMatchObject({
      occurredAt: paris('2026-11-23 23:00'),
    });
  });

  it('needs none on a machine that is not known', () => {
    const log = new TestLog(null)
      .register('2026-11-23 09:00')
      .does('start-intervention', '2026-11-23 17:00');
    expect(log.tries('end-intervention', '2026-11-23 23:00')).toMatchObject({
      occurredAt: paris('2026-11-23 23:00'),
    });
  });

  it('cannot be ordered to stop twice', () => {
    const log = intervened().does('order-stop', '2026-11-23 20:00');
    expect(log.tries('order-stop', '2026-11-23 20:05')).toMatchObject({
      code: 'not-possible',
    });
  });
});
