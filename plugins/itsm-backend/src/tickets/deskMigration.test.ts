import { TestDatabases } from '@backstage/backend-test-utils';
import type { TicketAct } from '@caih/backstage-plugin-itsm-common';
import type { Person } from '../access';
import { MIGRATIONS_DIRECTORY } from '../database';
import { createDesk, PEOPLE } from './__testUtils__/desk';
import { rebuildTickets } from './rebuildTickets';

jest.setTimeout(120_000);

const MIGRATION = {
  directory: MIGRATIONS_DIRECTORY,
  name: '20261103000000_desk.js',
};

const { camille, dominique, petra } = PEOPLE;

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

type Step = [Person, TicketAct, object];

const START: Step = [petra, 'start-work', {}];
const RESTORE: Step = [
  petra,
  'restore',
  { backInOperation: true, solution: 'Fait' },
];
const APPROVE: Step = [camille, 'approve', {}];
const REOPEN: Step = [camille, 'reopen', { reason: 'Encore' }];
const DOWN: Step = [camille, 'refuse', { reason: 'Non', serviceDown: true }];
const UP: Step = [camille, 'refuse', { reason: 'Voyant', serviceDown: false }];
const CLAIM: Step = [
  petra,
  'claim-exclusion',
  { ground: 'fall', reason: 'Chute' },
];
const SUSPEND: Step = [
  petra,
  'request-suspension',
  { reason: 'Bloc', until: '2026-11-23T09:30:00Z' },
];
const AGREE: Step = [dominique, 'agree-suspension', {}];
const INTERVENE: Step = [
  petra,
  'start-intervention',
  { mode: 'remote', technician: 'Maxime Petit', employer: 'contractor' },
];
const WORKAROUND: Step = [petra, 'propose-workaround', { workaround: 'Autre' }];
const CANCEL: Step = [
  petra,
  'request-cancellation',
  { kind: 'cancelled', reason: 'Erreur' },
];
const UNLISTED: Step = [
  petra,
  'qualify',
  { diagnosis: 'Prêt', unlisted: true },
];

/** Lives of tickets, an act every five minutes. */
const LIVES: Record<string, { unknown?: true; steps: Step[] }> = {
  registered: { steps: [] },
  started: { steps: [START] },
  'begun by an intervention': { steps: [INTERVENE] },
  'suspension asked': { steps: [START, SUSPEND] },
  suspended: { steps: [SUSPEND, AGREE, INTERVENE] },
  'resumed before its end, then begun': {
    steps: [SUSPEND, AGREE, [camille, 'end-suspension', {}], INTERVENE],
  },
  restored: { steps: [RESTORE] },
  'restored of an unknown machine': { unknown: true, steps: [RESTORE] },
  'said to be in no list': { unknown: true, steps: [RESTORE, UNLISTED] },
  'agreed to be in no list': {
    unknown: true,
    steps: [RESTORE, UNLISTED, [camille, 'agree-qualification', {}]],
  },
  'refused, down': { steps: [RESTORE, DOWN] },
  'refused, up, begun': { steps: [RESTORE, UP, INTERVENE] },
  closed: { steps: [RESTORE, APPROVE] },
  'reopened, an exclusion claimed': {
    steps: [CLAIM, RESTORE, APPROVE, REOPEN],
  },
  'exclusion contested': {
    steps: [CLAIM, [dominique, 'contest-exclusion', { reason: 'Non' }]],
  },
  excluded: { steps: [CLAIM, [dominique, 'accept-exclusion', {}]] },
  'workaround proposed': { steps: [START, WORKAROUND] },
  'workaround accepted': {
    steps: [WORKAROUND, [camille, 'accept-workaround', {}]],
  },
  'workaround, refused with its restoration': {
    steps: [WORKAROUND, RESTORE, DOWN],
  },
  'cancellation asked': { steps: [CANCEL] },
  cancelled: { steps: [CANCEL, [camille, 'agree-cancellation', {}]] },
};

describe.each(databases.eachSupportedId())(
  'the columns of the desk on %p',
  databaseId => {
    it('go away and come back with what the logs of the tickets say', async () => {
      const desk = await createDesk(databases, databaseId);
      const { knex } = desk;
      for (const { unknown, steps } of Object.values(LIVES)) {
        desk.at('2026-11-23T08:00:00Z');
        const ticket = await desk.register(
          camille,
          unknown ? { machineId: undefined, machineText: 'Prêt' } : {},
        );
        for (const [index, [who, act, input]] of steps.entries()) {
          const minute = String(5 * (index + 1)).padStart(2, '0');
          desk.at(`2026-11-23T08:${minute}:00Z`);
          await desk.act(who, ticket, act, input);
        }
      }
      // One instant over a day back waits; one was dropped with its workaround.
      desk.at('2026-11-20T08:00:00Z');
      for (const last of [RESTORE, WORKAROUND]) {
        const ticket = await desk.register(camille);
        desk.at('2026-11-23T09:00:00Z');
        const [who, act, input] = last;
        await desk.act(who, ticket, act, {
          ...input,
          occurredAt: '2026-11-20T09:00:00Z',
        });
        desk.at('2026-11-20T08:00:00Z');
      }
      // The suspension that is over without an act, then begun.
      desk.at('2026-11-23T08:00:00Z');
      const elapsed = await desk.register(camille);
      await desk.act(...argumentsOf(SUSPEND, elapsed));
      await desk.act(...argumentsOf(AGREE, elapsed));
      desk.at('2026-11-23T10:00:00Z');
      await desk.act(...argumentsOf(INTERVENE, elapsed));

      expect(await rebuildTickets(knex)).toMatchObject({ differences: 0 });
      await knex.migrate.down(MIGRATION);
      expect(await knex.schema.hasColumn('ticket', 'holder_ref')).toBe(false);
      await knex.migrate.up(MIGRATION);
      expect(await rebuildTickets(knex)).toEqual({
        tickets: Object.keys(LIVES).length + 3,
        differences: 0,
        remaining: 0,
        first: [],
        repaired: 0,
      });
      const [{ total }] = await knex('ticket')
        .where({ holder_ref: petra.ref })
        .count({ total: '*' });
      // Begun: at once, by an intervention, resumed, with a workaround, elapsed.
      expect(Number(total)).toBe(6);
    });
  },
);

function argumentsOf<T>([who, act, input]: Step, ticket: T) {
  return [who, ticket, act, input] as const;
}
