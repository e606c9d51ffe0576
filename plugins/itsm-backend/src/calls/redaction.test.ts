import { TestDatabases } from '@backstage/backend-test-utils';
import type { SupportCall } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
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

/** All that the tables of calls hold, as text. */
async function everythingIn(knex: Knex): Promise<string> {
  const tables = ['support_call', 'support_call_redaction', 'idempotency_key'];
  return JSON.stringify(await Promise.all(tables.map(table => knex(table))));
}

describe.each(databases.eachSupportedId())(
  'removing from calls, on %p',
  databaseId => {
    let knex: Knex;
    let portal: Portal;

    beforeAll(async () => {
      knex = await databases.init(databaseId);
      portal = await startPortal(knex);
    });
    afterAll(() => portal.stop());
    beforeEach(() => portal.at('2026-11-23T08:00:00Z'));

    const log = async (establishmentId = OWN): Promise<SupportCall> => {
      const { status, body } = await portal
        .call('contractor', 'post', '/calls')
        .set('Idempotency-Key', portal.nextKey())
        .send({
          establishmentId,
          subject: 'Durandine, lit 4, attend ses images',
          caller: 'Fils de Durandine',
          number: '02 40 00 12 34',
        });
      expect(status).toBe(201);
      return body;
    };
    const redact = (
      caller: Caller,
      { id }: Pick<SupportCall, 'id'>,
      fields: SupportCall['removed'][number]['field'][],
      reason = 'Un nom de patient',
      key = portal.nextKey(),
    ) =>
      portal
        .call(caller, 'post', `/calls/${id}/redactions`)
        .set('Idempotency-Key', key)
        .send({ fields, reason });
    const listed = async ({ id }: SupportCall): Promise<SupportCall> => {
      const { body } = await portal.call('beneficiary', 'get', '/calls');
      return body.items.find((one: SupportCall) => one.id === id);
    };

    it('leaves the call in its place, with who removed what, when and why', async () => {
      const call = await log();
      portal.at('2026-11-23T09:30:00Z');
      const { status, body } = await redact('local-referent', call, [
        'subject',
        'caller',
      ]);
      const removal = {
        at: '2026-11-23T09:30:00Z',
        by: 'local-referent (person)',
        role: 'local-referent',
        reason: 'Un nom de patient',
        onTicket: false,
      };
      expect([status, body]).toEqual([
        200,
        {
          ...call,
          subject: '',
          caller: null,
          removed: [
            { field: 'subject', ...removal },
            { field: 'caller', ...removal },
          ],
        },
      ]);
      expect(await listed(call)).toEqual(body);
      expect(await everythingIn(knex)).not.toContain('Durandine');
    });

    it('is done once where it is sent twice, and never of what is not there', async () => {
      const call = await log();
      const first = await redact(
        'contractor',
        call,
        ['caller'],
        'x',
        'the-same-key',
      );
      const again = await redact(
        'contractor',
        call,
        ['caller'],
        'x',
        'the-same-key',
      );
      expect([first.status, again.status, again.body]).toEqual([
        200,
        200,
        first.body,
      ]);
      for (const fields of [['caller'], ['onBehalfOf'], ['reason', 'caller']]) {
        const { status, body } = await redact(
          'contractor',
          call,
          fields as ['caller'],
        );
        expect([status, body.field, body.code]).toEqual([
          400,
          'fields',
          'nothing-to-redact',
        ]);
      }
      // What was refused removed nothing of what it named beside.
      expect(await listed(call)).toMatchObject({
        removed: [{ field: 'caller', reason: 'x' }],
      });
    });

    it('removes the reason of a removal in turn, by its own side or the establishment', async () => {
      const call = await log();
      await redact('contractor', call, ['caller'], 'Durandine le demande');
      await redact('beneficiary', call, ['subject'], 'Durandine encore');
      const { body } = await redact('contractor', call, ['reason'], 'Un nom');
      expect(body.removed).toMatchObject([
        { field: 'caller', reason: null },
        { field: 'subject', reason: 'Durandine encore' },
        { field: 'reason', reason: 'Un nom' },
      ]);
      await redact('local-referent', call, ['reason'], 'Encore un nom');
      expect((await listed(call)).removed.map(one => one.reason)).toEqual([
        null,
        null,
        null,
        'Encore un nom',
      ]);
    });

    it.each([
      ['reason', { fields: ['caller'], reason: '  ' }, 'empty'],
      ['reason', { fields: ['caller'], reason: 'a\0b' }, 'bad-character'],
    ])('is refused for %s: %j', async (field, input, code) => {
      const call = await log();
      const { status, body } = await redact(
        'contractor',
        call,
        input.fields as ['caller'],
        input.reason,
      );
      expect([status, body.field, body.code]).toEqual([400, field, code]);
    });

    it('is for those who may remove on a ticket, of their own establishment', async () => {
      const own = await log();
      const other = await log(OTHER);
      const statuses = async (call: SupportCall) => {
        const answers: number[] = [];
        for (const caller of [
          'beneficiary',
          'local-referent',
          'coordinator',
          'outsider',
        ] as const) {
          answers.push((await redact(caller, call, ['onBehalfOf'])).status);
        }
        return answers;
      };
      // There is nothing said of for whom it was: 400 is who may.
      expect(await statuses(own)).toEqual([400, 400, 403, 404]);
      expect(await statuses(other)).toEqual([404, 404, 403, 404]);
    });

    it('on the ticket removes it from its call too, which says so', async () => {
      const call = await log();
      const { body: ticket } = await portal
        .call('contractor', 'post', '/tickets')
        .set('Idempotency-Key', portal.nextKey())
        .send({
          title: 'Images lentes',
          description: 'Durandine, lit 4, attend ses images',
          impact: 2,
          urgency: 2,
          machineId: MACHINE[OWN],
          channel: 'phone',
          callId: call.id,
        });
      portal.at('2026-11-23T10:00:00Z');
      for (const field of ['description', 'title', 'caller']) {
        await portal.act('beneficiary', ticket, 'redact', {
          sequence: 1,
          field,
          reason: 'Un nom',
        });
      }
      const removal = {
        at: '2026-11-23T10:00:00Z',
        by: 'beneficiary (person)',
        role: 'beneficiary',
        reason: null,
        onTicket: true,
      };
      expect(await listed(call)).toMatchObject({
        subject: '',
        caller: null,
        number: '02 40 00 12 34',
        ticket: ticket.id,
        removed: [
          { field: 'subject', ...removal },
          { field: 'caller', ...removal },
        ],
      });
    });

    it('has a table that goes away with its rows', async () => {
      const call = await log();
      await redact('contractor', call, ['caller']);
      const directory = MIGRATIONS_DIRECTORY;
      const name = '20261125100000_call_redactions.js';
      await knex.migrate.down({ directory, name });
      expect(await knex.schema.hasTable('support_call_redaction')).toBe(false);
      await knex.migrate.up({ directory, name });
      expect(await listed(call)).toMatchObject({ caller: null, removed: [] });
    });
  },
);
