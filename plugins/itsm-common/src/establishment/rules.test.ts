import {
  ACCEPTANCE_INPUT,
  RULE_INPUT,
  rulesNotAcceptedAt,
  ruleStanding,
  type RuleVersion,
} from './rules';

const version = (
  number: number,
  validFrom: string,
  withdrawn = false,
): RuleVersion => ({
  seriesId: 'charter',
  version: number,
  validFrom,
  withdrawn,
});

describe('what a version of a rule is on a day', () => {
  const first = version(1, '2026-01-01');
  const second = version(2, '2026-12-01');
  const other = { ...version(9, '2026-01-01'), seriesId: 'waste' };
  const versions = [first, second, other];

  it.each([
    ['2025-12-31', 'upcoming', 'upcoming'],
    ['2026-01-01', 'in-force', 'upcoming'],
    ['2026-11-30', 'in-force', 'upcoming'],
    ['2026-12-01', 'replaced', 'in-force'],
  ])('on %s: the first is %s, the second %s', (day, one, two) => {
    expect(ruleStanding(first, versions, day)).toBe(one);
    expect(ruleStanding(second, versions, day)).toBe(two);
  });

  it('holds no more once a version says so', () => {
    const end = version(3, '2026-12-10', true);
    const all = [first, second, end];
    expect(ruleStanding(second, all, '2026-12-09')).toBe('in-force');
    expect(ruleStanding(second, all, '2026-12-10')).toBe('replaced');
    expect(ruleStanding(end, all, '2026-12-10')).toBe('withdrawn');
  });

  it('is the later version, where it is valid from an earlier day', () => {
    const correction = version(3, '2026-06-01');
    const all = [first, second, correction];
    expect(ruleStanding(correction, all, '2026-06-01')).toBe('in-force');
    expect(ruleStanding(second, all, '2026-12-01')).toBe('replaced');
  });
});

describe('what a person had not accepted at an instant', () => {
  const charter = {
    ...version(1, '2026-01-01'),
    id: 'charter 1',
    publishedAt: '2025-12-15T09:00:00Z',
    acceptances: [
      { personRef: 'user:default/alex', acceptedAt: '2026-03-02T10:00:00Z' },
    ],
  };
  const next = {
    ...version(2, '2026-12-01'),
    id: 'charter 2',
    publishedAt: '2026-11-20T09:00:00Z',
    acceptances: [],
  };
  const at = (instant: string, personRef = 'user:default/alex') =>
    rulesNotAcceptedAt([charter, next], personRef, instant, 'Europe/Paris').map(
      ({ id }) => id,
    );

  it('is what was in force and not accepted by then', () => {
    expect(at('2026-03-02T09:59:59Z')).toEqual(['charter 1']);
    expect(at('2026-03-02T10:00:00Z')).toEqual([]);
    expect(at('2026-03-02T10:00:00Z', 'user:default/noa')).toEqual([
      'charter 1',
    ]);
  });

  it('is asked again by a new version, from its day in the zone of the place', () => {
    expect(at('2026-11-30T22:59:59Z')).toEqual([]);
    expect(at('2026-11-30T23:00:00Z')).toEqual(['charter 2']);
  });

  it('is nothing that was published only afterwards', () => {
    expect(at('2025-12-31T23:30:00Z')).toEqual(['charter 1']);
    const late = { ...charter, publishedAt: '2026-05-01T00:00:00Z' };
    expect(
      rulesNotAcceptedAt([late], 'x', '2026-04-01T00:00:00Z', 'Europe/Paris'),
    ).toEqual([]);
  });
});

describe('what a rule takes', () => {
  const charter = {
    kind: 'it-charter',
    title: 'Charte',
    text: 'Un.\n\nDeux.',
    validFrom: '2026-12-01',
  };
  it.each([
    ['neither text nor link', { ...charter, text: ' ' }, 'text'],
    [
      'a link of another protocol',
      { ...charter, link: 'ftp://example.org/charte' },
      'link',
    ],
    [
      'a day that is none',
      { ...charter, validFrom: '2026-02-30' },
      'validFrom',
    ],
    ['no title', { ...charter, title: ' ' }, 'title'],
    ['an unknown kind', { ...charter, kind: 'poem' }, 'kind'],
  ])('is not %s', (_, input, field) => {
    const { error } = RULE_INPUT.safeParse(input);
    expect(error?.issues[0].path).toEqual([field]);
  });

  it('is a text, a link, or both', () => {
    expect(RULE_INPUT.parse(charter)).toEqual({ ...charter, link: null });
    expect(
      RULE_INPUT.parse({
        ...charter,
        text: null,
        link: 'https://intranet.example.org/charte',
      }),
    ).toMatchObject({
      text: null,
      link: 'https://intranet.example.org/charte',
    });
  });

  it('is accepted by version, at least one', () => {
    expect(ACCEPTANCE_INPUT.safeParse({ ruleIds: [] }).success).toBe(false);
    expect(ACCEPTANCE_INPUT.safeParse({ ruleIds: ['a'] }).success).toBe(true);
  });
});
