import type { TicketSummary } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { foundToday } from '../../fleet/adoption';
import { inCatalog } from './inCatalog';

const TX = {} as Knex;
const SCOPE = { kind: 'all', why: 'a test' } as const;

/** A fleet in which others wrote one machine into the catalog since. */
const fleet = {
  entityRefs: async (_tx: Knex, _scope: unknown, ids: readonly string[]) =>
    new Map(
      ids
        .filter(id => id === 'm-1')
        .map(id => [id, 'resource:default/nas-01'] as const),
    ),
};

const machine = (id: string) => ({
  id,
  entityRef: `resource:default/hw-${id}`,
  name: `srv-${id}`,
  maker: 'HPE',
  model: 'DL380',
});

describe('where machines are found in the catalog', () => {
  it('is today’s place on a ticket, whatever it was when it was declared', async () => {
    const ticket = {
      id: 'INC-2026-000001',
      machine: machine('m-1'),
      otherMachines: [machine('m-2')],
    } as TicketSummary;
    const unknown = { ...ticket, machine: null, otherMachines: [] };
    await expect(
      inCatalog(fleet, TX, SCOPE, [ticket, unknown]),
    ).resolves.toMatchObject([
      {
        machine: { name: 'srv-m-1', entityRef: 'resource:default/nas-01' },
        otherMachines: [{ entityRef: 'resource:default/hw-m-2' }],
      },
      { machine: null, otherMachines: [] },
    ]);
  });

  it('is today’s place on a notice and on an evolution', async () => {
    await expect(
      foundToday(fleet, TX, SCOPE, [
        { machineId: 'm-1', entityRef: 'resource:default/hw-m-1' },
        { machineId: 'm-2', entityRef: 'resource:default/hw-m-2' },
      ]),
    ).resolves.toEqual([
      { machineId: 'm-1', entityRef: 'resource:default/nas-01' },
      { machineId: 'm-2', entityRef: 'resource:default/hw-m-2' },
    ]);
  });
});
