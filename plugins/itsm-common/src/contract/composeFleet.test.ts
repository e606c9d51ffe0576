import { DEFAULT_SERVER_CATEGORIES } from './fleetClass';
import { composeFleet, type FleetCell } from './composeFleet';

const cell = (
  category: FleetCell['category'],
  level: FleetCell['level'],
  count: number,
  [ends, lost]: [number, number] = [0, 0],
): FleetCell => ({
  category,
  level,
  count,
  ends: [
    { days: 30, ends: 0, lost: 0 },
    { days: 90, ends, lost },
    { days: 365, ends, lost },
  ],
});

it('adds up by level, by category and by what ends', () => {
  expect(
    composeFleet(
      [
        cell('server-x86', 'under-warranty', 20, [5, 2]),
        cell('server-x86', 'not-covered', 3),
        cell('array-san-nas', 'vendor-backed', 40, [1, 1]),
        cell('blade-compute', 'to-be-checked', 10),
      ],
      DEFAULT_SERVER_CATEGORIES,
    ),
  ).toEqual({
    total: 73,
    levels: [
      { level: 'under-warranty', count: 20 },
      { level: 'vendor-backed', count: 40 },
      { level: 'not-vendor-backed', count: 0 },
      { level: 'to-be-checked', count: 10 },
      { level: 'not-covered', count: 3 },
    ],
    categories: [
      { category: 'array-san-nas', count: 40 },
      { category: 'server-x86', count: 23 },
      { category: 'blade-compute', count: 10 },
    ],
    ends: [
      { days: 30, ends: 0, lost: 0 },
      { days: 90, ends: 6, lost: 3 },
      { days: 365, ends: 6, lost: 3 },
    ],
    // Those in maintenance: 20 and 10, not the 3 that are not covered.
    servers: { count: 30, class: 'medium', inventoryDays: 2 },
  });
});

it('of nothing is a small fleet', () => {
  expect(composeFleet([], DEFAULT_SERVER_CATEGORIES)).toMatchObject({
    total: 0,
    categories: [],
    servers: { count: 0, class: 'small', inventoryDays: 1 },
  });
});

it('counts as servers what is configured as such', () => {
  expect(
    composeFleet(
      [cell('array-san-nas', 'vendor-backed', 100)],
      ['array-san-nas'],
    ).servers,
  ).toEqual({ count: 100, class: 'large', inventoryDays: 3 });
});
