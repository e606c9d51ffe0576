import { readPhone, toEpochSeconds } from '@caih/backstage-plugin-itsm-common';
import { instantAt } from '../tickets';
import { CALLS } from './calls';

/** The ranges that are kept for works of fiction. */
const FICTION = /^(019900|026191|035301|046571|053649|063998)\d{4}$/;

const PLACE = {
  timeZone: 'Europe/Paris',
  holidayRegion: 'FR',
  serviceWindow: 'HO',
} as const;

describe('the calls of the demonstration', () => {
  it('are told apart by their subjects, and name numbers of nobody', () => {
    expect(new Set(CALLS.map(one => one.subject)).size).toBe(CALLS.length);
    for (const { number } of CALLS) {
      expect(readPhone(number ?? '')).toMatch(FICTION);
    }
  });

  it.each(['2026-11-24T09:20:07Z', '2026-11-29T22:00:00Z'])(
    'loaded at %s, one is entered later than it came, within its week',
    now => {
      const late = CALLS.flatMap(({ at, enteredAt }) =>
        enteredAt
          ? [
              toEpochSeconds(instantAt(enteredAt, { place: PLACE, now })) -
                toEpochSeconds(instantAt(at, { place: PLACE, now })),
            ]
          : [],
      );
      expect(late).toHaveLength(1);
      expect(late[0]).toBeGreaterThan(0);
      expect(late[0]).toBeLessThan(7 * 86_400);
    },
  );
});
