import { TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import type { Scope } from '../access';
import {
  type Caller,
  OTHER,
  OWN,
  type Portal,
  startPortal,
} from '../__testUtils__/portal';
import { DatabaseProfileStore } from './ProfileStore';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

const DEPARTMENT = {
  function: 'it-department',
  name: 'Accueil de la DSI',
  phone: '02 61 91 00 10',
  email: 'dsi@example.org',
  hoursText: 'du lundi au vendredi, 8 h 30 – 18 h',
  weeklyHours: { mon: [['08:30', '18:00']] },
};
const ON_CALL = {
  function: 'on-call',
  phone: '0261910011',
  onHolidays: true,
  toldOutsideWindow: true,
};

describe.each(databases.eachSupportedId())(
  'the page of an establishment on %s',
  databaseId => {
    let knex: Knex;
    let portal: Portal;

    beforeAll(async () => {
      knex = await databases.init(databaseId);
      portal = await startPortal(knex);
    });
    afterAll(() => portal.stop());
    beforeEach(async () => {
      portal.at('2026-11-25T08:00:00Z');
      for (const table of [
        'establishment_change',
        'contact_point',
        'establishment_profile',
      ]) {
        await knex(table).delete();
      }
    });

    const read = async (caller: Caller = 'beneficiary', id = OWN) =>
      (await portal.call(caller, 'get', `/establishments/${id}/profile`)).body;
    const put = (
      caller: Caller,
      part: string,
      revision: number,
      body: object,
      id = OWN,
    ) =>
      portal
        .call(caller, 'put', `/establishments/${id}/${part}`)
        .set('If-Match', `"${revision}"`)
        .send(body);
    const history = async (query: object = {}) =>
      (
        await portal
          .call('beneficiary', 'get', `/establishments/${OWN}/changes`)
          .query(query)
      ).body;

    it('says nothing at first: data media are kept, nobody is named', async () => {
      await expect(read()).resolves.toEqual({
        now: '2026-11-25T08:00:00Z',
        establishmentId: OWN,
        revision: 0,
        place: { timeZone: 'Europe/Paris', holidayRegion: 'FR' },
        contacts: [],
        singleContact: null,
        dataMedia: 'kept',
        remarks: null,
        writable: [],
      });
      expect((await read('local-referent')).writable).toEqual([
        'contacts',
        'standing-choices',
      ]);
      expect((await read('contractor')).writable).toEqual(['single-contact']);
    });

    it('keeps the contacts in their order, numbers as digits', async () => {
      const { status, body, headers } = await put(
        'local-referent',
        'contacts',
        0,
        { contacts: [DEPARTMENT, ON_CALL] },
      );
      expect([status, headers.etag, headers['cache-control']]).toEqual([
        200,
        '"1"',
        'no-store',
      ]);
      expect(body.contacts).toEqual([
        {
          id: expect.any(String),
          function: 'it-department',
          label: null,
          name: 'Accueil de la DSI',
          phone: '0261910010',
          email: 'dsi@example.org',
          hoursText: 'du lundi au vendredi, 8 h 30 – 18 h',
          weeklyHours: { mon: [['08:30', '18:00']] },
          onHolidays: false,
          toldOutsideWindow: false,
        },
        {
          id: expect.any(String),
          function: 'on-call',
          label: null,
          name: null,
          phone: '0261910011',
          email: null,
          hoursText: null,
          weeklyHours: null,
          onHolidays: true,
          toldOutsideWindow: true,
        },
      ]);
      expect((await read('contractor')).contacts).toEqual(body.contacts);

      const [department, onCall] = body.contacts;
      const turned = await put('local-referent', 'contacts', 1, {
        contacts: [onCall, { ...department, phone: '02 61 91 00 12' }],
      });
      expect(turned.body.contacts).toEqual([
        onCall,
        { ...department, phone: '0261910012' },
      ]);
    });

    it('raises no revision where nothing changes', async () => {
      const { body } = await put('local-referent', 'contacts', 0, {
        contacts: [DEPARTMENT],
      });
      const again = await put('local-referent', 'contacts', 1, {
        contacts: body.contacts,
      });
      expect(again.body).toEqual(body);
      expect((await history()).items).toHaveLength(1);
    });

    it('lets the first of two win, and shows the second the newer page', async () => {
      await put('local-referent', 'contacts', 0, { contacts: [DEPARTMENT] });
      const { status, body } = await put(
        'local-referent',
        'standing-choices',
        0,
        { dataMedia: 'destroyed' },
      );
      expect([status, body.code, body.profile.revision]).toEqual([
        409,
        'stale',
        1,
      ]);
      expect(body.profile.contacts).toMatchObject([{ phone: '0261910010' }]);
      expect((await read()).dataMedia).toBe('kept');
    });

    it('takes one of many who write at once', async () => {
      const statuses = await Promise.all(
        ['0261910001', '0261910002', '0261910003'].map(
          async phone =>
            (
              await put('local-referent', 'contacts', 0, {
                contacts: [{ ...ON_CALL, phone }],
              })
            ).status,
        ),
      );
      expect(statuses.sort()).toEqual([200, 409, 409]);
      expect((await read()).contacts).toHaveLength(1);
      expect((await read()).revision).toBe(1);
    });

    it('wants to know which page one looked at', async () => {
      const { status, body } = await portal
        .call('local-referent', 'put', `/establishments/${OWN}/contacts`)
        .send({ contacts: [] });
      expect([status, body.field, body.code]).toEqual([
        400,
        'If-Match',
        'required',
      ]);
    });

    it.each([
      [
        'contacts.1.phone',
        'bad-phone',
        [DEPARTMENT, { ...ON_CALL, phone: '12' }],
      ],
      ['contacts.0.email', 'bad-email', [{ ...DEPARTMENT, email: 'x' }]],
      [
        'contacts.0.weeklyHours',
        'bad-hours',
        [{ ...DEPARTMENT, weeklyHours: { mon: [['18:00', '08:00']] } }],
      ],
      ['contacts.0.label', 'required', [{ ...DEPARTMENT, function: 'other' }]],
      [
        'contacts.0.function',
        'bad-value',
        [{ ...DEPARTMENT, function: 'boss' }],
      ],
      ['contacts.0.fax', 'unknown-field', [{ ...DEPARTMENT, fax: '12' }]],
      ['contacts.0.name', 'bad-character', [{ ...DEPARTMENT, name: 'a\0b' }]],
      [
        'contacts.0.id',
        'unknown-contact',
        [{ ...DEPARTMENT, id: 'another-one' }],
      ],
      ['contacts', 'too-long', Array(51).fill(DEPARTMENT)],
    ])('refuses %s: %s', async (field, code, contacts) => {
      const { status, body } = await put('local-referent', 'contacts', 0, {
        contacts,
      });
      expect([status, body.field, body.code]).toEqual([400, field, code]);
      expect(await read()).toMatchObject({ revision: 0, contacts: [] });
    });

    it('takes no contact of another establishment for one’s own', async () => {
      const { body } = await put('local-referent', 'contacts', 0, {
        contacts: [DEPARTMENT],
      });
      await portal
        .call('contractor', 'put', `/establishments/${OTHER}/single-contact`)
        .set('If-Match', '"0"')
        .send({ name: 'Noa Perrin', phone: '0199001001' });
      expect(await read('contractor', OTHER)).toMatchObject({ contacts: [] });
      expect((await read()).contacts).toEqual(body.contacts);
      expect((await read()).singleContact).toBeNull();
    });

    it('keeps who changed what and when, and none of it personal', async () => {
      await put('local-referent', 'contacts', 0, { contacts: [DEPARTMENT] });
      portal.at('2026-11-25T09:00:00Z');
      await put('contractor', 'single-contact', 1, {
        name: 'Noa Perrin',
        phone: '01 99 00 10 01',
      });
      portal.at('2026-11-25T10:00:00Z');
      await put('local-referent', 'standing-choices', 2, {
        dataMedia: 'destroyed',
        remarks: 'Badge à l’accueil',
      });
      const { items, nextCursor } = await history();
      expect(items).toEqual([
        {
          sequence: 4,
          changedAt: '2026-11-25T10:00:00Z',
          by: {
            ref: 'user:default/local-referent',
            role: 'local-referent',
            name: 'local-referent (person)',
          },
          change: { kind: 'remarks-changed' },
        },
        expect.objectContaining({
          sequence: 3,
          change: {
            kind: 'data-media-chosen',
            from: 'kept',
            to: 'destroyed',
          },
        }),
        {
          sequence: 2,
          changedAt: '2026-11-25T09:00:00Z',
          by: {
            ref: 'user:default/contractor',
            role: 'contractor',
            name: 'contractor (person)',
          },
          change: {
            kind: 'single-contact-changed',
            fields: ['name', 'phone'],
          },
        },
        expect.objectContaining({
          sequence: 1,
          change: { kind: 'contact-added', function: 'it-department' },
        }),
      ]);
      expect(nextCursor).toBeNull();
      const kept = JSON.stringify(await knex('establishment_change').select());
      for (const personal of ['0261910010', 'Noa', 'Accueil', 'dsi@']) {
        expect(kept).not.toContain(personal);
      }
      expect(await read()).toMatchObject({
        singleContact: { name: 'Noa Perrin', phone: '0199001001', email: null },
        dataMedia: 'destroyed',
        remarks: 'Badge à l’accueil',
      });
    });

    it('gives the history page by page', async () => {
      await put('local-referent', 'standing-choices', 0, {
        dataMedia: 'wiped',
        remarks: 'x',
      });
      const first = await history({ limit: 1 });
      expect(first.items).toMatchObject([{ sequence: 2 }]);
      const second = await history({ limit: 1, cursor: first.nextCursor });
      expect(second).toMatchObject({
        items: [{ sequence: 1 }],
        nextCursor: null,
      });
      const wrong = await history({ cursor: 'nonsense' });
      expect([wrong.field, wrong.code]).toEqual(['cursor', 'unknown-cursor']);
    });

    it('is out of reach outside its scope, for readers and writers', async () => {
      await put('local-referent', 'contacts', 0, { contacts: [DEPARTMENT] });
      const store = DatabaseProfileStore.create();
      const other: Scope = { kind: 'establishments', ids: [OTHER] };
      await expect(store.read(other, knex, OWN)).resolves.toBeUndefined();
      await expect(store.contacts(other, knex, OWN)).resolves.toEqual([]);
      await expect(
        store.changes(other, knex, OWN, { limit: 10 }),
      ).resolves.toEqual([]);
      await expect(
        knex.transaction(tx => store.lock(other, tx, OWN)),
      ).rejects.toThrow('out of scope');
    });
  },
);
