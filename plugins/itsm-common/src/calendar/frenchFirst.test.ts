import { withFrenchFirst } from './frenchFirst';

describe('the first of a month in French', () => {
  it.each([
    ['1 mars 2026', '1er mars 2026'],
    ['dim. 1 févr.', 'dim. 1er févr.'],
    ['jeudi 1\u00a0janvier 2026', 'jeudi 1er\u00a0janvier 2026'],
    ['11 mars 2026', '11 mars 2026'],
    ['21 août', '21 août'],
    ['1 Mar 2026', '1 Mar 2026'],
  ])('of %s is %s', (written, french) => {
    expect(withFrenchFirst(written)).toBe(french);
  });
});
