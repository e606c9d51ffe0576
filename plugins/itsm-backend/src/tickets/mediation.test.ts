import { TestDatabases } from '@backstage/backend-test-utils';
import type { Ticket } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { OWN, type Portal, startPortal } from '../__testUtils__/portal';
import { rebuildTickets } from './rebuildTickets';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(databases.eachSupportedId())('mediation on %p', databaseId => {
  let knex: Knex;
  let portal: Portal;
  let ticket: Ticket;

  beforeAll(async () => {
    knex = await databases.init(databaseId);
    portal = await startPortal(knex);
  });
  afterAll(() => portal.stop());

  /** Two hours late, closed. */
  beforeEach(async () => {
    portal.at('2026-11-20T08:00:00Z');
    ticket = await portal.register(OWN);
    portal.at('2026-11-20T14:00:00Z');
    await portal.act('contractor', ticket, 'restore', {
      backInOperation: true,
      latenessReason: 'Part late',
      solution: 'Replaced',
    });
    await portal.act('beneficiary', ticket, 'approve', {});
    portal.at('2026-11-23T08:00:00Z');
  });

  const pending = async () => {
    const { body } = await portal
      .call('coordinator', 'get', '/tickets')
      .query({ mediation: 'pending' });
    const counts = await portal.call('coordinator', 'get', '/tickets/counts');
    const ids: string[] = body.items.map(({ id }: Ticket) => id);
    expect(counts.body.mediations).toBe(ids.length);
    return ids;
  };
  const contest = () =>
    portal.act('contractor', ticket, 'open-mediation', {
      subject: 'verdict',
      reason: 'Two hours at a closed door',
    });
  const conclude = (correction: string) =>
    portal.act('coordinator', ticket, 'conclude-mediation', {
      opinion: 'The door was the establishment’s',
      correction,
    });

  it('is in the coordinator’s list while it waits for somebody', async () => {
    expect(await pending()).toEqual([]);
    await contest();
    expect(await pending()).toEqual([ticket.id]);
    await portal.act('beneficiary', ticket, 'give-opinion', {
      opinion: 'The guard was there',
    });
    await conclude('counts-in-time');
    expect(await pending()).toEqual([ticket.id]);
    await portal.act('local-referent', ticket, 'agree-correction', {});
    expect(await pending()).toEqual([]);
    expect(await rebuildTickets(knex)).toMatchObject({ differences: 0 });
  });

  it('corrects how a ticket counts beside its verdict, which stays', async () => {
    const row = () => knex('ticket').where({ number: ticket.id }).first();
    const { verdict, consumed_seconds } = await row();
    expect(verdict).toBe('late');
    await contest();
    await conclude('counts-in-time');
    const { status, body } = await portal.act(
      'local-referent',
      ticket,
      'agree-correction',
      {},
    );
    expect([status, body.clock.verdict]).toEqual([200, 'late']);
    expect(await row()).toMatchObject({ verdict: 'late', consumed_seconds });
    expect(
      body.events.slice(3).map((event: { type: string }) => event.type),
    ).toEqual(['open-mediation', 'conclude-mediation', 'agree-correction']);
  });

  it('ends without a correction where there is none', async () => {
    await contest();
    const { body } = await conclude('none');
    expect(body.possibleActs).not.toContain('agree-correction');
    expect(await pending()).toEqual([]);
  });

  it('is refused on what is not claimed, or cannot be', async () => {
    const wrong = await portal.act('beneficiary', ticket, 'open-mediation', {
      subject: 'exclusion',
      reason: 'Not ours',
    });
    expect([wrong.status, wrong.body.code]).toEqual([
      400,
      'no-exclusion-claimed',
    ]);
    await contest();
    const unfit = await conclude('counts-included');
    expect([unfit.status, unfit.body.code]).toEqual([400, 'not-correctable']);
    await conclude('none');
  });

  it('is opened within thirty days of the closure', async () => {
    portal.at('2026-12-20T14:00:00Z');
    const last = await contest();
    portal.at('2026-12-20T14:00:01Z');
    await conclude('none');
    const late = await contest();
    expect([last.status, late.status, late.body.code]).toEqual([
      200,
      409,
      'not-possible',
    ]);
  });
});
