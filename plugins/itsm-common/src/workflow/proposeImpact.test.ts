import { type Care, readCare } from '../hardware';
import { proposeImpact } from './proposeImpact';

const dependents = (...cares: (Care | null)[]) =>
  cares.map((care, index) => ({
    entityRef: `system:default/s-${index}`,
    care,
  }));

it.each<[string, (Care | null)[], [number, number] | null]>([
  ['nothing depends on it', [], null],
  ['nobody said', [null, null], null],
  ['care is given with it', ['direct'], [1, 0]],
  ['a department works with it', ['support'], [2, 0]],
  ['nobody is hindered', ['none', 'none'], [3, 0]],
  ['the gravest of all', ['none', 'support', 'direct', 'direct'], [1, 2]],
  ['the gravest known', [null, 'support'], [2, 1]],
  ['nobody is hindered, but of one nobody knows', ['none', null], null],
])('proposes where %s', (_, cares, expected) => {
  expect(proposeImpact(dependents(...cares))).toEqual(
    expected && {
      impact: expected[0],
      because: `system:default/s-${expected[1]}`,
    },
  );
});

it.each([
  ['direct', 'direct'],
  [' Support ', 'support'],
  ['none', 'none'],
  ['high', null],
  [undefined, null],
])('reads %p as %p', (text, care) => {
  expect(readCare(text)).toBe(care);
});
