import { coverageFactsOf, hardwareSpecSchema } from './hardwareSpec';

const LEAST = {
  category: 'server-x86',
  maker: 'HPE',
  model: 'ProLiant DL380 Gen10',
};

const faults = (hardware: unknown) =>
  hardwareSpecSchema
    .safeParse(hardware)
    .error?.issues.map(issue => issue.path.join('.'));

describe('spec.hardware', () => {
  it('needs a category, a maker and a model', () => {
    expect(faults(LEAST)).toBeUndefined();
    expect(faults({})).toEqual(['category', 'maker', 'model']);
  });

  it.each([
    ['category', 'printer'],
    ['warrantyEnd', '2026-02-30'],
    ['maintainedFrom', '01/02/2026'],
    ['restoreTime', '8H'],
    ['establishment', '440000280'],
    ['timeZone', 'Europe/Nantes'],
  ])('refuses %s: %s', (field, value) => {
    expect(faults({ ...LEAST, [field]: value })).toEqual([field]);
  });

  it('refuses a fact it does not know, for a misspelt one would be lost', () => {
    expect(faults({ ...LEAST, waranty: '2026-12-31' })).toEqual(['']);
  });

  it('takes a warranty that is left out for one to be checked', () => {
    expect(coverageFactsOf(hardwareSpecSchema.parse(LEAST))).toEqual({
      warrantyEnd: 'unknown',
      afterWarranty: null,
      serviceWindow: null,
      restoreTime: null,
      maintainedFrom: null,
      maintainedUntil: null,
      orderReference: null,
    });
  });
});
