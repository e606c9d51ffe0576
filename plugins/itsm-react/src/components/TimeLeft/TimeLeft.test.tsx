import { screen } from '@testing-library/react';
import { HO_4H, clockOf, renderIn } from '../../__testUtils__';
import { TimeLeft } from './TimeLeft';

const NOW = '2026-11-23T09:00:00Z';

/** The words on the screen, spaces made plain. */
async function wordsOf(
  language: 'fr' | 'en',
  props: Partial<Parameters<typeof TimeLeft>[0]>,
  last: RegExp,
): Promise<string> {
  const { container } = renderIn(
    language,
    <div data-testid="words">
      <TimeLeft clock={clockOf()} terms={HO_4H} now={NOW} {...props} />
    </div>,
  );
  await screen.findByText(last);
  return (
    container
      .querySelector('[data-testid=words]')!
      .textContent?.replace(/\s/g, ' ') ?? ''
  );
}

describe('the time left', () => {
  it('says of which hours, what is used and when it is due', async () => {
    expect(await wordsOf('fr', {}, /Reste/)).toBe(
      'Reste 3 h ouvrées1 h sur 4 hÉchéance lun. 23 nov. 13:00 (heure : France)',
    );
  });

  it('agrees with one hour, and says round the clock', async () => {
    const oneHour = clockOf({ remainingSeconds: 4_320 });
    expect(await wordsOf('fr', { clock: oneHour }, /Reste/)).toContain(
      'Reste 1 h 12 ouvrée1 h',
    );
  });

  it('says in English what the French says', async () => {
    expect(
      await wordsOf(
        'en',
        {
          clock: clockOf({ remainingSeconds: 4_320 }),
          terms: { ...HO_4H, serviceWindow: '24x7' },
        },
        /left/,
      ),
    ).toContain('1 h 12 min left, round the clock');
  });

  it('says between due and late that the window is closed', async () => {
    const usedUp = clockOf({
      status: 'outside-window',
      consumedSeconds: 14_400,
      remainingSeconds: 0,
      opensAt: '2026-11-24T07:00:00Z',
    });
    expect(await wordsOf('fr', { clock: usedUp }, /Délai consommé/)).toContain(
      'Délai consommé, plage fermée jusqu’à mar. 24 nov. 08:00',
    );
  });

  it('says by how much it is late', async () => {
    const late = clockOf({
      consumedSeconds: 14_400 + 7_800,
      remainingSeconds: -7_800,
      verdict: 'late',
    });
    expect(await wordsOf('fr', { clock: late }, /retard/)).toContain(
      'En retard de 2 h 10 ouvrées6 h 10 sur 4 h',
    );
  });

  it('says while suspended what remains and why, and no due time', async () => {
    const words = await wordsOf(
      'fr',
      {
        clock: clockOf({ status: 'suspended' }),
        suspendedUntil: '2026-11-25T07:00:00Z',
        suspensionReason: 'Bloc en activité',
      },
      /Suspendu/,
    );
    expect(words).toContain('Suspendu : reste 3 h ouvrées');
    expect(words).toContain('Jusqu’à mer. 25 nov. 08:00');
    expect(words).toContain('Motif : Bloc en activité');
    expect(words).not.toContain('Échéance');
  });

  it('says overseas that it is indicative', async () => {
    const words = await wordsOf(
      'fr',
      {
        clock: clockOf({ contractual: false }),
        terms: {
          ...HO_4H,
          territory: 'RE',
          timeZone: 'Indian/Reunion',
          contractual: false,
        },
      },
      /Reste/,
    );
    expect(words).toContain('indicatif');
    expect(words).toContain(
      'Échéance indicative lun. 23 nov. 16:00 (heure : La Réunion)',
    );
  });

  it('says that there is no restore time yet, or none at all', async () => {
    const none = clockOf({
      status: 'no-terms',
      grantedSeconds: null,
      consumedSeconds: null,
      remainingSeconds: null,
      dueAt: null,
    });
    expect(await wordsOf('fr', { clock: none, terms: null }, /Délai/)).toBe(
      'Délai à fixer à la qualification',
    );
    expect(
      await wordsOf(
        'en',
        { clock: none, terms: { ...HO_4H, level: 'not-covered' } },
        /Not covered/,
      ),
    ).toBe('Not covered: no restore time');
  });

  it('gives the verdict once restored', async () => {
    const stopped = clockOf({ status: 'stopped', verdict: 'in-time' });
    expect(await wordsOf('en', { clock: stopped }, /Restored/)).toBe(
      'Restored in time1 h used of 4 h',
    );
  });
});
