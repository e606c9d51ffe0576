import { TestLog } from '../__testUtils__/TestLog';
import { paris } from '../__testUtils__/localTime';
import { terms } from '../__testUtils__/terms';
import { pinUnlistedTerms } from '../contract';
import { possibleActs } from './decide';
import { DEFAULT_WORKFLOW_RULES } from './workflowRules';
import { type ActInput, INSTANT_INPUT } from './inputs';
import type { Role } from './vocabulary';

const HO_10H = terms('HO', '10H');

function registered(): TestLog {
  return new TestLog(HO_10H).register('2026-11-23 09:00');
}

function acts(log: TestLog, at: string, role: Role, rules = {}) {
  return possibleActs(log.situation(at), role, {
    now: log.instant(at),
    rules: { ...DEFAULT_WORKFLOW_RULES, ...rules },
  });
}

function refused(problem: string, field = 'occurredAt') {
  return { code: 'bad-input', field, problem };
}

describe('the instant an act counts from (CI22)', () => {
  /** Work started on Monday at 11:00; the restoration is typed later. */
  const log = registered().does('start-work', '2026-11-23 11:00');

  it.each([
    ['nothing declared', '2026-11-23 15:00', undefined, '2026-11-23 15:00'],
    ['now', '2026-11-23 15:00', '2026-11-23 15:00', '2026-11-23 15:00'],
    ['earlier', '2026-11-23 15:00', '2026-11-23 12:30', '2026-11-23 12:30'],
    [
      'the instant of the act before',
      '2026-11-23 15:00',
      '2026-11-23 11:00',
      '2026-11-23 11:00',
    ],
    [
      '24 hours back to the second',
      '2026-11-24 15:00:00',
      '2026-11-23 15:00:00',
      '2026-11-23 15:00:00',
    ],
  ])('%s', (_, at, declared, counts) => {
    expect(
      log.tries('restore', at, { input: { occurredAt: declared } }),
    ).toEqual({
      transition: expect.objectContaining({ act: 'restore' }),
      occurredAt: paris(counts),
    });
  });

  it('is never before the act before, though the clock stepped back', () => {
    expect(log.tries('restore', '2026-11-23 10:59:50')).toMatchObject({
      occurredAt: paris('2026-11-23 11:00'),
    });
  });

  it.each([
    [
      'a second in the future',
      '2026-11-23 15:00:00',
      '2026-11-23 15:00:01',
      'in-the-future',
    ],
    [
      'a second before the act before',
      '2026-11-23 15:00:00',
      '2026-11-23 10:59:59',
      'before-previous-act',
    ],
  ])('refuses %s', (_, at, occurredAt, problem) => {
    expect(log.tries('restore', at, { input: { occurredAt } })).toEqual(
      refused(problem),
    );
  });

  it('claims an instant over 24 hours back, which waits for the agreement', () => {
    expect(
      log.tries('restore', '2026-11-24 15:00:01', {
        input: { occurredAt: '2026-11-23 15:00:00' },
      }),
    ).toEqual({
      transition: expect.objectContaining({ act: 'restore' }),
      occurredAt: paris('2026-11-24 15:00:01'),
      claimedAt: paris('2026-11-23 15:00:00'),
    });
  });

  it('refuses to claim a second one while the first waits', () => {
    const claimed = registered().does(
      'propose-workaround',
      '2026-11-24 15:00',
      { input: { occurredAt: '2026-11-23 10:00' } },
    );
    expect(
      claimed.tries('restore', '2026-11-26 15:00', {
        input: { occurredAt: '2026-11-25 10:00' },
      }),
    ).toEqual(refused('instant-already-claimed'));
    expect(
      claimed.tries('restore', '2026-11-26 15:00', {
        input: { occurredAt: '2026-11-26 10:00' },
      }),
    ).toMatchObject({ occurredAt: paris('2026-11-26 10:00') });
  });

  it('claims none for an act that moves no clock', () => {
    expect(
      registered().tries('start-work', '2026-11-25 09:00', {
        input: { occurredAt: '2026-11-23 10:00' },
      }),
    ).toEqual(refused('too-far-back'));
  });

  it('does not let a comment hold back the instant of an act', () => {
    const commented = registered().does('comment', '2026-11-23 14:00');
    expect(
      commented.tries('restore', '2026-11-23 15:00', {
        input: { occurredAt: '2026-11-23 12:00' },
      }),
    ).toMatchObject({ occurredAt: paris('2026-11-23 12:00') });
  });

  it.each(['restore', 'propose-workaround'] as const)(
    'does not let %s precede the start of an intervention',
    act => {
      const going = registered()
        .does('start-work', '2026-11-23 10:00')
        .does('start-intervention', '2026-11-23 11:00')
        .does('end-intervention', '2026-11-23 12:00');
      const declared = (occurredAt: string) =>
        going.tries(act, '2026-11-23 15:00', { input: { occurredAt } });
      expect(declared('2026-11-23 10:59:59')).toEqual(
        refused('before-previous-act'),
      );
      expect(declared('2026-11-23 11:00:00')).toMatchObject({
        occurredAt: paris('2026-11-23 11:00'),
      });
    },
  );

  it('lets a late entry be followed by what was done since the call (CI18)', () => {
    const late = new TestLog(HO_10H).register('2026-11-23 09:00', {
      typedAt: '2026-11-23 14:00',
      lateEntry: true,
    });
    expect(
      late.tries('restore', '2026-11-23 14:05', {
        input: { occurredAt: '2026-11-23 11:00' },
      }),
    ).toMatchObject({ occurredAt: paris('2026-11-23 11:00') });
  });

  it('is later than the start of an intervention for its end', () => {
    const begun = registered().does('start-intervention', '2026-11-23 11:00');
    begun.does('change-priority', '2026-11-23 12:00');
    const input = (occurredAt: string) => ({ input: { occurredAt } });
    expect(
      begun.tries('end-intervention', '2026-11-23 15:00', {
        ...input('2026-11-23 10:59:59'),
      }),
    ).toEqual(refused('before-previous-act'));
    expect(
      begun.tries('end-intervention', '2026-11-23 15:00', {
        ...input('2026-11-23 11:30'),
      }),
    ).toMatchObject({ occurredAt: paris('2026-11-23 11:30') });
  });
});

describe('who, in which state', () => {
  it('answers a role that may not with those that may', () => {
    const restored = registered().does('restore', '2026-11-23 10:00');
    expect(
      restored.tries('approve', '2026-11-23 11:00', { role: 'contractor' }),
    ).toEqual({
      code: 'not-allowed',
      act: 'approve',
      by: ['beneficiary', 'local-referent'],
    });
  });

  it('answers an act that cannot be done now with those that can', () => {
    expect(
      registered().tries('approve', '2026-11-23 11:00', {
        role: 'beneficiary',
      }),
    ).toEqual({
      code: 'not-possible',
      act: 'approve',
      possible: [
        'add-machine',
        'request-suspension',
        'change-priority',
        'choose-data-media',
        'cancel',
        'set-access',
        'open-mediation',
        'comment',
        'redact',
        'attach',
      ],
    });
  });

  it('offers the contractor, on a new ticket, first to start work', () => {
    expect(acts(registered(), '2026-11-23 10:00', 'contractor')).toEqual([
      'start-work',
      'start-intervention',
      'restore',
      'announce-visit',
      'propose-workaround',
      'qualify',
      'add-machine',
      'request-suspension',
      'change-priority',
      'claim-exclusion',
      'request-cancellation',
      'take',
      'hand-over',
      'record-maker-case',
      'set-access',
      'open-mediation',
      'comment',
      'redact',
      'attach',
    ]);
  });

  it('offers the establishment, on a restored ticket, first to approve and to refuse', () => {
    const restored = registered().does('restore', '2026-11-23 10:00');
    expect(
      acts(restored, '2026-11-23 11:00', 'beneficiary').slice(0, 2),
    ).toEqual(['approve', 'refuse']);
  });

  it('does not let an approval drop an instant that waits for agreement', () => {
    const claimed = registered().does('restore', '2026-11-25 15:00', {
      input: { occurredAt: '2026-11-23 12:00' },
    });
    expect(acts(claimed, '2026-11-25 16:00', 'beneficiary')).not.toContain(
      'approve',
    );
    expect(claimed.tries('approve', '2026-11-25 16:00')).toMatchObject({
      code: 'not-possible',
      possible: expect.arrayContaining(['agree-instant', 'refuse-instant']),
    });
    claimed.does('refuse-instant', '2026-11-25 16:00');
    expect(acts(claimed, '2026-11-25 17:00', 'beneficiary')[0]).toBe('approve');
  });

  it('does not let an approval drop a qualification that waits for agreement', () => {
    const proposed = registered()
      .does('restore', '2026-11-23 10:00')
      .does('qualify', '2026-11-23 10:30', {
        facts: { terms: terms('HO', '4H'), needsAgreement: true },
      });
    expect(proposed.tries('approve', '2026-11-23 11:00')).toMatchObject({
      code: 'not-possible',
      possible: expect.arrayContaining([
        'agree-qualification',
        'refuse-qualification',
      ]),
    });
    proposed.does('refuse-qualification', '2026-11-23 11:00');
    expect(proposed.tries('approve', '2026-11-23 12:00')).toMatchObject({
      occurredAt: paris('2026-11-23 12:00'),
    });
  });

  it('has the terms agreed before a ticket of an unknown machine is closed (CI15, CI23)', () => {
    const unlisted = pinUnlistedTerms(
      { territory: 'FR', timeZone: 'Europe/Paris', holidayRegion: 'FR' },
      paris('2026-11-23 09:00'),
    );
    const log = new TestLog(null)
      .register('2026-11-23 09:00')
      .does('restore', '2026-11-23 10:00');
    expect(log.tries('approve', '2026-11-23 11:00')).toMatchObject({
      code: 'not-possible',
    });
    expect(acts(log, '2026-11-23 11:00', 'contractor')).toContain('qualify');
    log.does('qualify', '2026-11-23 11:00', {
      input: { unlisted: true },
      facts: { terms: unlisted, needsAgreement: true },
    });
    expect(log.tries('approve', '2026-11-23 11:30')).toMatchObject({
      code: 'not-possible',
    });
    log.does('agree-qualification', '2026-11-23 11:30');
    expect(log.situation('2026-11-23 11:30')).toMatchObject({
      machineId: null,
      terms: { level: 'not-covered', serviceWindow: null, restoreTime: null },
    });
    expect(acts(log, '2026-11-23 12:00', 'beneficiary')[0]).toBe('approve');
  });

  it('offers the coordinator nothing', () => {
    expect(acts(registered(), '2026-11-23 10:00', 'coordinator')).toEqual([]);
  });

  it('keeps the approval to the local referent where so configured (CI25)', () => {
    const restored = registered().does('restore', '2026-11-23 10:00');
    const rules = { approvalByReferentOnly: true };
    expect(acts(restored, '2026-11-23 11:00', 'beneficiary', rules)).toContain(
      'refuse',
    );
    expect(
      acts(restored, '2026-11-23 11:00', 'beneficiary', rules),
    ).not.toContain('approve');
    expect(
      restored.tries('approve', '2026-11-23 11:00', {
        role: 'beneficiary',
        rules: { ...DEFAULT_WORKFLOW_RULES, ...rules },
      }),
    ).toEqual({ code: 'not-allowed', act: 'approve', by: ['local-referent'] });
    expect(
      acts(restored, '2026-11-23 11:00', 'local-referent', rules),
    ).toContain('approve');
  });
});

describe('reopening (CI13)', () => {
  const closed = registered()
    .does('restore', '2026-11-23 10:00')
    .does('approve', '2026-11-23 12:00');

  it('is possible for 30 days, to the second', () => {
    expect(acts(closed, '2026-12-23 12:00:00', 'beneficiary')).toContain(
      'reopen',
    );
    expect(acts(closed, '2026-12-23 12:00:01', 'beneficiary')).toEqual([
      'comment',
      'redact',
      'attach',
    ]);
    expect(closed.tries('reopen', '2026-12-23 12:00:01')).toMatchObject({
      code: 'not-possible',
    });
  });

  it('is possible for as long as configured', () => {
    const rules = { reopenDays: 60 };
    expect(acts(closed, '2027-01-22 12:00:00', 'beneficiary', rules)).toContain(
      'reopen',
    );
  });

  it('is nothing for the contractor', () => {
    expect(acts(closed, '2026-11-24 12:00', 'contractor')).toEqual([
      'open-mediation',
      'comment',
      'redact',
      'attach',
    ]);
  });
});

describe('suspensions (CI24, CI25)', () => {
  const asked = () =>
    registered().does('request-suspension', '2026-11-23 10:00', {
      input: { until: '2026-11-24 10:00' },
    });

  it('are agreed by the local referent, not by a beneficiary', () => {
    const options = { role: 'beneficiary' as const };
    expect(
      asked().tries('agree-suspension', '2026-11-23 11:00', options),
    ).toMatchObject({ code: 'not-allowed', by: ['local-referent'] });
  });

  it('are withdrawn by the side that asked', () => {
    expect(acts(asked(), '2026-11-23 11:00', 'contractor')).toContain(
      'withdraw-suspension',
    );
    expect(acts(asked(), '2026-11-23 11:00', 'local-referent')).not.toContain(
      'withdraw-suspension',
    );
    const own = registered().does('request-suspension', '2026-11-23 10:00', {
      role: 'beneficiary',
    });
    expect(acts(own, '2026-11-23 11:00', 'local-referent')).toContain(
      'withdraw-suspension',
    );
    expect(own.tries('withdraw-suspension', '2026-11-23 11:00')).toMatchObject({
      code: 'not-possible',
    });
  });

  it('end in the future, when asked and when agreed', () => {
    expect(
      registered().tries('request-suspension', '2026-11-23 10:00', {
        input: { until: '2026-11-23 10:00' },
      }),
    ).toEqual(refused('not-in-the-future', 'until'));
    expect(asked().tries('agree-suspension', '2026-11-24 10:00')).toEqual(
      refused('not-in-the-future', 'until'),
    );
  });

  it('are asked once at a time', () => {
    expect(
      asked().tries('request-suspension', '2026-11-23 11:00', {
        role: 'beneficiary',
      }),
    ).toMatchObject({ code: 'not-possible' });
  });

  it('leave the state they were agreed in when their end has come, whoever wrote so', () => {
    const agreed = asked().does('agree-suspension', '2026-11-23 11:00');
    expect(acts(agreed, '2026-11-24 09:59:59', 'contractor')).toContain(
      'end-suspension',
    );
    expect(acts(agreed, '2026-11-24 10:00:00', 'contractor')).toContain(
      'start-work',
    );
  });
});

it('refuses the end of an intervention that is not open', () => {
  const log = registered().does('start-intervention', '2026-11-23 10:00');
  expect(
    log.tries('end-intervention', '2026-11-23 11:00', {
      input: { interventionId: 'another' },
    }),
  ).toEqual(refused('no-such-intervention', 'interventionId'));
});

it('refuses a suspension for longer than a year and a day', () => {
  const until = (end: string) =>
    registered().tries('request-suspension', '2026-11-23 11:00', {
      input: { until: end },
    });
  expect(until('2027-11-24 11:00:01')).toEqual(
    refused('too-far-ahead', 'until'),
  );
  expect(until('2027-11-24 11:00:00')).toMatchObject({
    occurredAt: paris('2026-11-23 11:00'),
  });
});

it.each(['cancel', 'request-cancellation'] as const)(
  '%s as a duplicate, or as merged, names the other ticket (CI17)',
  act => {
    const tries = (input: ActInput<'cancel'>) =>
      registered().tries(act, '2026-11-23 11:00', { input });
    for (const kind of ['duplicate', 'merged'] as const) {
      expect(tries({ kind, reason: 'Twice', otherTicket: undefined })).toEqual(
        refused('other-ticket-needed', 'otherTicket'),
      );
      expect(
        tries({ kind, reason: 'Twice', otherTicket: 'INC-2026-000001' }),
      ).toMatchObject({ transition: { act } });
    }
    expect(
      tries({ kind: 'cancelled', reason: 'None', otherTicket: undefined }),
    ).toMatchObject({ transition: { act } });
  },
);

describe('an instant that is given', () => {
  it.each([
    '2026-11-23T17:42:05Z',
    '2026-11-23T17:42Z',
    '2026-11-23T18:42:05+01:00',
    '2028-02-29T00:00Z',
  ])('%s is one', given => {
    expect(INSTANT_INPUT.safeParse(given).success).toBe(true);
  });

  it.each([
    '2026-02-30T10:00:00Z',
    '2026-02-29T10:00Z',
    '2026-11-23T24:00:00Z',
    '2026-11-23T17:42:05',
    '2026-11-23',
    '2026-11-23T17:42:05.123Z',
    'tomorrow',
  ])('%s is none', given => {
    expect(INSTANT_INPUT.safeParse(given).success).toBe(false);
  });
});

it('refuses a change of priority that changes nothing', () => {
  expect(
    registered().tries('change-priority', '2026-11-23 11:00', {
      input: { impact: 2, urgency: 2 },
    }),
  ).toEqual(refused('no-change', 'impact'));
});
