import { otherMachine, TestLog } from '../__testUtils__/TestLog';
import { sampleInput } from '../__testUtils__/sampleInput';
import { terms } from '../__testUtils__/terms';
import { decide, possibleActs } from './decide';
import { ACT_INPUTS, type TicketAct } from './inputs';
import type { Mediation } from './mediation';
import { findTransition, TRANSITIONS } from './table';
import type { Condition, Transition } from './transition';
import type { TicketSituation } from './situation';
import type { Role, TicketState } from './vocabulary';

const ACTS = Object.keys(ACT_INPUTS) as TicketAct[];
const BOTH_SIDES: Role[] = ['beneficiary', 'local-referent', 'contractor'];

function rows(matches: (row: Transition) => boolean): string[] {
  return TRANSITIONS.filter(matches).map(row => `${row.act} in ${row.from}`);
}

it('has one row at most for each pair of state and act', () => {
  const pairs = rows(() => true);
  expect(new Set(pairs).size).toBe(pairs.length);
});

it('knows every act there is an input for, and no other', () => {
  expect([...new Set(TRANSITIONS.map(({ act }) => act))].sort()).toEqual(
    [...ACTS].sort(),
  );
});

it.each(ACTS)('takes with %s what the samples of the tests give', act => {
  const log = new TestLog(terms('HO', '4H')).register('2026-11-23 09:00');
  const input = sampleInput(
    act,
    log.situation('2026-11-23 10:00'),
    '2026-11-23T10:00:00Z',
  );
  expect(ACT_INPUTS[act].safeParse(input)).toMatchObject({ success: true });
});

describe('who may do what (CI23, CI25)', () => {
  const ESTABLISHMENT: Role[] = ['beneficiary', 'local-referent'];
  const REFERENT: Role[] = ['local-referent'];
  const CONTRACTOR: Role[] = ['contractor'];
  const CASES: [TicketAct, Role[]][] = [
    ['approve', ESTABLISHMENT],
    ['refuse', ESTABLISHMENT],
    ['reopen', ESTABLISHMENT],
    ['cancel', ESTABLISHMENT],
    ['agree-cancellation', ESTABLISHMENT],
    ['refuse-cancellation', ESTABLISHMENT],
    ['accept-workaround', ESTABLISHMENT],
    ['refuse-workaround', ESTABLISHMENT],
    ['agree-instant', ESTABLISHMENT],
    ['refuse-instant', ESTABLISHMENT],
    ['agree-qualification', ESTABLISHMENT],
    ['refuse-qualification', ESTABLISHMENT],
    ['mark-not-recall', ESTABLISHMENT],
    ['order-stop', ESTABLISHMENT],
    ['contest-exclusion', ESTABLISHMENT],
    ['refuse-suspension', ESTABLISHMENT],
    ['agree-suspension', REFERENT],
    ['accept-exclusion', REFERENT],
    ['request-suspension', BOTH_SIDES],
    ['withdraw-suspension', BOTH_SIDES],
    ['end-suspension', BOTH_SIDES],
    ['change-priority', BOTH_SIDES],
    ['add-machine', BOTH_SIDES],
    ['remove-machine', ESTABLISHMENT],
    ['split', BOTH_SIDES],
    ['set-access', BOTH_SIDES],
    ['comment', BOTH_SIDES],
    ['attach', BOTH_SIDES],
    ['redact', BOTH_SIDES],
    ['open-mediation', BOTH_SIDES],
    ['give-opinion', [...BOTH_SIDES, 'coordinator']],
    ['conclude-mediation', ['coordinator']],
    ['agree-correction', REFERENT],
    ['refuse-correction', REFERENT],
    ['qualify', CONTRACTOR],
    ['start-work', CONTRACTOR],
    ['start-intervention', CONTRACTOR],
    ['end-intervention', CONTRACTOR],
    ['replace-part', CONTRACTOR],
    ['announce-visit', CONTRACTOR],
    ['choose-data-media', ESTABLISHMENT],
    ['restore', CONTRACTOR],
    ['propose-workaround', CONTRACTOR],
    ['request-cancellation', CONTRACTOR],
    ['claim-exclusion', CONTRACTOR],
    ['withdraw-exclusion', CONTRACTOR],
    ['take', CONTRACTOR],
    ['hand-over', CONTRACTOR],
    ['record-maker-case', CONTRACTOR],
  ];

  it('says so for every act', () => {
    expect(CASES.map(([act]) => act).sort()).toEqual([...ACTS].sort());
  });

  it.each(CASES)('%s: %j', (act, by) => {
    for (const row of TRANSITIONS.filter(one => one.act === act)) {
      expect([...row.by].sort()).toEqual([...by].sort());
    }
  });
});

const ALWAYS: TicketAct[] = [
  'agree-correction',
  'refuse-correction',
  'conclude-mediation',
  'give-opinion',
  'open-mediation',
  'comment',
  'redact',
  'attach',
];

it.each<[TicketState, TicketAct[]]>([
  [
    'closed',
    [
      'reopen',
      'end-intervention',
      'replace-part',
      'mark-not-recall',
      ...ALWAYS,
    ],
  ],
  ['cancelled', ['end-intervention', 'replace-part', ...ALWAYS]],
  ['excluded', ['end-intervention', 'replace-part', ...ALWAYS]],
])('leaves to a ticket that is %s only %j', (state, acts) => {
  expect(
    TRANSITIONS.filter(row => row.from === state).map(({ act }) => act),
  ).toEqual(acts);
});

it('closes by approval, ends by a cancellation or an exclusion, and by nothing else', () => {
  const into = (state: TicketState) => [
    ...new Set(
      TRANSITIONS.filter(row => row.to === state && row.from !== state).map(
        ({ act }) => act,
      ),
    ),
  ];
  expect(into('closed')).toEqual(['approve']);
  expect(into('cancelled')).toEqual(['agree-cancellation', 'cancel']);
  expect(into('excluded')).toEqual(['accept-exclusion']);
  expect(into('suspended')).toEqual(['agree-suspension']);
  expect(into('restored')).toEqual(['restore']);
});

/** A file in the state that a condition asks for. */
function mediationIn(condition: Condition): Mediation | null {
  const states: Partial<Record<Condition, Mediation['state']>> = {
    'mediation-open': 'open',
    'correction-proposed': 'correction-proposed',
  };
  const state = states[condition];
  return state
    ? {
        mediationId: 'm-2',
        subject: 'verdict',
        reason: 'The door',
        openedAt: '2026-11-23T08:00:00Z',
        openedBy: 'contractor',
        state,
        opinions: [],
        conclusion: null,
        answeredAt: null,
      }
    : null;
}

describe('a row taken out of the table', () => {
  /** For each row, a situation in which its act is possible. */
  function situationFor(row: Transition): TicketSituation {
    const log = new TestLog(terms('HO', '4H')).register('2026-11-23 09:00');
    const { pending, ...situation } = log.situation('2026-11-23 09:00');
    return {
      ...situation,
      state: row.from,
      mediation: row.when ? mediationIn(row.when) : null,
      texts: [
        { sequence: 2, field: 'note', side: 'contractor', internal: false },
      ],
      otherMachines: [otherMachine('other', terms('HO', '50H'))],
      closedAt: '2026-11-23T08:30:00Z',
      recall: 'presumed',
      exclusion: row.when === 'no-exclusion' ? null : 'claimed',
      interventions: [
        {
          interventionId: 'intervention-1',
          mode: 'on-site',
          technician: 'Ada Roux',
          employer: null,
          company: null,
          staffId: null,
          place: null,
          announced: false,
          report: null,
          startedAt: '2026-11-23T08:10:00Z',
          endedAt: null,
          workDone: null,
          note: null,
          stopOrdered: null,
        },
      ],
      pending:
        row.when?.startsWith('no') || row.when === 'machine-known'
          ? {}
          : {
              qualification: { sequence: 2, terms: terms('HO', '10H') },
              suspension: {
                sequence: 3,
                until: '2026-11-24T08:00:00Z',
                reason: 'No access',
                side: row.by.includes('contractor')
                  ? 'contractor'
                  : 'establishment',
              },
              workaround: { sequence: 4, occurredAt: '2026-11-23T08:20:00Z' },
              cancellation: { sequence: 5 },
              instant: {
                sequence: 4,
                act: 'propose-workaround',
                claimedAt: '2026-11-23T08:20:00Z',
              },
            },
    };
  }

  const now = '2026-11-23T09:00:00Z';

  it.each(TRANSITIONS.map(row => [row.act, row.from, row] as const))(
    '%s in %s: its act is no longer offered, and is refused',
    (act, _, row) => {
      const situation = situationFor(row);
      const role = row.by[row.by.length - 1];
      const input = sampleInput(act, situation, now);
      expect(possibleActs(situation, role, { now })).toContain(act);
      expect(decide(situation, act, role, input, { now })).toEqual({
        transition: row,
        occurredAt: now,
      });

      const table = TRANSITIONS.filter(one => one !== row);
      const without = possibleActs(situation, role, { now, table });
      expect(without).not.toContain(act);
      expect(decide(situation, act, role, input, { now, table })).toEqual({
        code: 'not-possible',
        act,
        possible: without,
      });
      expect(findTransition(row.from, act, table)).toBeUndefined();
    },
  );
});
