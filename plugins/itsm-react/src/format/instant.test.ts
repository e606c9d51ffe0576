import { instantParts, relativeTime, zoneNameToSay } from './instant';

describe('an instant in words', () => {
  it('is read in the zone of the site, in either language', () => {
    const at = '2026-11-24T09:14:05Z';
    expect(
      instantParts(at, { locale: 'fr-FR', timeZone: 'Europe/Paris' }),
    ).toEqual({ day: 'mar. 24 nov.', time: '10:14' });
    expect(
      instantParts(at, { locale: 'en-GB', timeZone: 'Indian/Reunion' }),
    ).toEqual({ day: 'Tue 24 Nov', time: '13:14' });
  });

  it('has the year where it is not this year’s at the site', () => {
    const now = '2026-12-31T12:00:00Z';
    const format = { locale: 'fr-FR', timeZone: 'Europe/Paris', now };
    expect(instantParts('2026-12-31T22:59:59Z', format).day).toBe(
      'jeu. 31 déc.',
    );
    expect(instantParts('2026-12-31T23:00:00Z', format).day).toBe(
      'ven. 1er janv. 2027',
    );
  });

  it('has the seconds where they decide, and midnight as 00', () => {
    expect(
      instantParts('2026-11-23T23:00:07Z', {
        locale: 'en-GB',
        timeZone: 'Europe/Paris',
        withSeconds: true,
      }).time,
    ).toBe('00:00:07');
  });
});

describe('the name of a zone', () => {
  const names = (timeZone: string, readerZone: string) =>
    zoneNameToSay('2026-11-24T09:14:05Z', {
      locale: 'en-GB',
      timeZone,
      readerZone,
    });

  it('is said where clocks there show another time than the reader’s', () => {
    expect(names('Indian/Reunion', 'Europe/Paris')).toBe('Réunion Time');
  });

  it('is not said where they show the same', () => {
    expect(names('Europe/Paris', 'Europe/Brussels')).toBeNull();
  });
});

describe('a time relative to now', () => {
  const now = '2026-11-23T12:00:00Z';
  it.each([
    ['2026-11-23T11:59:31Z', 'maintenant'],
    ['2026-11-23T11:58:01Z', 'il y a 1 minute'],
    ['2026-11-23T10:00:01Z', 'il y a 1 heure'],
    ['2026-11-20T12:00:00Z', 'il y a 3 jours'],
    ['2026-11-23T15:30:00Z', 'dans 3 heures'],
  ])('tells %s as %s', (instant, words) => {
    expect(relativeTime(instant, now, 'fr-FR')).toBe(words);
  });
});
