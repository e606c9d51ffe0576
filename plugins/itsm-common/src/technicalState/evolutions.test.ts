import type { CoverageFacts } from '../contract';
import { ROLES } from '../workflow';
import { decideEvolution, evolutionActsOf } from './decide';
import { proposalRefusal } from './entitlement';
import type { EvolutionEvent } from './events';
import { evolutionAt } from './evolution';
import { levelStanding } from './levels';
import { EVOLUTION_STATES } from './vocabulary';

const COVERAGE: CoverageFacts = {
  warrantyEnd: '2026-11-25',
  afterWarranty: 'not-vendor-backed',
  serviceWindow: '24x7',
  restoreTime: '4H',
  maintainedFrom: null,
  maintainedUntil: null,
  orderReference: null,
};
const ABOUT = { coverage: COVERAGE, today: '2026-11-27' };
const ACCEPTED = {
  state: 'accepted',
  entitlement: 'vendor-update',
  acceptedOn: '2026-11-20',
} as const;
const complete = (
  doneOn: string,
  evolution: Parameters<typeof decideEvolution>[0] = ACCEPTED,
) =>
  decideEvolution(
    evolution,
    'complete',
    { doneOn, installed: 'U30 v2.72', workDone: 'Flashed from iLO' },
    { role: 'contractor', ...ABOUT },
  );

describe('the right to a version (BI3)', () => {
  const to = 'U30 v2.90';
  const installed = 'U30 v2.72';
  const refused = { code: 'no-vendor-updates', field: 'entitlement' };

  it.each([
    ['under-warranty', null],
    ['vendor-backed', null],
    ['not-vendor-backed', refused],
    ['to-be-checked', refused],
    ['not-covered', refused],
  ] as const)('to a vendor’s update, %s: %j', (level, refusal) => {
    expect(
      proposalRefusal(
        { to, entitlement: 'vendor-update' },
        { level, installed, attached: 0 },
      ),
    ).toEqual(refusal);
  });

  it('to a version one owns is whatever the level, and has to be said', () => {
    const owned = { to, entitlement: 'owned-version' } as const;
    const about = {
      level: 'not-vendor-backed',
      installed,
      attached: 0,
    } as const;
    expect(proposalRefusal(owned, about)).toEqual({
      code: 'right-missing',
      field: 'right',
    });
    expect(
      proposalRefusal({ ...owned, right: 'Licence 2024-118' }, about),
    ).toBeNull();
  });

  it('is not asked for what is installed already', () => {
    expect(
      proposalRefusal(
        { to, entitlement: 'vendor-update' },
        { level: 'vendor-backed', installed: to, attached: 0 },
      ),
    ).toEqual({ code: 'already-installed', field: 'to' });
  });
});

describe('a version beside the machines attached (CCTP 2.1.5)', () => {
  const asks = (stated: Parameters<typeof proposalRefusal>[0] | object) =>
    proposalRefusal(
      { to: 'U30 v2.90', entitlement: 'vendor-update', ...stated },
      { level: 'vendor-backed', installed: 'U30 v2.72', attached: 2 },
    );

  it.each([
    [{}, 'compatibility-missing', 'compatibility'],
    [
      { compatibility: 'prerequisites' },
      'prerequisites-missing',
      'prerequisites',
    ],
    [
      { compatibility: 'prerequisites', prerequisites: 'iLO 3.04 first' },
      'prerequisites-missing',
      'attachedPrerequisites',
    ],
  ])('is refused with %j', (stated, code, field) => {
    expect(asks(stated)).toEqual({ code, field });
  });

  it('is compatible with both, or says what has to be so before on each', () => {
    expect(asks({ compatibility: 'compatible' })).toBeNull();
    expect(
      asks({
        compatibility: 'prerequisites',
        prerequisites: 'iLO 3.04 first',
        attachedPrerequisites: 'The array at 9.12',
      }),
    ).toBeNull();
  });
});

describe('a proposed evolution', () => {
  it('is accepted and refused by the establishment, done and withdrawn by the contractor', () => {
    const acts = EVOLUTION_STATES.map(state => [
      state,
      ...ROLES.map(role => evolutionActsOf(state, role).join(' ')),
    ]);
    expect(acts).toEqual([
      ['proposed', 'accept refuse', 'accept refuse', 'withdraw', ''],
      ['accepted', 'plan refuse', 'plan refuse', 'plan complete withdraw', ''],
      ['refused', '', '', '', ''],
      ['done', '', '', '', ''],
      ['withdrawn', '', '', '', ''],
    ]);
  });

  it('is done with a vendor’s update on the last day of the warranty, not on the next', () => {
    expect(complete('2026-11-25')).toMatchObject({ to: 'done' });
    expect(complete('2026-11-26')).toEqual({
      code: 'no-vendor-updates',
      field: 'doneOn',
    });
    expect(
      complete('2026-11-26', { ...ACCEPTED, entitlement: 'owned-version' }),
    ).toMatchObject({ to: 'done' });
  });

  it('is done on a day from its acceptance to today', () => {
    expect(complete('2026-11-20')).toMatchObject({ to: 'done' });
    expect(complete('2026-11-19')).toMatchObject({
      code: 'before-the-acceptance',
    });
    expect(complete('2026-11-28')).toMatchObject({ code: 'in-the-future' });
  });

  it('is planned for a day that is not over, by either side', () => {
    const plan = (plannedFor: string) =>
      decideEvolution(
        ACCEPTED,
        'plan',
        { plannedFor },
        { role: 'local-referent', ...ABOUT },
      );
    expect(plan('2026-11-27')).toMatchObject({ to: 'accepted' });
    expect(plan('2026-11-26')).toEqual({
      code: 'in-the-past',
      field: 'plannedFor',
    });
  });

  it('is not done on a machine that has left the fleet, and is withdrawn still', () => {
    const gone = { role: 'contractor', ...ABOUT, coverage: null } as const;
    const done = {
      doneOn: '2026-11-25',
      installed: 'U30 v2.72',
      workDone: 'Flashed from iLO',
    };
    expect(decideEvolution(ACCEPTED, 'complete', done, gone)).toEqual({
      code: 'machine-left',
      field: 'doneOn',
    });
    expect(
      decideEvolution(ACCEPTED, 'withdraw', { reason: 'It left' }, gone),
    ).toMatchObject({ to: 'withdrawn' });
  });

  it('is never done before the establishment accepts it', () => {
    const proposed = {
      ...ACCEPTED,
      state: 'proposed',
      acceptedOn: null,
    } as const;
    expect(complete('2026-11-25', proposed)).toEqual({
      code: 'not-possible',
      possible: ['withdraw'],
    });
  });

  it('is not accepted by who proposed it', () => {
    expect(
      decideEvolution(
        { ...ACCEPTED, state: 'proposed' },
        'accept',
        {},
        { role: 'contractor', ...ABOUT },
      ),
    ).toMatchObject({ code: 'not-allowed' });
  });
});

describe('the log of an evolution', () => {
  const actor = { ref: 'user:default/alex', role: 'contractor', name: 'Alex' };
  const event = <T extends EvolutionEvent['type']>(
    sequence: number,
    type: T,
    recordedAt: string,
    data: EvolutionEvent<T>['data'],
  ) => ({ sequence, type, recordedAt, actor, data } as EvolutionEvent);
  const proposed = event(1, 'propose', '2026-11-23T09:00:00Z', {
    establishmentId: '440990014',
    timeZone: 'America/Cayenne',
    machine: {
      machineId: 'm-1',
      entityRef: 'resource:default/hw-m-1',
      name: 'srv-1',
      maker: 'HPE',
      model: 'ProLiant DL380 Gen10',
      serialNumber: 'S-1',
      siteName: 'Nord',
    },
    componentId: 'firmware',
    kind: 'firmware',
    componentName: null,
    from: 'U30 v2.72',
    to: 'U30 v2.90',
    reason: 'Corrects a crash',
    risk: 'A restart of ten minutes',
    entitlement: 'vendor-update',
  });

  it('leads from the proposal to what was installed', () => {
    expect(
      evolutionAt([
        proposed,
        // It is the day before at the site.
        event(2, 'accept', '2026-11-24T02:00:00Z', {}),
        event(3, 'plan', '2026-11-24T09:00:00Z', { plannedFor: '2026-11-26' }),
        event(4, 'complete', '2026-11-26T20:00:00Z', {
          doneOn: '2026-11-26',
          installed: 'U30 v2.92',
          workDone: 'Flashed from iLO',
        }),
      ]),
    ).toMatchObject({
      state: 'done',
      from: 'U30 v2.72',
      to: 'U30 v2.90',
      installed: 'U30 v2.92',
      proposedBy: 'Alex',
      acceptedOn: '2026-11-23',
      plannedFor: '2026-11-26',
      doneOn: '2026-11-26',
      whyNot: null,
      version: 4,
    });
  });

  it('keeps why it was refused, beside why it was proposed', () => {
    expect(
      evolutionAt([
        proposed,
        event(2, 'refuse', '2026-11-24T09:00:00Z', {
          reason: 'No stop before January',
        }),
      ]),
    ).toMatchObject({
      state: 'refused',
      reason: 'Corrects a crash',
      whyNot: 'No stop before January',
    });
  });

  it('begins with a proposal', () => {
    expect(() => evolutionAt([])).toThrow('begins with its proposal');
  });
});

it.each([
  ['U30 v2.90', 'u30  V2.90', 'as-recommended'],
  ['U30 v2.72', 'U30 v2.90', 'differs'],
  [null, 'U30 v2.90', 'unknown'],
  ['U30 v2.72', null, 'unknown'],
] as const)(
  'installed %s, recommended %s: %s',
  (installed, recommended, is) => {
    expect(levelStanding({ installed, recommended })).toBe(is);
  },
);
