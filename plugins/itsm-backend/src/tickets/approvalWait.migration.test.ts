import { TestDatabases } from '@backstage/backend-test-utils';
import type { TicketAct } from '@caih/backstage-plugin-itsm-common';
import type { Person } from '../access';
import { MIGRATIONS_DIRECTORY } from '../database';
import { createDesk, PEOPLE } from './__testUtils__/desk';
import { rebuildTickets } from './rebuildTickets';

jest.setTimeout(120_000);

const MIGRATION = {
  directory: MIGRATIONS_DIRECTORY,
  name: '20261109010000_approval_wait.js',
};

const { camille, dominique, petra } = PEOPLE;

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

type Step = [Person, TicketAct, object];

const RESTORE: Step = [
  petra,
  'restore',
  { backInOperation: true, solution: 'Fait' },
];
const REFUSE: Step = [camille, 'refuse', { reason: 'Non', serviceDown: true }];
const UNLISTED: Step = [
  petra,
  'qualify',
  { diagnosis: 'Prêt', unlisted: true },
];
const AGREE: Step = [camille, 'agree-qualification', {}];

/** Lives of tickets, an act every five minutes, and the act they wait since. */
const LIVES: Record<
  string,
  { unknown?: true; steps: Step[]; since: number | null }
> = {
  registered: { steps: [], since: null },
  restored: { steps: [RESTORE], since: 1 },
  'restored, and commented since': {
    steps: [RESTORE, [dominique, 'comment', { comment: 'Vu' }]],
    since: 1,
  },
  'refused and restored again': {
    steps: [RESTORE, REFUSE, RESTORE],
    since: 3,
  },
  refused: { steps: [RESTORE, REFUSE], since: null },
  approved: { steps: [RESTORE, [camille, 'approve', {}]], since: null },
  'of an unknown machine': { unknown: true, steps: [RESTORE], since: null },
  'a qualification to agree': {
    unknown: true,
    steps: [RESTORE, UNLISTED],
    since: null,
  },
  'a qualification agreed': {
    unknown: true,
    steps: [RESTORE, UNLISTED, AGREE],
    since: 3,
  },
};

it.each(databases.eachSupportedId())(
  'since when an approval is awaited goes away and comes back with what the logs say, on %p',
  async databaseId => {
    const desk = await createDesk(databases, databaseId);
    const { knex } = desk;
    const expected: Record<string, number | null> = {};
    for (const [life, { unknown, steps, since }] of Object.entries(LIVES)) {
      desk.at('2026-11-23T08:00:00Z');
      const ticket = await desk.register(camille, {
        title: life,
        ...(unknown && { machineId: undefined, machineText: 'Prêt' }),
      });
      for (const [index, [who, act, input]] of steps.entries()) {
        const minute = String(5 * (index + 1)).padStart(2, '0');
        desk.at(`2026-11-23T08:${minute}:00Z`);
        await desk.act(who, ticket, act, input);
      }
      expected[life] =
        since === null
          ? null
          : Date.parse('2026-11-23T08:00:00Z') / 1000 + since * 300;
    }
    const sinceByLife = async () =>
      Object.fromEntries(
        (await knex('ticket').select('title', 'approval_since_at')).map(
          ({ title, approval_since_at: at }) => [title, at && Number(at)],
        ),
      );
    expect(await sinceByLife()).toEqual(expected);

    await knex.migrate.down(MIGRATION);
    expect(await knex.schema.hasColumn('ticket', 'approval_since_at')).toBe(
      false,
    );
    await knex.migrate.up(MIGRATION);
    expect(await sinceByLife()).toEqual(expected);
    expect(await rebuildTickets(knex)).toMatchObject({
      tickets: Object.keys(LIVES).length,
      differences: 0,
    });
  },
);
