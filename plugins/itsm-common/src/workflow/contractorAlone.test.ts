import { eventOf, otherMachine, TestLog } from '../__testUtils__/TestLog';
import { sampleInput } from '../__testUtils__/sampleInput';
import { terms } from '../__testUtils__/terms';
import { phasesOf } from '../clock';
import { endsBefore, type PinnedTerms, pinUnlistedTerms } from '../contract';
import { fromEpochSeconds, toEpochSeconds } from '../time';
import { decide } from './decide';
import { isRefusal } from './decision';
import { DEFAULT_WORKFLOW_RULES } from './workflowRules';
import type { TicketEvent } from './events';
import { CORRECTION_KINDS, MEDIATION_ACTS } from './mediation';
import { REMOVED_PART_FATES } from './hardwareWork';
import { ACT_INPUTS, type ActInput, type TicketAct } from './inputs';
import { TRANSITIONS } from './table';
import type { Transition } from './transition';
import { hasContractualTime, needsAgreement } from './qualification';
import type { TicketSituation } from './situation';
import { situationAt } from './ticket';
import type { Role } from './vocabulary';

const ACTS = Object.keys(ACT_INPUTS) as TicketAct[];
const PATH_LENGTH = 8;
const HOUR = 3600;
/** Between two acts: so long that an instant may be claimed (CI22). */
const STEP = 30 * HOUR;

/** What only the establishment may bring about (CI23). */
type Outcome =
  | 'closed'
  | 'cancelled'
  | 'excluded'
  | 'suspended'
  | 'not-a-recall'
  | 'workaround-accepted'
  | 'corrected'
  | 'data left otherwise than chosen'
  | 'without contractual time'
  | 'looser terms';

/**
 * All that the workflow looks at, instants and numbers left out: two tickets
 * alike in it go the same ways.
 */
function likeness(situation: TicketSituation): string {
  const { pending, interventions } = situation;
  return JSON.stringify([
    situation.state,
    situation.previousState,
    situation.terms === null,
    situation.terms?.machineId,
    situation.termsOf,
    situation.otherMachines.map(({ machineId }) => machineId).sort(),
    pending.qualification?.adds !== undefined,
    pending.qualification?.terms.machineId,
    situation.restoredAt !== null,
    situation.workaroundInPlace,
    situation.recall,
    situation.exclusion,
    situation.mediation?.state,
    situation.mediation?.conclusion?.correction,
    situation.correction?.kind,
    pending.suspension?.side,
    Object.keys(pending).sort(),
    pending.instant?.act,
    pending.instant?.sequence === pending.workaround?.sequence,
    situation.dataMedia?.choice,
    interventions.length > 0,
    [
      ...new Set(
        interventions
          .filter(({ endedAt }) => endedAt === null)
          .map(({ mode, stopOrdered }) => `${mode} ${stopOrdered !== null}`),
      ),
    ].sort(),
  ]);
}

const KNOWN = terms('HO', '10H');

/** What the contractor could name, and the terms that the server makes of it. */
const PROPOSED: readonly {
  input: Partial<ActInput<'qualify'>>;
  terms: PinnedTerms;
}[] = [
  ...[
    KNOWN,
    { ...terms('HO', '4H'), machineId: 'another' },
    { ...terms('HO', '4H', 'RE'), machineId: 'overseas' },
    {
      ...terms('HO', '4H'),
      machineId: 'uncovered',
      level: 'not-covered' as const,
      serviceWindow: null,
      restoreTime: null,
    },
  ].map(one => ({
    input: { machineId: one.machineId ?? undefined },
    terms: one,
  })),
  {
    input: { unlisted: true },
    terms: pinUnlistedTerms(
      { territory: 'FR', timeZone: 'Europe/Paris', holidayRegion: 'FR' },
      '2026-11-02T08:00:00Z',
    ),
  },
];

/** Machines the contractor could add; the facts of one changed since. */
const ADDED = [
  { ...otherMachine('one-more', terms('HO', '50H')) },
  { ...otherMachine('changed', terms('HO', '4H')), needsAgreement: true },
];

/** As the server adds them to a qualification (CI15). */
function factsOf(
  act: TicketAct,
  input: ActInput,
  situation: TicketSituation,
  asksAgreement: typeof needsAgreement,
): object {
  if (act === 'add-machine' && 'machineId' in input) {
    const { machineId } = input;
    return ADDED.find(one => one.machineId === machineId) ?? {};
  }
  const proposed = PROPOSED.find(
    one =>
      act === 'qualify' &&
      Object.entries(one.input).every(([field, value]) =>
        Object.entries(input).some(
          ([name, given]) => name === field && given === value,
        ),
      ),
  );
  if (!proposed || proposed.terms.machineId === situation.terms?.machineId) {
    return {};
  }
  return {
    terms: proposed.terms,
    needsAgreement: asksAgreement(situation, {
      terms: proposed.terms,
      factsChangedAt: null,
    }),
  };
}

/** Who of the establishment could have agreed by telephone. */
const NAMED = { agreedBy: 'Paul Girard' };

/** What each act could be given: now, earlier today, or so far back as may be. */
function inputsOf(
  act: TicketAct,
  situation: TicketSituation,
  now: number,
): ActInput[] {
  const usual = sampleInput(act, situation, fromEpochSeconds(now));
  const declared = (at: number) => ({
    ...usual,
    occurredAt: fromEpochSeconds(at),
  });
  if (act === 'qualify') {
    return [usual, ...PROPOSED.map(({ input }) => ({ ...usual, ...input }))];
  }
  if (act === 'conclude-mediation' && 'correction' in usual) {
    return (['none', ...CORRECTION_KINDS] as const).map(correction => ({
      ...usual,
      correction,
    }));
  }
  if ('agreedBy' in ACT_INPUTS[act].shape) {
    return [usual, { ...usual, ...NAMED }];
  }
  if (act === 'add-machine') {
    return ADDED.map(({ machineId }) => ({ machineId }));
  }
  if (act === 'remove-machine' || act === 'split') {
    return situation.otherMachines.map(({ machineId }) => ({
      ...usual,
      machineId,
    }));
  }
  if ('removedPart' in usual) {
    return REMOVED_PART_FATES.map(removedPart => ({
      ...usual,
      component: 'disk',
      holdsData: true,
      serialRemoved: 'S4X0-1',
      certificate: 'C-1',
      removedPart,
    }));
  }
  if ('mode' in usual) return [usual, { ...usual, mode: 'remote' }];
  return 'occurredAt' in ACT_INPUTS[act].shape
    ? [
        usual,
        declared(now - HOUR),
        declared(toEpochSeconds(situation.lastActAt)),
      ]
    : [usual];
}

function outcomesOf(
  events: readonly TicketEvent[],
  now: number,
  start: readonly TicketEvent[],
): Outcome[] {
  const situation = situationAt(events, fromEpochSeconds(now));
  const outcomes: Outcome[] = [];
  const { state } = situation;
  if (state === 'closed' || state === 'cancelled' || state === 'excluded') {
    outcomes.push(state);
  }
  if (suspendedSeconds(events) > suspendedSeconds(start)) {
    outcomes.push('suspended');
  }
  if (situation.recall === 'not-a-recall') outcomes.push('not-a-recall');
  if (situation.parts.some(({ removedPart }) => removedPart !== 'kept')) {
    outcomes.push('data left otherwise than chosen');
  }
  if (situation.workaroundInPlace) outcomes.push('workaround-accepted');
  if (situation.correction) outcomes.push('corrected');
  if (situation.terms && !hasContractualTime(situation.terms)) {
    outcomes.push('without contractual time');
  }
  const pinned = situationAt(start, fromEpochSeconds(now)).terms;
  if (
    pinned &&
    situation.terms &&
    endsBefore(pinned, situation.terms, situation.registeredAt)
  ) {
    outcomes.push('looser terms');
  }
  return outcomes;
}

/** An act, with whoever is named as having agreed to it. */
function wordOf({ type, data }: TicketEvent): string {
  return 'agreedBy' in data ? `${type} (${data.agreedBy})` : type;
}

function suspendedSeconds(events: readonly TicketEvent[]): number {
  return phasesOf(events)
    .filter(({ kind }) => kind === 'suspended')
    .reduce(
      (sum, { from, to }) =>
        sum +
        (to === null ? Infinity : toEpochSeconds(to)) -
        toEpochSeconds(from),
      0,
    );
}

/**
 * Walks every path of eight acts by some roles, from a log on, and gives what
 * they bring about, with a path for each. Tickets alike are walked on once.
 */
function walk(
  start: readonly TicketEvent[],
  roles: readonly Role[],
  table: readonly Transition[] = TRANSITIONS,
  pathLength = PATH_LENGTH,
  asksAgreement = needsAgreement,
  rules = DEFAULT_WORKFLOW_RULES,
): { found: Map<Outcome, string>; tickets: number } {
  const found = new Map<Outcome, string>();
  const seen = new Set<string>();
  let now = toEpochSeconds(start[start.length - 1].recordedAt);
  let reached: (readonly TicketEvent[])[] = [start];
  for (let length = 1; length <= pathLength; length++) {
    now += STEP;
    const next: (readonly TicketEvent[])[] = [];
    for (const events of reached) {
      for (const longer of stepsFrom(
        events,
        roles,
        table,
        now,
        asksAgreement,
        rules,
      )) {
        for (const outcome of outcomesOf(longer, now, start)) {
          const path = longer.slice(start.length).map(wordOf);
          if (!found.has(outcome)) found.set(outcome, path.join(', '));
        }
        const like = likeness(situationAt(longer, fromEpochSeconds(now)));
        if (!seen.has(like)) {
          seen.add(like);
          next.push(longer);
        }
      }
    }
    reached = next;
  }
  return { found, tickets: seen.size };
}

function stepsFrom(
  events: readonly TicketEvent[],
  roles: readonly Role[],
  table: readonly Transition[],
  nowSeconds: number,
  asksAgreement: typeof needsAgreement,
  rules = DEFAULT_WORKFLOW_RULES,
): TicketEvent[][] {
  const now = fromEpochSeconds(nowSeconds);
  const situation = situationAt(events, now);
  return roles.flatMap(role =>
    ACTS.flatMap(act =>
      inputsOf(act, situation, nowSeconds).flatMap(input => {
        const decision = decide(situation, act, role, input, {
          now,
          table,
          rules,
        });
        return isRefusal(decision)
          ? []
          : [
              [
                ...events,
                eventOf(
                  events.length + 1,
                  role,
                  now,
                  decision,
                  input,
                  factsOf(act, input, situation, asksAgreement),
                ),
              ],
            ];
      }),
    ),
  );
}

const registered = () => new TestLog(KNOWN).register('2026-11-02 09:00');
const reopened = () =>
  registered()
    .does('restore', '2026-11-02 10:00')
    .does('approve', '2026-11-02 11:00')
    .does('reopen', '2026-11-02 12:00');

const ofSeveral = () =>
  new TestLog(KNOWN).register('2026-11-02 09:00', {
    otherMachines: [
      otherMachine('strict', terms('HO', '4H')),
      otherMachine('loose', terms('HO', '50H')),
    ],
  });

const suspensionAsked = () =>
  registered().does('request-suspension', '2026-11-02 09:30', {
    input: { until: '2026-12-24 18:00' },
  });

const STARTS: [string, TestLog][] = [
  ['registered', registered()],
  ['of an unknown machine', new TestLog(null).register('2026-11-02 09:00')],
  [
    'suspended',
    registered()
      .does('request-suspension', '2026-11-02 09:30')
      .does('agree-suspension', '2026-11-02 10:00'),
  ],
  [
    'whose suspension the establishment asks for',
    registered().does('request-suspension', '2026-11-02 09:30', {
      role: 'beneficiary',
      input: { until: '2026-12-24 18:00' },
    }),
  ],
  [
    'refused with the service up',
    registered()
      .does('restore', '2026-11-02 10:00')
      .does('refuse', '2026-11-02 11:00', { input: { serviceDown: false } }),
  ],
  ['reopened', reopened()],
  ['of several machines', ofSeveral()],
];

it.each(STARTS)(
  'no eight acts of the contractor alone close, cancel, exclude or suspend a ticket %s, accept a workaround, say it is no recall or that no time is owed, loosen its terms, or take data away that was to be kept (CI15, CI16, CI19, CI23)',
  (_, log) => {
    const { found, tickets } = walk(log.events, ['contractor']);
    expect([...found]).toEqual([]);
    expect(tickets).toBeGreaterThan(40);
  },
);

it('the coordinator does nothing at all where nobody asked for a mediation', () => {
  for (const [, log] of STARTS) {
    expect(walk(log.events, ['coordinator']).tickets).toBe(0);
  }
});

const closed = () =>
  registered()
    .does('restore', '2026-11-02 10:00')
    .does('approve', '2026-11-02 11:00');

/** Tickets settled in each way, and one that is not, with a mediation open. */
const MEDIATED: [string, TestLog][] = [
  ['at work', registered().does('open-mediation', '2026-11-02 12:00')],
  ['closed', closed().does('open-mediation', '2026-11-02 12:00')],
  [
    'excluded',
    registered()
      .does('claim-exclusion', '2026-11-02 10:00')
      .does('accept-exclusion', '2026-11-02 11:00')
      .does('open-mediation', '2026-11-02 12:00'),
  ],
  [
    'cancelled',
    registered()
      .does('cancel', '2026-11-02 10:00')
      .does('open-mediation', '2026-11-02 12:00'),
  ],
];

/** What differs between two moments of a ticket, mediation and texts aside. */
function restOf(events: readonly TicketEvent[], now: number) {
  const { mediation, texts, version, ...rest } = situationAt(
    events,
    fromEpochSeconds(now),
  );
  return rest;
}

it.each(MEDIATED)(
  'the coordinator does nothing but mediate on a ticket %s, and that alone changes nothing of it (AI3)',
  (_, log) => {
    const start = toEpochSeconds(log.events[log.events.length - 1].recordedAt);
    let reached: TicketEvent[][] = [log.events];
    for (const now of [1, 2, 3, 4].map(length => start + length * STEP)) {
      reached = reached.flatMap(events =>
        stepsFrom(events, ['coordinator'], TRANSITIONS, now, needsAgreement),
      );
      for (const events of reached) {
        const done = events.slice(log.events.length).map(({ type }) => type);
        expect(done.every(act => MEDIATION_ACTS.has(act))).toBe(true);
        expect(restOf(events, now)).toEqual(restOf(log.events, now));
        expect(phasesOf(events)).toEqual(phasesOf(log.events));
      }
    }
    expect(reached.length).toBeGreaterThan(0);
  },
);

it.each(MEDIATED)(
  'the coordinator and the contractor together correct nothing of a ticket %s',
  (_, log) => {
    const roles: Role[] = ['contractor', 'coordinator'];
    const { found } = walk(log.events, roles, TRANSITIONS, 4);
    expect(found.has('corrected')).toBe(false);
  },
);

it.each(MEDIATED.slice(1))(
  'with the local referent they correct a ticket %s: the walk goes far enough',
  (_, log) => {
    const { found } = walk(
      log.events,
      ['coordinator', 'local-referent'],
      TRANSITIONS,
      2,
    );
    expect(found.get('corrected')).toBe('conclude-mediation, agree-correction');
  },
);

it('the contractor and the local referent together bring all of it about: the walk goes far enough', () => {
  const roles: Role[] = ['contractor', 'local-referent'];
  const { found } = walk(registered().events, roles, TRANSITIONS, 4);
  expect(Object.fromEntries(found)).toEqual({
    cancelled: 'cancel',
    closed: 'restore, approve',
    'without contractual time': 'qualify, agree-qualification',
    'looser terms': 'qualify, agree-qualification',
    'workaround-accepted': 'propose-workaround, accept-workaround',
    excluded: 'claim-exclusion, accept-exclusion',
    'not-a-recall': 'restore, approve, reopen, mark-not-recall',
    'data left otherwise than chosen':
      'start-intervention, choose-data-media, replace-part',
  });
  // Thirty hours lie between two acts of the walk: no request lasts so long.
  expect(
    walk(suspensionAsked().events, roles, TRANSITIONS, 1).found.get(
      'suspended',
    ),
  ).toBe('agree-suspension');
});

const concluded = () =>
  closed()
    .does('open-mediation', '2026-11-02 12:00')
    .does('conclude-mediation', '2026-11-02 13:00');

it.each<[Outcome, TicketAct, () => TestLog]>([
  ['closed', 'approve', registered],
  ['cancelled', 'cancel', registered],
  ['excluded', 'accept-exclusion', registered],
  ['suspended', 'agree-suspension', suspensionAsked],
  ['not-a-recall', 'mark-not-recall', reopened],
  ['workaround-accepted', 'accept-workaround', registered],
  ['corrected', 'agree-correction', concluded],
  ['without contractual time', 'agree-qualification', registered],
  ['looser terms', 'remove-machine', ofSeveral],
  [
    'data left otherwise than chosen',
    'choose-data-media',
    () => registered().does('start-intervention', '2026-11-02 09:10'),
  ],
])(
  'the walk finds a back door: %s by %s of the contractor',
  (outcome, act, start) => {
    const table = TRANSITIONS.map(row =>
      row.act === act
        ? { ...row, by: [...row.by, 'contractor' as const] }
        : row,
    );
    const { found } = walk(start().events, ['contractor'], table, 3);
    expect([...found.keys()]).toContain(outcome);
    // A choice takes nothing away: the part that leaves under it does.
    expect(found.get(outcome)).toMatch(
      new RegExp(`${act}( \\(Paul Girard\\))?(, replace-part)?$`),
    );
  },
);

it('where agreements by telephone are configured, the contractor alone finds these ways, each with a name, and no other (CI23)', () => {
  const byTelephone = {
    ...DEFAULT_WORKFLOW_RULES,
    agreementByTelephone: true,
  };
  const waysFrom = (log: TestLog) =>
    Object.fromEntries(
      walk(
        log.events,
        ['contractor'],
        TRANSITIONS,
        3,
        needsAgreement,
        byTelephone,
      ).found,
    );
  const settled = {
    cancelled: 'request-cancellation, agree-cancellation (Paul Girard)',
    closed: 'restore, approve (Paul Girard)',
    excluded: 'claim-exclusion, accept-exclusion (Paul Girard)',
  };
  expect(waysFrom(registered())).toEqual(settled);
  expect(waysFrom(suspensionAsked())).toEqual({
    ...settled,
    suspended: 'agree-suspension (Paul Girard)',
  });
  expect(waysFrom(reopened())).toEqual({
    ...settled,
    'not-a-recall': 'mark-not-recall (Paul Girard)',
  });
});

it('the walk finds a qualification that asks for no agreement', () => {
  const { found } = walk(
    registered().events,
    ['contractor'],
    TRANSITIONS,
    1,
    () => false,
  );
  expect([...found]).toEqual([
    ['without contractual time', 'qualify'],
    ['looser terms', 'qualify'],
  ]);
});
