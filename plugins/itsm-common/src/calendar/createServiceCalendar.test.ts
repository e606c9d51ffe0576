import {
  type ServiceCalendarOptions,
  createServiceCalendar,
} from './createServiceCalendar';
import { InvalidCalendarError } from './errors';

const VALID: ServiceCalendarOptions = {
  timeZone: 'Europe/Paris',
  hours: { mon: [['08:00', '18:00']] },
  holidays: ['2026-05-14'],
};

/** Options as a file or a request may bring them, which no type has checked. */
function faultOf(options: object): InvalidCalendarError {
  try {
    createServiceCalendar({ ...VALID, ...options } as ServiceCalendarOptions);
  } catch (error) {
    if (error instanceof InvalidCalendarError) {
      return error;
    }
    throw error;
  }
  throw new Error('The calendar was accepted');
}

const onMonday = (...mon: unknown[]) => ({ hours: { mon } });

it.each<[string, object, string]>([
  ['an unknown zone', { timeZone: 'Europe/Lutetia' }, 'timeZone'],
  ['an offset for a zone', { timeZone: '+02:00' }, 'timeZone'],
  ['no zone', { timeZone: undefined }, 'timeZone'],
  ['no hours', { hours: undefined }, 'hours'],
  ['hours on no day', { hours: {} }, 'hours'],
  ['empty hours', { hours: { mon: [], tue: [] } }, 'hours'],
  [
    'an unknown day',
    { hours: { monday: [['08:00', '18:00']] } },
    'hours.monday',
  ],
  ['hours that are no list', { hours: { mon: '08:00-18:00' } }, 'hours.mon'],
  ['a window of one time', onMonday(['08:00']), 'hours.mon[0]'],
  ['a time past the day', onMonday(['08:00', '24:01']), 'hours.mon[0]'],
  ['a time of 25 hours', onMonday(['25:00', '26:00']), 'hours.mon[0]'],
  ['a time with one digit', onMonday(['8:00', '18:00']), 'hours.mon[0]'],
  ['a time with seconds', onMonday(['08:00', '18:00:00']), 'hours.mon[0]'],
  ['a reversed window', onMonday(['18:00', '08:00']), 'hours.mon[0]'],
  ['an empty window', onMonday(['08:00', '08:00']), 'hours.mon[0]'],
  [
    'overlapping windows, whichever comes first',
    onMonday(['13:00', '18:00'], ['08:00', '13:01']),
    'hours.mon[0]',
  ],
  ['holidays that are no list', { holidays: '2026-05-14' }, 'holidays'],
  [
    'a holiday that does not exist',
    { holidays: ['2026-05-14', '2027-02-29'] },
    'holidays[1]',
  ],
  ['a holiday in French', { holidays: ['14/05/2026'] }, 'holidays[0]'],
])('refuses %s', (_what, options, field) => {
  const fault = faultOf(options);
  expect(fault.field).toBe(field);
  expect(fault.message).toContain(field);
});

it('says what is wrong', () => {
  expect(faultOf(onMonday(['18:00', '08:00'])).message).toBe(
    'Invalid service calendar, hours.mon[0]: it ends at 08:00, not after it starts at 18:00',
  );
});

it('accepts windows that touch, in any order, up to 24:00', () => {
  const calendar = createServiceCalendar({
    ...VALID,
    hours: {
      mon: [
        ['12:00', '24:00'],
        ['00:00', '12:00'],
      ],
    },
  });
  expect(
    calendar.openSeconds(
      new Date('2026-11-22T12:00:00Z'),
      new Date('2026-11-25T12:00:00Z'),
    ),
  ).toBe(24 * 3600);
});

it('closes the holidays it is given', () => {
  const calendar = createServiceCalendar({
    timeZone: 'Europe/Paris',
    hours: { wed: [['08:00', '18:00']], thu: [['08:00', '18:00']] },
    holidays: ['2026-05-14'],
  });
  expect(
    calendar.dueAt(new Date('2026-05-13T17:00:00+02:00'), 2 * 3600),
  ).toEqual(new Date('2026-05-20T09:00:00+02:00'));
});
