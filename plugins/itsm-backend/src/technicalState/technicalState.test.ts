import { TestDatabases } from '@backstage/backend-test-utils';
import type {
  Evolution,
  EvolutionPage,
  TechnicalState,
} from '@caih/backstage-plugin-itsm-common';
import {
  type Caller,
  MACHINE,
  OTHER,
  OWN,
  type Portal,
  startPortal,
} from '../__testUtils__/portal';
import { MIGRATIONS_DIRECTORY } from '../database';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });
const MIGRATION = '20261126030000_technical_state.js';

const PROPOSAL = {
  componentId: 'firmware',
  to: 'U30 v2.90',
  reason: 'Corrects a crash under load',
  risk: 'A restart of ten minutes',
  entitlement: 'vendor-update',
};
const LEVELS = {
  current: 'U30 v3.10',
  recommended: 'U30 v2.90',
  source: 'HPE SPP 2026.09',
  seenOn: '2026-11-20',
};

describe.each(databases.eachSupportedId())(
  'the technical state of a machine on %s (CCTP 2.1.4, B10)',
  databaseId => {
    let knex: Awaited<ReturnType<typeof databases.init>>;
    let portal: Portal;

    const STATE = `/machines/${MACHINE[OWN]}/technical-state`;

    beforeEach(async () => {
      knex = await databases.init(databaseId);
      portal = await startPortal(knex);
      await knex('machine')
        .where('id', MACHINE[OWN])
        .update({ firmware: 'U30 v2.72' });
    });
    afterEach(() => portal.stop());

    const write = async (
      by: Caller,
      method: 'post' | 'put',
      path: string,
      body: object,
      version?: number,
    ) => {
      const call = portal
        .call(by, method, path)
        .set('Idempotency-Key', portal.nextKey());
      if (version !== undefined) call.set('If-Match', `"${version}"`);
      return call.send(body);
    };
    const state = async (by: Caller = 'coordinator'): Promise<TechnicalState> =>
      (await portal.call(by, 'get', STATE)).body;
    const component = async (id: string) =>
      (await state()).components.find(one => one.id === id);
    const propose = (changes: object = {}, by: Caller = 'contractor') =>
      write(by, 'post', `/machines/${MACHINE[OWN]}/evolutions`, {
        ...PROPOSAL,
        ...changes,
      });
    const act = (
      by: Caller,
      { id, version }: Pick<Evolution, 'id' | 'version'>,
      name: string,
      body: object = {},
    ) => write(by, 'post', `/evolutions/${id}/acts/${name}`, body, version);

    describe('components', () => {
      it('are firmware and operating system on every machine, as its inventory tells them', async () => {
        expect(await state()).toMatchObject({
          level: 'vendor-backed',
          hasVendorUpdates: true,
          mayUpdate: false,
          mayPropose: false,
          components: [
            {
              id: 'firmware',
              installed: 'U30 v2.72',
              installedFrom: 'inventory',
              recommended: null,
              standing: 'unknown',
              version: 0,
            },
            {
              id: 'operating-system',
              installed: null,
              installedFrom: null,
              version: 0,
            },
          ],
        });
        expect(await state('beneficiary')).toMatchObject({
          mayUpdate: true,
          mayPropose: false,
        });
        expect(await state('contractor')).toMatchObject({
          mayUpdate: true,
          mayPropose: true,
        });
      });

      it('have a current and a recommended level, with who says so', async () => {
        const path = `${STATE}/components/firmware/levels`;
        const { status, body } = await write(
          'contractor',
          'put',
          path,
          LEVELS,
          0,
        );
        expect([status, body.components[0]]).toEqual([
          200,
          expect.objectContaining({
            ...LEVELS,
            levelsBy: 'contractor (person)',
            installed: 'U30 v2.72',
            installedFrom: 'inventory',
            standing: 'differs',
            version: 1,
          }),
        ]);
        const stale = await write('contractor', 'put', path, LEVELS, 0);
        expect(stale.status).toBe(409);
        const early = { ...LEVELS, seenOn: '2026-11-24' };
        const refused = await write('contractor', 'put', path, early, 1);
        expect([refused.status, refused.body.code]).toEqual([
          422,
          'in-the-future',
        ]);
      });

      it('are added by either side, told what is installed, and removed', async () => {
        const added = await write(
          'beneficiary',
          'post',
          `${STATE}/components`,
          {
            kind: 'multipath',
            name: 'PowerPath',
            installed: '7.4',
          },
        );
        expect(added.status).toBe(201);
        const [, , powerPath] = added.body.components;
        expect(powerPath).toMatchObject({
          kind: 'multipath',
          name: 'PowerPath',
          installed: '7.4',
          installedFrom: 'person',
          installedBy: 'beneficiary (person)',
          installedOn: '2026-11-23',
        });
        const again = await write('contractor', 'post', `${STATE}/components`, {
          kind: 'multipath',
          name: 'PowerPath',
        });
        expect([again.status, again.body.code]).toEqual([
          422,
          'component-exists',
        ]);
        const path = `${STATE}/components/${powerPath.id}`;
        const said = await write(
          'contractor',
          'put',
          `${path}/installed`,
          { installed: '7.6' },
          1,
        );
        expect(said.body.components[2]).toMatchObject({
          installed: '7.6',
          installedBy: 'contractor (person)',
          version: 2,
        });
        const removed = await write(
          'local-referent',
          'post',
          `${path}/removal`,
          {},
        );
        expect(removed.body.components).toHaveLength(2);
      });

      it('that an inventory tells of are not told otherwise, nor removed', async () => {
        const path = `${STATE}/components/firmware`;
        const said = await write(
          'contractor',
          'put',
          `${path}/installed`,
          { installed: 'U31' },
          0,
        );
        expect([said.status, said.body.code]).toEqual([422, 'from-inventory']);
        const removal = await write(
          'contractor',
          'post',
          `${path}/removal`,
          {},
        );
        expect(removal.status).toBe(404);
      });
    });

    describe('an evolution', () => {
      it('goes from the proposal to what is installed, and leaves it on the machine', async () => {
        const proposed = await propose();
        expect([proposed.status, proposed.body]).toEqual([
          201,
          expect.objectContaining({
            id: 'EVO-2026-000001',
            state: 'proposed',
            from: 'U30 v2.72',
            to: 'U30 v2.90',
            proposedBy: 'contractor (person)',
            possibleActs: ['withdraw'],
          }),
        ]);
        expect((await component('firmware'))?.openEvolution).toBe(
          'EVO-2026-000001',
        );
        const accepted = await act('beneficiary', proposed.body, 'accept', {
          plannedFor: '2026-11-25',
        });
        expect(accepted.body).toMatchObject({
          state: 'accepted',
          acceptedOn: '2026-11-23',
          plannedFor: '2026-11-25',
        });
        portal.at('2026-11-26T08:00:00Z');
        const done = await act('contractor', accepted.body, 'complete', {
          doneOn: '2026-11-25',
          installed: 'U30 v2.92',
          workDone: 'Flashed from iLO, restarted',
        });
        expect([done.status, done.body]).toEqual([
          200,
          expect.objectContaining({
            state: 'done',
            installed: 'U30 v2.92',
            workDone: 'Flashed from iLO, restarted',
            possibleActs: [],
          }),
        ]);
        expect(done.body.events).toMatchObject([
          { type: 'propose', actor: { name: 'contractor (person)' } },
          { type: 'accept', actor: { role: 'beneficiary' } },
          { type: 'complete' },
        ]);
        const machine = await portal.call(
          'coordinator',
          'get',
          `/machines/${MACHINE[OWN]}`,
        );
        expect(machine.body).toMatchObject({
          firmware: 'U30 v2.92',
          updatedAt: '2026-11-26T08:00:00Z',
        });
        expect(await component('firmware')).toMatchObject({
          installed: 'U30 v2.92',
          installedFrom: 'evolution',
          installedOn: '2026-11-25',
          evolution: 'EVO-2026-000001',
          openEvolution: null,
        });
        // An inventory that says otherwise since has the last word.
        await knex('machine')
          .where('id', MACHINE[OWN])
          .update({ firmware: 'U31 v1.0' });
        expect(await component('firmware')).toMatchObject({
          installed: 'U31 v1.0',
          installedFrom: 'inventory',
          evolution: null,
        });
      });

      it('to a vendor’s update is refused without warranty or backing, and one’s own needs its right (BI3)', async () => {
        await knex('machine')
          .where('id', MACHINE[OWN])
          .update({ after_warranty: 'not-vendor-backed' });
        expect(await state()).toMatchObject({ hasVendorUpdates: false });
        const refusals = [
          [{}, 'no-vendor-updates', 'entitlement'],
          [{ entitlement: 'owned-version' }, 'right-missing', 'right'],
          [
            { entitlement: 'owned-version', right: 'L-118', to: 'U30 v2.72' },
            'already-installed',
            'to',
          ],
        ] as const;
        for (const [changes, code, field] of refusals) {
          const { status, body } = await propose(changes);
          expect([status, body.code, body.field]).toEqual([422, code, field]);
        }
        const owned = await propose({
          entitlement: 'owned-version',
          right: 'Licence 2024-118',
        });
        expect(owned.body).toMatchObject({ right: 'Licence 2024-118' });
      });

      it('is not done with a vendor’s update once the backing is gone', async () => {
        const { body } = await propose();
        const accepted = await act('local-referent', body, 'accept');
        await knex('machine')
          .where('id', MACHINE[OWN])
          .update({ after_warranty: 'not-vendor-backed' });
        const done = await act('contractor', accepted.body, 'complete', {
          doneOn: '2026-11-23',
          installed: 'U30 v2.90',
          workDone: 'Flashed',
        });
        expect([done.status, done.body.code, done.body.field]).toEqual([
          422,
          'no-vendor-updates',
          'doneOn',
        ]);
      });

      it('is the only open one of its component, and another may follow it', async () => {
        const first = await propose();
        const second = await propose({ to: 'U30 v3.10' });
        expect([second.status, second.body.code]).toEqual([
          422,
          'evolution-open',
        ]);
        const os = await propose({
          componentId: 'operating-system',
          to: '9.6',
        });
        expect(os.status).toBe(201);
        const refused = await act('local-referent', first.body, 'refuse', {
          reason: 'No stop before January',
        });
        expect(refused.body).toMatchObject({
          state: 'refused',
          reason: 'Corrects a crash under load',
          whyNot: 'No stop before January',
        });
        expect((await propose({ to: 'U30 v3.10' })).status).toBe(201);
      });

      it('is proposed once by one key, and done once', async () => {
        const send = () =>
          portal
            .call('contractor', 'post', `/machines/${MACHINE[OWN]}/evolutions`)
            .set('Idempotency-Key', 'the-same-key')
            .send(PROPOSAL);
        const [first, second] = [await send(), await send()];
        expect([second.status, second.body.id]).toEqual([201, first.body.id]);
      });

      it('answers who is late, or not asked, with the evolution as it is', async () => {
        const { body } = await propose();
        const byContractor = await act('contractor', body, 'accept');
        expect(byContractor.status).toBe(403);
        await act('local-referent', body, 'accept');
        const late = await act('beneficiary', body, 'refuse', {
          reason: 'Too late',
        });
        expect([
          late.status,
          late.body.code,
          late.body.evolution.state,
        ]).toEqual([409, 'stale', 'accepted']);
        const again = await act(
          'local-referent',
          { ...body, version: 2 },
          'accept',
        );
        expect([again.status, again.body.code]).toEqual([409, 'not-possible']);
      });

      it('keeps its component until it is settled', async () => {
        const added = await write('contractor', 'post', `${STATE}/components`, {
          kind: 'supervision',
          name: 'OneView',
        });
        const { id } = added.body.components[2];
        const { body } = await propose({ componentId: id, to: '9.0' });
        const removal = `${STATE}/components/${id}/removal`;
        const early = await write('contractor', 'post', removal, {});
        expect([early.status, early.body.code]).toEqual([
          422,
          'evolution-open',
        ]);
        await act('contractor', body, 'withdraw', { reason: 'It is gone' });
        expect((await write('contractor', 'post', removal, {})).status).toBe(
          200,
        );
      });

      it('is listed page after page, within one’s own establishments', async () => {
        await propose();
        portal.at('2026-11-23T09:00:00Z');
        await propose({ componentId: 'operating-system', to: '9.6' });
        const list = async (
          by: Caller,
          query: object,
        ): Promise<EvolutionPage> =>
          (await portal.call(by, 'get', '/evolutions').query(query)).body;
        const first = await list('beneficiary', { limit: 1 });
        expect(first.items).toMatchObject([
          {
            componentId: 'operating-system',
            possibleActs: ['accept', 'refuse'],
          },
        ]);
        const rest = await list('beneficiary', {
          limit: 1,
          cursor: first.nextCursor,
        });
        expect([
          rest.items.map(one => one.componentId),
          rest.nextCursor,
        ]).toEqual([['firmware'], null]);
        expect(
          (await list('contractor', { establishment: OTHER })).items,
        ).toEqual([]);
        expect(
          (await list('contractor', { machine: MACHINE[OWN], state: 'done' }))
            .items,
        ).toEqual([]);
      });

      it('keeps what was typed, and names, apart from its log', async () => {
        await propose({ right: 'Licence 2024-118' });
        const [event] = await knex('evolution_event').select('data', 'digests');
        expect(JSON.parse(event.data)).not.toHaveProperty('reason');
        expect(Object.keys(JSON.parse(event.digests)).sort()).toEqual([
          'reason',
          'right',
          'risk',
        ]);
        const texts = await knex('evolution_text').orderBy('field');
        expect(texts.map(one => [one.field, one.text])).toEqual([
          ['actorName', 'contractor (person)'],
          ['reason', 'Corrects a crash under load'],
          ['right', 'Licence 2024-118'],
          ['risk', 'A restart of ten minutes'],
        ]);
      });
    });

    it('comes with its tables, and goes with them, rows and all', async () => {
      await propose();
      const migrate = { directory: MIGRATIONS_DIRECTORY, name: MIGRATION };
      await knex.migrate.down(migrate);
      expect(await knex.schema.hasTable('evolution')).toBe(false);
      expect(await knex.schema.hasTable('technical_component')).toBe(false);
      await knex.migrate.up(migrate);
      expect(await knex('evolution').select()).toEqual([]);
      expect((await propose()).status).toBe(201);
    });
  },
);
