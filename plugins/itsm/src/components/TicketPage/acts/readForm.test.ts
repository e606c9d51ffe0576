import { situationAt } from '@caih/backstage-plugin-itsm-common';
import { TestDesk } from '../__testUtils__/TestDesk';
import { readForm } from './readForm';

const desk = new TestDesk('2026-11-23T08:12:45Z');
const situation = situationAt(desk.events, desk.now);
const read = (act: Parameters<typeof readForm>[0], values: object) =>
  readForm(act, { ...values }, 'contractor', 'Europe/Paris', situation);

it('reads texts, answers, numbers and local times as the act takes them', () => {
  expect(
    read('refuse', { serviceDown: 'no', reason: ' Un voyant clignote ' }).input,
  ).toEqual({ serviceDown: false, reason: 'Un voyant clignote' });
  expect(
    read('change-priority', { impact: '2', urgency: '3', reason: 'Repris' })
      .input,
  ).toEqual({ impact: 2, urgency: 3, reason: 'Repris' });
  expect(
    read('request-suspension', {
      reason: 'Bloc opératoire occupé',
      until: '2026-11-24T10:00',
    }).input,
  ).toEqual({
    reason: 'Bloc opératoire occupé',
    until: '2026-11-24T09:00:00Z',
  });
});

it('leaves out what is optional and empty', () => {
  expect(read('start-work', { note: '  ' }).input).toEqual({});
});

it('names every field that is missing, and says what is filled in', () => {
  const { problems, filledIn } = read('refuse', { serviceDown: 'yes' });
  expect(problems).toEqual({ reason: { code: 'required' } });
  expect(filledIn).toEqual({ serviceDown: true });
});

it('needs the other ticket of a duplicate or a merge, of nothing else', () => {
  const problems = (kind: string) =>
    read('cancel', { kind, reason: 'Deux fois' }).problems;
  expect(problems('duplicate')).toEqual({ otherTicket: { code: 'required' } });
  expect(problems('merged')).toEqual({ otherTicket: { code: 'required' } });
  expect(problems('cancelled')).toBeUndefined();
});

it('says how long a text may be', () => {
  expect(
    read('restore', { backInOperation: 'yes', solution: 'x'.repeat(4001) })
      .problems,
  ).toEqual({
    solution: { code: 'too-long', max: 4000 },
  });
});

it('takes the minute of the previous act for the instant of that act', () => {
  const at = (occurredAt: string) =>
    read('restore', {
      backInOperation: 'yes',
      solution: 'Redémarré',
      occurredAt,
    }).filledIn;
  expect(at('2026-11-23T09:12')).toMatchObject({
    occurredAt: '2026-11-23T08:12:45Z',
  });
  expect(at('2026-11-23T09:11')).toMatchObject({
    occurredAt: '2026-11-23T08:11:00Z',
  });
});

it('sends a ticked box as true, an unticked one not at all', () => {
  const given = { diagnosis: 'Prêt', unlisted: 'yes' };
  expect(read('qualify', given).input).toEqual({
    diagnosis: 'Prêt',
    unlisted: true,
  });
  expect(read('qualify', { ...given, unlisted: '' }).input).toEqual({
    diagnosis: 'Prêt',
  });
  expect(read('qualify', { ...given, machineId: 'm-1' }).problems).toEqual({
    unlisted: { code: 'machine-named' },
  });
});

it('reads what was ticked of a few as a list, and wants words and kinds together', () => {
  const ended = { interventionId: 'i-2', workDone: 'Remplacé' };
  expect(
    read('end-intervention', { ...ended, waste: 'weee,packaging' }).input,
  ).toEqual({ ...ended, waste: ['packaging', 'weee'] });
  expect(
    read('end-intervention', { ...ended, wasteRemoved: 'Deux cartons' })
      .problems,
  ).toEqual({ waste: { code: 'kinds-needed' } });
  expect(
    read('end-intervention', { ...ended, damageTo: 'goods' }).problems,
  ).toEqual({ damage: { code: 'required' } });
});
