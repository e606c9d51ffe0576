import { anniversariesDue, anniversaryRows } from '.';
import type {
  AnniversaryMachine,
  AnniversaryOrder,
  MachineWithoutNotice,
  NoticedMachine,
} from '.';

const PERIOD = { day: '2026-11-24', nextDay: '2027-11-24' };

const machine = (machineId: string): AnniversaryMachine => ({
  machineId,
  name: `srv-${machineId}`,
  maker: 'HPE',
  model: 'ProLiant DL380 Gen9',
  serialNumber: null,
  siteName: 'Hôpital Nord',
});

const noticed = (
  machineId: string,
  lastDay: string | null,
  rest: Partial<NoticedMachine> = {},
): NoticedMachine => ({
  ...machine(machineId),
  noticeId: `OBS-${machineId}`,
  lastDay,
  askedLastDay: lastDay ?? '2027-06-30',
  ...rest,
});

const atRisk = (machineId: string, day: string): MachineWithoutNotice => ({
  ...machine(machineId),
  day,
  kind: 'spare-parts',
  origin: 'Lettre du constructeur',
});

const listOf = (about: {
  noticed?: NoticedMachine[];
  atRisk?: MachineWithoutNotice[];
}) =>
  anniversaryRows(
    PERIOD,
    { noticed: about.noticed ?? [], atRisk: about.atRisk ?? [] },
    '2026-11-24',
  );

describe('the machines of an anniversary list (EI1)', () => {
  it.each([
    ['out the day before the anniversary', '2026-11-23', 'out'],
    ['maintained on the anniversary for the last time', '2026-11-24', 'ending'],
    ['until the day before the next anniversary', '2027-11-23', 'ending'],
    ['until the next anniversary', '2027-11-24', undefined],
  ])('a notice: %s', (_, lastDay, situation) => {
    const [row] = listOf({ noticed: [noticed('a', lastDay)] });
    expect(row?.situation).toBe(situation);
  });

  it('takes the soonest of the notices of a machine, once', () => {
    const rows = listOf({
      noticed: [
        noticed('a', '2027-08-01', { noticeId: 'OBS-2' }),
        noticed('a', '2027-03-01', { noticeId: 'OBS-1' }),
        noticed('a', null, { noticeId: 'OBS-3' }),
      ],
    });
    expect(rows).toEqual([
      {
        ...machine('a'),
        situation: 'ending',
        noticeId: 'OBS-1',
        lastDay: '2027-03-01',
        firstDay: null,
        endsOn: null,
        endKind: null,
        origin: null,
      },
    ]);
  });

  it('says of a notice without proof of receipt when it could end at the soonest', () => {
    const rows = listOf({
      noticed: [
        noticed('a', null, { askedLastDay: '2027-06-30' }),
        noticed('b', null, { askedLastDay: '2028-06-30' }),
      ],
    });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      machineId: 'a',
      situation: 'unproven',
      lastDay: '2027-06-30',
      firstDay: '2027-11-24',
    });
  });

  it('says of a machine without notice what ends, and the first day that would do', () => {
    const rows = listOf({
      atRisk: [
        atRisk('late', '2027-11-23'),
        atRisk('past', '2026-01-31'),
        atRisk('after', '2027-11-24'),
      ],
    });
    expect(rows.map(one => one.machineId)).toEqual(['past', 'late']);
    expect(rows[0]).toMatchObject({
      situation: 'at-risk',
      noticeId: null,
      lastDay: null,
      endsOn: '2026-01-31',
      endKind: 'spare-parts',
      origin: 'Lettre du constructeur',
      firstDay: '2027-11-24',
    });
  });

  it('counts the first day from when a late list is made, 29 February included', () => {
    const [row] = anniversaryRows(
      { day: '2028-02-20', nextDay: '2029-02-20' },
      { noticed: [], atRisk: [atRisk('a', '2028-12-31')] },
      '2028-02-29',
    );
    expect(row.firstDay).toBe('2029-02-28');
  });

  it('is ordered by situation, then the soonest', () => {
    const rows = listOf({
      noticed: [
        noticed('ending', '2027-05-01'),
        noticed('out', '2026-02-01'),
        noticed('sooner', '2027-01-01'),
        noticed('unproven', null),
      ],
      atRisk: [atRisk('risk', '2027-01-01')],
    });
    expect(rows.map(one => one.machineId)).toEqual([
      'out',
      'sooner',
      'ending',
      'unproven',
      'risk',
    ]);
  });

  it('is empty where nothing ends', () => {
    expect(listOf({})).toEqual([]);
  });
});

describe('the anniversaries for which a list is owed', () => {
  const order = (
    placedOn: string,
    rest: Partial<AnniversaryOrder> = {},
  ): AnniversaryOrder => ({
    id: `CMD-${placedOn}`,
    reference: placedOn,
    state: 'started',
    placedOn,
    ...rest,
  });
  const dueOn = (today: string, ...orders: AnniversaryOrder[]) =>
    anniversariesDue(orders, today).map(({ day, nextDay, orders: of }) => [
      day,
      nextDay,
      of.map(one => one.reference).join('+'),
    ]);

  it.each([
    ['2026-11-23', []],
    ['2026-11-24', [['2026-11-24', '2027-11-24', '2025-11-24']]],
    ['2027-11-23', [['2026-11-24', '2027-11-24', '2025-11-24']]],
    ['2027-11-24', [['2027-11-24', '2028-11-24', '2025-11-24']]],
  ])('on %s of an order of 24 November 2025', (today, due) => {
    expect(dueOn(today, order('2025-11-24'))).toEqual(due);
  });

  it('are told once where orders share one', () => {
    expect(
      dueOn('2026-11-24', order('2024-03-01'), order('2025-03-01')),
    ).toEqual([['2026-03-01', '2027-03-01', '2024-03-01+2025-03-01']]);
  });

  it('of 28 and 29 February are one, up to the later of the next', () => {
    expect(
      dueOn('2027-03-01', order('2024-02-29'), order('2025-02-28')),
    ).toEqual([['2027-02-28', '2028-02-29', '2024-02-29+2025-02-28']]);
  });

  it('leave withdrawn orders out', () => {
    expect(
      dueOn('2026-11-24', order('2024-03-01', { state: 'withdrawn' })),
    ).toEqual([]);
  });
});
