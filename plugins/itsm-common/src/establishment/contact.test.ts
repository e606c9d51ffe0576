import type { z } from 'zod';
import {
  CONTACT_INPUT,
  partsWrittenBy,
  SINGLE_CONTACT_INPUT,
  STANDING_CHOICES_INPUT,
} from './contact';

const DEPARTMENT = { function: 'it-department', phone: '02 61 91 00 10' };

function faultOf(schema: z.ZodType, input: unknown) {
  const { error } = schema.safeParse(input);
  const [issue] = error?.issues ?? [];
  const params = issue && 'params' in issue ? issue.params : undefined;
  return issue && [issue.path.join('.'), params?.code ?? issue.code];
}

describe('a point of contact', () => {
  it('is kept with its number as digits, and null for what is not given', () => {
    expect(CONTACT_INPUT.parse({ ...DEPARTMENT, name: '  ' })).toEqual({
      function: 'it-department',
      label: null,
      name: null,
      phone: '0261910010',
      email: null,
      hoursText: null,
      weeklyHours: null,
      onHolidays: false,
      toldOutsideWindow: false,
    });
  });

  it.each([
    [
      'neither number nor address',
      { function: 'on-call' },
      'phone',
      'phone-or-email',
    ],
    [
      'a number that is none',
      { ...DEPARTMENT, phone: 'poste 12' },
      'phone',
      'bad-phone',
    ],
    [
      'an address that is none',
      { ...DEPARTMENT, email: 'astreinte' },
      'email',
      'bad-email',
    ],
    [
      'another function without its name',
      { ...DEPARTMENT, function: 'other' },
      'label',
      'required',
    ],
    [
      'hours that end before they begin',
      { ...DEPARTMENT, weeklyHours: { mon: [['18:00', '08:00']] } },
      'weeklyHours',
      'bad-hours',
    ],
    [
      'hours that overlap',
      {
        ...DEPARTMENT,
        weeklyHours: {
          mon: [
            ['08:00', '12:00'],
            ['11:00', '13:00'],
          ],
        },
      },
      'weeklyHours',
      'bad-hours',
    ],
    [
      'hours without a day',
      { ...DEPARTMENT, weeklyHours: {} },
      'weeklyHours',
      'bad-hours',
    ],
    [
      'a field nobody knows',
      { ...DEPARTMENT, fax: '0261910011' },
      '',
      'unrecognized_keys',
    ],
  ])('refuses %s', (_, input, field, code) => {
    expect(faultOf(CONTACT_INPUT, input)).toEqual([field, code]);
  });
});

describe('the single contact', () => {
  it('has a name and a way to be reached', () => {
    expect(
      SINGLE_CONTACT_INPUT.parse({ name: 'Noa', email: 'noa@example.org' }),
    ).toEqual({ name: 'Noa', phone: null, email: 'noa@example.org' });
    expect(faultOf(SINGLE_CONTACT_INPUT, { name: 'Noa' })).toEqual([
      'phone',
      'phone-or-email',
    ]);
    expect(
      faultOf(SINGLE_CONTACT_INPUT, { name: ' ', phone: '0199001001' }),
    ).toEqual(['name', 'too_small']);
  });
});

describe('the standing choices', () => {
  it('take what the contract knows of data media, and nothing else', () => {
    expect(STANDING_CHOICES_INPUT.parse({ dataMedia: 'wiped' })).toEqual({
      dataMedia: 'wiped',
      remarks: null,
    });
    expect(faultOf(STANDING_CHOICES_INPUT, { dataMedia: 'sold' })).toEqual([
      'dataMedia',
      'invalid_value',
    ]);
  });
});

describe('who writes what', () => {
  it('leaves the establishment its own and the contractor its person', () => {
    expect(partsWrittenBy('local-referent')).toEqual([
      'contacts',
      'standing-choices',
    ]);
    expect(partsWrittenBy('contractor')).toEqual(['single-contact']);
    expect(partsWrittenBy('beneficiary')).toEqual([]);
    expect(partsWrittenBy('coordinator')).toEqual([]);
  });
});
