import { TestLog } from '../__testUtils__/TestLog';
import { terms } from '../__testUtils__/terms';
import { clockAt } from '../clock';
import { DEFAULT_WORKFLOW_RULES as RULES } from './workflowRules';
import { mediationAwaits } from './mediation';
import type { Role } from './vocabulary';

/** Four hours are granted; restored after five, closed the next day. */
const closedLate = () =>
  new TestLog(terms('HO', '4H'))
    .register('2026-11-23 09:00')
    .does('restore', '2026-11-23 14:00')
    .does('approve', '2026-11-24 09:00');

const contested = () => closedLate().does('open-mediation', '2026-11-25 10:00');

const proposed = () =>
  contested()
    .does('give-opinion', '2026-11-25 11:00', { role: 'beneficiary' })
    .does('conclude-mediation', '2026-11-26 10:00', {
      input: { correction: 'counts-in-time' },
    });

const clockOf = (log: TestLog) =>
  clockAt(terms('HO', '4H'), log.events, '2026-12-31T00:00:00Z');

describe('a mediation (CI21)', () => {
  it('holds what is contested, who said what, and whose move it is', () => {
    const log = contested().does('give-opinion', '2026-11-25 11:00', {
      role: 'beneficiary',
    });
    const { mediation } = log.situation('2026-11-25 12:00');
    expect(mediation).toEqual({
      mediationId: 'm-4',
      subject: 'verdict',
      reason: 'The time at the door was counted',
      openedAt: '2026-11-25T09:00:00Z',
      openedBy: 'contractor',
      state: 'open',
      opinions: [
        { sequence: 5, at: '2026-11-25T10:00:00Z', role: 'beneficiary' },
      ],
      conclusion: null,
      answeredAt: null,
    });
    expect(mediationAwaits(mediation)).toBe('coordinator');
  });

  it.each(['closed', 'cancelled', 'excluded'] as const)(
    'is opened until the thirtieth day after a ticket was %s, and no later',
    state => {
      const log = new TestLog(terms('HO', '4H')).register('2026-11-02 09:00');
      if (state === 'closed') {
        log
          .does('restore', '2026-11-02 10:00')
          .does('approve', '2026-11-02 11:00');
      } else if (state === 'cancelled') {
        log.does('cancel', '2026-11-02 11:00');
      } else {
        log
          .does('claim-exclusion', '2026-11-02 10:00')
          .does('accept-exclusion', '2026-11-02 11:00');
      }
      const opens = (at: string, days?: number) =>
        log.tries('open-mediation', at, {
          ...(days && { rules: { ...RULES, mediationDays: days } }),
        });
      expect(opens('2026-12-02 11:00')).toHaveProperty('transition');
      expect(opens('2026-12-02 11:00:01')).toMatchObject({
        code: 'not-possible',
      });
      expect(opens('2026-11-10 11:00', 7)).toMatchObject({
        code: 'not-possible',
      });
    },
  );

  it('is opened on a ticket at work too, and never twice at once', () => {
    const log = new TestLog(terms('HO', '4H'))
      .register('2026-11-02 09:00')
      .does('open-mediation', '2027-02-02 10:00');
    expect(log.tries('open-mediation', '2027-02-02 11:00')).toMatchObject({
      code: 'not-possible',
    });
    log.does('conclude-mediation', '2027-02-03 10:00', {
      input: { correction: 'none' },
    });
    expect(log.tries('open-mediation', '2027-02-04 10:00')).toHaveProperty(
      'transition',
    );
  });

  it('holds back no instant of the work', () => {
    const log = new TestLog(terms('HO', '4H'))
      .register('2026-11-23 09:00')
      .does('open-mediation', '2026-11-23 11:00')
      .does('conclude-mediation', '2026-11-23 12:00')
      .does('restore', '2026-11-23 13:00', {
        input: { occurredAt: '2026-11-23 10:00' },
      });
    expect(log.situation('2026-11-23 13:00').restoredAt).toBe(
      '2026-11-23T09:00:00Z',
    );
  });

  it('is about an exclusion only where one was claimed', () => {
    expect(
      closedLate().tries('open-mediation', '2026-11-25 10:00', {
        input: { subject: 'exclusion' },
      }),
    ).toMatchObject({ field: 'subject', problem: 'no-exclusion-claimed' });
  });
});

describe('a correction', () => {
  it('counts once the local referent agrees, and leaves the verdict as it was', () => {
    const before = proposed();
    expect(before.situation('2026-11-27 09:00')).toMatchObject({
      mediation: { state: 'correction-proposed' },
      correction: null,
    });
    const verdict = clockOf(before);
    const log = before.does('agree-correction', '2026-11-27 10:00');
    expect(log.situation('2026-11-27 11:00')).toMatchObject({
      state: 'closed',
      mediation: { state: 'corrected', answeredAt: '2026-11-27T09:00:00Z' },
      correction: {
        mediationId: 'm-4',
        kind: 'counts-in-time',
        agreedAt: '2026-11-27T09:00:00Z',
        settledAt: '2026-11-24T08:00:00Z',
      },
    });
    expect(verdict.verdict).toBe('late');
    expect(clockOf(log)).toEqual(verdict);
  });

  it('counts for nothing where the local referent refuses', () => {
    const log = proposed().does('refuse-correction', '2026-11-27 10:00');
    expect(log.situation('2026-11-27 11:00')).toMatchObject({
      mediation: { state: 'refused' },
      correction: null,
    });
  });

  it.each<Role>(['beneficiary', 'contractor', 'coordinator'])(
    'is not the %s’s to agree to (CI23, CI25)',
    role => {
      expect(
        proposed().tries('agree-correction', '2026-11-27 10:00', { role }),
      ).toEqual({
        code: 'not-allowed',
        act: 'agree-correction',
        by: ['local-referent'],
      });
    },
  );

  it('is of the closure it was about: a reopening leaves it behind', () => {
    const log = proposed()
      .does('agree-correction', '2026-11-27 10:00')
      .does('reopen', '2026-11-30 09:00', { role: 'beneficiary' });
    expect(log.situation('2026-11-30 10:00').correction).toBeNull();
  });

  it('agreed to after a reopening is not of what follows it', () => {
    const log = proposed()
      .does('reopen', '2026-11-27 09:00', { role: 'beneficiary' })
      .does('agree-correction', '2026-11-27 10:00');
    expect(log.situation('2026-11-27 11:00')).toMatchObject({
      mediation: { state: 'corrected' },
      correction: null,
    });
  });

  it.each([
    ['of a ticket that is not settled', 'counts-late', false],
    ['into what it is already', 'counts-included', true],
  ] as const)('is refused: %s', (_, correction, isClosed) => {
    const log = isClosed
      ? contested()
      : new TestLog(terms('HO', '4H'))
          .register('2026-11-23 09:00')
          .does('open-mediation', '2026-11-23 11:00');
    expect(
      log.tries('conclude-mediation', '2026-11-26 10:00', {
        input: { correction },
      }),
    ).toMatchObject({ field: 'correction', problem: 'not-correctable' });
  });
});
