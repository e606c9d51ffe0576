import { TestDatabases } from '@backstage/backend-test-utils';
import type { EstablishmentRule } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../access';
import {
  type Caller,
  OTHER,
  OWN,
  type Portal,
  startPortal,
} from '../__testUtils__/portal';
import { MIGRATIONS_DIRECTORY } from '../database';
import { DatabaseRuleStore } from './RuleStore';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });
const MIGRATION = '20261110100000_establishment_rules.js';

const CHARTER = {
  kind: 'it-charter',
  title: 'Charte informatique',
  text: 'Les comptes sont nominatifs.\n\nAucun support amovible.',
  validFrom: '2026-11-20',
};

describe.each(databases.eachSupportedId())(
  'the rules of an establishment on %s',
  databaseId => {
    let knex: Knex;
    let portal: Portal;

    beforeAll(async () => {
      knex = await databases.init(databaseId);
      portal = await startPortal(knex);
    });
    afterAll(() => portal.stop());
    beforeEach(async () => {
      portal.at('2026-11-25T08:00:00Z');
      for (const table of [
        'rule_acceptance',
        'establishment_rule',
        'establishment_change',
      ]) {
        await knex(table).delete();
      }
    });

    const read = async (caller: Caller = 'beneficiary', id = OWN) =>
      (await portal.call(caller, 'get', `/establishments/${id}/rules`)).body;
    const publish = (body: object, caller: Caller = 'local-referent') =>
      portal.call(caller, 'post', `/establishments/${OWN}/rules`).send(body);
    const accept = (body: object, caller: Caller = 'contractor') =>
      portal
        .call(caller, 'post', `/establishments/${OWN}/rules/acceptances`)
        .send(body);
    const published = async (body: object = CHARTER) => {
      const answer = await publish(body);
      if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
      const rules: EstablishmentRule[] = answer.body.rules;
      return rules[rules.length - 1];
    };

    it('are published by the local referent and read by both sides', async () => {
      const { status, body } = await publish(CHARTER);
      expect(status).toBe(201);
      expect(body).toMatchObject({
        today: '2026-11-25',
        timeZone: 'Europe/Paris',
        mayPublish: true,
        mayAccept: false,
        rules: [
          {
            ...CHARTER,
            version: 1,
            link: null,
            standing: 'in-force',
            publishedAt: '2026-11-25T08:00:00Z',
            publishedBy: {
              ref: 'user:default/local-referent',
              name: 'local-referent (person)',
            },
            acceptances: [],
            acceptedByMe: false,
          },
        ],
      });
      expect(await read('contractor')).toMatchObject({
        mayPublish: false,
        mayAccept: true,
        rules: [{ title: 'Charte informatique', acceptedByMe: false }],
      });
    });

    it('are accepted version by version: a new one asks again', async () => {
      const first = await published();
      portal.at('2026-11-25T08:30:00Z');
      const accepted = await accept({ ruleIds: [first.id] });
      expect(accepted.status).toBe(200);
      expect(accepted.body.rules[0]).toMatchObject({
        acceptedByMe: true,
        acceptances: [
          {
            personRef: 'user:default/contractor',
            personName: 'contractor (person)',
            ticketId: null,
            acceptedAt: '2026-11-25T08:30:00Z',
          },
        ],
      });

      portal.at('2026-11-25T09:00:00Z');
      const second = await published({
        ...CHARTER,
        text: 'Les comptes sont nominatifs. Le bastion est obligatoire.',
        validFrom: '2026-11-25',
        replaces: first.id,
      });
      expect([second.version, second.seriesId]).toEqual([2, first.seriesId]);
      const { rules } = await read('contractor');
      expect(
        rules.map((one: EstablishmentRule) => [one.standing, one.acceptedByMe]),
      ).toEqual([
        ['replaced', true],
        ['in-force', false],
      ]);
    });

    it('keep the first acceptance, and the ticket it was given on', async () => {
      const ticket = await portal.register(OWN);
      const rule = await published();
      await accept({ ruleIds: [rule.id], ticketId: ticket.id });
      portal.at('2026-11-25T10:00:00Z');
      const { body } = await accept({ ruleIds: [rule.id] });
      expect(body.rules[0].acceptances).toMatchObject([
        { ticketId: ticket.id, acceptedAt: '2026-11-25T08:00:00Z' },
      ]);
    });

    it('take no ticket and no rule of another establishment', async () => {
      const rule = await published();
      const foreign = await portal.register(OTHER);
      const answers = [
        await accept({ ruleIds: [rule.id], ticketId: foreign.id }),
        await accept({ ruleIds: ['another-rule'] }),
        await publish({ ...CHARTER, replaces: 'another-rule' }),
      ];
      expect(
        answers.map(({ status, body }) => [status, body.field, body.code]),
      ).toEqual([
        [400, 'ticketId', 'unknown-ticket'],
        [400, 'ruleIds.0', 'unknown-rule'],
        [400, 'replaces', 'unknown-rule'],
      ]);
      expect((await read('contractor', OTHER)).rules).toEqual([]);
    });

    it('show the newer version to who read an older one', async () => {
      const first = await published();
      const second = await published({ ...CHARTER, replaces: first.id });
      const accepting = await accept({ ruleIds: [first.id] });
      const renewing = await publish({ ...CHARTER, replaces: first.id });
      for (const { status, body } of [accepting, renewing]) {
        expect([status, body.code]).toEqual([409, 'stale']);
        expect(body.rules.rules[1]).toMatchObject({
          id: second.id,
          standing: 'in-force',
          acceptances: [],
        });
      }
    });

    it('hold no more once they are withdrawn, and stay to be read', async () => {
      const rule = await published();
      await accept({ ruleIds: [rule.id] });
      const { status, body } = await portal.call(
        'local-referent',
        'post',
        `/establishments/${OWN}/rules/${rule.id}/withdrawal`,
      );
      expect(status).toBe(201);
      expect(
        body.rules.map((one: EstablishmentRule) => [
          one.version,
          one.standing,
          one.acceptances.length,
        ]),
      ).toEqual([
        [1, 'replaced', 1],
        [2, 'withdrawn', 0],
      ]);
      const late = await accept({ ruleIds: [body.rules[1].id] });
      expect(late.status).toBe(409);
    });

    it('stand in the history of the page', async () => {
      const rule = await published();
      await portal.call(
        'local-referent',
        'post',
        `/establishments/${OWN}/rules/${rule.id}/withdrawal`,
      );
      const { body } = await portal.call(
        'beneficiary',
        'get',
        `/establishments/${OWN}/changes`,
      );
      expect(body.items.map((one: { change: object }) => one.change)).toEqual([
        { kind: 'rule-withdrawn', rule: 'it-charter', version: 2 },
        { kind: 'rule-published', rule: 'it-charter', version: 1 },
      ]);
    });

    it('are out of reach outside their scope', async () => {
      const rule = await published();
      const other: Scope = { kind: 'establishments', ids: [OTHER] };
      const store = DatabaseRuleStore.create();
      await expect(store.rules(other, knex, OWN)).resolves.toEqual([]);
      await expect(
        knex.transaction(tx =>
          store.accept(other, tx, OWN, [
            {
              ruleId: rule.id,
              personRef: 'user:default/x',
              personName: null,
              ticketId: null,
              acceptedAt: '2026-11-25T08:00:00Z',
            },
          ]),
        ),
      ).rejects.toThrow('out of scope');
    });

    it('go with their tables, and come again empty', async () => {
      await accept({ ruleIds: [(await published()).id] });
      const migrate = { directory: MIGRATIONS_DIRECTORY, name: MIGRATION };
      await knex.migrate.down(migrate);
      await expect(knex.schema.hasTable('establishment_rule')).resolves.toBe(
        false,
      );
      await knex.migrate.up(migrate);
      await expect(knex('rule_acceptance').select()).resolves.toEqual([]);
    });
  },
);
