import type { CoverageFacts } from '../contract';
import { ROLES } from '../workflow';
import { decideEvolution, evolutionActsOf } from './decide';
import { entitlementRefusal } from './entitlement';
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
    { doneOn, installed: 'U30 v2.72' },
    { role: 'contractor', coverage: COVERAGE, today: '2026-11-27' },
  );

describe('the right to a version (BI3)', () => {
  it.each([
    ['under-warranty', null],
    ['vendor-backed', null],
    ['not-vendor-backed', 'no-vendor-updates'],
    ['to-be-checked', 'no-vendor-updates'],
    ['not-covered', 'no-vendor-updates'],
  ] as const)('to a vendor’s update, %s: %s', (level, refusal) => {
    expect(entitlementRefusal(level, { entitlement: 'vendor-update' })).toBe(
      refusal,
    );
  });

  it('to a version one owns is whatever the level, and has to be said', () => {
    const entitlement = 'owned-version';
    const right = 'Licence 2024-118';
    expect(entitlementRefusal('not-vendor-backed', { entitlement })).toBe(
      'right-missing',
    );
    expect(
      entitlementRefusal('not-vendor-backed', { entitlement, right }),
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
      ['accepted', 'refuse', 'refuse', 'complete withdraw', ''],
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
  });

  it('is done on a day from its acceptance to today', () => {
    expect(complete('2026-11-20')).toMatchObject({ to: 'done' });
    expect(complete('2026-11-19')).toMatchObject({
      code: 'before-the-acceptance',
    });
    expect(complete('2026-11-28')).toMatchObject({ code: 'in-the-future' });
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
        { role: 'contractor', coverage: COVERAGE, today: '2026-11-27' },
      ),
    ).toMatchObject({ code: 'not-allowed' });
  });
});
