import { setTimeout } from 'node:timers/promises';
import { TestDatabases } from '@backstage/backend-test-utils';
import type {
  InventoryImport,
  Machine,
  MachineDeclaration,
  MachineTermsOverTime,
  Ticket,
} from '@caih/backstage-plugin-itsm-common';
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
import { type TestCell, workbook } from '../fleet/__testUtils__/workbook';
import { takeChangeSequence } from '../fleet/takeChangeSequence';
import type { RawDbMessageRow } from '../messages';
import { XLSX_MEDIA_TYPE } from '../router';
import { DatabaseDeclarationStore, declarationWriter } from '.';

jest.setTimeout(180_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

const HEADERS = [
  'Nom',
  'Constructeur',
  'Modèle',
  'Catégorie',
  'N° de série',
  'Fin de garantie',
  'Niveau après garantie',
  'PSG',
  'GTR',
  'Fin de maintenance',
];
const line = (serial: string, until?: string): TestCell[] => [
  `srv-${serial}`,
  'HPE',
  'ProLiant DL380 Gen10',
  'Serveur x86',
  serial,
  { day: '2027-03-31' },
  'ré-adossement constructeur',
  '24x7',
  '4H',
  ...(until ? [{ day: until }] : []),
];

describe.each(databases.eachSupportedId())(
  'machines declared during the year on %s (CCTP 2.1.32, BI8)',
  databaseId => {
    let knex: Knex;
    let portal: Portal;

    const post = (by: Caller, path: string, body?: object) =>
      portal
        .call(by, 'post', path)
        .set('Idempotency-Key', portal.nextKey())
        .send(body);
    const give = async (...rows: TestCell[][]): Promise<InventoryImport> => {
      const { body } = await portal
        .call('local-referent', 'post', '/imports')
        .query({ establishment: OWN, fileName: 'parc.xlsx' })
        .set('Content-Type', XLSX_MEDIA_TYPE)
        .send(workbook([HEADERS, ...rows]));
      await post('local-referent', `/imports/${body.id}/check`, {
        columns: [],
        mode: 'update',
      });
      const applied = await post(
        'local-referent',
        `/imports/${body.id}/apply`,
        { lines: 'all' },
      );
      expect([applied.status, applied.body.error?.message]).toEqual([
        200,
        undefined,
      ]);
      return body;
    };
    const order = async (kind: string, reference: string, importId: string) =>
      (
        await post('local-referent', `/establishments/${OWN}/orders`, {
          kind,
          reference,
          placedOn: '2026-11-20',
          importId,
        })
      ).body.id;
    const idOf = async (serial: string): Promise<string> =>
      (await knex('machine').where({ serial_number: serial }).first()).id;
    const read = async (path: string) =>
      (await portal.call('local-referent', 'get', path)).body;
    const machine = async (serial: string): Promise<Machine> =>
      read(`/machines/${await idOf(serial)}`);
    const declared = async (
      by: Caller = 'contractor',
    ): Promise<MachineDeclaration[]> =>
      (await portal.call(by, 'get', `/establishments/${OWN}/declarations`)).body
        .items;
    const decide = (id: string, act: 'accept' | 'refuse', by: Caller) =>
      act === 'accept'
        ? post(by, `/declarations/${id}/acceptance`)
        : post(by, `/declarations/${id}/refusal`, { reason: 'No such model' });
    const register = async (about: object): Promise<Ticket> => {
      const { body } = await post('local-referent', '/tickets', {
        title: 'Fan failed',
        description: 'Fan 3',
        impact: 2,
        urgency: 2,
        ...about,
      });
      return body;
    };

    beforeEach(async () => {
      knex = await databases.init(databaseId);
      portal = await startPortal(knex, {
        contract: { startsOn: '2025-03-31' },
      });
      const first = await give(line('SYNTH-2'));
      await order('first', 'BC-1', first.id);
    });
    afterEach(() => portal.stop());

    it('are owed no declaration before the first order, which covers them', async () => {
      expect(await declared()).toEqual([]);
      const { coverage, levelToday } = await machine('SYNTH-2');
      expect([coverage.declaration, levelToday.level]).toEqual([
        undefined,
        'under-warranty',
      ]);
      const { items } = await read(`/establishments/${OWN}/movements`);
      expect(items).toMatchObject([{ kind: 'joined', declaration: null }]);
    });

    it('await the contractor, and are covered from the day it accepts, at the site', async () => {
      const { id: importId } = await give(line('SYNTH-3'), line('SYNTH-4'));
      const waiting = await machine('SYNTH-3');
      expect(waiting).toMatchObject({
        coverage: { declaration: 'awaiting' },
        levelToday: { level: 'not-covered', next: null },
        serviceWindow: null,
        restoreTime: null,
      });
      const [declaration] = await declared();
      expect(declaration).toMatchObject({
        id: 'DEC-2026-000001',
        state: 'awaiting',
        declaredBy: 'local-referent (person)',
        importId,
        machineCount: 2,
        coveredCount: 0,
        machines: [{ name: 'srv-SYNTH-3' }, { name: 'srv-SYNTH-4' }],
        possibleActs: ['accept', 'refuse'],
      });
      expect((await declared('coordinator'))[0].possibleActs).toEqual([]);
      expect(await knex('message_notice').select('ticket', 'kind')).toEqual([
        { ticket: declaration.id, kind: 'declaration-awaiting' },
      ]);

      // Half past midnight in Paris: already the day after.
      portal.at('2026-12-15T23:30:00Z');
      for (const by of ['beneficiary', 'local-referent', 'coordinator']) {
        const refused = await decide(declaration.id, 'accept', by as Caller);
        expect(refused.status).toBe(403);
      }
      const { status, body } = await decide(
        declaration.id,
        'accept',
        'contractor',
      );
      expect(status).toBe(200);
      expect(body).toMatchObject({
        state: 'accepted',
        decidedAt: '2026-12-15T23:30:00Z',
        decidedBy: 'contractor (person)',
        machines: [
          { coveredFrom: '2026-12-16' },
          { coveredFrom: '2026-12-16' },
        ],
        // The anniversary of the framework contract.
        billedFrom: '2027-03-31',
        possibleActs: [],
      });
      expect((await decide(body.id, 'accept', 'contractor')).status).toBe(409);
      expect(await machine('SYNTH-3')).toMatchObject({
        levelToday: { level: 'under-warranty', lastDay: '2027-03-31' },
        restoreTime: '4H',
      });
      const terms: MachineTermsOverTime = await read(
        `/machines/${await idOf('SYNTH-3')}/terms`,
      );
      expect(
        terms.periods.map(({ from, until, level, declaration: why }) =>
          [from, until, level, why].join(' '),
        ),
      ).toEqual([
        '2026-11-23 2026-12-15 not-covered awaiting',
        '2026-12-16 2027-03-31 under-warranty ',
        '2027-04-01  vendor-backed ',
      ]);
      expect(terms.changes.map(one => [one.kind, one.recordedBy])).toEqual([
        ['accepted', 'contractor (person)'],
        ['joined', 'local-referent (person)'],
      ]);
      const { items } = await read(`/establishments/${OWN}/movements`);
      expect(
        items.map((one: { declaration: string }) => one.declaration).sort(),
      ).toEqual(['accepted', 'accepted', null]);
    });

    it('are counted and filtered by the level that the declaration leaves them', async () => {
      await give(line('SYNTH-3'));
      const listed = async (level: string) =>
        (
          await portal
            .call('contractor', 'get', '/machines')
            .query({ level, establishment: OWN })
        ).body.items.map(({ name }: Machine) => name);
      const counted = async () => {
        const { levels } = (
          await portal
            .call('contractor', 'get', '/machines/composition')
            .query({ establishment: OWN })
        ).body;
        return Object.fromEntries(
          levels.map(({ level, count }: { level: string; count: number }) => [
            level,
            count,
          ]),
        );
      };
      expect(await listed('not-covered')).toEqual(['srv-SYNTH-3']);
      expect(await listed('under-warranty')).toEqual(['srv-SYNTH-2']);
      expect(await counted()).toMatchObject({
        'not-covered': 1,
        'under-warranty': 1,
      });
      await decide('DEC-2026-000001', 'refuse', 'contractor');
      expect(await listed('not-covered')).toEqual(['srv-SYNTH-3']);
      await decide('DEC-2026-000001', 'accept', 'contractor');
      expect(await listed('not-covered')).toEqual([]);
      expect(await counted()).toMatchObject({
        'not-covered': 0,
        'under-warranty': 2,
      });
    });

    it('give a ticket no contractual time while they wait, whatever is accepted later (CI15)', async () => {
      await give(line('SYNTH-3'));
      const machineId = await idOf('SYNTH-3');
      const direct = await register({ machineId });
      expect(direct).toMatchObject({
        terms: { level: 'not-covered', restoreTime: null },
        clock: { dueAt: null },
      });
      const unknown = await register({ machineText: 'The new one' });
      portal.at('2026-11-23T09:00:00Z');
      await decide('DEC-2026-000001', 'accept', 'contractor');

      portal.at('2026-11-23T10:00:00Z');
      const later = await register({ machineId });
      expect(later.terms).toMatchObject({
        level: 'under-warranty',
        restoreTime: '4H',
      });
      expect(
        (await portal.call('contractor', 'get', `/tickets/${direct.id}`)).body
          .terms.level,
      ).toBe('not-covered');
      // Named after the acceptance, of the same day: the terms are those of
      // the registration, and the establishment has to agree.
      const { body: qualified } = await portal.act(
        'contractor',
        unknown,
        'qualify',
        { diagnosis: 'The new one', machineId },
      );
      expect(qualified.terms).toBeNull();
      expect(qualified.events[qualified.events.length - 1].data).toMatchObject({
        terms: { level: 'not-covered', machineId },
        needsAgreement: true,
      });
      const { body: agreed } = await portal.act(
        'beneficiary',
        unknown,
        'agree-qualification',
        {},
      );
      expect(agreed).toMatchObject({
        terms: { level: 'not-covered', restoreTime: null },
        clock: { dueAt: null },
      });
    });

    it('stay not covered where they are refused, with the reason; and may be accepted after it', async () => {
      await give(line('SYNTH-3'));
      const [{ id }] = await declared();
      const blank = await post('contractor', `/declarations/${id}/refusal`, {
        reason: '  ',
      });
      expect([blank.status, blank.body.field]).toEqual([400, 'reason']);
      const { body } = await decide(id, 'refuse', 'contractor');
      expect(body).toMatchObject({
        state: 'refused',
        refusalReason: 'No such model',
        billedFrom: null,
        possibleActs: ['accept'],
      });
      expect(await machine('SYNTH-3')).toMatchObject({
        coverage: { declaration: 'refused' },
        levelToday: { level: 'not-covered' },
      });
      expect((await decide(id, 'refuse', 'contractor')).status).toBe(409);
      expect((await decide(id, 'accept', 'contractor')).body).toMatchObject({
        state: 'accepted',
        refusalReason: null,
      });
      expect((await machine('SYNTH-3')).levelToday.level).toBe(
        'under-warranty',
      );
      expect(
        await knex('message_notice')
          .where({ kind: 'declaration-decided' })
          .orderBy('sequence')
          .pluck('sequence'),
      ).toEqual([2, 3]);
    });

    it('are accepted by the start of an order that is placed on their inventory', async () => {
      const { id: importId } = await give(line('SYNTH-3'));
      const complementary = await order('complementary', 'BC-2', importId);
      expect((await machine('SYNTH-3')).levelToday.level).toBe('not-covered');
      const started = await post(
        'contractor',
        `/orders/${complementary}/start`,
        { startedOn: '2026-11-23' },
      );
      expect(started.status).toBe(200);
      expect((await declared())[0].state).toBe('accepted');
      expect((await machine('SYNTH-3')).levelToday.level).toBe(
        'under-warranty',
      );
    });

    it('are covered from the day from which their order is carried out, and billed by it', async () => {
      const { id: importId } = await give(line('SYNTH-3'));
      const complementary = await order('complementary', 'BC-2', importId);
      portal.at('2026-11-26T08:00:00Z');
      await post('contractor', `/orders/${complementary}/start`, {
        startedOn: '2026-11-24',
      });
      expect((await declared())[0]).toMatchObject({
        state: 'accepted',
        decidedAt: '2026-11-26T08:00:00Z',
        machines: [{ coveredFrom: '2026-11-24' }],
        order: { id: complementary, startedOn: '2026-11-24' },
        billedFrom: null,
      });
      const { periods, changes }: MachineTermsOverTime = await read(
        `/machines/${await idOf('SYNTH-3')}/terms`,
      );
      expect(
        periods.map(({ from, until, level, declaration: why }) =>
          [from, until, level, why].join(' '),
        ),
      ).toEqual([
        '2026-11-23 2026-11-23 not-covered awaiting',
        '2026-11-24 2027-03-31 under-warranty ',
        '2027-04-01  vendor-backed ',
      ]);
      expect(changes.map(({ kind, from }) => [kind, from])).toEqual([
        ['accepted', '2026-11-26'],
        ['joined', '2026-11-23'],
      ]);
      const writer = declarationWriter({
        knex,
        store: DatabaseDeclarationStore.create(),
        contractStartsOn: '2025-03-31',
      });
      const [french, english] = await Promise.all(
        ['fr', 'en'].map(async language => {
          const mail = await writer.write(
            {
              ticket: 'DEC-2026-000001',
              kind: 'declaration-decided',
              language,
              establishment_id: OWN,
            } as RawDbMessageRow,
            {
              establishment: 'CHU de Nantes',
              url: 'https://portal.example.org/itsm',
              now: '2026-11-26T09:00:00Z',
            },
          );
          return mail?.content.paragraphs;
        }),
      );
      expect(french).toEqual([
        `contractor (person) a indiqué le 26 novembre 2026 que la commande ${complementary} est exécutée depuis le 24 novembre 2026\u00a0: la déclaration d’un matériel est acceptée, et la maintenance court à partir de ce jour.`,
      ]);
      expect(english).toEqual([
        `contractor (person) said on 26 November 2026 that order ${complementary} is carried out since 24 November 2026: the declaration of one machine is accepted, and maintenance runs from that day.`,
      ]);
    });

    it('are covered by an order on an inventory that has them, whichever way they came', async () => {
      // Refused, awaiting, and brought by the catalog, each by itself; and one
      // declaration of which the inventory has one machine of two.
      await give(line('REFUSED'));
      await decide('DEC-2026-000001', 'refuse', 'contractor');
      await give(line('AWAITING'));
      await give(line('CATALOG'));
      await knex('entry_declaration')
        .where({ id: 'DEC-2026-000003' })
        .update({ import_id: null });
      await give(line('ORDERED'), line('OTHER'));
      const { id: importId } = await give(
        ...['REFUSED', 'AWAITING', 'CATALOG', 'ORDERED'].map(one => line(one)),
      );
      const complementary = await order('complementary', 'BC-2', importId);
      portal.at('2026-11-26T08:00:00Z');
      await post('contractor', `/orders/${complementary}/start`, {
        startedOn: '2026-11-24',
      });
      const covered = async () =>
        Object.fromEntries(
          (
            await knex('machine')
              .whereNotNull('declaration')
              .select('serial_number', 'declaration')
          ).map(row => [row.serial_number, row.declaration]),
        );
      const states = async () =>
        (await declared()).map(one => [
          one.id,
          one.state,
          one.order?.id ?? null,
          one.coveredCount,
          ...one.machines.map(({ coveredFrom }) => coveredFrom),
        ]);
      expect(await covered()).toEqual({
        REFUSED: '2026-11-24',
        AWAITING: '2026-11-24',
        CATALOG: '2026-11-24',
        ORDERED: '2026-11-24',
        OTHER: 'awaiting',
      });
      expect((await states()).sort()).toEqual([
        ['DEC-2026-000001', 'accepted', complementary, 1, '2026-11-24'],
        ['DEC-2026-000002', 'accepted', complementary, 1, '2026-11-24'],
        ['DEC-2026-000003', 'accepted', complementary, 1, '2026-11-24'],
        ['DEC-2026-000004', 'awaiting', null, 1, '2026-11-24', null],
      ]);
      // What is left of it is decided by itself; the other keeps its day.
      await decide('DEC-2026-000004', 'refuse', 'contractor');
      expect(await covered()).toMatchObject({
        ORDERED: '2026-11-24',
        OTHER: 'refused',
      });
      await decide('DEC-2026-000004', 'accept', 'contractor');
      expect(await covered()).toMatchObject({
        ORDERED: '2026-11-24',
        OTHER: '2026-11-26',
      });
    });

    it('that left while the contractor accepted are not covered by it', async () => {
      await give(line('SYNTH-3'), line('SYNTH-4'));
      const [left, stays] = [await idOf('SYNTH-3'), await idOf('SYNTH-4')];
      // Whoever removes one has taken the number of its change first.
      const removal = await knex.transaction();
      const change_sequence = await takeChangeSequence(removal);
      const accepting = decide('DEC-2026-000001', 'accept', 'contractor').then(
        ({ body }) => body,
      );
      await setTimeout(1_000);
      await removal('machine')
        .where({ id: left })
        .update({ removed_at: 1_795_000_000, change_sequence });
      await removal.commit();
      expect(await accepting).toMatchObject({
        state: 'accepted',
        machineCount: 1,
        machines: [{ machineId: stays, coveredFrom: '2026-11-23' }],
      });
      expect(
        await knex('machine')
          .whereIn('id', [left, stays])
          .orderBy('serial_number')
          .pluck('declaration'),
      ).toEqual(['awaiting', '2026-11-23']);
      expect(
        await knex('machine_terms')
          .where({ kind: 'accepted' })
          .pluck('machine_id'),
      ).toEqual([stays]);
    });

    it('are of their own establishment alone', async () => {
      await give(line('SYNTH-3'));
      const store = DatabaseDeclarationStore.create();
      const scope = { kind: 'establishments', ids: [OTHER] } as const;
      expect(await store.find(scope, knex, 'DEC-2026-000001')).toBeUndefined();
      expect(await store.list(scope, knex, OWN, { limit: 5 })).toEqual([]);
      expect(
        await store.machinesOf(scope, knex, [
          (await knex('entry_declaration').first())!,
        ]),
      ).toEqual([]);
    });

    it('are told of in the language of the reader, as they stand then', async () => {
      await give(line('SYNTH-3'));
      const writer = declarationWriter({
        knex,
        store: DatabaseDeclarationStore.create(),
        contractStartsOn: '2025-03-31',
      });
      const message = (kind: string, language: string) =>
        ({
          ticket: 'DEC-2026-000001',
          kind,
          language,
          establishment_id: OWN,
        } as RawDbMessageRow);
      const about = {
        establishment: 'CHU de Nantes',
        url: 'https://portal.example.org/itsm',
        now: '2026-11-23T09:00:00Z',
      };
      expect(writer.pathOf(message('declaration-awaiting', 'fr'))).toBe(
        `/establishments/${OWN}`,
      );
      const awaiting = await writer.write(
        message('declaration-awaiting', 'fr'),
        about,
      );
      expect(awaiting?.content).toMatchObject({
        subject:
          '[DEC-2026-000001] Déclaration d’un matériel à accepter, CHU de Nantes',
        facts: [
          { label: 'Établissement', value: 'CHU de Nantes' },
          {
            label: 'Matériels',
            value: 'srv-SYNTH-3 (HPE ProLiant DL380 Gen10)',
          },
        ],
      });
      await decide('DEC-2026-000001', 'refuse', 'contractor');
      expect(
        (await writer.write(message('declaration-decided', 'fr'), about))
          ?.content.quote,
      ).toBe('No such model');
      await decide('DEC-2026-000001', 'accept', 'contractor');
      // It waits no more: nobody needs to be told that it does.
      expect(
        await writer.write(message('declaration-awaiting', 'fr'), about),
      ).toBeUndefined();
      const accepted = await writer.write(
        message('declaration-decided', 'en'),
        about,
      );
      expect(accepted?.content.paragraphs).toEqual([
        'contractor (person) accepted on 23 November 2026 the declaration of one machine: maintenance runs from that day.',
        'It is billed from the renewal, on 31 March 2027.',
      ]);
    });

    it('come and go with their table', async () => {
      const what = {
        directory: MIGRATIONS_DIRECTORY,
        name: '20261127010000_entry_declarations.js',
      };
      await knex.migrate.down(what);
      expect(await knex.schema.hasTable('entry_declaration')).toBe(false);
      expect(await knex.schema.hasColumn('machine', 'declaration')).toBe(false);
      await knex.migrate.up(what);
      expect(await knex('machine').whereNotNull('declaration')).toEqual([]);
    });
  },
);

describe.each(databases.eachSupportedId())(
  'an exit on its day on %s (BI8)',
  databaseId => {
    it('keeps the open tickets of the machine to their end, in full', async () => {
      const knex = await databases.init(databaseId);
      const portal = await startPortal(knex);
      const id = MACHINE[OWN];
      const levelOn = async () =>
        (await portal.call('contractor', 'get', `/machines/${id}`)).body
          .levelToday.level;
      await knex('machine')
        .where({ id })
        .update({ maintained_until: '2026-11-30' });
      // The last hour of the last day in Paris.
      portal.at('2026-11-30T22:30:00Z');
      expect(await levelOn()).toBe('vendor-backed');
      const ticket = await portal.register();
      portal.at('2026-11-30T23:00:00Z');
      expect(await levelOn()).toBe('not-covered');
      const open = (
        await portal.call('contractor', 'get', `/tickets/${ticket.id}`)
      ).body;
      expect(open).toMatchObject({
        terms: {
          level: 'vendor-backed',
          serviceWindow: '24x7',
          restoreTime: '4H',
        },
        // Four hours around the clock from the registration, past the exit.
        clock: { dueAt: '2026-12-01T02:30:00Z' },
      });
      expect((await portal.register()).terms).toMatchObject({
        level: 'not-covered',
        restoreTime: null,
      });

      portal.at('2026-12-01T01:30:00Z');
      const restored = await portal.act('contractor', ticket, 'restore', {
        backInOperation: true,
        solution: 'Fan replaced',
      });
      expect([restored.status, restored.body.error?.message]).toEqual([
        200,
        undefined,
      ]);
      const closed = await portal.act('beneficiary', ticket, 'approve', {});
      expect(closed.body).toMatchObject({
        state: 'closed',
        clock: { consumedSeconds: 3 * 3600 },
      });
      await portal.stop();
    });
  },
);
