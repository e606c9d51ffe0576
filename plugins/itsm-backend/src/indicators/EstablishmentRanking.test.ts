import type { Knex } from 'knex';
import type { Scope } from '../access';
import { EstablishmentRanking } from './EstablishmentRanking';
import type { EstablishmentCounts } from './IndicatorStore';

const ALL: Scope = { kind: 'all', why: 'a test' };
const COUNTED_AT = 1_795_000_000;
const LATER = new Date((COUNTED_AT + 3_600) * 1000).toISOString();
const TX = {} as Knex;

const establishment = (id: string, inTime: number): EstablishmentCounts => ({
  id,
  counts: {
    declared: 20,
    closed: 20,
    rated: 20,
    'in-time': inTime,
    reopened: 0,
  },
});

function rankingOf(...readings: EstablishmentCounts[][]) {
  const counted = { at: COUNTED_AT };
  const sumByEstablishment = jest.fn(async () => readings.shift() ?? []);
  const ranking = new EstablishmentRanking({
    lastCounted: async () => counted.at,
    sumByEstablishment,
  });
  const idsOf = async (scope: Scope, months: string[], now = LATER) =>
    (await ranking.of(scope, TX, months, now)).ranked.map(({ id }) => id);
  return { counted, ranking, idsOf, reads: sumByEstablishment.mock.calls };
}

describe('the ranking of establishments', () => {
  const MONTH = ['2026-09'];

  it('has those that miss a threshold first, and says how many', async () => {
    const { ranking } = rankingOf([
      establishment('in time', 20),
      establishment('late', 10),
    ]);
    const { ranked, below } = await ranking.of(ALL, TX, MONTH, LATER);
    expect(ranked.map(({ id }) => id)).toEqual(['late', 'in time']);
    expect(below).toBe(1);
  });

  it('is kept by months until a figure of them is counted anew', async () => {
    const { idsOf, counted, reads } = rankingOf(
      [establishment('first', 20)],
      [establishment('other months', 20)],
      [establishment('anew', 20)],
    );
    expect(await idsOf(ALL, MONTH)).toEqual(['first']);
    expect(await idsOf(ALL, MONTH)).toEqual(['first']);
    expect(await idsOf(ALL, ['2026-08'])).toEqual(['other months']);
    expect(reads).toHaveLength(2);
    counted.at += 1;
    expect(await idsOf(ALL, MONTH)).toEqual(['anew']);
  });

  it('is read each time while its figures are being counted', async () => {
    const { idsOf } = rankingOf(
      [establishment('one second', 20)],
      [establishment('the same second', 20)],
    );
    const now = new Date((COUNTED_AT + 1) * 1000).toISOString();
    expect(await idsOf(ALL, MONTH, now)).toEqual(['one second']);
    expect(await idsOf(ALL, MONTH, now)).toEqual(['the same second']);
  });

  it('of one’s own establishments is never that of the nation', async () => {
    const { idsOf } = rankingOf(
      [establishment('of all', 20)],
      [establishment('my own', 20)],
    );
    expect(await idsOf(ALL, MONTH)).toEqual(['of all']);
    expect(
      await idsOf({ kind: 'establishments', ids: ['my own'] }, MONTH),
    ).toEqual(['my own']);
  });
});
