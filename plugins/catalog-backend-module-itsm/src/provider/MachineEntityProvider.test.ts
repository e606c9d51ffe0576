import type { EntityProviderConnection } from '@backstage/plugin-catalog-node';
import type {
  Machine,
  MachineChangePage,
} from '@caih/backstage-plugin-itsm-common';
import { MachineEntityProvider } from './MachineEntityProvider';

const MACHINE: Machine = {
  id: 'abc',
  entityRef: 'resource:default/hw-abc',
  adopted: null,
  name: 'nantes-lame-01',
  establishmentId: '440999019',
  establishmentName: 'CHU de Nantes',
  site: {
    id: '440000271',
    name: 'Hôtel-Dieu',
    territory: 'FR',
    timeZone: 'Europe/Paris',
    holidayRegion: 'FR',
    contractual: true,
  },
  category: 'blade-compute',
  maker: 'HPE',
  model: 'Synergy 480 Gen10',
  serialNumber: 'DEMO-1',
  assetTag: null,
  hostName: null,
  building: null,
  room: 'S101',
  rack: null,
  rackUnit: null,
  chassisId: 'xyz',
  chassisName: 'nantes-synergy-a',
  coverage: {
    warrantyEnd: '2025-02-28',
    afterWarranty: 'vendor-backed',
    serviceWindow: '24x7',
    restoreTime: '4H',
    maintainedFrom: '2026-01-01',
    maintainedUntil: null,
    orderReference: null,
  },
  levelToday: { level: 'vendor-backed', lastDay: null, next: null },
  serviceWindow: '24x7',
  restoreTime: '4H',
  firmware: null,
  operatingSystem: null,
  openTickets: 2,
  updatedAt: '2026-11-23T09:00:00Z',
};

const change = (
  id: string,
  more: Partial<MachineChangePage['changes'][number]> = {},
): MachineChangePage['changes'][number] => ({
  machineId: id,
  removed: false,
  machine: { ...MACHINE, id },
  ownerRef: 'group:default/chu-nantes',
  attachedTo: [],
  chassisRef: 'resource:default/hw-xyz',
  ...more,
});

async function connect(pages: Record<string, MachineChangePage>) {
  const asked: (string | undefined)[] = [];
  const connection = {
    applyMutation: jest.fn<
      Promise<void>,
      Parameters<EntityProviderConnection['applyMutation']>
    >(async () => {}),
    refresh: jest.fn<
      Promise<void>,
      Parameters<EntityProviderConnection['refresh']>
    >(async () => {}),
  };
  const provider = new MachineEntityProvider({
    clock: { now: () => '2026-11-23T23:30:00Z' },
    feed: {
      changesAfter: async cursor => {
        asked.push(cursor);
        return pages[cursor ?? 'start'];
      },
      termsOf: async () => undefined,
    },
  });
  await provider.connect(connection);
  return { asked, connection, provider };
}

describe('the machines of the fleet in the catalog', () => {
  it('are resources with their facts, what is unknown left out', async () => {
    const { connection, provider } = await connect({
      start: { changes: [change('abc')], cursor: 'a', more: false },
    });
    await expect(provider.pull()).resolves.toBe(1);
    expect(connection.applyMutation.mock.calls).toEqual([
      [
        {
          type: 'delta',
          removed: [],
          added: [
            {
              entity: {
                apiVersion: 'backstage.io/v1alpha1',
                kind: 'Resource',
                metadata: {
                  name: 'hw-abc',
                  title: 'nantes-lame-01',
                  description: 'HPE Synergy 480 Gen10, Hôtel-Dieu',
                  annotations: {
                    'backstage.io/managed-by-location': 'itsm:machines',
                    'backstage.io/managed-by-origin-location': 'itsm:machines',
                    'caih.fr/machine-id': 'abc',
                  },
                },
                spec: {
                  type: 'hardware',
                  owner: 'group:default/chu-nantes',
                  hardware: {
                    category: 'blade-compute',
                    maker: 'HPE',
                    model: 'Synergy 480 Gen10',
                    serialNumber: 'DEMO-1',
                    establishment: '440999019',
                    site: { finess: '440000271', name: 'Hôtel-Dieu' },
                    timeZone: 'Europe/Paris',
                    room: 'S101',
                    chassis: 'resource:default/hw-xyz',
                    warrantyEnd: '2025-02-28',
                    afterWarranty: 'vendor-backed',
                    serviceWindow: '24x7',
                    restoreTime: '4H',
                    maintainedFrom: '2026-01-01',
                  },
                },
              },
            },
          ],
        },
      ],
    ]);
  });

  it('depend on the machines that they are attached to', async () => {
    const { connection, provider } = await connect({
      start: {
        changes: [change('abc', { attachedTo: ['resource:default/hw-array'] })],
        cursor: 'a',
        more: false,
      },
    });
    await provider.pull();
    const [[mutation]] = connection.applyMutation.mock.calls;
    expect(mutation).toMatchObject({
      added: [
        { entity: { spec: { dependsOn: ['resource:default/hw-array'] } } },
      ],
    });
  });

  it('leave what others wrote to them, until the catalog has it no more', async () => {
    const adopted = {
      entityRef: 'resource:default/nas-01',
      location: 'url:https://example.org/nas.yaml',
      editUrl: null,
      facts: [],
      goneSince: null,
      brought: true,
    };
    const goneSince = '2026-11-23T08:00:00Z';
    const { connection, provider } = await connect({
      start: {
        changes: [
          change('abc', {
            machine: { ...MACHINE, adopted, entityRef: adopted.entityRef },
          }),
          change('def', {
            machine: {
              ...MACHINE,
              id: 'def',
              adopted: { ...adopted, goneSince },
            },
            chassisRef: 'resource:default/nas-01',
          }),
        ],
        cursor: 'a',
        more: false,
      },
    });
    await provider.pull();
    const [[mutation]] = connection.applyMutation.mock.calls;
    expect(mutation).toMatchObject({
      added: [
        {
          entity: {
            metadata: { name: 'hw-def' },
            spec: { hardware: { chassis: 'resource:default/nas-01' } },
          },
        },
      ],
      removed: [{ entityRef: 'resource:default/hw-abc' }],
    });
    // The terms of the one that others wrote may be others now.
    expect(connection.refresh.mock.calls).toEqual([
      [{ keys: ['itsm:terms/resource:default/nas-01'] }],
    ]);
  });

  it('leave when they are removed or have no group to own them', async () => {
    const { connection, provider } = await connect({
      start: {
        changes: [
          change('gone', { removed: true, machine: null }),
          change('orphan', { ownerRef: null }),
        ],
        cursor: 'a',
        more: false,
      },
    });
    await provider.pull();
    expect(connection.applyMutation.mock.calls).toEqual([
      [
        {
          type: 'delta',
          added: [],
          removed: [
            { entityRef: 'resource:default/hw-gone' },
            { entityRef: 'resource:default/hw-orphan' },
          ],
        },
      ],
    ]);
  });

  it('are followed page by page, and from the last change on', async () => {
    const { asked, connection, provider } = await connect({
      start: { changes: [change('1')], cursor: 'a', more: true },
      a: { changes: [change('2')], cursor: 'b', more: false },
      b: { changes: [], cursor: 'b', more: false },
    });
    await expect(provider.pull()).resolves.toBe(2);
    await expect(provider.pull()).resolves.toBe(0);
    expect(asked).toEqual([undefined, 'a', 'b']);
    expect(connection.applyMutation).toHaveBeenCalledTimes(2);
  });

  it('are read again from where the catalog took them, when it did not', async () => {
    const { asked, connection, provider } = await connect({
      start: { changes: [change('1')], cursor: 'a', more: false },
    });
    connection.applyMutation.mockRejectedValueOnce(new Error('no database'));
    await expect(provider.pull()).rejects.toThrow('no database');
    await expect(provider.pull()).resolves.toBe(1);
    expect(asked).toEqual([undefined, undefined]);
  });

  it('are processed again on the day their level changes, in any zone', async () => {
    const { connection, provider } = await connect({});
    await provider.refreshLevels();
    // Half an hour past midnight in Paris; still the day before in Cayenne.
    expect(connection.refresh.mock.calls).toEqual([
      [
        {
          keys: [
            'itsm:level/2026-11-16',
            'itsm:level/2026-11-17',
            'itsm:level/2026-11-18',
            'itsm:level/2026-11-19',
            'itsm:level/2026-11-20',
            'itsm:level/2026-11-21',
            'itsm:level/2026-11-22',
            'itsm:level/2026-11-23',
            'itsm:level/2026-11-24',
          ],
        },
      ],
    ]);
  });
});
