import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import {
  mockCredentials,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import type { JsonObject } from '@backstage/types';
import type { Knex } from 'knex';
import { OTHER, OWN, type Portal, startPortal } from '../__testUtils__/portal';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

const person = (name: string) => mockCredentials.user(`user:default/${name}`);
const BENEFICIARY = person('beneficiary');
const ELSEWHERE = person('other-beneficiary');
const CONTRACTOR = person('contractor');

describe('what an assistant may do in a person’s name', () => {
  const registry = actionsRegistryServiceMock({
    logger: mockServices.logger.mock(),
  });
  let knex: Knex;
  let portal: Portal;

  beforeAll(async () => {
    knex = await databases.init('SQLITE_3');
    portal = await startPortal(
      knex,
      {},
      {
        services: [
          createServiceFactory({
            service: actionsRegistryServiceRef,
            deps: {},
            factory: () => registry,
          }),
        ],
      },
    );
  });
  afterAll(() => portal.stop());

  const invoke = async (
    name: string,
    credentials: BackstageCredentials,
    input: JsonObject = {},
  ) =>
    (await registry.invoke({ id: `test:${name}`, input, credentials }))
      .output as JsonObject;

  it('says of each action whether it changes anything', async () => {
    const { actions } = await registry.list();
    expect(
      actions.map(({ name, attributes }) => [name, attributes.readOnly]),
    ).toEqual([
      ['list-tickets', true],
      ['get-ticket', true],
      ['register-incident', false],
      ['list-machines-losing-level', true],
      ['get-service-levels', true],
    ]);
  });

  it('lists and reads the tickets that the person sees, and no others', async () => {
    const own = await portal.register(OWN);
    const other = await portal.register(OTHER);
    const idsFor = async (credentials: BackstageCredentials) => {
      const { tickets } = await invoke('list-tickets', credentials, {
        state: 'open',
      });
      return (tickets as { id: string }[]).map(({ id }) => id);
    };
    expect(await idsFor(BENEFICIARY)).toContain(own.id);
    expect(await idsFor(BENEFICIARY)).not.toContain(other.id);
    expect(await idsFor(ELSEWHERE)).toEqual([other.id]);
    expect(await idsFor(CONTRACTOR)).toEqual(
      expect.arrayContaining([own.id, other.id]),
    );

    const read = await invoke('get-ticket', BENEFICIARY, { id: own.id });
    expect(read).toMatchObject({
      ticket: { id: own.id, state: 'registered', dueAt: own.clock.dueAt },
      events: [{ type: 'register' }],
    });
    await expect(
      invoke('get-ticket', ELSEWHERE, { id: own.id }),
    ).rejects.toMatchObject({ name: 'NotFoundError' });
  });

  it('registers an incident once, in the person’s name', async () => {
    const incident = {
      title: 'Baie arrêtée',
      description: 'Plus de réponse depuis midi.',
      impact: 1,
      urgency: 1,
      machineText: 'La baie de la salle 2',
    };
    const first = await invoke('register-incident', BENEFICIARY, incident);
    const again = await invoke('register-incident', BENEFICIARY, incident);
    expect(again).toEqual(first);
    const { id } = first.ticket as { id: string };
    const { body } = await portal.call('beneficiary', 'get', `/tickets/${id}`);
    expect(body).toMatchObject({
      title: 'Baie arrêtée',
      events: [{ actor: { ref: 'user:default/beneficiary' } }],
    });
    await expect(
      invoke('register-incident', BENEFICIARY, { ...incident, title: '' }),
    ).rejects.toThrow();
  });

  it('takes the same words within an hour for the same incident, and later ones for another', async () => {
    const numberAt = async (time: string, title = 'Robot bloqué') => {
      portal.at(`2026-11-23T${time}Z`);
      const { ticket } = await invoke('register-incident', BENEFICIARY, {
        title,
        description: 'Le bras ne bouge plus.',
        impact: 2,
        urgency: 2,
        machineText: 'La bandothèque',
      });
      return (ticket as { id: string }).id;
    };
    const first = await numberAt('10:59:00');
    expect(await numberAt('11:01:00')).toBe(first);
    expect(await numberAt('11:02:00', 'Robot arrêté')).not.toBe(first);
    const second = await numberAt('12:30:00');
    expect(second).not.toBe(first);
    expect(await numberAt('12:31:00')).toBe(second);
    const third = await numberAt('14:00:00');
    expect([first, second]).not.toContain(third);
    expect(await numberAt('14:00:01')).toBe(third);
  });

  it('tells machines whose level ends, of the person’s establishments', async () => {
    await knex('machine').update({ maintained_until: '2026-12-31' });
    const told = async (credentials: BackstageCredentials, days: string) => {
      const { machines } = await invoke(
        'list-machines-losing-level',
        credentials,
        { withinDays: days },
      );
      return (machines as { name: string; maintainedUntil: string }[]).map(
        ({ name, maintainedUntil }) => [name, maintainedUntil],
      );
    };
    expect(await told(BENEFICIARY, '90')).toEqual([
      [`srv-${OWN}`, '2026-12-31'],
    ]);
    expect(await told(BENEFICIARY, '30')).toEqual([]);
    expect(await told(CONTRACTOR, '90')).toHaveLength(2);
  });

  it('tells the service levels that the person may see', async () => {
    const levels = await invoke('get-service-levels', BENEFICIARY, {
      establishment: OWN,
    });
    expect(levels.rates).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          id: 'closed-in-time',
          threshold: 90,
          denominator: 0,
          percent: null,
        }),
      ]),
    );
    await expect(
      invoke('get-service-levels', BENEFICIARY, { establishment: OTHER }),
    ).rejects.toMatchObject({ name: 'NotFoundError' });
  });
});
