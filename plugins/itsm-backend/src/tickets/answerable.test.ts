import { TestDatabases } from '@backstage/backend-test-utils';
import {
  DEFAULT_WORKFLOW_RULES,
  GRANTING_ACT,
  ticketAgreePermission,
  type WorkflowRules,
} from '@caih/backstage-plugin-itsm-common';
import { createPerson, type Person } from '../access';
import { MIGRATIONS_DIRECTORY } from '../database';
import { createDesk, type Desk, HOSPITAL, PEOPLE } from './__testUtils__/desk';
import { rebuildTickets } from './rebuildTickets';

jest.setTimeout(120_000);

const MIGRATION = {
  directory: MIGRATIONS_DIRECTORY,
  name: '20261128020000_asked.js',
};

const { alex, camille, claude, dominique, elsewhere, sacha } = PEOPLE;

/** A technician whom the policy lets agree to what is restored alone. */
const restrained = createPerson(
  {
    ref: 'user:default/restrained',
    name: 'Restrained',
    role: 'beneficiary',
    establishments: [{ id: HOSPITAL, role: 'beneficiary' }],
    teams: [],
  },
  {
    mayEver: () => true,
    mayOn: ({ name }, { state }) =>
      name !== ticketAgreePermission.name || state === 'restored',
    criteriaFor: ({ name }) =>
      name === ticketAgreePermission.name
        ? { property: 'state', values: ['restored'] }
        : undefined,
  },
);

const SUSPENSION = { reason: 'Bloc occupé', until: '2026-11-24T08:00:00Z' };
const RESTORATION = { backInOperation: true, solution: 'Fait' };
const EARLIER = { occurredAt: '2026-11-21T08:00:00Z' };
const EXCLUSION = { ground: 'lightning', reason: 'Orage' };
const WORKAROUND = { workaround: 'Bascule' };
const UNLISTED = { diagnosis: 'Prêt', unlisted: true };

interface Life {
  unknown?: true;
  acts: [Person, Parameters<Desk['act']>[2], object?][];
  /** Of what is asked then, what the most may grant. */
  asked: string | null;
}

const LIVES: Record<string, Life> = {
  registered: { acts: [], asked: null },
  restored: { acts: [[alex, 'restore', RESTORATION]], asked: 'approval' },
  'restored, earlier': {
    acts: [[alex, 'restore', { ...RESTORATION, ...EARLIER }]],
    asked: 'instant',
  },
  'restored, earlier, and refused as still down': {
    acts: [
      [alex, 'restore', { ...RESTORATION, ...EARLIER }],
      [camille, 'refuse', { reason: 'Non', serviceDown: true }],
    ],
    asked: null,
  },
  'a suspension': {
    acts: [[alex, 'request-suspension', SUSPENSION]],
    asked: 'suspension',
  },
  'a suspension withdrawn': {
    acts: [
      [alex, 'request-suspension', SUSPENSION],
      [alex, 'withdraw-suspension'],
    ],
    asked: null,
  },
  'a suspension and a cancellation': {
    acts: [
      [alex, 'request-suspension', SUSPENSION],
      [
        alex,
        'request-cancellation',
        { kind: 'cancelled', reason: 'Sans objet' },
      ],
    ],
    asked: 'cancellation',
  },
  'an exclusion': {
    acts: [[alex, 'claim-exclusion', EXCLUSION]],
    asked: 'exclusion',
  },
  'an exclusion contested': {
    acts: [
      [alex, 'claim-exclusion', EXCLUSION],
      [dominique, 'contest-exclusion', { reason: 'Aucun orage' }],
    ],
    asked: null,
  },
  'an exclusion, closed and reopened since': {
    acts: [
      [alex, 'claim-exclusion', EXCLUSION],
      [alex, 'restore', RESTORATION],
      [dominique, 'approve'],
      [camille, 'reopen', { reason: 'Revenu' }],
    ],
    asked: 'exclusion',
  },
  'a workaround': {
    acts: [[alex, 'propose-workaround', WORKAROUND]],
    asked: 'workaround',
  },
  'a workaround, refused': {
    acts: [
      [alex, 'propose-workaround', { ...WORKAROUND, ...EARLIER }],
      [camille, 'refuse-workaround', { reason: 'Non' }],
    ],
    asked: null,
  },
  // The instant of what was accepted is asked for still.
  'a workaround accepted, restored, refused, and another workaround refused': {
    acts: [
      [alex, 'propose-workaround', { ...WORKAROUND, ...EARLIER }],
      [camille, 'accept-workaround'],
      [alex, 'restore', RESTORATION],
      [camille, 'refuse', { reason: 'Non', serviceDown: true }],
      [alex, 'propose-workaround', WORKAROUND],
      [camille, 'refuse-workaround', { reason: 'Non' }],
    ],
    asked: 'instant',
  },
  'a machine of no list': {
    unknown: true,
    acts: [
      [alex, 'restore', RESTORATION],
      [alex, 'qualify', UNLISTED],
    ],
    asked: 'qualification',
  },
  'restored, of an unknown machine': {
    unknown: true,
    acts: [[alex, 'restore', RESTORATION]],
    asked: null,
  },
  closed: {
    acts: [
      [alex, 'restore', RESTORATION],
      [dominique, 'approve'],
    ],
    asked: null,
  },
};
const ELSEWHERE = 'elsewhere, a suspension';

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(databases.eachSupportedId())(
  'what waits for a person’s own word, on %p',
  databaseId => {
    async function openDesk(rules?: WorkflowRules): Promise<Desk> {
      const desk = await createDesk(databases, databaseId, {
        ...(rules && { rules }),
      });
      for (const [title, { unknown, acts }] of Object.entries(LIVES)) {
        desk.at('2026-11-21T07:00:00Z');
        const ticket = await desk.register(camille, {
          title,
          ...(unknown && { machineId: undefined, machineText: 'Prêt' }),
        });
        for (const [index, [who, act, input]] of acts.entries()) {
          desk.at(`2026-11-23T08:0${index}:00Z`);
          await desk.act(who, ticket, act, input);
        }
      }
      const other = await desk.register(elsewhere, {
        machineId: 'reunion',
        title: ELSEWHERE,
      });
      await desk.act(alex, other, 'request-suspension', SUSPENSION);
      return desk;
    }

    async function toAgree(desk: Desk, who: Person): Promise<string[]> {
      const { items } = await desk.tickets.list(who, {
        states: ['open'],
        work: 'to-agree',
        sort: 'approval',
        limit: 100,
      });
      const { toApprove } = await desk.tickets.counts(who);
      expect(toApprove).toBe(items.length);
      return items.map(({ title }) => title).sort();
    }

    async function grantable(desk: Desk, who: Person): Promise<string[]> {
      const { items } = await desk.tickets.list(who, {
        sort: 'newest',
        limit: 100,
      });
      const titles: string[] = [];
      for (const { id, title, asked } of items) {
        const { possibleActs } = await desk.tickets.read(who, id);
        if (asked.some(one => possibleActs.includes(GRANTING_ACT[one]))) {
          titles.push(title);
        }
      }
      return titles.sort();
    }

    it.each<[string, Partial<WorkflowRules>]>([
      ['as the contract reads', {}],
      ['where referents alone approve', { approvalByReferentOnly: true }],
      ['where agreements are telephoned', { agreementByTelephone: true }],
    ])('is exactly what they may grant, %s', async (_, rules) => {
      const desk = await openDesk({ ...DEFAULT_WORKFLOW_RULES, ...rules });
      for (const who of [camille, dominique, sacha, elsewhere, restrained]) {
        expect([who.ref, await toAgree(desk, who)]).toEqual([
          who.ref,
          await grantable(desk, who),
        ]);
      }
    });

    it('leaves the referent’s matters out for a technician, and all for who agrees to nothing', async () => {
      const desk = await openDesk();
      const everybodys = [
        'a machine of no list',
        'a suspension and a cancellation',
        'a workaround',
        'a workaround accepted, restored, refused, and another workaround refused',
        'restored',
        'restored, earlier',
      ];
      expect(await toAgree(desk, camille)).toEqual(everybodys);
      expect(await toAgree(desk, dominique)).toEqual(
        [
          ...everybodys,
          'a suspension',
          'an exclusion',
          'an exclusion, closed and reopened since',
        ].sort(),
      );
      // A beneficiary here, and the referent there.
      expect(await toAgree(desk, sacha)).toEqual(
        [...everybodys, ELSEWHERE].sort(),
      );
      expect(await toAgree(desk, restrained)).toEqual([
        'a machine of no list',
        'restored',
        'restored, earlier',
      ]);
      expect(await toAgree(desk, alex)).toEqual([]);
      expect(await toAgree(desk, claude)).toEqual([]);
    });

    it('goes away and comes back with what the logs say', async () => {
      const desk = await openDesk();
      const { knex } = desk;
      const expected: Record<string, string | null> = {
        [ELSEWHERE]: 'suspension',
      };
      for (const [title, { asked }] of Object.entries(LIVES)) {
        expected[title] = asked;
      }
      const askedByLife = async () =>
        Object.fromEntries(
          (await knex('ticket').select('title', 'asked')).map(
            ({ title, asked }) => [title, asked],
          ),
        );
      expect(await askedByLife()).toEqual(expected);

      await knex.migrate.down(MIGRATION);
      expect(await knex.schema.hasColumn('ticket', 'asked')).toBe(false);
      await knex.migrate.up(MIGRATION);
      expect(await askedByLife()).toEqual(expected);
      expect(await rebuildTickets(knex)).toMatchObject({ differences: 0 });

      await knex('ticket').where('asked', 'approval').update({ asked: null });
      expect(await rebuildTickets(knex, { repair: true })).toMatchObject({
        repaired: 1,
        first: [expect.objectContaining({ kind: 'row', where: 'asked' })],
      });
      expect(await askedByLife()).toEqual(expected);
    });
  },
);
