import {
  possibleActs,
  type Role,
  situationAt,
} from '@caih/backstage-plugin-itsm-common';
import { plainText } from '../__testUtils__/plainText';
import { TestDesk } from '../__testUtils__/TestDesk';
import { effectOf } from './actEffect';
import { isFormAct } from './actForms';

const NOW = '2026-11-24T09:00:00Z';

const opened = () => new TestDesk('2026-11-23T08:00:00Z');
const restored = () =>
  opened().at('2026-11-23T16:42:00Z', 'contractor', 'restore', {
    backInOperation: true,
    solution: 'Carte remplacée',
  });

it.each([
  ['an open ticket', 'contractor', opened],
  ['an open ticket', 'beneficiary', opened],
  ['a restored ticket', 'contractor', restored],
  ['a restored ticket', 'local-referent', restored],
] as const)(
  'says of every act what it will do before anything is chosen: %s, %s',
  (_, role: Role, make) => {
    const { events } = make();
    const situation = situationAt(events, NOW);
    const text = plainText('fr');
    const acts = possibleActs(situation, role, { now: NOW }).filter(isFormAct);
    expect(acts.length).toBeGreaterThan(3);
    for (const act of acts) {
      const effects = effectOf(
        {
          situation,
          events,
          role,
          now: NOW,
          text,
          writing: { language: 'fr', zone: 'Europe/Paris' },
        },
        act,
        {},
      );
      expect([act, effects.join(' ')]).toEqual([
        act,
        expect.stringMatching(/^(?!.*\{\{)\S.{10,}/s),
      ]);
    }
  },
);

it('says where else a text of the declaration stands once the ticket was split', () => {
  const { events } = opened()
    .at('2026-11-23T08:10:00Z', 'beneficiary', 'add-machine', {
      machineId: 'm-2',
    })
    .at('2026-11-23T08:20:00Z', 'beneficiary', 'split', {
      machineId: 'm-2',
      reason: 'Une autre panne',
    });
  const effects = (sequence: number) =>
    effectOf(
      {
        situation: situationAt(events, NOW),
        events,
        role: 'beneficiary',
        now: NOW,
        text: plainText('fr'),
        writing: { language: 'fr', zone: 'Europe/Paris' },
      },
      'redact',
      { sequence, field: 'title' },
    );
  expect(effects(1)[1]).toMatch(/retirez-le là aussi \(INC-2026-000124\)/);
  expect(effects(3)).toHaveLength(1);
});
