import { guardRemovals } from './removals';

describe('the guard of a whole fleet', () => {
  it.each([
    { known: 61, removed: 6, mustBeTyped: false },
    { known: 61, removed: 7, mustBeTyped: true },
    { known: 10, removed: 1, mustBeTyped: false },
    { known: 5, removed: 1, mustBeTyped: true },
    { known: 40, removed: 0, mustBeTyped: false },
    { known: 0, removed: 0, mustBeTyped: false },
  ])(
    'of $known machines, $removed that leave: typed $mustBeTyped',
    ({ known, removed, mustBeTyped }) => {
      expect(guardRemovals({ known, removed, wrong: 0 })).toEqual({
        removed,
        isHeld: false,
        mustBeTyped,
      });
    },
  );

  it('holds everything back while a line is wrong', () => {
    expect(guardRemovals({ known: 61, removed: 0, wrong: 2 }).isHeld).toBe(
      true,
    );
  });
});
