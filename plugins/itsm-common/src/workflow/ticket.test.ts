import { TestLog } from '../__testUtils__/TestLog';
import { paris } from '../__testUtils__/localTime';
import { terms } from '../__testUtils__/terms';
import { situationAt } from './ticket';
import { priorityOf } from './vocabulary';

const HO_10H = terms('HO', '10H');
const HO_4H = terms('HO', '4H');

function registered(): TestLog {
  return new TestLog(HO_10H).register('2026-11-23 09:00');
}

function restored(): TestLog {
  return registered().does('restore', '2026-11-23 10:00');
}

it('is registered with what the caller said', () => {
  expect(registered().situation('2026-11-23 09:00')).toEqual({
    state: 'registered',
    version: 1,
    title: 'Server does not start',
    description: 'Since this morning',
    establishmentId: '750712184',
    machineId: HO_10H.machineId,
    machineText: null,
    terms: HO_10H,
    termsOf: null,
    principalTerms: HO_10H,
    otherMachines: [],
    splitFrom: null,
    splitInto: [],
    impact: 2,
    urgency: 2,
    priority: 3,
    registeredAt: paris('2026-11-23 09:00'),
    lateEntry: false,
    follows: null,
    previousState: 'registered',
    suspendedUntil: null,
    workaroundInPlace: false,
    restoredAt: null,
    closedAt: null,
    settledAt: null,
    reopenedCount: 0,
    refusedCount: 0,
    recall: null,
    exclusion: null,
    mediation: null,
    correction: null,
    pending: {},
    interventions: [],
    access: {
      building: null,
      room: null,
      rack: null,
      rackUnit: null,
      siteContact: null,
      callBackNumber: null,
      badgeOrEscort: null,
      careConstraint: null,
    },
    accessSetIn: {},
    attachments: [],
    texts: [
      {
        sequence: 1,
        field: 'title',
        side: 'establishment',
        internal: false,
      },
      {
        sequence: 1,
        field: 'description',
        side: 'establishment',
        internal: false,
      },
    ],
    holder: null,
    makerCase: null,
    declaredBy: 'user:default/beneficiary',
    parts: [],
    visits: [],
    dataMedia: null,
    lastActAt: paris('2026-11-23 09:00'),
  });
});

it('is registered at the call where it is a late entry (CI18)', () => {
  const log = new TestLog(HO_10H).register('2026-11-23 09:00', {
    typedAt: '2026-11-23 14:00',
    lateEntry: true,
  });
  expect(log.situation('2026-11-23 15:00')).toMatchObject({
    registeredAt: paris('2026-11-23 09:00'),
    lateEntry: true,
  });
});

it('refuses a log without a registration', () => {
  expect(() => situationAt([], paris('2026-11-23 09:00'))).toThrow(RangeError);
});

describe('restored, approved, refused, reopened', () => {
  it('waits for the approval, and is closed by it', () => {
    const log = restored();
    expect(log.situation('2026-11-23 11:00')).toMatchObject({
      state: 'restored',
      restoredAt: paris('2026-11-23 10:00'),
      closedAt: null,
    });
    log.does('approve', '2026-11-23 12:00');
    expect(log.situation('2026-11-23 13:00')).toMatchObject({
      state: 'closed',
      restoredAt: paris('2026-11-23 10:00'),
      closedAt: paris('2026-11-23 12:00'),
      version: 3,
    });
  });

  it('goes back to work when refused; with the service down nothing is restored (CI11)', () => {
    const log = restored().does('refuse', '2026-11-23 11:00', {
      input: { serviceDown: true },
    });
    expect(log.situation('2026-11-23 12:00')).toMatchObject({
      state: 'in-progress',
      restoredAt: null,
      refusedCount: 1,
      reopenedCount: 0,
    });
  });

  it('keeps the first restoration where the service was up (CI11)', () => {
    const log = restored()
      .does('refuse', '2026-11-23 11:00', { input: { serviceDown: false } })
      .does('restore', '2026-11-23 15:00');
    expect(log.situation('2026-11-23 16:00')).toMatchObject({
      state: 'restored',
      restoredAt: paris('2026-11-23 10:00'),
      refusedCount: 1,
    });
  });

  it('is presumed a recall when reopened, until the establishment says it is none (CI26)', () => {
    const log = restored()
      .does('approve', '2026-11-23 12:00')
      .does('reopen', '2026-11-24 12:00');
    expect(log.situation('2026-11-24 13:00')).toMatchObject({
      state: 'in-progress',
      restoredAt: null,
      closedAt: null,
      reopenedCount: 1,
      recall: 'presumed',
    });
    log.does('mark-not-recall', '2026-11-24 14:00');
    expect(log.situation('2026-11-24 15:00').recall).toBe('not-a-recall');
  });
});

describe('suspended (CI2, CI24)', () => {
  const suspended = () =>
    registered()
      .does('start-work', '2026-11-23 09:30')
      .does('request-suspension', '2026-11-23 10:00', {
        input: { until: '2026-11-24 10:00', reason: 'No access' },
      })
      .does('agree-suspension', '2026-11-23 11:00');

  it('waits for the agreement, then has an end', () => {
    const log = registered().does('request-suspension', '2026-11-23 10:00', {
      input: { until: '2026-11-24 10:00', reason: 'No access' },
    });
    expect(log.situation('2026-11-23 10:30')).toMatchObject({
      state: 'registered',
      pending: {
        suspension: {
          sequence: 2,
          until: paris('2026-11-24 10:00'),
          reason: 'No access',
          side: 'contractor',
        },
      },
    });
    expect(suspended().situation('2026-11-23 12:00')).toMatchObject({
      state: 'suspended',
      previousState: 'in-progress',
      suspendedUntil: paris('2026-11-24 10:00'),
      pending: {},
    });
  });

  it.each(['refuse-suspension', 'withdraw-suspension'] as const)(
    'is no longer asked after %s',
    act => {
      const log = registered()
        .does('request-suspension', '2026-11-23 10:00')
        .does(act, '2026-11-23 11:00');
      expect(log.situation('2026-11-23 12:00')).toMatchObject({
        state: 'registered',
        pending: {},
      });
    },
  );

  it('goes back by itself at its end to the state before', () => {
    const log = suspended();
    expect(log.situation('2026-11-24 09:59:59').state).toBe('suspended');
    expect(log.situation('2026-11-24 10:00:00')).toMatchObject({
      state: 'in-progress',
      suspendedUntil: null,
    });
  });

  it('is the same ticket, of the same version, once its end is in the log', () => {
    const log = suspended();
    const before = log.situation('2026-11-24 11:00');
    log.suspensionElapsed('2026-11-24 10:00:30', '2026-11-24 10:00');
    expect(log.situation('2026-11-24 11:00')).toEqual(before);
  });

  it('is not taken back to an instant before a later act by an end written late', () => {
    const log = suspended()
      .does('start-intervention', '2026-11-24 10:20')
      .does('change-priority', '2026-11-24 10:30')
      .suspensionElapsed('2026-11-24 10:40', '2026-11-24 10:00');
    expect(log.situation('2026-11-24 11:00').lastActAt).toBe(
      paris('2026-11-24 10:30'),
    );
  });

  it('ends when it is ended, and when the service is restored', () => {
    const ended = suspended().does('end-suspension', '2026-11-23 15:00');
    expect(ended.situation('2026-11-23 16:00')).toMatchObject({
      state: 'in-progress',
      suspendedUntil: null,
    });
    const mended = suspended().does('restore', '2026-11-23 15:00');
    expect(mended.situation('2026-11-23 16:00')).toMatchObject({
      state: 'restored',
      suspendedUntil: null,
    });
  });
});

describe('a workaround (CI10)', () => {
  const proposed = () =>
    registered().does('propose-workaround', '2026-11-23 10:00');

  it('waits for the establishment', () => {
    expect(proposed().situation('2026-11-23 11:00')).toMatchObject({
      workaroundInPlace: false,
      pending: {
        workaround: { sequence: 2, occurredAt: paris('2026-11-23 10:00') },
      },
    });
  });

  it('is in place once accepted, the ticket staying open for the repair', () => {
    const log = proposed().does('accept-workaround', '2026-11-23 11:00');
    expect(log.situation('2026-11-23 12:00')).toMatchObject({
      state: 'registered',
      workaroundInPlace: true,
      restoredAt: null,
      pending: {},
    });
  });

  it('is gone once refused, with the instant claimed for it', () => {
    const log = registered()
      .does('propose-workaround', '2026-11-25 10:00', {
        input: { occurredAt: '2026-11-23 10:00' },
      })
      .does('refuse-workaround', '2026-11-25 11:00');
    expect(log.situation('2026-11-25 12:00')).toMatchObject({
      workaroundInPlace: false,
      pending: {},
    });
  });

  it('is void after a restoration refused with the service down', () => {
    const log = proposed()
      .does('accept-workaround', '2026-11-23 11:00')
      .does('restore', '2026-11-23 12:00')
      .does('refuse', '2026-11-23 13:00', { input: { serviceDown: true } });
    expect(log.situation('2026-11-23 14:00').workaroundInPlace).toBe(false);
  });
});

describe('an instant over 24 hours back (CI22)', () => {
  const claimed = () =>
    registered().does('restore', '2026-11-25 10:00', {
      input: { occurredAt: '2026-11-23 12:00' },
    });

  it('waits for the agreement', () => {
    expect(claimed().situation('2026-11-25 11:00')).toMatchObject({
      restoredAt: paris('2026-11-25 10:00'),
      pending: {
        instant: {
          sequence: 2,
          act: 'restore',
          claimedAt: paris('2026-11-23 12:00'),
        },
      },
    });
  });

  it('counts once agreed', () => {
    const log = claimed().does('agree-instant', '2026-11-25 11:00');
    expect(log.situation('2026-11-25 12:00')).toMatchObject({
      restoredAt: paris('2026-11-23 12:00'),
      pending: {},
    });
  });

  it('counts for nothing once refused', () => {
    const log = claimed().does('refuse-instant', '2026-11-25 11:00');
    expect(log.situation('2026-11-25 12:00')).toMatchObject({
      restoredAt: paris('2026-11-25 10:00'),
      pending: {},
    });
  });
});

describe('qualified (CI15)', () => {
  const unknown = () =>
    new TestLog(null).register('2026-11-23 09:00', {
      machineText: 'the black one in room 2',
    });
  const found = {
    input: { machineId: HO_4H.machineId ?? '' },
    facts: { terms: HO_4H },
  };

  it('pins the terms of the machine', () => {
    const log = unknown().does('qualify', '2026-11-23 10:00', found);
    expect(log.situation('2026-11-23 11:00')).toMatchObject({
      state: 'registered',
      terms: HO_4H,
      machineId: HO_4H.machineId,
      machineText: 'the black one in room 2',
    });
  });

  it('waits for the establishment where it must agree', () => {
    const log = registered().does('qualify', '2026-11-23 10:00', {
      facts: { terms: HO_4H, needsAgreement: true },
    });
    expect(log.situation('2026-11-23 11:00')).toMatchObject({
      terms: HO_10H,
      pending: { qualification: { sequence: 2, terms: HO_4H } },
    });
    log.does('agree-qualification', '2026-11-23 12:00');
    expect(log.situation('2026-11-23 13:00')).toMatchObject({
      terms: HO_4H,
      pending: {},
    });
  });

  it('keeps its terms where the establishment refuses', () => {
    const log = registered()
      .does('qualify', '2026-11-23 10:00', {
        facts: { terms: HO_4H, needsAgreement: true },
      })
      .does('refuse-qualification', '2026-11-23 12:00');
    expect(log.situation('2026-11-23 13:00')).toMatchObject({
      terms: HO_10H,
      pending: {},
    });
  });

  it('keeps its terms where only the diagnosis is given', () => {
    const log = registered().does('qualify', '2026-11-23 10:00');
    expect(log.situation('2026-11-23 11:00').terms).toEqual(HO_10H);
  });
});

describe('interventions (C2, CI3)', () => {
  /** What nobody said of an intervention. */
  const NOTHING_MORE = {
    employer: 'contractor',
    company: null,
    staffId: null,
    place: null,
    announced: false,
    report: null,
  };

  it('put a new ticket to work, and count as no version after that', () => {
    const log = registered().does('start-intervention', '2026-11-23 10:00');
    expect(log.situation('2026-11-23 10:30')).toMatchObject({
      state: 'in-progress',
      version: 2,
      lastActAt: paris('2026-11-23 10:00'),
    });
    log
      .does('start-intervention', '2026-11-23 11:00', {
        input: { mode: 'remote' },
      })
      .does('comment', '2026-11-23 11:30')
      .does('end-intervention', '2026-11-23 12:00', {
        input: { interventionId: 'intervention-3', workDone: 'Looked at it' },
      });
    const situation = log.situation('2026-11-23 12:30');
    expect(situation).toMatchObject({
      version: 2,
      lastActAt: paris('2026-11-23 10:00'),
    });
    expect(situation.interventions).toEqual([
      {
        interventionId: 'intervention-2',
        mode: 'on-site',
        technician: 'Ada Roux',
        ...NOTHING_MORE,
        startedAt: paris('2026-11-23 10:00'),
        endedAt: null,
        workDone: null,
        note: null,
        stopOrdered: null,
      },
      {
        interventionId: 'intervention-3',
        mode: 'remote',
        technician: 'Ada Roux',
        ...NOTHING_MORE,
        report: { workDone: 'Looked at it' },
        startedAt: paris('2026-11-23 11:00'),
        endedAt: paris('2026-11-23 12:00'),
        workDone: 'Looked at it',
        note: null,
        stopOrdered: null,
      },
    ]);
  });

  it('hold the order to stop (CI5)', () => {
    const log = registered()
      .does('start-intervention', '2026-11-23 17:00')
      .does('order-stop', '2026-11-23 19:00', {
        input: { reason: 'The building closes' },
      });
    expect(
      log.situation('2026-11-23 20:00').interventions[0].stopOrdered,
    ).toEqual({ at: paris('2026-11-23 19:00'), reason: 'The building closes' });
  });

  it('may be begun in a suspension without ending it', () => {
    const log = registered()
      .does('request-suspension', '2026-11-23 09:30')
      .does('agree-suspension', '2026-11-23 09:45')
      .does('start-intervention', '2026-11-23 10:00');
    expect(log.situation('2026-11-23 11:00').state).toBe('suspended');
  });
});

describe('cancelled, excluded (CI4, CI17)', () => {
  it('is cancelled at once by the establishment, on its agreement by the contractor', () => {
    expect(
      registered()
        .does('cancel', '2026-11-23 10:00')
        .situation('2026-11-23 11:00').state,
    ).toBe('cancelled');
    const log = registered().does('request-cancellation', '2026-11-23 10:00');
    expect(log.situation('2026-11-23 11:00')).toMatchObject({
      state: 'registered',
      pending: { cancellation: { sequence: 2 } },
    });
    log.does('agree-cancellation', '2026-11-23 12:00');
    expect(log.situation('2026-11-23 13:00')).toMatchObject({
      state: 'cancelled',
      pending: {},
    });
  });

  it('goes on where the cancellation is refused', () => {
    const log = registered()
      .does('request-cancellation', '2026-11-23 10:00')
      .does('refuse-cancellation', '2026-11-23 11:00');
    expect(log.situation('2026-11-23 12:00')).toMatchObject({
      state: 'registered',
      pending: {},
    });
  });

  it('goes on while an exclusion is claimed or contested, and ends when accepted', () => {
    const log = registered().does('claim-exclusion', '2026-11-23 10:00');
    expect(log.situation('2026-11-23 10:30')).toMatchObject({
      state: 'registered',
      exclusion: 'claimed',
    });
    log.does('contest-exclusion', '2026-11-23 11:00');
    expect(log.situation('2026-11-23 11:30')).toMatchObject({
      state: 'registered',
      exclusion: 'contested',
    });
    log.does('accept-exclusion', '2026-11-23 12:00');
    expect(log.situation('2026-11-23 12:30')).toMatchObject({
      state: 'excluded',
      exclusion: 'accepted',
    });
  });

  it('forgets an exclusion withdrawn', () => {
    const log = registered()
      .does('claim-exclusion', '2026-11-23 10:00')
      .does('withdraw-exclusion', '2026-11-23 11:00');
    expect(log.situation('2026-11-23 12:00').exclusion).toBeNull();
  });
});

describe('priority (DI7, CI29)', () => {
  it('follows impact and urgency, the terms staying as they are', () => {
    const log = registered().does('change-priority', '2026-11-23 10:00', {
      input: { impact: 1, urgency: 1 },
    });
    expect(log.situation('2026-11-23 11:00')).toMatchObject({
      impact: 1,
      urgency: 1,
      priority: 1,
      version: 2,
      terms: HO_10H,
    });
  });

  it('is agreed three by three', () => {
    const levels = [1, 2, 3] as const;
    expect(
      levels.map(impact => levels.map(urgency => priorityOf(impact, urgency))),
    ).toEqual([
      [1, 1, 2],
      [2, 3, 3],
      [3, 4, 4],
    ]);
  });
});
