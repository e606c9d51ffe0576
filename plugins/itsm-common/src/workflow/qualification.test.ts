import { terms } from '../__testUtils__/terms';
import type { PinnedTerms } from '../contract';
import { ACT_INPUTS } from './inputs';
import { needsAgreement } from './qualification';

const REGISTERED = '2026-11-23T08:00:00Z';
const UNKNOWN = { terms: null, registeredAt: REGISTERED };
const HO_4H = terms('HO', '4H');
const KNOWN = { terms: HO_4H, registeredAt: REGISTERED };

function asks(
  situation: { terms: PinnedTerms | null; registeredAt: string },
  proposed: PinnedTerms,
  factsChangedAt: string | null = '2026-01-05T08:00:00Z',
) {
  return needsAgreement(situation, { terms: proposed, factsChangedAt });
}

describe('a qualification needs the agreement of the establishment (CI15, CI23)', () => {
  it.each<[string, boolean]>([
    [
      'not for a covered machine, the first that is named',
      asks(UNKNOWN, HO_4H),
    ],
    ['not for the machine pinned already', asks(KNOWN, HO_4H)],
    [
      'not where the facts changed at the very registration',
      asks(UNKNOWN, HO_4H, REGISTERED),
    ],
  ])('%s', (_, asked) => expect(asked).toBe(false));

  it.each<[string, boolean]>([
    ['without a window', asks(UNKNOWN, { ...HO_4H, serviceWindow: null })],
    [
      'without a time to restore',
      asks(UNKNOWN, { ...HO_4H, restoreTime: null }),
    ],
    ['overseas', asks(UNKNOWN, terms('HO', '4H', 'RE'))],
    [
      'for another machine than the one pinned',
      asks(KNOWN, { ...HO_4H, machineId: 'another' }),
    ],
    [
      'for a machine, where it was agreed that it is in no list',
      asks({ ...KNOWN, terms: { ...HO_4H, machineId: null } }, HO_4H),
    ],
    [
      'for a machine whose facts changed a second after the registration',
      asks(UNKNOWN, HO_4H, '2026-11-23T08:00:01Z'),
    ],
  ])('%s', (_, asked) => expect(asked).toBe(true));
});

it('names a machine, or says that it is in no list, not both', () => {
  const takes = (given: object) =>
    ACT_INPUTS.qualify.safeParse({ diagnosis: 'Fan', ...given }).success;
  expect([
    takes({}),
    takes({ machineId: 'm' }),
    takes({ unlisted: true }),
    takes({ machineId: 'm', unlisted: true }),
    takes({ unlisted: false }),
  ]).toEqual([true, true, true, false, false]);
});
