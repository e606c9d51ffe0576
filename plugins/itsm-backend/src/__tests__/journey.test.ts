import { TestDatabases } from '@backstage/backend-test-utils';
import {
  MACHINE,
  OTHER,
  OWN,
  type Portal,
  startPortal,
} from '../__testUtils__/portal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(databases.eachSupportedId())(
  'a ticket over HTTP on %p',
  databaseId => {
    let portal: Portal;
    beforeAll(async () => {
      portal = await startPortal(await databases.init(databaseId));
    });
    afterAll(() => portal.stop());

    it('goes from the machine to the approval of its closure', async () => {
      portal.at('2026-11-23T08:00:00Z');
      const registered = await portal
        .call('beneficiary', 'post', '/tickets')
        .set('Idempotency-Key', 'journey-registration')
        .send({
          title: 'Alimentation en défaut',
          description: 'Une alimentation sur deux est éteinte',
          impact: 1,
          urgency: 2,
          machineId: MACHINE[OWN],
        });
      expect(registered.status).toBe(201);
      expect(registered.headers).toMatchObject({
        etag: '"1"',
        location: `/api/itsm/tickets/${registered.body.id}`,
      });
      expect(registered.body).toMatchObject({
        state: 'registered',
        priority: 1,
        clock: { dueAt: '2026-11-23T12:00:00Z' },
      });
      const { id } = registered.body;

      portal.at('2026-11-23T09:00:00Z');
      const restored = await portal
        .call('contractor', 'post', `/tickets/${id}/acts/restore`)
        .set('If-Match', registered.headers.etag)
        .send({ solution: 'Alimentation remplacée', backInOperation: true });
      expect(restored.status).toBe(200);
      expect(restored.body).toMatchObject({
        state: 'restored',
        clock: { consumedSeconds: 3600, verdict: 'in-time' },
      });

      const page = await portal
        .call('local-referent', 'get', '/tickets')
        .query({ state: 'restored', text: 'alimentation', limit: 10 });
      expect(page.status).toBe(200);
      expect(page.body.items).toMatchObject([{ id, state: 'restored' }]);
      const counts = await portal.call('beneficiary', 'get', '/tickets/counts');
      expect(counts.body).toMatchObject({ toApprove: 1, open: 1, all: 1 });

      const stale = await portal
        .call('beneficiary', 'post', `/tickets/${id}/acts/approve`)
        .set('If-Match', registered.headers.etag)
        .send({});
      expect(stale.status).toBe(409);
      expect(stale.body).toMatchObject({
        code: 'stale',
        ticket: { version: 2, state: 'restored' },
        possibleActs: expect.arrayContaining(['approve', 'refuse']),
      });

      const closed = await portal
        .call('beneficiary', 'post', `/tickets/${id}/acts/approve`)
        .set('If-Match', `W/${restored.headers.etag}`)
        .send({});
      expect(closed.status).toBe(200);
      expect(closed.body).toMatchObject({ state: 'closed', awaits: null });

      const explanation = await portal.call(
        'coordinator',
        'get',
        `/tickets/${id}/explanation`,
      );
      expect(explanation.body).toMatchObject({
        clock: { consumedSeconds: 3600 },
        stretches: [{ reason: 'open', countedSeconds: 3600 }],
      });
    });

    it('shows before registering what it would give', async () => {
      portal.at('2026-11-23T10:00:00Z');
      const open = await portal.register();
      const preview = await portal
        .call('local-referent', 'post', '/tickets/preview')
        .send({ machineId: MACHINE[OWN], impact: 3, urgency: 3 });
      expect(preview.status).toBe(200);
      expect(preview.body).toMatchObject({
        priority: 4,
        dueAt: '2026-11-23T14:00:00Z',
        openTickets: [{ id: open.id }],
      });
    });

    it.each([
      ['a form', 'plus+de+r%C3%A9ponse'],
      ['an address', 'plus%20de%20r%C3%A9ponse'],
      ['a person, with an apostrophe', "l'accueil"],
    ])('is found by several words as %s writes them', async (_who, words) => {
      portal.at('2026-11-23T10:00:00Z');
      const registered = await portal
        .call('beneficiary', 'post', '/tickets')
        .set('Idempotency-Key', `words-${words}`)
        .send({
          title: "Plus de réponse du serveur de l'accueil",
          description: 'Arrêté depuis la coupure',
          impact: 2,
          urgency: 2,
          machineId: MACHINE[OWN],
        });
      const found = await portal.call(
        'beneficiary',
        'get',
        `/tickets?text=${words}`,
      );
      expect(found.status).toBe(200);
      expect(found.body.items[0]).toMatchObject({ id: registered.body.id });
    });

    it('is found neither by number nor by list by the other hospital', async () => {
      const { id } = await portal.register();
      const read = await portal.call(
        'other-beneficiary',
        'get',
        `/tickets/${id}`,
      );
      expect(read.status).toBe(404);
      const list = await portal.call('other-beneficiary', 'get', '/tickets');
      expect(list.body.items).toEqual([]);
      const filtered = await portal
        .call('beneficiary', 'get', '/tickets')
        .query({ establishment: OTHER });
      expect(filtered.body.items).toEqual([]);
    });
  },
);
