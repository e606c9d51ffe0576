import { TestLog } from '../__testUtils__/TestLog';
import { paris } from '../__testUtils__/localTime';
import { terms } from '../__testUtils__/terms';
import { possibleActs, rolesOf } from './decide';
import { DEFAULT_WORKFLOW_RULES } from './workflowRules';
import type { TicketAct } from './inputs';
import { chaseAtOf } from './makerCase';
import { askedOf } from './sides';
import { TRANSITIONS } from './table';

const AT = '2026-11-23 18:00';
const ADA = 'user:default/contractor';
const HUGO = 'user:default/hugo';
const FIELD = 'group:default/field';

const registered = () =>
  new TestLog(terms('HO', '10H')).register('2026-11-23 09:00');
const taken = () =>
  registered().does('take', '2026-11-23 09:10', {
    facts: { team: 'group:default/desk', teamName: 'Desk' },
  });
const handedTo = (to: string, facts: object) =>
  registered().does('hand-over', '2026-11-23 09:20', {
    input: { to, note: 'The part comes at noon' },
    facts,
  });

describe('who has a ticket (C20)', () => {
  it.each<[string, TestLog, ReturnType<TestLog['situation']>['holder']]>([
    ['nobody, registered', registered(), null],
    [
      'who took it, with their team',
      taken(),
      {
        ref: ADA,
        name: 'Ada Roux',
        team: { ref: 'group:default/desk', name: 'Desk' },
      },
    ],
    [
      'whom it was handed to',
      handedTo(HUGO, { toName: 'Hugo Lambert' }),
      { ref: HUGO, name: 'Hugo Lambert', team: null },
    ],
    [
      'a team, and no person, where it was handed to the team',
      handedTo(FIELD, { team: FIELD, teamName: 'Field' }),
      { ref: null, name: null, team: { ref: FIELD, name: 'Field' } },
    ],
    [
      'who began the work, where nobody had it',
      registered().does('start-work', '2026-11-23 09:30'),
      { ref: ADA, name: 'Ada Roux', team: null },
    ],
    [
      'who began with an intervention, out of the queue of a team',
      handedTo(FIELD, { team: FIELD, teamName: 'Field' }).does(
        'start-intervention',
        '2026-11-23 09:30',
      ),
      { ref: ADA, name: 'Ada Roux', team: null },
    ],
    [
      'still whom it was handed to, though another began the work',
      handedTo(HUGO, { toName: 'Hugo Lambert' }).does(
        'start-work',
        '2026-11-23 09:30',
      ),
      { ref: HUGO, name: 'Hugo Lambert', team: null },
    ],
    [
      'still the same after a restoration refused',
      taken()
        .does('restore', '2026-11-23 10:00')
        .does('refuse', '2026-11-23 11:00'),
      {
        ref: ADA,
        name: 'Ada Roux',
        team: { ref: 'group:default/desk', name: 'Desk' },
      },
    ],
    [
      'a person still, whose name was erased',
      handedTo(HUGO, { toName: '' }),
      { ref: HUGO, name: null, team: null },
    ],
  ])('%s', (_, log, holder) => {
    expect(log.situation(AT).holder).toEqual(holder);
  });

  it('is part of the version one looked at: of two who take, one is late (CI3)', () => {
    expect(registered().situation(AT).version).toBe(1);
    expect(taken().situation(AT).version).toBe(2);
  });

  it('holds no other act back: mended before it was taken, typed after (CI22)', () => {
    const log = taken();
    expect(log.situation(AT).lastActAt).toBe(paris('2026-11-23 09:00'));
    expect(
      log.tries('restore', AT, { input: { occurredAt: '2026-11-23 09:05' } }),
    ).toMatchObject({ occurredAt: paris('2026-11-23 09:05') });
  });

  it('is not taken from oneself, but from anybody else', () => {
    const situation = taken().situation(AT);
    const takes = (actorRef: string) =>
      possibleActs(situation, 'contractor', {
        now: paris(AT),
        actorRef,
      }).includes('take');
    expect([takes(ADA), takes(HUGO)]).toEqual([false, true]);
  });

  it.each([
    ['whom it has', handedTo(HUGO, {}), HUGO],
    ['the team it waits in', handedTo(FIELD, { team: FIELD }), FIELD],
  ])('is not handed to %s', (_, log, to) => {
    expect(
      log.tries('hand-over', AT, { input: { to, note: 'Again' } }),
    ).toEqual({ code: 'bad-input', field: 'to', problem: 'already-holder' });
  });

  it('is handed from a person to the queue of their own team', () => {
    const log = taken().does('hand-over', '2026-11-23 10:00', {
      input: { to: 'group:default/desk', note: 'For the evening' },
    });
    expect(log.situation(AT).holder).toMatchObject({
      ref: null,
      team: { ref: 'group:default/desk' },
    });
  });
});

describe('the maker’s case (C3, C20)', () => {
  const recorded = (level: 'under-warranty' | 'vendor-backed') =>
    new TestLog({ ...terms('HO', '10H', 'RE'), level })
      .register('2026-11-23 11:00')
      .does('record-maker-case', '2026-11-23 12:00', {
        input: { caseNumber: 'SR-1', chaseOn: '2026-11-25' },
      });

  it.each(['under-warranty', 'vendor-backed'] as const)(
    'is chased from the day on as it begins at the site: %s',
    level => {
      const situation = recorded(level).situation('2026-11-23 13:00');
      expect(situation.makerCase).toEqual({
        caseNumber: 'SR-1',
        chaseOn: '2026-11-25',
      });
      // Midnight in La Réunion, four hours ahead of UTC.
      expect(chaseAtOf(situation)).toBe('2026-11-24T20:00:00Z');
      // Appended: it raises no version.
      expect(situation.version).toBe(1);
    },
  );

  it('is chased no more once the service is restored', () => {
    const log = recorded('vendor-backed').does('restore', '2026-11-23 14:00');
    expect(chaseAtOf(log.situation('2026-11-23 15:00'))).toBeNull();
  });

  it.each(['not-vendor-backed', 'not-covered', 'to-be-checked'] as const)(
    'is none where no maker answers: %s',
    level => {
      const log = new TestLog({ ...terms('HO', '10H'), level }).register(
        '2026-11-23 09:00',
      );
      expect(log.tries('record-maker-case', AT)).toMatchObject({
        code: 'not-possible',
      });
    },
  );

  it.each([
    ['2026-11-22', 'in-the-past'],
    ['2027-11-25', 'too-far-ahead'],
  ])('is not chased on %s: %s', (chaseOn, problem) => {
    expect(
      registered().tries('record-maker-case', AT, {
        input: { caseNumber: 'SR-1', chaseOn },
      }),
    ).toEqual({ code: 'bad-input', field: 'chaseOn', problem });
  });
});

describe('what the establishment is asked for', () => {
  it.each<[string, TestLog, ReturnType<typeof askedOf>]>([
    ['nothing', registered(), []],
    [
      'a workaround, a suspension and an exclusion',
      registered()
        .does('propose-workaround', '2026-11-23 10:00')
        .does('request-suspension', '2026-11-23 10:01')
        .does('claim-exclusion', '2026-11-23 10:02'),
      ['workaround', 'suspension', 'exclusion'],
    ],
    [
      'what stands in the way of an approval, then the approval',
      registered().does('restore', '2026-11-25 10:00', {
        input: { occurredAt: '2026-11-23 09:30' },
      }),
      ['instant', 'approval'],
    ],
    [
      'nothing more, once cancelled',
      registered()
        .does('claim-exclusion', '2026-11-23 10:00')
        .does('cancel', '2026-11-23 11:00'),
      [],
    ],
  ])('%s', (_, log, asked) => {
    expect(askedOf(log.situation('2026-11-25 18:00'))).toEqual(asked);
  });
});

describe('an agreement by telephone (CI23)', () => {
  const rules = { ...DEFAULT_WORKFLOW_RULES, agreementByTelephone: true };
  const restored = () => registered().does('restore', '2026-11-23 10:00');
  const approve = (role: 'contractor' | 'beneficiary', agreedBy?: string) =>
    restored().tries('approve', AT, { role, rules, input: { agreedBy } });

  it('is recorded for these acts alone', () => {
    const acts = (by: typeof rules) => [
      ...new Set(
        TRANSITIONS.filter(
          row =>
            !row.by.includes('contractor') &&
            rolesOf(row, by).includes('contractor'),
        ).map(row => row.act),
      ),
    ];
    expect(acts(rules).sort()).toEqual<TicketAct[]>([
      'accept-exclusion',
      'agree-cancellation',
      'agree-suspension',
      'approve',
      'mark-not-recall',
    ]);
    expect(acts(DEFAULT_WORKFLOW_RULES)).toEqual([]);
  });

  it('needs the name of who gave it', () => {
    expect(approve('contractor', 'Paul Girard')).toMatchObject({
      transition: { to: 'closed' },
    });
    expect(approve('contractor')).toEqual({
      code: 'bad-input',
      field: 'agreedBy',
      problem: 'name-needed',
    });
  });

  it('is no way for the establishment, which agrees in its own name', () => {
    expect(approve('beneficiary')).toMatchObject({
      transition: { to: 'closed' },
    });
    expect(approve('beneficiary', 'Paul Girard')).toEqual({
      code: 'bad-input',
      field: 'agreedBy',
      problem: 'not-by-telephone',
    });
  });

  it('is none where it is not configured', () => {
    expect(
      restored().tries('approve', AT, {
        role: 'contractor',
        input: { agreedBy: 'Paul Girard' },
      }),
    ).toMatchObject({ code: 'not-allowed' });
  });
});
