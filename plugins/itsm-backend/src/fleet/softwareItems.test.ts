import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import type {
  Evolution,
  FleetComposition,
  Machine,
  MachineChangePage,
  ModelAtRiskPage,
  TechnicalState,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import {
  type Caller,
  MACHINE,
  OWN,
  type Portal,
  startPortal,
} from '../__testUtils__/portal';
import { DatabaseLifecycleStore } from '../endOfLife/DatabaseLifecycleStore';
import { EndOfLifeDateSource } from '../endOfLife/EndOfLifeDateSource';
import { refreshSources } from '../endOfLife/refreshSources';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });
const SERVER = MACHINE[OWN];
const ESXI = '0esx00000000';
const NOW = '2026-11-23T08:00:00Z';

describe.each(databases.eachSupportedId())(
  'a software item of the fleet, on %s (CCTP 2.1.20, B9)',
  databaseId => {
    let knex: Knex;
    let portal: Portal;
    beforeEach(async () => {
      knex = await databases.init(databaseId);
      portal = await startPortal(knex);
      portal.at(NOW);
      const machine = await knex('machine').where('id', SERVER).first();
      await knex('machine').insert({
        ...machine,
        id: ESXI,
        identity: 'serial:vmware:lic1',
        name: 'esxi-prod',
        category: 'virtualisation-software',
        maker: 'VMware',
        model: 'VMware ESXi',
        serial_number: 'LIC-1',
        firmware: '7.0 U3',
      });
    });
    afterEach(() => portal.stop());

    const read = async <T>(path: string, by: Caller = 'beneficiary') =>
      (await portal.call(by, 'get', path)).body as T;
    const runsOnServer = () =>
      portal
        .call('local-referent', 'post', `/machines/${ESXI}/attached`)
        .send({ to: SERVER });

    it('has the terms of any machine, its version and the machines it runs on', async () => {
      expect(await read<Machine>(`/machines/${ESXI}`)).toMatchObject({
        levelToday: { level: 'vendor-backed' },
        serviceWindow: '24x7',
        restoreTime: '4H',
        firmware: '7.0 U3',
        runsOn: [],
      });
      expect((await runsOnServer()).status).toBe(201);
      expect(await read<Machine>(`/machines/${ESXI}`)).toMatchObject({
        runsOn: [
          {
            machineId: SERVER,
            entityRef: `resource:default/hw-${SERVER}`,
            name: `srv-${OWN}`,
          },
        ],
      });
      expect(await read<Machine>(`/machines/${SERVER}`)).not.toHaveProperty(
        'runsOn',
      );
      const { changes } = await read<MachineChangePage>(
        '/machines/changes',
        'catalog',
      );
      expect(
        changes.find(({ machineId }) => machineId === ESXI)?.attachedTo,
      ).toEqual([`resource:default/hw-${SERVER}`]);
    });

    it('is of the fleet, and not one of the servers of its class (BI7)', async () => {
      const { total, servers } = await read<FleetComposition>(
        `/machines/composition?establishment=${OWN}`,
      );
      expect([total, servers.count]).toEqual([2, 1]);
    });

    it('has one version of its own, recommended and taken to by an evolution (B10)', async () => {
      const { components } = await read<TechnicalState>(
        `/machines/${ESXI}/technical-state`,
      );
      expect(
        components.map(({ id, kind, installed }) => [id, kind, installed]),
      ).toEqual([['firmware', 'software', '7.0 U3']]);
      const propose = (componentId: string) =>
        portal
          .call('contractor', 'post', `/machines/${ESXI}/evolutions`)
          .set('Idempotency-Key', componentId)
          .send({
            componentId,
            to: '8.0 U3',
            reason: 'End of support',
            risk: 'A restart of each host',
            entitlement: 'vendor-update',
          });
      expect((await propose('operating-system')).status).toBe(400);
      const { body } = await propose('firmware');
      expect(body).toMatchObject<Partial<Evolution>>({
        kind: 'software',
        componentName: null,
        from: '7.0 U3',
      });
    });

    it('is told of by what ends of its product and version (E3)', async () => {
      const file = join(tmpdir(), `eol-software-${databaseId}.json`);
      await writeFile(
        file,
        JSON.stringify({
          schema_version: '1.2.0',
          result: {
            name: 'esxi',
            label: 'VMware ESXi',
            releases: [
              { name: '7.0', eolFrom: '2025-10-02' },
              { name: '8.0', eolFrom: '2027-10-11' },
            ],
          },
        }),
      );
      await refreshSources({
        knex,
        store: DatabaseLifecycleStore.create(),
        clock: { now: () => NOW },
        logger: mockServices.logger.mock(),
        sources: [EndOfLifeDateSource.create({ file, products: [] })],
        threshold: 0.95,
      });
      const { items } = await read<ModelAtRiskPage>(
        '/end-of-life/models?kind=software',
      );
      expect(items).toMatchObject([
        {
          model: 'VMware ESXi 7.0',
          machines: 1,
          risk: { day: '2025-10-02', kind: 'support' },
        },
      ]);
    });

    it('has no label to print among those of machines', async () => {
      const { status } = await portal
        .call('beneficiary', 'get', '/machines/labels.pdf')
        .query({ machine: ESXI });
      expect(status).toBe(404);
    });
  },
);
