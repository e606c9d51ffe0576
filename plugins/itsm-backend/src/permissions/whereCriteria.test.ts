import { TestDatabases } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  type PermissionCondition,
  type PermissionCriteria,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  createConditionAuthorizer,
  createConditionTransformer,
  type PermissionRule,
} from '@backstage/plugin-permission-node';
import {
  RESOURCE_TYPE_TICKET,
  TICKET_STATES,
} from '@caih/backstage-plugin-itsm-common';
import {
  itsmTicketConditions,
  itsmTicketPermissionRules,
  type TicketCriterion,
  type TicketResource,
} from '@caih/backstage-plugin-itsm-node';
import fc from 'fast-check';
import type { Scope } from '../access';
import {
  CLINIC,
  createDesk,
  type Desk,
  HOSPITAL,
  MACHINES,
  PEOPLE,
} from '../tickets/__testUtils__/desk';
import { readTicketResources } from '../tickets';

jest.setTimeout(120_000);

const { alex, camille, dominique, elsewhere, sacha } = PEOPLE;

const RULES: PermissionRule<
  TicketResource,
  TicketCriterion,
  typeof RESOURCE_TYPE_TICKET
>[] = Object.values(itsmTicketPermissionRules);
const RULESET = {
  getRuleByName: (name: string) => RULES.find(one => one.name === name)!,
};
const toCriteria = createConditionTransformer<TicketCriterion>(RULESET);
const isMet = createConditionAuthorizer<TicketResource>(RULESET);

type Conditions = PermissionCriteria<
  PermissionCondition<typeof RESOURCE_TYPE_TICKET>
>;

const { isDeclaredBy, hasState, isOfEstablishment } = itsmTicketConditions;

/** Conditions on what tickets have, and on what none has. */
const CONDITION: fc.Arbitrary<Conditions> = fc.oneof(
  fc
    .subarray([HOSPITAL, CLINIC, '000000000'])
    .map(establishmentIds => isOfEstablishment({ establishmentIds })),
  fc.subarray([...TICKET_STATES]).map(states => hasState({ states })),
  fc
    .subarray([camille.ref, sacha.ref, 'user:default/nobody'])
    .map(userRefs => isDeclaredBy({ userRefs })),
);

const { conditions: CONDITIONS } = fc.letrec<{ conditions: Conditions }>(
  tie => ({
    conditions: fc.oneof(
      { maxDepth: 4 },
      CONDITION,
      fc.array(tie('conditions'), { minLength: 1, maxLength: 3 }).map(
        ([first, ...others]): Conditions => ({
          allOf: [first, ...others],
        }),
      ),
      fc.array(tie('conditions'), { minLength: 1, maxLength: 3 }).map(
        ([first, ...others]): Conditions => ({
          anyOf: [first, ...others],
        }),
      ),
      tie('conditions').map((not): Conditions => ({ not })),
    ),
  }),
);

/** A ticket in each state, by several people of two hospitals. */
async function fill(desk: Desk): Promise<void> {
  const overseas = { machineId: MACHINES.overseas.facts.machineId };
  await desk.register(camille);
  await desk.register(elsewhere, overseas);
  await desk.act(alex, await desk.register(sacha), 'start-work');
  const suspended = await desk.register(alex);
  await desk.act(alex, suspended, 'request-suspension', {
    reason: 'Theatre in use',
    until: '2026-11-24T08:00:00Z',
  });
  await desk.act(dominique, suspended, 'agree-suspension');
  const restored = await desk.register(sacha, overseas);
  await desk.act(alex, restored, 'restore', {
    backInOperation: true,
    solution: 'Replaced',
  });
  const closed = await desk.register(camille);
  await desk.act(alex, closed, 'restore', {
    backInOperation: true,
    solution: 'Replaced',
  });
  await desk.act(camille, closed, 'approve');
  await desk.act(camille, await desk.register(camille), 'cancel', {
    kind: 'cancelled',
    reason: 'A mistake',
  });
  const excluded = await desk.register(alex, overseas);
  await desk.act(alex, excluded, 'claim-exclusion', {
    ground: 'fall',
    reason: 'It fell',
  });
  await desk.act(elsewhere, excluded, 'accept-exclusion');
}

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(databases.eachSupportedId())(
  'conditions on tickets, on %p',
  databaseId => {
    let desk: Desk;
    let tickets: TicketResource[];

    beforeAll(async () => {
      desk = await createDesk(databases, databaseId);
      await fill(desk);
      const rows: { number: string }[] = await desk
        .knex('ticket')
        .select('number')
        .orderBy('number');
      const numbers = rows.map(row => row.number);
      const found = await readTicketResources(desk.store, desk.knex, numbers);
      tickets = numbers.map(number => found.get(number)!);
    });

    const listed = async (conditions: Conditions): Promise<string[]> => {
      const scope: Scope = {
        kind: 'all',
        why: 'a test',
        tickets: toCriteria(conditions),
      };
      const { rows } = await desk.store.list(scope, desk.knex, {
        filter: { now: '2026-11-23T08:00:00Z' },
        sort: 'newest',
        limit: 50,
      });
      return rows.map(row => row.number).sort();
    };

    it('are met on tickets in all states', () => {
      expect(new Set(tickets.map(one => one.state))).toEqual(
        new Set(TICKET_STATES),
      );
      expect(tickets.map(one => one.declaredBy)).toContain(camille.ref);
    });

    it('find in the database what they find in memory', async () => {
      await fc.assert(
        fc.asyncProperty(CONDITIONS, async conditions => {
          const decision: PolicyDecision = {
            result: AuthorizeResult.CONDITIONAL,
            pluginId: 'itsm',
            resourceType: RESOURCE_TYPE_TICKET,
            conditions,
          };
          expect(await listed(conditions)).toEqual(
            tickets.filter(one => isMet(decision, one)).map(one => one.id),
          );
        }),
        { numRuns: 200 },
      );
    });

    it('hide a ticket from every way to it', async () => {
      const scope: Scope = {
        ...camille.scope,
        tickets: toCriteria(hasState({ states: ['closed'] })),
      };
      const hidden = tickets.find(
        one => one.establishmentId === HOSPITAL && one.state === 'in-progress',
      )!;
      const { knex, store } = desk;
      await expect(store.find(scope, knex, hidden.id)).resolves.toBeUndefined();
      await expect(
        store.readLogs(scope, knex, [hidden.id], 'all'),
      ).resolves.toEqual(new Map());
      await expect(
        store.count(scope, knex, { now: '2026-11-23T08:00:00Z' }, 10),
      ).resolves.toBe(1);
      await expect(
        store.countOpenByMachine(
          scope,
          knex,
          [MACHINES.workingHours.facts.machineId],
          10,
        ),
      ).resolves.toEqual(new Map());
    });
  },
);
