import { TestDatabases } from '@backstage/backend-test-utils';
import { type Portal, STAFF_ID, startPortal } from '../__testUtils__/portal';
import { MIGRATIONS_DIRECTORY } from '../database';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });
const LEA = {
  name: ' Léa Fontaine ',
  employer: 'subcontractor',
  company: 'Ouest Maintenance',
  profile: 'Technicienne serveurs',
  qualifications: 'HPE ASE, habilitation B1V',
  badge: 'OM-208',
};

describe.each(databases.eachSupportedId())(
  'the register of intervening staff on %s',
  databaseId => {
    let portal: Portal;
    beforeAll(async () => {
      portal = await startPortal(await databases.init(databaseId));
    });
    afterAll(() => portal.stop());

    const add = (given: object, key = portal.nextKey()) =>
      portal
        .call('contractor', 'post', '/staff')
        .set('Idempotency-Key', key)
        .send(given);
    const change = (id: string, version: number, given: object) =>
      portal
        .call('contractor', 'post', `/staff/${id}`)
        .set('If-Match', `"${version}"`)
        .send(given);
    const namesFor = async (query: object) => {
      const { body } = await portal
        .call('coordinator', 'get', '/staff')
        .query(query);
      return body.items.map((one: { name: string }) => one.name);
    };

    it('takes somebody once for one key, and finds them by any word', async () => {
      const key = portal.nextKey();
      const first = await add(LEA, key);
      const again = await add(LEA, key);
      expect(first.status).toBe(201);
      expect(again.body).toEqual(first.body);
      expect(first.body).toMatchObject({
        ...LEA,
        name: 'Léa Fontaine',
        userRef: null,
        active: true,
        version: 1,
      });
      expect(await namesFor({ text: 'lea ouest' })).toEqual(['Léa Fontaine']);
      expect(await namesFor({ text: 'b1v' })).toEqual(['Léa Fontaine']);
      expect((await add({ ...LEA, badge: 'x' }, key)).status).toBe(422);
    });

    it('is read page by page, by name', async () => {
      await add({ ...LEA, name: 'Aude Martin', badge: 'OM-1' });
      const page = await portal
        .call('contractor', 'get', '/staff')
        .query({ limit: 1 });
      expect(page.body.items).toMatchObject([{ name: 'Aude Martin' }]);
      const next = await portal
        .call('contractor', 'get', '/staff')
        .query({ limit: 1, cursor: page.body.nextCursor });
      expect(next.body.items).toMatchObject([{ name: 'Karim Belkacem' }]);
    });

    it('is changed on the version one looked at, by one of two', async () => {
      const { body } = await add({ ...LEA, name: 'Ines Roy', badge: 'OM-2' });
      const changed = await change(body.id, 1, {
        ...LEA,
        name: 'Inès Roy',
        badge: 'OM-3',
      });
      expect(changed.body).toMatchObject({
        name: 'Inès Roy',
        badge: 'OM-3',
        version: 2,
      });
      const second = await change(body.id, 1, { ...LEA, name: 'I. Roy' });
      expect(second.status).toBe(409);
      expect(second.body.error.message).toContain('Inès Roy was changed');
      const without = await portal
        .call('contractor', 'post', `/staff/${body.id}`)
        .send(LEA);
      expect(without.body).toMatchObject({
        field: 'If-Match',
        code: 'required',
      });
    });

    it('lets nobody come who has left it, and takes them back', async () => {
      const { body } = await add({ ...LEA, name: 'Marc Petit', badge: 'OM-4' });
      const person = { ...LEA, name: 'Marc Petit', badge: 'OM-4' };
      const left = await change(body.id, 1, { ...person, active: false });
      expect(left.body).toMatchObject({ active: false, version: 2 });
      expect(await namesFor({ active: true })).not.toContain('Marc Petit');
      expect(await namesFor({ active: false })).toEqual(['Marc Petit']);
      const ticket = await portal.register();
      const announce = () =>
        portal.act('contractor', ticket, 'announce-visit', {
          staffIds: [body.id],
          expectedAt: '2026-11-24T08:00:00Z',
        });
      expect((await announce()).body).toMatchObject({
        field: 'staffIds',
        code: 'unknown-staff',
      });
      await change(body.id, 2, { ...person, active: true });
      expect((await announce()).status).toBe(200);
    });

    it('knows who has an account, one person each', async () => {
      const account = { userRef: 'user:default/contractor' };
      const me = async () =>
        (await portal.call('contractor', 'get', '/me')).body.staffId;
      expect(await me()).toBeNull();
      const { body } = await add({ ...LEA, name: 'Alex', ...account });
      expect(await me()).toBe(body.id);
      expect(
        (await add({ ...LEA, name: 'Other', ...account })).body,
      ).toMatchObject({ field: 'userRef', code: 'account-taken' });
    });

    it('gives an account to one of two who are added at once', async () => {
      const account = { userRef: 'user:default/colleague' };
      const answers = await Promise.all(
        ['Un', 'Deux'].map(name => add({ ...LEA, name, ...account })),
      );
      expect(
        answers.map(({ status, body }) => [status, body.code]).sort(),
      ).toEqual([
        [201, undefined],
        [400, 'account-taken'],
      ]);
    });

    it('tells an establishment nothing but who was announced to it', async () => {
      const ticket = await portal.register();
      await portal.act('contractor', ticket, 'announce-visit', {
        staffIds: [STAFF_ID],
        expectedAt: '2026-11-24T08:00:00Z',
      });
      const { body } = await portal.call(
        'beneficiary',
        'get',
        `/tickets/${ticket.id}`,
      );
      expect(body.events[1].data).toEqual({
        staffIds: [STAFF_ID],
        expectedAt: '2026-11-24T08:00:00Z',
        visitors: 'Karim Belkacem · Titulaire · Storage engineer · badge 4471',
      });
      const { status } = await portal.call('local-referent', 'get', '/staff');
      expect(status).toBe(403);
    });
  },
);

it.each(databases.eachSupportedId())(
  'the table of the register comes, takes rows, and goes with them on %s',
  async databaseId => {
    const knex = await databases.init(databaseId);
    const migrate = {
      directory: MIGRATIONS_DIRECTORY,
      name: '20261104000000_staff.js',
    };
    await knex.migrate.up(migrate);
    const row = {
      id: 'a',
      name: 'Karim Belkacem',
      employer: 'contractor',
      company: 'Titulaire',
      profile: 'Stockage',
      badge: '4471',
      user_ref: 'user:default/karim',
      search_text: 'karim',
      version: 1,
      created_at: 4_102_444_800,
      updated_at: 4_102_444_800,
      updated_by: 'user:default/alex',
    };
    await knex('staff_member').insert(row);
    await expect(
      knex('staff_member').insert({ ...row, id: 'b' }),
    ).rejects.toThrow(/unique/i);
    await knex.migrate.down(migrate);
    expect(await knex.schema.hasTable('staff_member')).toBe(false);
    await knex.migrate.up(migrate);
    expect(await knex('staff_member').select()).toEqual([]);
  },
);
