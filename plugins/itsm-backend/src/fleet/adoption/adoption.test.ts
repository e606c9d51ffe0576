import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { EventParams } from '@backstage/plugin-events-node';
import { isFromCatalog } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../../access';
import { MIGRATIONS_DIRECTORY } from '../../database';
import {
  DatabaseDeclarationStore,
  EntryDeclarations,
} from '../../declarations';
import { DatabaseMessageStore } from '../../messages';
import {
  COLMAR,
  COLMAR_SITE,
  GROUPS,
  NANTES,
  NANTES_SITE,
} from '../__testUtils__/establishments';
import { EVERYTHING, makeFleet, personOf } from '../__testUtils__/makeFleet';
import { workbook } from '../__testUtils__/workbook';
import { DatabaseTermsStore } from '../TermsStore';
import { DatabaseTermsToComeStore } from '../TermsToComeStore';
import { AdoptionService } from './AdoptionService';
import { DatabaseAdoptionStore } from './AdoptionStore';
import { AdoptionSync } from './AdoptionSync';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

const OF_NANTES: Scope = { kind: 'establishments', ids: [NANTES] };
const NAS = 'resource:default/nas-01';
const FACTS = {
  category: 'array-san-nas',
  maker: 'NetApp',
  model: 'FAS2750',
  serialNumber: 'NAS-1',
};

function resource(
  name: string,
  hardware: object = {},
  owner = 'group:default/nantes-dsi',
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: {
      name,
      annotations: {
        'backstage.io/managed-by-location': `url:https://git.example.org/${name}.yaml`,
      },
    },
    spec: { type: 'hardware', owner, hardware: { ...FACTS, ...hardware } },
    relations: [{ type: 'ownedBy', targetRef: owner }],
  };
}

const DSI: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'nantes-dsi' },
  spec: { type: 'department', children: [] },
  relations: [{ type: 'childOf', targetRef: 'group:default/chu-nantes' }],
};

const INVENTORY_HEADERS = [
  'FINESS site',
  'Nom',
  'Constructeur',
  'Modèle',
  'Catégorie',
  'N° de série',
];

describe.each(databases.eachSupportedId())(
  'hardware that others wrote into the catalog, on %s',
  databaseId => {
    let knex: Knex;
    let openTickets: Map<string, number>;
    let parts: ReturnType<typeof makeFleet>;
    let events: EventParams[];
    let faultsOf: AdoptionService;

    beforeEach(async () => {
      knex = await databases.init(databaseId);
      await knex.migrate.latest({ directory: MIGRATIONS_DIRECTORY });
      openTickets = new Map();
      events = [];
      parts = makeFleet({ knex, openTickets });
      await parts.sync.run();
      faultsOf = AdoptionService.create({
        knex,
        store: DatabaseAdoptionStore.create(),
      });
    });

    /** Lets the fleet look at a catalog that has these. */
    const look = (entities: Entity[]) =>
      AdoptionSync.create({
        auth: mockServices.auth(),
        catalog: catalogServiceMock({ entities }),
        clock: { now: () => parts.clock.instant },
        countOpenTickets: async () => openTickets,
        declarations: EntryDeclarations.create({
          store: DatabaseDeclarationStore.create(),
          outbox: DatabaseMessageStore.create(),
        }),
        establishments: parts.establishments,
        events: {
          publish: async params => {
            events.push(params);
          },
          subscribe: async () => {},
        },
        knex,
        logger: mockServices.logger.mock(),
        machines: parts.machines,
        store: DatabaseAdoptionStore.create(),
        terms: DatabaseTermsStore.create(knex),
        toCome: DatabaseTermsToComeStore.create(),
      }).run();
    const adopt = (...resources: Entity[]) =>
      look([...GROUPS, DSI, ...resources]);
    const fleet = async (scope: Scope = EVERYTHING) =>
      (await parts.fleet.listMachines(scope, { limit: 100 })).items;
    const faults = async (scope: Scope = EVERYTHING) =>
      (await faultsOf.listFaults(scope, { limit: 50 })).items.map(one => [
        one.title,
        one.establishmentName,
        ...one.faults.map(fault => fault.code),
      ]);
    const importLines = (...lines: (string | null)[][]) =>
      parts.imports.importWorkbook(
        personOf('local-referent', [NANTES]),
        workbook([INVENTORY_HEADERS, ...lines]),
        { dryRun: false, language: 'en' },
      );

    it('keeps terms whose first day is to come until that day, as inventories do', async () => {
      const TODAY = {
        warrantyEnd: 'none',
        afterWarranty: 'vendor-backed',
        serviceWindow: 'HO',
        restoreTime: '10H',
        maintainedFrom: '2026-01-01',
      };
      const LATER = {
        ...TODAY,
        serviceWindow: '24x7',
        restoreTime: '4H',
        maintainedFrom: '2027-01-01',
      };
      await adopt(resource('nas-01', TODAY));
      await expect(adopt(resource('nas-01', LATER))).resolves.toBe(1);
      const ahead = {
        restoreTime: '10H',
        coverage: { maintainedFrom: '2026-01-01' },
        levelToday: { level: 'vendor-backed' },
        termsToCome: { from: '2027-01-01', restoreTime: '4H' },
      };
      await expect(fleet()).resolves.toMatchObject([ahead]);
      await expect(adopt(resource('nas-01', LATER))).resolves.toBe(0);

      const said = (first: string) =>
        parts.imports.importWorkbook(
          personOf('local-referent', [NANTES]),
          workbook([
            [...INVENTORY_HEADERS, 'Début de maintenance'],
            [
              NANTES_SITE,
              'nas-01',
              'NetApp',
              'FAS2750',
              'Baie SAN/NAS',
              'NAS-1',
              first,
            ],
          ]),
          { dryRun: true, language: 'en' },
        );
      await expect(said('01/01/2027')).resolves.toMatchObject({
        unchanged: 1,
        errors: [],
      });
      await expect(said('01/01/2026')).resolves.toMatchObject({
        errors: [{ code: 'from-catalog-other' }],
      });
      await adopt(resource('nas-01', TODAY));
      const [taken] = await fleet();
      expect(taken).toMatchObject({ restoreTime: '10H' });
      expect(taken).not.toHaveProperty('termsToCome');
    });

    it('becomes a machine of its owner’s establishment, its contract to be checked', async () => {
      await expect(adopt(resource('nas-01', { room: 'S1' }))).resolves.toBe(1);
      const [machine] = await fleet(OF_NANTES);
      expect(machine).toMatchObject({
        entityRef: NAS,
        name: 'nas-01',
        establishmentId: NANTES,
        site: { id: NANTES_SITE },
        category: 'array-san-nas',
        maker: 'NetApp',
        model: 'FAS2750',
        serialNumber: 'NAS-1',
        room: 'S1',
        levelToday: { level: 'to-be-checked' },
        adopted: {
          entityRef: NAS,
          location: 'url:https://git.example.org/nas-01.yaml',
          editUrl: null,
          goneSince: null,
          brought: true,
        },
      });
      expect(events).toEqual([
        {
          topic: 'itsm.machine.changed',
          eventPayload: { establishmentIds: [NANTES], count: 1 },
        },
      ]);
      await expect(
        parts.fleet.listMachines(OF_NANTES, { entity: NAS, limit: 1 }),
      ).resolves.toMatchObject({ items: [{ id: machine.id }] });
      await expect(
        parts.fleet.getMachineOfEntity(EVERYTHING, NAS),
      ).resolves.toMatchObject({ id: machine.id, entityRef: NAS });
      await expect(
        parts.fleet.getMachineOfEntity(EVERYTHING, 'resource:default/none'),
      ).rejects.toThrow(
        "The fleet has adopted no machine from 'resource:default/none'",
      );
      await expect(
        parts.fleet.termsOf(OF_NANTES, machine.id),
      ).resolves.toMatchObject({
        changes: [{ kind: 'joined', recordedBy: 'Catalogue · Catalog' }],
      });
    });

    it('is looked at again at no cost, and followed as it changes', async () => {
      await adopt(resource('nas-01', { firmware: '9.13' }));
      await expect(
        adopt(resource('nas-01', { firmware: '9.13' })),
      ).resolves.toBe(0);
      const [before] = await fleet();
      await expect(
        adopt(
          resource('nas-01', {
            model: 'FAS2820',
            firmware: '9.14',
            warrantyEnd: '2027-06-30',
          }),
        ),
      ).resolves.toBe(1);
      const [after] = await fleet();
      expect(after).toMatchObject({
        id: before.id,
        model: 'FAS2820',
        firmware: '9.14',
        levelToday: { level: 'under-warranty', lastDay: '2027-06-30' },
      });
    });

    it('is not shown in the catalog a second time, and is named there by what hangs on it', async () => {
      await adopt(
        resource('chassis-a', { category: 'chassis', serialNumber: 'C-1' }),
        resource('blade-1', { serialNumber: 'B-1', chassis: 'chassis-a' }),
      );
      const { changes } = await parts.fleet.listChanges(EVERYTHING, {
        limit: 10,
      });
      expect(
        changes.map(({ machine, chassisRef }) => [
          machine?.name,
          isFromCatalog(machine?.adopted),
          chassisRef,
        ]),
      ).toEqual(
        expect.arrayContaining([
          ['chassis-a', true, null],
          ['blade-1', true, 'resource:default/chassis-a'],
        ]),
      );
    });

    it('is the machine that an inventory had already, whose contract stays', async () => {
      await importLines([
        NANTES_SITE,
        'baie',
        'Net App',
        'FAS 2750',
        'Baie SAN/NAS',
        'NAS 1',
      ]);
      const [known] = await fleet();
      await adopt(resource('nas-01'));
      await expect(fleet()).resolves.toMatchObject([
        { id: known.id, name: 'nas-01', entityRef: NAS, model: 'FAS2750' },
      ]);
      // Without the resource, it is the fleet's own again.
      await adopt();
      await expect(fleet()).resolves.toMatchObject([
        { adopted: { goneSince: '2026-11-23T09:00:00Z', brought: false } },
      ]);
      parts.clock.instant = '2026-11-23T10:00:00Z';
      await adopt();
      await expect(fleet()).resolves.toMatchObject([
        {
          id: known.id,
          entityRef: `resource:default/hw-${known.id}`,
          adopted: null,
        },
      ]);
    });

    it('leaves the fleet an hour after the catalog, and comes back as the same', async () => {
      await adopt(resource('nas-01'));
      const [{ id }] = await fleet();
      await adopt();
      await expect(fleet()).resolves.toMatchObject([
        {
          entityRef: `resource:default/hw-${id}`,
          adopted: { goneSince: '2026-11-23T09:00:00Z' },
        },
      ]);
      parts.clock.instant = '2026-11-23T09:30:00Z';
      await adopt(resource('nas-01'));
      await expect(fleet()).resolves.toMatchObject([
        { entityRef: NAS, adopted: { goneSince: null } },
      ]);
      await adopt();
      parts.clock.instant = '2026-11-23T10:30:00Z';
      await expect(adopt()).resolves.toBe(1);
      await expect(fleet()).resolves.toEqual([]);
      await adopt(resource('nas-01'));
      await expect(fleet()).resolves.toMatchObject([{ id, entityRef: NAS }]);
    });

    it.each([
      [
        'loses its FINESS',
        (group: Entity): Entity[] => [
          { ...group, metadata: { ...group.metadata, annotations: {} } },
        ],
      ],
      ['is not in the catalog', (): Entity[] => []],
    ])(
      'stays as it was while the group of its owner %s, and it is told',
      async (_, change) => {
        await adopt(resource('nas-01', { firmware: '9.13' }));
        const [before] = await fleet();
        const without = [
          ...GROUPS.flatMap(group =>
            group.metadata.name === 'chu-nantes' ? change(group) : [group],
          ),
          DSI,
          resource('nas-01', { firmware: '9.14' }),
        ];
        for (const instant of [
          '2026-11-23T09:30:00Z',
          '2026-11-23T10:30:00Z',
          '2026-11-25T09:00:00Z',
        ]) {
          parts.clock.instant = instant;
          await expect(look(without)).resolves.toBe(0);
        }
        await expect(fleet()).resolves.toEqual([before]);
        await expect(faults()).resolves.toEqual([
          ['nas-01', null, 'spec-owner-unbound'],
        ]);
        const { items } = await faultsOf.listFaults(EVERYTHING, { limit: 1 });
        expect(items[0].machineId).toBe(before.id);

        await expect(
          adopt(resource('nas-01', { firmware: '9.13' })),
        ).resolves.toBe(0);
        await expect(fleet()).resolves.toEqual([before]);
        await expect(faults()).resolves.toEqual([]);
      },
    );

    it('stays while it has open tickets, and says that the catalog has it no more', async () => {
      await adopt(resource('nas-01'));
      const [{ id }] = await fleet();
      openTickets.set(id, 1);
      await adopt();
      parts.clock.instant = '2026-11-25T09:00:00Z';
      await expect(adopt()).resolves.toBe(0);
      await expect(fleet()).resolves.toMatchObject([
        { id, adopted: { goneSince: '2026-11-23T09:00:00Z' } },
      ]);
      openTickets.clear();
      await adopt();
      await expect(fleet()).resolves.toEqual([]);
    });

    it('is told to those who can put it right where it is wrong, and the machine stays as it was', async () => {
      await adopt(resource('nas-01', { firmware: '9.13' }));
      await adopt(
        resource('nas-01', { firmware: '9.14', warrantyEnd: '30/06/2027' }),
        resource('nobody', { serialNumber: 'X-1' }, 'group:default/none'),
        resource('twin', { serialNumber: 'NAS-1' }),
        resource('lost', { serialNumber: 'X-2', site: { name: 'Laennec' } }),
      );
      await expect(fleet()).resolves.toMatchObject([{ firmware: '9.13' }]);
      await expect(faults()).resolves.toEqual([
        ['lost', 'CHU de Nantes', 'spec-site-unknown'],
        ['nas-01', 'CHU de Nantes', 'spec-fact-wrong'],
        ['nobody', null, 'spec-owner-unbound'],
        ['twin', 'CHU de Nantes', 'spec-machine-twice'],
      ]);
      await expect(faults(OF_NANTES)).resolves.toHaveLength(3);
      await expect(
        faults({ kind: 'establishments', ids: [COLMAR] }),
      ).resolves.toEqual([]);
      const { items, nextCursor } = await faultsOf.listFaults(EVERYTHING, {
        limit: 2,
      });
      expect(items.map(one => one.machineId !== null)).toEqual([false, true]);
      await expect(
        faultsOf.listFaults(EVERYTHING, {
          limit: 2,
          cursor: nextCursor ?? undefined,
        }),
      ).resolves.toMatchObject({ items: [{ title: 'nobody' }, {}] });

      await adopt(resource('nas-01', { firmware: '9.14' }));
      await expect(faults()).resolves.toEqual([]);
      await expect(fleet()).resolves.toMatchObject([{ firmware: '9.14' }]);
    });

    it.each([null, 'server', 7, ['a'], { maker: {} }])(
      'does not stumble over %j',
      async hardware => {
        const odd = resource('odd');
        await adopt({ ...odd, spec: { ...odd.spec, hardware } });
        await expect(fleet()).resolves.toEqual([]);
        await expect(faults()).resolves.toMatchObject(
          [['odd', 'CHU de Nantes', expect.stringMatching(/^spec-fact/)]].map(
            one => expect.arrayContaining(one),
          ),
        );
      },
    );

    it('may say its establishment itself where its owner is of none, but no other than its owner’s', async () => {
      await adopt(
        resource('a', { establishment: COLMAR }, 'group:default/none'),
        resource('b', { serialNumber: 'B', establishment: COLMAR }),
      );
      await expect(fleet()).resolves.toMatchObject([
        { name: 'a', establishmentId: COLMAR, site: { id: COLMAR_SITE } },
      ]);
      await expect(faults()).resolves.toEqual([
        ['b', 'CHU de Nantes', 'spec-owner-contradicted'],
      ]);
    });

    it('keeps a serial number from two establishments until it has left the first', async () => {
      await adopt(resource('nas-01'));
      const moved = resource('nas-01', {}, 'group:default/ch-colmar');
      await adopt(moved);
      await expect(faults()).resolves.toEqual([
        ['nas-01', 'Hôpitaux civils de Colmar', 'spec-machine-elsewhere'],
      ]);
      parts.clock.instant = '2026-11-23T10:00:00Z';
      await adopt(moved);
      await adopt(moved);
      await expect(fleet()).resolves.toMatchObject([
        { establishmentId: COLMAR, entityRef: NAS },
      ]);
      await expect(faults()).resolves.toEqual([]);
    });

    it('refuses an inventory that says other than its author, and says where to change it', async () => {
      await adopt(resource('nas-01'));
      const line = (name: string) => [
        NANTES_SITE,
        name,
        'NetApp',
        'FAS2750',
        'Baie SAN/NAS',
        'NAS-1',
      ];
      await expect(importLines(line('baie'))).resolves.toMatchObject({
        applied: false,
        errors: [
          {
            code: 'from-catalog-other',
            message: expect.stringContaining(
              'https://git.example.org/nas-01.yaml',
            ),
          },
        ],
      });
      await expect(importLines(line('nas-01'))).resolves.toMatchObject({
        applied: true,
        unchanged: 1,
      });
    });

    it('keeps the version that its author says, whatever an evolution left', async () => {
      await adopt(resource('nas-01', { firmware: '9.13' }));
      const [{ id }] = await fleet();
      await knex.transaction(async tx => {
        for (const component of ['firmware', 'operating-system'] as const) {
          await parts.records.setInstalled(
            tx,
            EVERYTHING,
            id,
            component,
            '9.14',
            parts.clock.instant,
          );
        }
      });
      await expect(fleet()).resolves.toMatchObject([
        { firmware: '9.13', operatingSystem: '9.14' },
      ]);
      await expect(
        adopt(resource('nas-01', { firmware: '9.13' })),
      ).resolves.toBe(0);
      await expect(
        parts.records.machineWithVersions(knex, EVERYTHING, id),
      ).resolves.toMatchObject({ saidByCatalog: ['firmware'] });
    });

    it('takes its tables back', async () => {
      const migrate = {
        directory: MIGRATIONS_DIRECTORY,
        name: '20261127000000_adopted_machines.js',
      };
      await adopt(resource('nas-01'));
      await knex.migrate.down(migrate);
      await expect(knex.schema.hasTable('adoption_fault')).resolves.toBe(false);
      await expect(
        knex.schema.hasColumn('machine', 'adopted_from'),
      ).resolves.toBe(false);
      await knex.migrate.up(migrate);
    });
  },
);
