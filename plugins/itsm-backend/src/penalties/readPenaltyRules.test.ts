import { mockServices } from '@backstage/backend-test-utils';
import { readPenaltyRules } from './readPenaltyRules';

const read = (penalties?: object) =>
  readPenaltyRules(mockServices.rootConfig({ data: { itsm: { penalties } } }));
const scales = (restoreLate: object) => read({ scales: { restoreLate } });

it('knows no amount where nothing is said, and cases of every month', () => {
  expect(readPenaltyRules(mockServices.rootConfig())).toEqual({
    scales: {},
    thresholdFrom: 1,
  });
});

it('reads what is due for what', () => {
  expect(
    read({
      thresholdFrom: 10,
      scales: {
        restoreLate: { per: 'hour', cents: 15_000, capCents: 150_000 },
        lotThresholdMissed: { per: 'point', cents: 50_000 },
      },
    }),
  ).toEqual({
    thresholdFrom: 10,
    scales: {
      restoreLate: { per: 'hour', cents: 15_000, capCents: 150_000 },
      lotThresholdMissed: { per: 'point', cents: 50_000 },
    },
  });
});

it.each<[() => unknown, string]>([
  [
    () => scales({ per: 'point', cents: 1 }),
    'itsm.penalties.scales.restoreLate.per is point; what it counts by is one of hour, case',
  ],
  [
    () => scales({ per: 'hour' }),
    'itsm.penalties.scales.restoreLate.cents is missing; give cents',
  ],
  [
    () => scales({ per: 'hour', cents: 0.5 }),
    'itsm.penalties.scales.restoreLate.cents is 0.5; give cents of euros, a whole number',
  ],
  [
    () => scales({ per: 'hour', cents: 1, capCents: -1 }),
    'itsm.penalties.scales.restoreLate.capCents is -1; give cents',
  ],
  [
    () => read({ thresholdFrom: 0 }),
    'itsm.penalties.thresholdFrom is 0; give a whole number of tickets, 1 or more',
  ],
])('refuses what it cannot count by, case %#', (attempt, message) => {
  expect(attempt).toThrow(message);
});
