import { fleetClassOf } from './fleetClass';

it.each([
  [0, 'small', 1],
  [29, 'small', 1],
  [30, 'medium', 2],
  [99, 'medium', 2],
  [100, 'large', 3],
  [4000, 'large', 3],
])('a fleet of %d servers is %s: %d days of inventory', (servers, is, days) => {
  expect(fleetClassOf(servers)).toEqual({ class: is, inventoryDays: days });
});

it.each([-1, 1.5, NaN])('%d is no number of servers', servers => {
  expect(() => fleetClassOf(servers)).toThrow('is not a number of servers');
});
