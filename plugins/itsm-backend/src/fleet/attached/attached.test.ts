import { TestDatabases } from '@backstage/backend-test-utils';
import type { AttachedMachines } from '@caih/backstage-plugin-itsm-common';
import {
  type Caller,
  MACHINE,
  OTHER,
  OWN,
  type Portal,
  startPortal,
} from '../../__testUtils__/portal';
import { MIGRATIONS_DIRECTORY } from '../../database';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });
const MIGRATION = '20261126031000_machine_attachments.js';
const SERVER = MACHINE[OWN];
const ARRAY = '0array000000';
const CHASSIS = '0chass000000';

describe.each(databases.eachSupportedId())(
  'which machines are attached to which, on %s (CCTP 2.1.5, B8)',
  databaseId => {
    let knex: Awaited<ReturnType<typeof databases.init>>;
    let portal: Portal;

    beforeEach(async () => {
      knex = await databases.init(databaseId);
      portal = await startPortal(knex);
      const machine = await knex('machine').where('id', SERVER).first();
      for (const [id, name] of [
        [ARRAY, 'baie-01'],
        [CHASSIS, 'chassis-01'],
      ]) {
        await knex('machine').insert({
          ...machine,
          id,
          name,
          identity: `serial ${id}`,
          firmware: '9.12',
        });
      }
      await knex('machine').where('id', SERVER).update({ chassis_id: CHASSIS });
    });
    afterEach(() => portal.stop());

    const read = async (
      id: string,
      by: Caller = 'beneficiary',
    ): Promise<AttachedMachines> =>
      (await portal.call(by, 'get', `/machines/${id}/attached`)).body;
    const attach = (id: string, to: string, by: Caller = 'local-referent') =>
      portal.call(by, 'post', `/machines/${id}/attached`).send({ to });
    const changes = async () => {
      const { body } = await portal.call('catalog', 'get', '/machines/changes');
      return new Map(
        body.changes.map(
          (one: { machineId: string; attachedTo: string[] }) =>
            [one.machineId, one.attachedTo] as const,
        ),
      );
    };

    it('is told both ways, with the chassis of the inventory', async () => {
      const { status, body } = await attach(SERVER, ARRAY);
      expect(status).toBe(201);
      expect(body).toMatchObject({
        mayChange: true,
        attachedTo: [
          { name: 'chassis-01', how: 'chassis', recordedBy: null },
          {
            name: 'baie-01',
            how: 'attached',
            firmware: '9.12',
            recordedBy: 'local-referent (person)',
          },
        ],
        attached: [],
      });
      expect(await read(ARRAY)).toMatchObject({
        mayChange: false,
        attachedTo: [],
        attached: [{ machineId: SERVER, how: 'attached' }],
      });
      expect(await read(CHASSIS)).toMatchObject({
        attached: [{ machineId: SERVER, how: 'chassis' }],
      });
    });

    it('is refused with itself, with another establishment’s, and twice', async () => {
      await attach(SERVER, ARRAY);
      const refusals = [
        [SERVER, SERVER, 422, 'to-itself'],
        [SERVER, MACHINE[OTHER], 400, 'unknown-machine'],
        [SERVER, ARRAY, 422, 'already-attached'],
        [ARRAY, SERVER, 422, 'already-attached'],
        [SERVER, CHASSIS, 422, 'already-attached'],
      ] as const;
      for (const [id, to, status, code] of refusals) {
        const answer = await attach(id, to);
        expect([id, to, answer.status, answer.body.code]).toEqual([
          id,
          to,
          status,
          code,
        ]);
      }
      expect((await attach(SERVER, ARRAY, 'contractor')).status).toBe(403);
    });

    it('is followed by the catalog, until it is taken away or what it was attached to leaves', async () => {
      await attach(SERVER, ARRAY);
      expect((await changes()).get(SERVER)).toEqual([
        `resource:default/hw-${ARRAY}`,
      ]);
      const removal = await portal.call(
        'local-referent',
        'post',
        `/machines/${ARRAY}/attached/${SERVER}/removal`,
      );
      expect(removal.body.attached).toEqual([]);
      expect((await changes()).get(SERVER)).toEqual([]);
      await attach(SERVER, ARRAY);
      await knex('machine').where('id', ARRAY).update({ removed_at: 1 });
      expect((await changes()).get(SERVER)).toEqual([]);
      expect((await read(SERVER)).attachedTo.map(one => one.name)).toEqual([
        'chassis-01',
      ]);
    });

    it('is what an evolution is checked against: compatible, or what comes before on both', async () => {
      const propose = (stated: object) =>
        portal
          .call('contractor', 'post', `/machines/${SERVER}/evolutions`)
          .set('Idempotency-Key', portal.nextKey())
          .send({
            componentId: 'firmware',
            to: 'U30 v2.90',
            reason: 'A fault',
            risk: 'A restart',
            entitlement: 'vendor-update',
            ...stated,
          });
      const silent = await propose({});
      expect([silent.status, silent.body.code, silent.body.field]).toEqual([
        422,
        'compatibility-missing',
        'compatibility',
      ]);
      const { body } = await propose({
        compatibility: 'prerequisites',
        prerequisites: 'iLO 3.04 first',
        attachedPrerequisites: 'The chassis at 9.13',
      });
      expect(body).toMatchObject({
        compatibility: 'prerequisites',
        prerequisites: 'iLO 3.04 first',
        attachedPrerequisites: 'The chassis at 9.13',
        checkedAgainst: [{ name: 'chassis-01', firmware: '9.12' }],
      });
      const [event] = await knex('evolution_event').select('data');
      expect(event.data).not.toContain('iLO 3.04 first');
    });

    it('comes with its table, and goes with it, rows and all', async () => {
      await attach(SERVER, ARRAY);
      const migrate = { directory: MIGRATIONS_DIRECTORY, name: MIGRATION };
      await knex.migrate.down(migrate);
      expect(await knex.schema.hasTable('machine_attachment')).toBe(false);
      await knex.migrate.up(migrate);
      expect((await attach(SERVER, ARRAY)).status).toBe(201);
    });
  },
);
