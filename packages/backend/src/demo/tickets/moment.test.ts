import {
  CURRENT_HOLIDAY_RULES,
  serviceCalendarFor,
} from '@caih/backstage-plugin-itsm-common';
import { instantOf, type Moment } from './moment';

const officeHours = serviceCalendarFor({
  window: 'HO',
  timeZone: 'Europe/Paris',
  holidayRegion: 'FR',
  holidayRules: CURRENT_HOLIDAY_RULES,
});

const SUNDAY_NIGHT = '2026-11-22T22:30:00Z';
const MONDAY_MORNING = '2026-11-23T09:30:15Z';

const at = (moment: Moment, now: string) =>
  instantOf(moment, {
    now,
    timeZone: 'Europe/Paris',
    calendar: officeHours,
    officeHours,
  });

describe('a moment', () => {
  it('is told in the time of the site, and to the second', () => {
    expect(at('2026-05-13 17:00', SUNDAY_NIGHT)).toBe('2026-05-13T15:00:00Z');
    expect(at('2026-11-12 20:00:07', SUNDAY_NIGHT)).toBe(
      '2026-11-12T19:00:07Z',
    );
  });

  it('is counted back in open time: on a Sunday night, on Friday', () => {
    expect(at('-0:10', SUNDAY_NIGHT)).toBe('2026-11-20T16:50:00Z');
  });

  it('is counted back over the week-end from a Monday morning', () => {
    // 10:30:15 on Monday: 2 h 30 min 15 s are of Monday, the rest of Friday.
    expect(at('-2:30', MONDAY_MORNING)).toBe('2026-11-23T07:00:15Z');
    expect(at('-3:00:15', MONDAY_MORNING)).toBe('2026-11-20T16:30:00Z');
  });

  it('lies ahead by open time', () => {
    expect(at('+1:00', SUNDAY_NIGHT)).toBe('2026-11-23T08:00:00Z');
  });

  it('may be when the window last opened', () => {
    expect(at('opening', SUNDAY_NIGHT)).toBe('2026-11-20T07:00:00Z');
    expect(at('opening', MONDAY_MORNING)).toBe('2026-11-23T07:00:00Z');
  });

  it('may be the next day on which the window opens', () => {
    expect(at('tomorrow 08:30', MONDAY_MORNING)).toBe('2026-11-24T07:30:00Z');
    // After a Friday, Monday; over Christmas, the Monday after the week-end.
    expect(at('tomorrow 08:30', '2026-11-27T10:00:00Z')).toBe(
      '2026-11-30T07:30:00Z',
    );
    expect(at('tomorrow 08:30', '2026-12-24T10:00:00Z')).toBe(
      '2026-12-28T07:30:00Z',
    );
  });

  it('may be the Monday after the coming Friday', () => {
    expect(at('monday 09:00', MONDAY_MORNING)).toBe('2026-11-30T08:00:00Z');
    expect(at('monday 09:00', '2026-11-27T10:00:00Z')).toBe(
      '2026-11-30T08:00:00Z',
    );
    expect(at('monday 09:00', '2026-11-28T10:00:00Z')).toBe(
      '2026-12-07T08:00:00Z',
    );
  });

  it('is at work, of an incident around the clock: at night, the next morning', () => {
    const aroundTheClock = serviceCalendarFor({
      window: '24x7',
      timeZone: 'Europe/Paris',
      holidayRegion: 'FR',
      holidayRules: CURRENT_HOLIDAY_RULES,
    });
    const approvedAt = (now: string) =>
      instantOf('-1:00 at work', {
        now,
        timeZone: 'Europe/Paris',
        calendar: aroundTheClock,
        officeHours,
      });
    expect(approvedAt(MONDAY_MORNING)).toBe('2026-11-23T08:30:15Z');
    // 22:30 on a Sunday: in the first hour of Monday.
    expect(approvedAt(SUNDAY_NIGHT)).toMatch(/^2026-11-23T07:[0-4]\d/);
  });

  it('is on the day of another: an afternoon’s work that ends on Monday begins on Monday', () => {
    expect(at('-5:00 on the day of -1:00', MONDAY_MORNING)).toBe(
      '2026-11-23T07:00:00Z',
    );
    expect(at('-2:00 on the day of -1:00', MONDAY_MORNING)).toBe(
      '2026-11-23T07:30:15Z',
    );
  });

  it('is refused where it is none', () => {
    expect(() => at('2026-02-30 10:00', SUNDAY_NIGHT)).toThrow(
      '"2026-02-30 10:00" is no moment',
    );
  });
});
