import { TestDatabases } from '@backstage/backend-test-utils';
import type { Notice } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import {
  MACHINE,
  OTHER,
  OWN,
  type Portal,
  startPortal,
} from '../__testUtils__/portal';
import type { Scope } from '../access';
import { DatabaseEstablishmentStore } from '../fleet/EstablishmentStore';
import { DatabaseMachineStore } from '../fleet/DatabaseMachineStore';
import { refreshTally } from '../fleet/tally';
import { DatabaseNoticeStore, monthTally } from '../obsolescence';
import { CSV_MEDIA_TYPE } from '../router';
import { DatabaseLifecycleStore } from './DatabaseLifecycleStore';
import { matchModels } from './matchModels';
import { modelTally } from './modelTally';
import { recordTally } from './recordTally';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

const TALLIES = [modelTally, recordTally, monthTally];
const THRESHOLD = 0.95;
const RECORD = 'table:hpe/proliantdl380gen10';
const TABLE = [
  'Maker;Model;End of support;End of spare parts;Source;Seen on',
  'HPE;ProLiant DL380 Gen10;30/06/2027;31/12/2028;Letter;01/11/2026',
  'HPE;ProLiant DL360 Gen9;30/06/2026;;Letter;01/11/2026',
];
const EVERYTHING: Scope = { kind: 'all', why: 'a test' };
const SCOPES: Scope[] = [
  EVERYTHING,
  { kind: 'establishments', ids: [OWN] },
  { kind: 'establishments', ids: [OWN, OTHER] },
];

describe.each(databases.eachSupportedId())(
  'models at risk and notices counted beforehand on %s',
  databaseId => {
    let knex: Knex;
    let portal: Portal;
    let today = '2026-11-23';
    beforeEach(async () => {
      knex = await databases.init(databaseId);
      portal = await startPortal(knex);
    });
    afterEach(() => portal.stop());

    const store = DatabaseLifecycleStore.create();
    const count = () =>
      refreshTally({
        clock: { now: () => `${today}T08:00:00Z` },
        establishments: DatabaseEstablishmentStore.create(knex),
        knex,
        tallies: TALLIES,
      });

    const importTable = (lines: readonly string[]) =>
      portal
        .call('contractor', 'post', '/end-of-life/table/imports')
        .query({ fileName: 'fins.csv', mode: 'replace' })
        .set('Accept-Language', 'en')
        .set('Content-Type', CSV_MEDIA_TYPE)
        .send(Buffer.from(lines.join('\n')));

    const change = (id: string, facts: object) =>
      knex.transaction(async tx => {
        const machines = DatabaseMachineStore.create(tx);
        const change_sequence = await machines.takeChangeSequence(tx);
        await machines.update(EVERYTHING, tx, id, {
          ...facts,
          change_sequence,
        });
      });

    const listed = async (tx: Knex) => {
      const found = [];
      for (const scope of SCOPES) {
        for (const withoutNotice of [false, true]) {
          const rows = await store.listAtRisk(
            scope,
            tx,
            { kind: 'hardware', today, withoutNotice },
            { limit: 10 },
          );
          found.push(
            rows.map(
              ({
                id,
                machines,
                establishments,
                noticed,
                drafted,
                category,
              }) => ({
                id,
                machines,
                establishments,
                noticed,
                drafted,
                category,
              }),
            ),
          );
        }
        const matches = await store.listMatches(
          scope,
          tx,
          ['matched', 'to-confirm', 'none'],
          { limit: 10 },
        );
        found.push(matches.map(({ model, machines }) => ({ model, machines })));
        found.push(await DatabaseNoticeStore.create().countByMonth(scope, tx));
      }
      return found;
    };

    /** What the machines say themselves, nothing counted beforehand. */
    const counted = async () => {
      const tx = await knex.transaction();
      try {
        for (const { table } of TALLIES) {
          await tx(table).delete();
          await tx(`${table}_total`).delete();
        }
        await tx('tally').update({ change_sequence: -1 });
        return await listed(tx);
      } finally {
        await tx.rollback();
      }
    };

    it('are those of this moment, whatever was done since', async () => {
      await importTable(TABLE);
      await count();
      const notice = '/obsolescence/notices';
      let told: Notice | undefined;
      const steps: (() => PromiseLike<unknown>)[] = [
        async () => {
          await change(MACHINE[OTHER], {
            model: 'ProLiant DL360 Gen9',
            maintained_until: '2026-11-24',
          });
          await knex.transaction(tx => matchModels(tx, store, THRESHOLD));
        },
        async () => {
          told = await portal.tellNotice(OWN);
        },
        () =>
          portal
            .call('contractor', 'post', notice)
            .set('Idempotency-Key', portal.nextKey())
            .send({
              machineIds: [MACHINE[OTHER]],
              lastDay: '2028-06-30',
              reason: 'No parts',
            }),
        async () => {
          const { status } = await portal
            .call('contractor', 'post', `${notice}/${told?.id}/acts/withdraw`)
            .set('If-Match', `"${told?.version}"`)
            .send({ reason: 'There are parts again' });
          expect(status).toBe(200);
        },
        () => importTable(TABLE.slice(0, 2)),
        () =>
          portal.call('contractor', 'post', '/end-of-life/matches').send({
            kind: 'hardware',
            maker: 'HPE',
            model: 'ProLiant DL360 Gen9',
            recordId: RECORD,
            verdict: 'confirmed',
          }),
        () => change(MACHINE[OWN], { removed_at: 1 }),
        async () => {
          today = '2026-11-25';
        },
      ];
      const seen = new Set<string>();
      for (const step of steps) {
        await step();
        const plain = await counted();
        expect(await listed(knex)).toEqual(plain);
        await count();
        expect(await listed(knex)).toEqual(plain);
        seen.add(JSON.stringify(plain));
      }
      expect(seen.size).toBe(steps.length);
    });

    it('are not counted again where nothing changed', async () => {
      await importTable(TABLE);
      await count();
      await knex('tally_record_total').update({ machines: 70 });
      await knex('tally_model_total').update({ machines: 80 });
      const [atRisk, , models] = await listed(knex);
      expect(atRisk).toMatchObject([{ id: RECORD, machines: 70 }]);
      expect(models).toMatchObject([{ machines: 80 }]);
    });
  },
);
