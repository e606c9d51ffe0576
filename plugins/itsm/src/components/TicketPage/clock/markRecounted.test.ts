import { explainAt, situationAt } from '@caih/backstage-plugin-itsm-common';
import { TestDesk } from '../__testUtils__/TestDesk';
import { sumsOf } from './groupStretches';
import { markRecounted } from './markRecounted';

const RESTORED = { backInOperation: true, solution: 'Redémarré' } as const;

/** Times in UTC, and whose refusal made the time count again. */
function told(desk: TestDesk, now: string) {
  const { terms } = situationAt(desk.events, now);
  const stretches = explainAt(terms, desk.events, now);
  const marked = markRecounted(stretches, desk.events);
  expect(sumsOf(marked)).toEqual(sumsOf(stretches));
  return marked.map(({ from, to, countedSeconds, recountedBy }) => [
    `${from.slice(11, 16)} > ${to.slice(11, 16)}`,
    countedSeconds,
    recountedBy?.sequence,
  ]);
}

const restored = () =>
  new TestDesk('2026-11-23T08:00:00Z')
    .at('2026-11-23T08:30:00Z', 'contractor', 'start-work', {})
    .at('2026-11-23T10:00:00Z', 'contractor', 'restore', RESTORED);

it('parts the time from a restoration to its refusal from what is counted before and after', () => {
  const desk = restored().at('2026-11-23T11:00:00Z', 'beneficiary', 'refuse', {
    serviceDown: true,
    reason: 'Toujours arrêté',
  });
  expect(told(desk, '2026-11-23T12:00:00Z')).toEqual([
    ['08:00 > 10:00', 7200, undefined],
    ['10:00 > 11:00', 3600, 4],
    ['11:00 > 12:00', 3600, undefined],
  ]);
});

it('marks nothing where the restoration stands', () => {
  const desk = restored().at('2026-11-23T11:00:00Z', 'beneficiary', 'refuse', {
    serviceDown: false,
    reason: 'Un voyant reste',
  });
  expect(told(desk, '2026-11-23T12:00:00Z')).toEqual([
    ['08:00 > 10:00', 7200, undefined],
    ['10:00 > 11:00', 0, undefined],
    ['11:00 > 12:00', 0, undefined],
  ]);
});

it('marks the open hours alone of a refusal on the next day', () => {
  const desk = restored().at('2026-11-24T07:30:00Z', 'beneficiary', 'refuse', {
    serviceDown: true,
    reason: 'Toujours arrêté',
  });
  expect(told(desk, '2026-11-24T08:00:00Z')).toEqual([
    ['08:00 > 10:00', 7200, undefined],
    ['10:00 > 17:00', 25_200, 4],
    ['17:00 > 07:00', 0, undefined],
    ['07:00 > 07:30', 1800, 4],
    ['07:30 > 08:00', 1800, undefined],
  ]);
});
