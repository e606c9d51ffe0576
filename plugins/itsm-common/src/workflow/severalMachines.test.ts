import { otherMachine, TestLog } from '../__testUtils__/TestLog';
import { paris } from '../__testUtils__/localTime';
import { terms } from '../__testUtils__/terms';
import { clockAt, explainAt } from '../clock';
import { MAX_OTHER_MACHINES } from './inputs';
import { addingNeedsAgreement } from './qualification';
import type { Role } from './vocabulary';

const STRICT = otherMachine('strict', terms('HO', '4H'));
const LOOSE = otherMachine('loose', terms('HO', '50H'));

/** The principal has ten hours; one machine has four, one fifty. */
const ofThree = () =>
  new TestLog(terms('HO', '10H')).register('2026-11-23 09:00', {
    otherMachines: [STRICT, LOOSE],
  });
const withFacts = (machine: typeof STRICT, needsAgreement?: true) => ({
  input: { machineId: machine.machineId },
  facts: { ...machine, ...(needsAgreement && { needsAgreement }) },
});

describe('several machines on one ticket (CI16, CI27)', () => {
  it('has the time of the machine that ends first, and the figures of the principal', () => {
    const { terms: held, ...situation } =
      ofThree().situation('2026-11-23 09:00');
    expect(situation).toMatchObject({
      machineId: terms('HO', '10H').machineId,
      termsOf: 'strict',
      principalTerms: { restoreTime: '10H' },
    });
    expect(held).toEqual(terms('HO', '4H'));
  });

  it('counts and explains under those terms', () => {
    const log = ofThree();
    const { events } = log;
    const now = paris('2026-11-23 14:00');
    const { terms: held } = log.situation('2026-11-23 14:00');
    const clock = clockAt(held, events, now);
    expect(clock).toMatchObject({
      grantedSeconds: 4 * 3600,
      consumedSeconds: 5 * 3600,
      dueAt: paris('2026-11-23 13:00'),
      verdict: 'late',
    });
    expect(
      explainAt(held, events, now).reduce(
        (sum, { countedSeconds }) => sum + countedSeconds,
        0,
      ),
    ).toBe(clock.consumedSeconds);
  });

  it('is tightened by a machine added, never put off', () => {
    const log = new TestLog(terms('HO', '10H'))
      .register('2026-11-23 09:00')
      .does('add-machine', '2026-11-23 10:00', withFacts(LOOSE));
    expect(log.situation('2026-11-23 10:00')).toMatchObject({
      terms: { restoreTime: '10H' },
      termsOf: null,
      otherMachines: [{ machineId: 'loose' }],
    });
    log.does('add-machine', '2026-11-23 10:05', withFacts(STRICT));
    expect(log.situation('2026-11-23 10:05')).toMatchObject({
      terms: { restoreTime: '4H' },
      termsOf: 'strict',
    });
  });

  it('adds on changed facts once the establishment agrees, or never', () => {
    const asked = () =>
      new TestLog(terms('HO', '10H'))
        .register('2026-11-23 09:00')
        .does('add-machine', '2026-11-23 10:00', withFacts(STRICT, true));
    expect(asked().situation('2026-11-23 10:00')).toMatchObject({
      otherMachines: [],
      pending: { qualification: { adds: { machineId: 'strict' } } },
    });
    expect(
      asked()
        .does('agree-qualification', '2026-11-23 11:00')
        .situation('2026-11-23 11:00'),
    ).toMatchObject({
      termsOf: 'strict',
      machineId: terms('HO', '10H').machineId,
    });
    expect(
      asked()
        .does('refuse-qualification', '2026-11-23 11:00')
        .situation('2026-11-23 11:00'),
    ).toMatchObject({ termsOf: null, otherMachines: [], pending: {} });
  });

  it.each<[Role, string, boolean]>([
    ['contractor', '2026-11-23 09:00', false],
    ['contractor', '2026-11-23 09:01', true],
    ['local-referent', '2026-11-23 09:01', false],
    ['beneficiary', '2026-11-23 09:01', false],
  ])(
    'asks for the agreement where the %s adds facts of %s: %s',
    (role, at, asks) => {
      const situation = ofThree().situation('2026-11-23 10:00');
      expect(addingNeedsAgreement(situation, role, paris(at))).toBe(asks);
    },
  );

  it('may be loosened by the establishment, which takes a machine off', () => {
    const log = ofThree().does('remove-machine', '2026-11-23 10:00', {
      role: 'beneficiary',
      input: { machineId: 'strict' },
    });
    expect(log.situation('2026-11-23 10:00')).toMatchObject({
      terms: { restoreTime: '10H' },
      termsOf: null,
      otherMachines: [{ machineId: 'loose' }],
    });
  });

  it('is split: the machine leaves, the ticket it went to is named', () => {
    const log = ofThree().does('split', '2026-11-23 10:00', {
      role: 'local-referent',
      input: { machineId: 'strict' },
      facts: { newTicket: 'INC-2026-000042' },
    });
    expect(log.situation('2026-11-23 10:00')).toMatchObject({
      terms: { restoreTime: '10H' },
      splitInto: ['INC-2026-000042'],
      otherMachines: [{ machineId: 'loose' }],
    });
  });

  it.each<[string, Role, string | undefined]>([
    ['strict', 'contractor', 'loosens-terms'],
    ['strict', 'beneficiary', undefined],
    ['loose', 'contractor', undefined],
    ['another', 'contractor', 'no-such-machine'],
  ])('splits %s off by the %s: %s', (machineId, role, problem) => {
    const answer = ofThree().tries('split', '2026-11-23 10:00', {
      role,
      input: { machineId },
    });
    expect('problem' in answer ? answer.problem : undefined).toBe(problem);
  });

  it('splits nothing off once something was restored or worked around', () => {
    const restored = ofThree()
      .does('restore', '2026-11-23 10:00')
      .does('refuse', '2026-11-23 11:00');
    const around = ofThree()
      .does('propose-workaround', '2026-11-23 10:00')
      .does('accept-workaround', '2026-11-23 11:00');
    for (const log of [restored, around]) {
      expect(log.tries('split', '2026-11-23 12:00')).toMatchObject({
        code: 'not-possible',
      });
    }
  });

  it('takes no machine twice, and twenty at most', () => {
    const tries = (machineId: string, others: (typeof STRICT)[]) =>
      new TestLog(terms('HO', '10H'))
        .register('2026-11-23 09:00', { otherMachines: others })
        .tries('add-machine', '2026-11-23 10:00', { input: { machineId } });
    expect(tries('strict', [STRICT])).toMatchObject({
      problem: 'already-concerned',
    });
    expect(tries(String(terms('HO', '10H').machineId), [])).toMatchObject({
      problem: 'already-concerned',
    });
    const many = Array.from({ length: MAX_OTHER_MACHINES }, (_, index) =>
      otherMachine(`m-${index}`, terms('HO', '50H')),
    );
    expect(tries('one-more', many)).toMatchObject({
      problem: 'too-many-machines',
    });
    expect(tries('one-more', many.slice(1))).not.toHaveProperty('problem');
  });

  it('is qualified to one of its machines, which is named once', () => {
    const log = ofThree()
      .does('qualify', '2026-11-23 10:00', {
        input: { machineId: 'strict' },
        facts: { terms: STRICT.terms, needsAgreement: true },
      })
      .does('agree-qualification', '2026-11-23 10:30');
    expect(log.situation('2026-11-23 11:00')).toMatchObject({
      machineId: 'strict',
      terms: { machineId: 'strict', restoreTime: '4H' },
      termsOf: null,
      otherMachines: [{ machineId: 'loose' }],
    });
  });
});

describe('a ticket split from another (CI16)', () => {
  it('counts from the same registration, without the suspension agreed before', () => {
    const log = new TestLog(terms('HO', '4H')).register('2026-11-23 09:00', {
      typedAt: '2026-11-23 14:00',
      splitFrom: 'INC-2026-000001',
      suspended: [
        { from: paris('2026-11-23 10:00'), to: paris('2026-11-23 13:00') },
      ],
    });
    const now = paris('2026-11-23 14:00');
    const { terms: held, splitFrom } = log.situation('2026-11-23 14:00');
    expect(splitFrom).toBe('INC-2026-000001');
    expect(clockAt(held, log.events, now)).toMatchObject({
      consumedSeconds: 2 * 3600,
      dueAt: paris('2026-11-23 16:00'),
    });
    expect(
      explainAt(held, log.events, now).map(({ reason, countedSeconds }) => [
        reason,
        countedSeconds,
      ]),
    ).toEqual([
      ['open', 3600],
      ['suspended', 0],
      ['open', 3600],
    ]);
  });
});
