import { paris } from '../__testUtils__/localTime';
import { terms } from '../__testUtils__/terms';
import { endsBefore, termsThatHold } from './termsThatHold';
import type { PinnedTerms } from './types';

const named = (machineId: string, own: PinnedTerms): PinnedTerms => ({
  ...own,
  machineId,
  model: `Model of ${machineId}`,
});
const uncovered = (machineId: string): PinnedTerms => ({
  ...terms('HO', '4H'),
  machineId,
  level: 'not-covered',
  serviceWindow: null,
  restoreTime: null,
});
const other = (machineId: string, own: PinnedTerms) => ({
  machineId,
  terms: named(machineId, own),
});

const MONDAY_MORNING = '2026-11-23 09:00';
const FRIDAY_EVENING = '2026-11-20 17:00';

describe('the terms that end first (CI16)', () => {
  it.each<
    [string, string, PinnedTerms, ReturnType<typeof other>[], string | null]
  >([
    ['alone', MONDAY_MORNING, terms('HO', '4H'), [], null],
    [
      '4 h before 10 h',
      MONDAY_MORNING,
      terms('HO', '10H'),
      [other('b', terms('HO', '4H'))],
      'b',
    ],
    [
      '10 h after 4 h',
      MONDAY_MORNING,
      terms('HO', '4H'),
      [other('b', terms('HO', '10H'))],
      null,
    ],
    [
      '10 h after 50 h',
      MONDAY_MORNING,
      terms('HO', '50H'),
      [other('b', terms('HO', '10H'))],
      'b',
    ],
    [
      'equal: the principal’s',
      MONDAY_MORNING,
      terms('HO', '4H'),
      [other('b', terms('HO', '4H'))],
      null,
    ],
    [
      'of three the first to end',
      MONDAY_MORNING,
      terms('HO', '50H'),
      [other('b', terms('HO', '10H')), other('c', terms('HO', '4H'))],
      'c',
    ],
    [
      '10 h around the clock end on Saturday, 4 h of office hours on Monday',
      FRIDAY_EVENING,
      terms('HO', '4H'),
      [other('b', terms('24x7', '10H'))],
      'b',
    ],
    [
      'on a morning 4 h of office hours end before 10 h around the clock',
      MONDAY_MORNING,
      terms('24x7', '10H'),
      [other('b', terms('HO', '4H'))],
      'b',
    ],
    [
      '50 h around the clock end before 50 h of office hours',
      MONDAY_MORNING,
      terms('HO', '50H'),
      [other('b', terms('24x7', '50H'))],
      'b',
    ],
    [
      'a contractual time goes before an indicative one that ends first',
      MONDAY_MORNING,
      terms('HO', '50H'),
      [other('b', terms('24x7', '4H', 'RE'))],
      null,
    ],
    [
      'and takes its place',
      MONDAY_MORNING,
      terms('24x7', '4H', 'RE'),
      [other('b', terms('HO', '50H'))],
      'b',
    ],
    [
      'of two indicative ones the first to end',
      MONDAY_MORNING,
      terms('HO', '50H', 'RE'),
      [other('b', terms('HO', '4H', 'RE'))],
      'b',
    ],
    [
      'not covered takes no part',
      MONDAY_MORNING,
      terms('HO', '50H'),
      [other('b', uncovered('b'))],
      null,
    ],
    [
      'any time goes before none',
      MONDAY_MORNING,
      uncovered('a'),
      [other('b', terms('HO', '50H'))],
      'b',
    ],
    [
      'none where none has',
      MONDAY_MORNING,
      uncovered('a'),
      [other('b', uncovered('b'))],
      null,
    ],
  ])('%s', (_, at, own, others, termsOf) => {
    const principal = named('a', own);
    const holding = termsThatHold(principal, others, paris(at));
    const whose =
      others.find(one => one.machineId === termsOf)?.terms ?? principal;
    expect(holding).toEqual({
      termsOf,
      terms: {
        ...whose,
        level: principal.level,
        machineId: 'a',
        category: principal.category,
        maker: principal.maker,
        model: 'Model of a',
      },
    });
  });

  it('bind more closely than none, and than themselves not at all', () => {
    const at = paris(MONDAY_MORNING);
    expect(endsBefore(terms('HO', '50H'), uncovered('a'), at)).toBe(true);
    expect(endsBefore(uncovered('a'), terms('HO', '50H'), at)).toBe(false);
    expect(endsBefore(uncovered('a'), uncovered('b'), at)).toBe(false);
    expect(endsBefore(terms('HO', '4H'), terms('HO', '4H'), at)).toBe(false);
  });
});
