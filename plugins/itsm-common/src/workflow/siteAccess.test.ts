import { TestLog } from '../__testUtils__/TestLog';
import { paris } from '../__testUtils__/localTime';
import { terms } from '../__testUtils__/terms';
import { FREE_TEXT_FIELDS } from './inputs';
import { ACCESS_FIELDS } from './siteAccess';

const registered = () =>
  new TestLog(terms('HO', '4H')).register('2026-11-23 09:00', {
    building: 'B',
    room: 'S1',
  });

describe('where to go and whom to call (C18)', () => {
  it('is known from the registration, as far as it is said', () => {
    expect(registered().situation('2026-11-23 09:00')).toMatchObject({
      access: { building: 'B', room: 'S1', siteContact: null },
      accessSetIn: { building: 1, room: 1 },
    });
  });

  it('is completed, corrected and emptied field by field, by either side', () => {
    const log = registered()
      .does('set-access', '2026-11-23 09:10', {
        role: 'beneficiary',
        input: { room: 'S2', siteContact: 'Ada Roux' },
      })
      .does('set-access', '2026-11-23 09:20', {
        role: 'contractor',
        input: {
          room: undefined,
          siteContact: 'Hugo Blin',
          cleared: ['building'],
        },
      });
    expect(log.situation('2026-11-23 09:30').access).toMatchObject({
      building: null,
      room: 'S2',
      siteContact: 'Hugo Blin',
    });
  });

  it('raises no version and holds no other act back', () => {
    const log = registered().does('set-access', '2026-11-23 09:30');
    expect(log.situation('2026-11-23 09:40')).toMatchObject({
      version: 1,
      lastActAt: paris('2026-11-23 09:00'),
    });
    expect(
      log.tries('start-work', '2026-11-23 09:40', {
        input: { occurredAt: paris('2026-11-23 09:05') },
      }),
    ).toMatchObject({ occurredAt: paris('2026-11-23 09:05') });
  });

  it.each([
    ['another field, since', { rack: 'R2', basedOn: 1 }, undefined],
    [
      'the same field, since',
      { siteContact: 'Hugo', basedOn: 1 },
      ['siteContact'],
    ],
    [
      'a field emptied, since',
      { cleared: ['siteContact' as const], basedOn: 1 },
      ['siteContact'],
    ],
    ['the same field, seen', { siteContact: 'Hugo', basedOn: 2 }, undefined],
    ['the same field, whatever was seen', { siteContact: 'Hugo' }, undefined],
  ])('two people who correct %s', (_, input, stale) => {
    const log = registered().does('set-access', '2026-11-23 09:10', {
      input: { siteContact: 'Ada Roux' },
    });
    const given = { room: undefined, siteContact: undefined, ...input };
    const answer = log.tries('set-access', '2026-11-23 09:11', {
      input: given,
    });
    expect('fields' in answer ? answer.fields : undefined).toEqual(stale);
  });

  it('is free text, all of it: kept apart and erasable', () => {
    expect(FREE_TEXT_FIELDS).toEqual(
      expect.arrayContaining([...ACCESS_FIELDS]),
    );
  });
});
