import fc from 'fast-check';
import { pinTerms } from '../contract';
import { fromEpochSeconds, toEpochSeconds } from '../time';
import {
  ACT_INPUTS,
  DEFAULT_WORKFLOW_RULES,
  situationAt,
  type TicketAct,
} from '../workflow';
import { TestLog } from '../__testUtils__/TestLog';
import {
  approvalAskedBy,
  APPROVAL_REMINDER_DAYS,
  approvalWaitAt,
  type DueMessage,
  dueMessages,
  MESSAGE_KINDS,
  MESSAGE_RULES,
  contractClauseOf,
  messageRule,
  type MessageRule,
  messagesFor,
  notBefore,
  workingDaysAfter,
  workingDaysSince,
} from '.';

const termsOf = (serviceWindow: 'HO' | '24x7', region: 'FR' | 'FR-AM' = 'FR') =>
  pinTerms(
    {
      machineId: 'm-1',
      category: 'server-x86',
      maker: 'HPE',
      model: 'ProLiant DL380 Gen10',
      coverage: {
        warrantyEnd: 'none',
        afterWarranty: 'vendor-backed',
        serviceWindow,
        restoreTime: '4H',
        maintainedFrom: null,
        maintainedUntil: null,
        orderReference: null,
      },
    },
    { territory: 'FR', timeZone: 'Europe/Paris', holidayRegion: region },
    '2026-01-01T00:00:00Z',
  );

const HO = termsOf('HO');

/** The kinds that the last act of a log causes. */
function causedBy(log: TestLog): string[] {
  const { events } = log;
  const event = events[events.length - 1];
  const known = events.slice(0, -1);
  return messagesFor(
    known.length === 0 ? null : situationAt(known, event.recordedAt),
    event,
    situationAt(events, event.recordedAt),
  ).map(({ kind }) => kind);
}

const due = (log: TestLog, at: string) =>
  dueMessages(log.events, log.instant(at)).map(
    ({ kind, sequence, step }: DueMessage) => `${kind} ${sequence} ${step}`,
  );

const incident = (terms = HO) =>
  new TestLog(terms).register('2026-11-23 09:00');

describe('the table of messages', () => {
  const rules: readonly MessageRule[] = MESSAGE_RULES;

  it('has each kind once, with its clause and somebody to tell', () => {
    expect(new Set(MESSAGE_KINDS).size).toBe(MESSAGE_RULES.length);
    for (const rule of rules) {
      expect(rule.clause).toMatch(/^(CCTP \d|BI\d|C\d|CI\d|DI\d|HI\d)/);
      expect(rule.to.length).toBeGreaterThan(0);
      expect(messageRule(rule.kind)).toBe(rule);
    }
  });

  it('names the clause of the contract, and no row that only serves it', () => {
    expect(contractClauseOf('closed-recap')).toBe('CCTP 2.1.5');
    expect(contractClauseOf('stop-ordered')).toBeNull();
  });

  it('asks for every agreement that the contract leaves to the establishment (CI23)', () => {
    const asked = rules.flatMap(rule => (rule.act ? [rule.act] : []));
    expect(asked).toEqual(
      expect.arrayContaining([
        'approve',
        'accept-workaround',
        'agree-qualification',
        'agree-suspension',
        'agree-cancellation',
        'accept-exclusion',
        'agree-instant',
      ]),
    );
    for (const act of asked) expect(Object.keys(ACT_INPUTS)).toContain(act);
  });

  it('lets nobody switch off what the contract asks for', () => {
    const obligatory = rules
      .filter(rule => rule.obligatory)
      .map(rule => rule.kind);
    expect(obligatory).toEqual(
      expect.arrayContaining([
        'closed-recap',
        'intervention-report',
        'late-entry',
        'approval-asked',
        'approval-reminder',
        'suspended',
        'excluded',
        'cancelled',
      ]),
    );
  });
});

describe('what an act causes', () => {
  it('tells of a registration, and apart of a call that is entered late (CI18)', () => {
    expect(causedBy(incident())).toEqual(['registered']);
    expect(
      causedBy(
        new TestLog(HO).register('2026-11-23 09:00', { lateEntry: true }),
      ),
    ).toEqual(['late-entry']);
  });

  it('asks for the approval of a restoration, reports, and recounts the closure (C4)', () => {
    const log = incident().does('start-intervention', '2026-11-23 10:00');
    expect(causedBy(log)).toEqual([]);
    log.does('end-intervention', '2026-11-23 11:00', {
      input: { interventionId: 'intervention-2' },
    });
    expect(causedBy(log)).toEqual(['intervention-report']);
    log.does('restore', '2026-11-23 11:05');
    expect(causedBy(log)).toEqual(['approval-asked']);
    log.does('approve', '2026-11-23 11:30');
    expect(causedBy(log)).toEqual(['closed-recap']);
    log.does('reopen', '2026-11-23 14:00');
    expect(causedBy(log)).toEqual(['reopened']);
  });

  it('asks for no approval while the terms are not known (CI15)', () => {
    const log = new TestLog(null)
      .register('2026-11-23 09:00')
      .does('restore', '2026-11-23 10:00');
    expect(causedBy(log)).toEqual([]);
    log.does('qualify', '2026-11-23 10:10', { facts: { terms: HO } });
    expect(causedBy(log)).toEqual(['approval-asked']);
  });

  it('asks for the agreement to an instant over 24 hours back (CI22)', () => {
    const log = incident().does('restore', '2026-11-26 09:00', {
      input: { occurredAt: '2026-11-24 10:00' },
    });
    expect(causedBy(log)).toEqual(['approval-asked', 'instant-claimed']);
  });

  it('asks the referent for a suspension, and tells both sides of it (CI24)', () => {
    const log = incident().does('request-suspension', '2026-11-23 10:00', {
      input: { until: '2026-11-24 10:00' },
    });
    expect(causedBy(log)).toEqual(['suspension-asked']);
    log.does('agree-suspension', '2026-11-23 10:30');
    expect(causedBy(log)).toEqual(['suspended']);
    log.suspensionElapsed('2026-11-24 10:01', '2026-11-24 10:00');
    expect(causedBy(log)).toEqual(['suspension-ended']);
  });

  it('sends the report of an intervention again once a part completes it (C2, C4)', () => {
    const log = incident()
      .does('start-intervention', '2026-11-23 10:00')
      .does('replace-part', '2026-11-23 10:30');
    expect(causedBy(log)).toEqual([]);
    log.does('end-intervention', '2026-11-23 11:00');
    expect(causedBy(log)).toEqual(['intervention-report']);
    log.does('replace-part', '2026-11-23 11:30');
    expect(causedBy(log)).toEqual(['intervention-report']);
    log.does('start-intervention', '2026-11-23 11:40');
    log.does('replace-part', '2026-11-23 11:50', {
      input: {
        interventionId:
          log.situation('2026-11-23 11:50').interventions[1].interventionId,
      },
    });
    expect(causedBy(log)).toEqual([]);
  });

  it('tells the establishment of each agreement that the contractor noted on the telephone (CI23)', () => {
    const rules = { ...DEFAULT_WORKFLOW_RULES, agreementByTelephone: true };
    const named = {
      role: 'contractor' as const,
      rules,
      input: { agreedBy: 'Paul Girard' },
    };
    const asked = () =>
      incident().does('request-suspension', '2026-11-23 10:00', {
        role: 'contractor',
        input: { until: '2026-11-24 10:00' },
      });
    expect(
      causedBy(asked().does('agree-suspension', '2026-11-23 10:30', named)),
    ).toEqual(['suspended', 'agreed-by-telephone']);
    expect(
      causedBy(asked().does('agree-suspension', '2026-11-23 10:30')),
    ).toEqual(['suspended']);
    expect(
      causedBy(
        incident()
          .does('restore', '2026-11-23 10:00')
          .does('approve', '2026-11-23 10:30', named),
      ),
    ).toEqual(['closed-recap', 'agreed-by-telephone']);
    expect(messageRule('agreed-by-telephone')).toMatchObject({
      to: ['declarer', 'local-referents'],
      obligatory: true,
    });
  });

  it('lets no act take an agreement by telephone without telling of it (CI23)', () => {
    const takesIt = (Object.keys(ACT_INPUTS) as TicketAct[]).filter(
      act => 'agreedBy' in ACT_INPUTS[act].shape,
    );
    expect([...messageRule('agreed-by-telephone').on].sort()).toEqual(
      takesIt.sort(),
    );
  });

  it('tells who has the ticket what concerns it (C20)', () => {
    const all: readonly MessageRule[] = MESSAGE_RULES;
    const toHolder = all
      .filter(rule => rule.to.includes('holder'))
      .map(rule => rule.kind);
    expect(toHolder).toEqual([
      'restored-refused',
      'answered',
      'stop-ordered',
      'reopened',
      'comment-for-desk',
      'handed-over',
      'about-to-be-late',
      'late',
    ]);
    expect(
      causedBy(
        incident().does('hand-over', '2026-11-23 10:00', {
          input: { to: 'user:default/hugo.lambert' },
        }),
      ),
    ).toEqual(['handed-over']);
  });

  it('tells the establishment who comes, and when (A5)', () => {
    expect(messageRule('visit-announced')).toMatchObject({
      on: ['announce-visit'],
      to: ['declarer', 'local-referents'],
    });
  });

  it('takes a comment to the other side, and an internal one nowhere', () => {
    const comment = (
      role: 'contractor' | 'beneficiary',
      internal: boolean = false,
    ) =>
      causedBy(
        incident().does('comment', '2026-11-23 10:00', {
          role,
          input: { comment: 'On it', internal },
        }),
      );
    expect(comment('contractor')).toEqual(['comment-for-establishment']);
    expect(comment('beneficiary')).toEqual(['comment-for-desk']);
    expect(comment('contractor', true)).toEqual([]);
  });
});

describe('what time alone causes', () => {
  it('warns at three quarters of the restore time, and is late a second past it (DI16)', () => {
    const log = incident();
    expect(due(log, '2026-11-23 11:59:59')).toEqual([]);
    expect(due(log, '2026-11-23 12:00:00')).toEqual(['about-to-be-late 1 0']);
    expect(due(log, '2026-11-23 13:00:00')).toEqual(['about-to-be-late 1 0']);
    expect(due(log, '2026-11-23 13:00:01')).toEqual(['late 1 0']);
  });

  it('is silent while suspended, and tells again once the time runs', () => {
    const log = incident()
      .does('request-suspension', '2026-11-23 11:00', {
        input: { until: '2026-11-25 11:00' },
      })
      .does('agree-suspension', '2026-11-23 11:00');
    expect(due(log, '2026-11-24 15:00')).toEqual([]);
    expect(due(log, '2026-11-25 11:59:59')).toEqual([]);
    expect(due(log, '2026-11-25 12:00:00')).toEqual(['about-to-be-late 1 0']);
  });

  it('begins anew with a reopening, under a key of its own', () => {
    const log = incident()
      .does('restore', '2026-11-23 14:00')
      .does('approve', '2026-11-23 14:10');
    expect(due(log, '2026-11-25 10:00')).toEqual([]);
    log.does('reopen', '2026-11-25 10:00');
    expect(due(log, '2026-11-25 10:00:01')).toEqual(['late 4 0']);
  });

  it('reminds of an approval after 1, 3 and 5 working days, then tells the coordinator (CI12)', () => {
    expect(APPROVAL_REMINDER_DAYS).toEqual([1, 3, 5]);
    const log = incident().does('restore', '2026-11-23 10:00');
    expect(due(log, '2026-11-24 07:59:59')).toEqual([]);
    expect(due(log, '2026-11-24 08:00')).toEqual(['approval-reminder 2 1']);
    expect(due(log, '2026-11-25 23:00')).toEqual(['approval-reminder 2 1']);
    expect(due(log, '2026-11-26 08:00')).toEqual(['approval-reminder 2 3']);
    // The fifth is the Monday after.
    expect(due(log, '2026-11-29 20:00')).toEqual(['approval-reminder 2 3']);
    expect(due(log, '2026-11-30 08:00')).toEqual(['approval-reminder 2 5']);
    expect(due(log, '2026-12-01 08:00')).toEqual(['approval-escalated 2 6']);
    log.does('approve', '2026-12-01 09:00');
    expect(due(log, '2026-12-20 08:00')).toEqual([]);
  });

  it.each([
    ['a Friday', '2026-11-27 17:00', 1, '2026-11-30 08:00'],
    [
      'the eve of Christmas, a Thursday',
      '2026-12-24 10:00',
      1,
      '2026-12-28 08:00',
    ],
    ['the eve of the 11 November', '2026-11-10 16:00', 3, '2026-11-16 08:00'],
    ['a Saturday', '2026-11-28 03:00', 1, '2026-11-30 08:00'],
  ])('counts working days from %s', (_day, from, days, to) => {
    const log = incident();
    expect(workingDaysAfter(HO, log.instant(from), days)).toBe(log.instant(to));
  });

  it('says how long an approval is awaited, in the same working days', () => {
    const log = incident().does('restore', '2026-11-23 10:00');
    const days = (local: string) =>
      approvalWaitAt(log.events, log.instant(local));
    const since = log.instant('2026-11-23 10:00');
    expect(days('2026-11-23 17:00')).toEqual({
      since,
      sequence: 2,
      workingDays: 0,
    });
    expect(
      [
        '2026-11-24 07:59:59',
        '2026-11-24 08:00',
        '2026-11-24 18:00',
        '2026-11-25 07:59:59',
        '2026-11-25 08:00',
        '2026-11-29 12:00',
        '2026-11-30 08:00',
        '2026-12-24 20:00',
      ].map(local => days(local)?.workingDays),
    ).toEqual([0, 1, 1, 1, 2, 4, 5, 23]);
    log.does('approve', '2026-12-24 21:00');
    expect(days('2026-12-25 09:00')).toBeNull();
  });

  it('begins another wait where the restoration did not hold', () => {
    const log = incident()
      .does('restore', '2026-11-23 10:00')
      .does('refuse', '2026-11-24 09:00', {
        input: { reason: 'Still down', serviceDown: true },
      });
    expect(approvalAskedBy(log.events)).toBeNull();
    log.does('restore', '2026-11-25 10:00');
    expect(approvalAskedBy(log.events)?.sequence).toBe(4);
  });

  it('has begun as many working days as have come, at any instant', () => {
    const log = incident();
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 * 86_400 }),
        fc.integer({ min: 0, max: 40 * 86_400 }),
        (from, later) => {
          const start = toEpochSeconds(log.instant('2026-11-23 10:00')) + from;
          const now = fromEpochSeconds(start + later);
          const since = fromEpochSeconds(start);
          const days = workingDaysSince(HO, since, now);
          const last = workingDaysAfter(HO, since, Math.max(days, 1));
          expect(days === 0 || last <= now).toBe(true);
          expect(workingDaysAfter(HO, since, days + 1) > now).toBe(true);
        },
      ),
    );
  });
});

describe('when a message may leave', () => {
  const at = (local: string) => incident().instant(local);
  const FRIDAY_EVENING = at('2026-11-27 18:00');

  it('waits from Friday 18:00 to Monday 08:00 under working hours', () => {
    expect(notBefore({ hours: 'window' }, HO, FRIDAY_EVENING)).toBe(
      at('2026-11-30 08:00'),
    );
    expect(notBefore({ hours: 'window' }, HO, at('2026-11-27 17:59:59'))).toBe(
      at('2026-11-27 17:59:59'),
    );
  });

  it.each([
    ['24x7', notBefore({ hours: 'window' }, termsOf('24x7'), FRIDAY_EVENING)],
    ['on call', notBefore({ hours: 'window' }, HO, FRIDAY_EVENING, true)],
    ['of any hour', notBefore({ hours: 'any' }, HO, FRIDAY_EVENING)],
    ['without terms', notBefore({ hours: 'window' }, null, FRIDAY_EVENING)],
  ])('leaves at once: %s', (_case, instant) => {
    expect(instant).toBe(FRIDAY_EVENING);
  });
});
