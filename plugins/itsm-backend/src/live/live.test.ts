import { createServiceFactory } from '@backstage/backend-plugin-api';
import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import {
  type SignalPayload,
  signalsServiceRef,
} from '@backstage/plugin-signals-node';
import {
  MACHINE,
  OTHER,
  OWN,
  type Portal,
  startPortal,
} from '../__testUtils__/portal';
import { TicketSignals } from './TicketSignals';

jest.setTimeout(120_000);

const SECOND_MACHINE = '0wn000000002';

describe('signals of tickets', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });
  // One is enough for what is above the stores: the first there is.
  const [[databaseId]] = databases.eachSupportedId();
  const sent: SignalPayload[] = [];
  let portal: Portal;

  beforeAll(async () => {
    const knex = await databases.init(databaseId);
    portal = await startPortal(
      knex,
      {},
      {
        services: [
          createServiceFactory({
            service: signalsServiceRef,
            deps: {},
            factory: () => ({
              publish: async signal => {
                sent.push(signal as SignalPayload);
              },
            }),
          }),
        ],
      },
    );
    const machine = await knex('machine').where({ id: MACHINE[OWN] }).first();
    await knex('machine').insert({
      ...machine,
      id: SECOND_MACHINE,
      identity: 'second',
    });
  });
  beforeEach(() => sent.splice(0));
  afterAll(() => portal.stop());

  const untilSent = async (count: number) => {
    for (let tries = 0; sent.length < count && tries < 200; tries++) {
      await new Promise(resolve => setTimeout(resolve, 10));
    }
    return sent;
  };

  it('go to the groups of those who may see the ticket, with its number alone', async () => {
    const ticket = await portal.register(OWN);
    await portal.act('contractor', ticket, 'comment', { comment: 'Secret' });
    const [registered, commented] = await untilSent(2);
    expect(registered).toEqual({
      channel: 'itsm:ticket-changed',
      message: { ticketId: ticket.id, sequence: 1 },
      recipients: {
        type: 'user',
        entityRef: [
          'group:default/own-hospital',
          'group:default/own-it',
          'group:default/own-referents',
          'group:default/contractor',
          'group:default/coordination',
          'group:default/contractor-desk',
          'group:default/contractor-field',
        ],
      },
    });
    expect(commented.message).toEqual({ ticketId: ticket.id, sequence: 2 });
  });

  it('of another establishment go to its own people', async () => {
    await portal.register(OTHER);
    const [{ recipients }] = await untilSent(1);
    expect(recipients).toMatchObject({
      entityRef: expect.arrayContaining(['group:default/other-hospital']),
    });
    expect(JSON.stringify(recipients)).not.toContain('own-');
  });

  it('are sent of the ticket that a split makes, so that lists show it', async () => {
    const ticket = await portal.register(OWN);
    await portal.act('contractor', ticket, 'add-machine', {
      machineId: SECOND_MACHINE,
    });
    const { body } = await portal.act('beneficiary', ticket, 'split', {
      machineId: SECOND_MACHINE,
      reason: 'A fault of its own',
    });
    const [, , first, second] = await untilSent(4);
    expect([first.message, second.message]).toEqual([
      { ticketId: ticket.id, sequence: 3 },
      { ticketId: body.splitInto[0], sequence: 1 },
    ]);
    expect(second.recipients).toEqual(first.recipients);
  });

  it('are not sent for what is refused', async () => {
    const ticket = await portal.register(OWN);
    await untilSent(1);
    const { status } = await portal.act('contractor', ticket, 'approve', {});
    expect(status).toBe(403);
    expect(await untilSent(1)).toHaveLength(1);
  });
});

it('keep no act from being done when they cannot be sent', async () => {
  const warned: string[] = [];
  const logger = mockServices.logger.mock({
    warn: message => {
      warned.push(String(message));
    },
  });
  TicketSignals.create({
    signals: { publish: () => Promise.reject(new Error('No bus')) },
    audience: { of: async () => [] },
    logger,
  }).publish({
    ticketId: 'INC-2026-000001',
    establishmentId: OWN,
    sequence: 3,
  });
  await new Promise(resolve => setTimeout(resolve, 10));
  expect(warned).toEqual([
    'Open pages are not told of INC-2026-000001; they read it again by themselves',
  ]);
});
