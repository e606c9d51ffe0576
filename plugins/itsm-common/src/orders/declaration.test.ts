import { DECLARATION_ACT_INPUTS, declarationActsOf } from '.';

describe('declarations of the year (CCTP 2.1.32, BI8)', () => {
  it('are accepted or refused by the contractor alone', () => {
    expect(declarationActsOf('awaiting', 'contractor')).toEqual([
      'accept',
      'refuse',
    ]);
    for (const role of [
      'local-referent',
      'beneficiary',
      'coordinator',
      null,
    ] as const) {
      expect(declarationActsOf('awaiting', role)).toEqual([]);
    }
  });

  it('may be accepted after a refusal, and stay accepted', () => {
    expect(declarationActsOf('refused', 'contractor')).toEqual(['accept']);
    expect(declarationActsOf('accepted', 'contractor')).toEqual([]);
  });

  it('are refused with a reason', () => {
    const { refuse } = DECLARATION_ACT_INPUTS;
    expect(refuse.safeParse({ reason: ' No such model ' }).data).toEqual({
      reason: 'No such model',
    });
    for (const wrong of [{}, { reason: '  ' }, { reason: 'x'.repeat(501) }]) {
      expect(refuse.safeParse(wrong).success).toBe(false);
    }
  });
});
