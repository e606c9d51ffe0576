import { paris } from '../__testUtils__/localTime';
import { toInstant } from '../time';
import { dueAt } from './dueInstant';
import { level, next } from './levelOfADay';

it('is as the README and docs/extending.md say it is', () => {
  expect(level).toBe('under-warranty');
  expect(next).toEqual({ from: '2027-01-01', level: 'vendor-backed' });
  expect(toInstant(dueAt)).toBe(paris('2026-04-07 09:00'));
});
