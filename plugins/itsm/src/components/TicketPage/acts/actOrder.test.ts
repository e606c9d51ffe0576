import { inOrder } from './actOrder';
import type { FormAct } from './actForms';

/** In the order of the workflow's table. */
const ACTS: FormAct[] = [
  'start-work',
  'start-intervention',
  'end-intervention',
  'restore',
  'replace-part',
  'announce-visit',
];
const underWay = {
  interventions: [{ endedAt: null }],
} as Parameters<typeof inOrder>[1]['situation'];
const nobody = { interventions: [] };

it('is that of the workflow, nobody else beginning while somebody intervenes', () => {
  const wide = { asked: null, isPhone: false };
  expect(inOrder(ACTS, { ...wide, situation: nobody })).toEqual(ACTS);
  expect(inOrder(ACTS, { ...wide, situation: underWay })).toEqual([
    'start-work',
    'end-intervention',
    'restore',
    'replace-part',
    'announce-visit',
    'start-intervention',
  ]);
});

it('has on a phone first what one does at the machine: begin, then end and parts', () => {
  const phone = { asked: null, isPhone: true };
  const before = ACTS.filter(act => act !== 'end-intervention');
  expect(inOrder(before, { ...phone, situation: nobody })[0]).toBe(
    'start-intervention',
  );
  expect(inOrder(ACTS, { ...phone, situation: underWay }).slice(0, 2)).toEqual([
    'end-intervention',
    'replace-part',
  ]);
});

it('has what is asked for first, and the other answer beside it', () => {
  const answers: FormAct[] = ['start-intervention', 'refuse', 'approve'];
  expect(
    inOrder(answers, { asked: 'approve', isPhone: true, situation: nobody }),
  ).toEqual(['approve', 'refuse', 'start-intervention']);
});
