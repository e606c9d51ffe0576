import fc from 'fast-check';
import { addDays, anniversaryIn, isLocalDate } from '../calendar';
import {
  declareBy,
  executionDeadline,
  isOrderLate,
  type KnownOrder,
  nextAnniversary,
  ORDER_INPUT,
  orderActsOf,
  type OrderInput,
  placingRefusal,
  startRefusal,
} from '.';

describe('anniversaries (CCTP 2.1.30, 2.1.32)', () => {
  it.each([
    ['2025-03-01', '2025-03-01', '2026-03-01'],
    ['2025-03-01', '2026-02-28', '2026-03-01'],
    ['2025-03-01', '2026-03-01', '2027-03-01'],
    ['2025-03-01', '2024-01-01', '2026-03-01'],
    ['2024-02-29', '2024-03-01', '2025-02-28'],
    ['2024-02-29', '2027-03-01', '2028-02-29'],
  ])('of %s, seen on %s, the next is %s', (day, today, next) => {
    expect(nextAnniversary(day, today)).toBe(next);
  });

  it('keeps 29 February for the years that have one', () => {
    expect(anniversaryIn('2024-02-29', 2027)).toBe('2027-02-28');
    expect(anniversaryIn('2024-02-29', 2028)).toBe('2028-02-29');
    expect(() => anniversaryIn('2024-02-30', 2028)).toThrow(RangeError);
  });

  it('comes within 366 days, after today and after the day itself', () => {
    const days = fc
      .integer({ min: 0, max: 4000 })
      .map(count => addDays('2020-01-01', count));
    fc.assert(
      fc.property(days, days, (day, today) => {
        const next = nextAnniversary(day, today);
        expect(isLocalDate(next)).toBe(true);
        expect(next > today && next > day).toBe(true);
        const from = today < day ? day : today;
        expect(next <= addDays(from, 366)).toBe(true);
      }),
    );
  });

  it.each([
    ['2026-03-01', '2026-02-01'],
    ['2026-01-15', '2025-12-15'],
    ['2026-03-31', '2026-02-28'],
    ['2028-03-31', '2028-02-29'],
  ])('for the one of %s entries and exits are declared by %s', (day, by) => {
    expect(declareBy(day)).toBe(by);
  });
});

describe('orders (CCTP 2.1.32)', () => {
  const FIRST: OrderInput = {
    kind: 'first',
    reference: 'BC-1',
    placedOn: '2026-01-30',
    importId: 'i-1',
  };
  const YEARLY: OrderInput = { ...FIRST, kind: 'yearly', reference: 'BC-2' };
  const known = (changes: Partial<KnownOrder> = {}): KnownOrder => ({
    kind: 'first',
    state: 'started',
    reference: 'BC-1',
    ...changes,
  });
  const TODAY = '2026-03-01';

  it('takes a first one once, and others after it', () => {
    expect(placingRefusal(FIRST, [], TODAY)).toBeNull();
    expect(placingRefusal(FIRST, [known()], TODAY)?.code).toBe('first-exists');
    expect(placingRefusal(YEARLY, [], TODAY)?.code).toBe('first-missing');
    expect(placingRefusal(YEARLY, [known()], TODAY)).toBeNull();
    expect(
      placingRefusal(FIRST, [known({ state: 'withdrawn' })], TODAY),
    ).toBeNull();
  });

  it.each([
    ['in-the-future', { placedOn: '2026-03-02' }],
    ['reference-taken', { reference: 'BC-1' }],
    ['before-it-was-placed', { executeBy: '2026-01-29' }],
  ] as const)('refuses one that is %s', (code, changes) => {
    expect(
      placingRefusal({ ...YEARLY, ...changes }, [known()], TODAY)?.code,
    ).toBe(code);
  });

  it('has a first one carried out within thirty days, whatever it says', () => {
    expect(executionDeadline(FIRST)).toBe('2026-03-01');
    expect(
      placingRefusal({ ...FIRST, executeBy: '2026-06-01' }, [], TODAY)?.code,
    ).toBe('deadline-set');
    expect(executionDeadline({ ...YEARLY, executeBy: '2026-06-01' })).toBe(
      '2026-06-01',
    );
  });

  it('is in time on its thirtieth day, late on the day after', () => {
    const order = { state: 'placed', executeBy: '2026-03-01' } as const;
    const late = (startedOn: string | null, today: string) =>
      isOrderLate({ ...order, startedOn }, today);
    expect(late(null, '2026-03-01')).toBe(false);
    expect(late(null, '2026-03-02')).toBe(true);
    expect(late('2026-03-01', '2026-05-01')).toBe(false);
    expect(late('2026-03-02', '2026-05-01')).toBe(true);
    expect(
      isOrderLate(
        { ...order, state: 'withdrawn', startedOn: null },
        '2027-01-01',
      ),
    ).toBe(false);
  });

  it('starts on a day between its placing and today', () => {
    expect(startRefusal('2026-01-29', '2026-01-30', TODAY)?.code).toBe(
      'before-it-was-placed',
    );
    expect(startRefusal('2026-03-02', '2026-01-30', TODAY)?.code).toBe(
      'in-the-future',
    );
    expect(startRefusal('2026-01-30', '2026-01-30', TODAY)).toBeNull();
  });

  it('is started by the contractor, withdrawn by the referent, once', () => {
    expect(orderActsOf('placed', 'contractor')).toEqual(['start']);
    expect(orderActsOf('placed', 'local-referent')).toEqual(['withdraw']);
    expect(orderActsOf('placed', 'coordinator')).toEqual([]);
    expect(orderActsOf('started', 'contractor')).toEqual([]);
    expect(orderActsOf('withdrawn', 'local-referent')).toEqual([]);
  });

  it('says its days and texts as days and texts', () => {
    expect(ORDER_INPUT.safeParse(FIRST).success).toBe(true);
    for (const wrong of [
      { ...FIRST, placedOn: '2026-02-30' },
      { ...FIRST, reference: '  ' },
      { ...FIRST, kind: 'other' },
      { ...FIRST, amount: 12 },
    ]) {
      expect(ORDER_INPUT.safeParse(wrong).success).toBe(false);
    }
  });
});
