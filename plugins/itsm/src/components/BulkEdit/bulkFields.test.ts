import { BULK_FACTS } from '@caih/backstage-plugin-itsm-common';
import { BULK_FIELDS, changesOf, problemOf, startOf } from './bulkFields';

const fieldOf = (fact: string) => {
  const field = BULK_FIELDS.find(one => one.fact === fact);
  if (!field) throw new Error(`There is no field of ${fact}`);
  return field;
};

describe('the fields of a change of several machines', () => {
  it('are one for each fact that may be shared', () => {
    expect(BULK_FIELDS.map(one => one.fact)).toEqual(BULK_FACTS);
  });

  it.each([
    ['room', '', undefined],
    ['model', ' ', 'required'],
    ['siteId', '', 'required'],
    ['category', '', 'required'],
    ['maintainedUntil', '', undefined],
    ['maintainedUntil', '2027-02-30', 'day'],
    ['maintainedUntil', '2027-02-28', undefined],
    ['warrantyEnd', '', 'day'],
    ['warrantyEnd', 'none', undefined],
    ['warrantyEnd', '2027-02-28', undefined],
  ] as const)('say of %s as "%s": %s', (fact, value, problem) => {
    expect(problemOf(fieldOf(fact), value)).toBe(problem);
  });

  it('start with what is right as it is, or has to be chosen', () => {
    expect(startOf(fieldOf('warrantyEnd'))).toBe('unknown');
    expect(startOf(fieldOf('room'))).toBe('');
  });

  it('take a fact away where they are left empty', () => {
    expect(changesOf({ room: ' S2 ', rack: '', restoreTime: '4H' })).toEqual({
      room: 'S2',
      rack: null,
      restoreTime: '4H',
    });
  });
});
