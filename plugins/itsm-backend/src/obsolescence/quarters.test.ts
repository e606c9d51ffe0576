import { daysOfQuarter, quartersOf } from './quarters';

it.each([
  ['2028-Q1', '2028-01-01', '2028-03-31'],
  ['2028-Q2', '2028-04-01', '2028-06-30'],
  ['2028-Q4', '2028-10-01', '2028-12-31'],
])('%s lasts from %s to %s', (quarter, from, until) => {
  expect(daysOfQuarter(quarter)).toEqual({ from, until });
});

it('adds the months of a quarter up', () => {
  expect(
    quartersOf([
      { month: '2027-12', notices: 1, machines: 4 },
      { month: '2028-01', notices: 2, machines: 2 },
      { month: '2028-03', notices: 1, machines: 1 },
    ]),
  ).toEqual([
    { quarter: '2027-Q4', notices: 1, machines: 4 },
    { quarter: '2028-Q1', notices: 3, machines: 3 },
  ]);
});
