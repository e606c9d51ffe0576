import {
  identifierTokens,
  lexemePrefix,
  normaliseForSearch,
  searchWords,
} from './searchText';

describe('searching', () => {
  it('reads texts without case, accents or ligatures', () => {
    expect(normaliseForSearch('  Mémoire du\n CŒUR  ')).toBe(
      'memoire du coeur',
    );
  });

  it('finds a number by itself and by each of its ends', () => {
    expect(identifierTokens(['INC-2026-000123', null])).toEqual([
      'inc-2026-000123',
      'inc',
      '2026-000123',
      '2026',
      '000123',
      '123',
    ]);
  });

  it('finds a machine by the parts of its name', () => {
    expect(identifierTokens(['SRV-PACS.01'])).toEqual([
      'srv-pacs.01',
      'srv',
      'pacs.01',
      'pacs',
      '01',
      '1',
    ]);
  });

  it('looks for ten words at most', () => {
    expect(searchWords('Été  '.repeat(12))).toEqual(Array(10).fill('ete'));
    expect(searchWords('   ')).toEqual([]);
  });

  it('takes quotes and backslashes as they are', () => {
    expect(lexemePrefix(`l'a\\b`)).toBe(`'l''a\\\\b':*`);
  });
});
