import { TestLog } from '../__testUtils__/TestLog';
import { terms } from '../__testUtils__/terms';
import { awaitsOf, MAY_REGISTER, sideOf } from './sides';

const AT = '2026-11-23 18:00';
const registered = () =>
  new TestLog(terms('HO', '10H')).register('2026-11-23 09:00');
const unknown = () => new TestLog(null).register('2026-11-23 09:00');

it('knows for whom each role speaks', () => {
  expect(
    (
      [
        'beneficiary',
        'local-referent',
        'contractor',
        'coordinator',
        'system',
      ] as const
    ).map(sideOf),
  ).toEqual(['establishment', 'establishment', 'contractor', null, null]);
});

it('has every side register incidents, and nobody else', () => {
  expect(MAY_REGISTER).toEqual(['beneficiary', 'local-referent', 'contractor']);
});

it.each<[string, TestLog, ReturnType<typeof awaitsOf>]>([
  ['registered', registered(), 'contractor'],
  [
    'restored',
    registered().does('restore', '2026-11-23 10:00'),
    'establishment',
  ],
  [
    'restored without terms: qualified first',
    unknown().does('restore', '2026-11-23 10:00'),
    'contractor',
  ],
  [
    'restored, its terms proposed',
    unknown()
      .does('restore', '2026-11-23 10:00')
      .does('qualify', '2026-11-23 11:00', {
        facts: { terms: terms('HO', '4H'), needsAgreement: true },
      }),
    'establishment',
  ],
  [
    'a workaround proposed',
    registered().does('propose-workaround', '2026-11-23 10:00'),
    'establishment',
  ],
  [
    'an exclusion contested',
    registered()
      .does('claim-exclusion', '2026-11-23 10:00')
      .does('contest-exclusion', '2026-11-23 11:00', {
        role: 'local-referent',
      }),
    'contractor',
  ],
  ['cancelled', registered().does('cancel', '2026-11-23 10:00'), null],
])('%s: whose move it is', (_, log, side) => {
  expect(awaitsOf(log.situation(AT))).toBe(side);
});
