import { performance } from 'node:perf_hooks';
import {
  DEFAULT_SERVER_CATEGORIES,
  finessKey,
  type ImportCheck,
} from '@caih/backstage-plugin-itsm-common';
import createKnex from 'knex';
import { createPerson } from '../../plugins/itsm-backend/src/access';
import { MIGRATIONS_DIRECTORY } from '../../plugins/itsm-backend/src/database';
import { createFleet } from '../../plugins/itsm-backend/src/fleet';
import { DatabaseEstablishmentStore } from '../../plugins/itsm-backend/src/fleet/EstablishmentStore';
import { DatabaseMessageStore } from '../../plugins/itsm-backend/src/messages';
import { HucreSpreadsheetWriter } from '../../plugins/itsm-backend/src/spreadsheet';
import {
  inventoryBook,
  inventoryRow,
} from '../../plugins/itsm-backend/src/fleet/import/inventorySheets';

const LINES = 10_000;
const MOST_SECONDS = 5;
const SAMPLES = 5;

const finess = (digits: string) => digits + finessKey(digits);
const ESTABLISHMENT = finess('44099901');
const SITE = finess('44000027');
const NOW = '2026-11-25T09:00:00Z';

const refuse = (what: string) => () => {
  throw new Error(`${what} has no part in this`);
};

/** A database in memory with one establishment, and the services of its fleet. */
async function createDesk() {
  const knex = createKnex({
    client: 'better-sqlite3',
    connection: ':memory:',
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
  });
  await knex.migrate.latest({ directory: MIGRATIONS_DIRECTORY });
  await DatabaseEstablishmentStore.create(knex).save(
    { kind: 'all', why: 'a benchmark' },
    knex,
    {
      id: ESTABLISHMENT,
      name: 'CHU',
      entity_ref: null,
      commune: null,
      postal_code: null,
      region: null,
      search_text: 'chu',
    },
    [
      {
        establishment_id: ESTABLISHMENT,
        id: SITE,
        name: 'Site',
        commune: null,
        postal_code: null,
        territory: 'FR',
        time_zone: 'Europe/Paris',
        holiday_region: 'FR',
      },
    ],
  );
  const silent = { child: () => silent } as never;
  const { importing } = createFleet({
    auth: { getOwnServiceCredentials: refuse('The catalog') } as never,
    catalog: {} as never,
    clock: { now: () => NOW },
    events: { publish: async () => {}, subscribe: async () => {} },
    knex,
    logger: silent,
    countOpenTickets: async () => new Map(),
    outbox: DatabaseMessageStore.create(),
    serverCategories: DEFAULT_SERVER_CATEGORIES,
  });
  const referent = createPerson({
    ref: 'user:default/referent',
    name: 'Referent',
    role: 'local-referent',
    teams: [],
    establishments: [{ id: ESTABLISHMENT, role: 'local-referent' }],
  });
  return { knex, referent, ...importing };
}

/** The workbook an import takes, with so many machines nobody knows yet. */
async function workbookOf(round: number): Promise<Buffer> {
  const rows = Array.from({ length: LINES }, (_, index) =>
    inventoryRow(
      {
        establishmentId: ESTABLISHMENT,
        siteId: SITE,
        name: `srv-${round}-${index}`,
        category: 'server-x86',
        maker: 'HPE',
        model: 'ProLiant DL380 Gen10',
        serialNumber: `BENCH-${round}-${index}`,
        assetTag: null,
        hostName: `srv-${round}-${index}.example.org`,
        building: 'A',
        room: `S${index % 20}`,
        rack: `B${index % 40}`,
        rackUnit: '12',
        chassisId: null,
        warrantyEnd: '2028-12-31',
        afterWarranty: 'vendor-backed',
        serviceWindow: 'HO',
        restoreTime: '4H',
        maintainedFrom: '2026-01-01',
        maintainedUntil: null,
        orderReference: 'BC-2026-0042',
        firmware: null,
        operatingSystem: 'RHEL 9',
      },
      { chassis: null, language: 'fr' },
    ),
  );
  return Buffer.from(
    await new HucreSpreadsheetWriter().writeBook(
      inventoryBook({ language: 'fr', siteIds: [SITE], rows }),
    ),
  );
}

async function main(): Promise<number> {
  const { knex, referent, inventories, work } = await createDesk();
  const seconds: { read: number; check: number; whole: number }[] = [];
  for (let round = 0; round <= SAMPLES; round++) {
    const content = await workbookOf(round);
    const begun = performance.now();
    const { id, columns } = await inventories.create(referent, {
      establishmentId: ESTABLISHMENT,
      fileName: 'parc.xlsx',
      content,
    });
    const read = performance.now();
    const check: ImportCheck = {
      columns: columns.map(({ index, column }) => ({ index, column })),
      mode: 'update',
    };
    const { counts } = await work.check(referent, id, check);
    const done = performance.now();
    if (counts?.added !== LINES || counts.wrong !== 0) {
      throw new Error(`The check came to ${JSON.stringify(counts)}`);
    }
    // The next one is compared with as many machines as have been added.
    await work.apply(referent, id, { lines: 'all' });
    // The first is to warm up.
    if (round > 0) {
      seconds.push({
        read: (read - begun) / 1000,
        check: (done - read) / 1000,
        whole: (done - begun) / 1000,
      });
    }
  }
  await knex.destroy();
  console.table(
    seconds.map(one => ({
      'reading, s': one.read.toFixed(2),
      'checking, s': one.check.toFixed(2),
      'both, s': one.whole.toFixed(2),
    })),
  );
  const slowest = Math.max(...seconds.map(({ whole }) => whole));
  const holds = slowest < MOST_SECONDS;
  console.log(
    `${LINES} lines are checked in ${slowest.toFixed(2)} s at most, ${
      holds ? 'within' : 'over'
    } ${MOST_SECONDS} s.`,
  );
  return holds ? 0 : 1;
}

main().then(
  code => {
    process.exitCode = code;
  },
  error => {
    console.error(error);
    process.exitCode = 1;
  },
);
