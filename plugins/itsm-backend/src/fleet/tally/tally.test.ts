import { TestDatabases } from '@backstage/backend-test-utils';
import {
  composeFleet,
  contractLevelOn,
  COVERAGE_HORIZONS,
  coverageEnds,
  DEFAULT_SERVER_CATEGORIES,
  type FleetMakeUp,
  localDateIn,
} from '@caih/backstage-plugin-itsm-common';
import fc from 'fast-check';
import type { Knex } from 'knex';
import type { Scope } from '../../access';
import { MIGRATIONS_DIRECTORY } from '../../database';
import {
  CAYENNE,
  CAYENNE_SITE,
  COLMAR,
  COLMAR_SITE,
  NANTES,
  NANTES_SITE,
} from '../__testUtils__/establishments';
import { EVERYTHING, makeFleet } from '../__testUtils__/makeFleet';
import { cellTally } from '../composition';
import { coverageFactsOfRow, type MachineRow } from '../rows';
import { refreshTally } from './refreshTally';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

const SITES: Record<string, string> = {
  [NANTES]: NANTES_SITE,
  [COLMAR]: COLMAR_SITE,
  [CAYENNE]: CAYENNE_SITE,
};
const SCOPES: Scope[] = [
  EVERYTHING,
  { kind: 'establishments', ids: [NANTES] },
  { kind: 'establishments', ids: [CAYENNE, COLMAR] },
  { kind: 'establishments', ids: [] },
];

/** In turn another day in Cayenne, in Paris, and months later. */
const INSTANTS = [
  '2026-11-24T00:30:00Z',
  '2026-11-24T05:00:00Z',
  '2026-11-24T23:30:00Z',
  '2027-03-01T12:00:00Z',
];

const day = fc.constantFrom(
  '2026-11-23',
  '2026-11-24',
  '2026-11-25',
  '2026-12-24',
  '2027-02-28',
  '2027-11-24',
);
const machine = fc.record({
  establishment_id: fc.constantFrom(NANTES, COLMAR, CAYENNE),
  category: fc.constantFrom('server-x86' as const, 'das' as const),
  warranty_end: fc.oneof(fc.constantFrom('none', 'unknown'), day),
  after_warranty: fc.constantFrom('vendor-backed' as const, null),
  maintained_from: fc.option(day),
  maintained_until: fc.option(day),
  notice_last_day: fc.option(day),
  declaration: fc.option(
    fc.oneof(fc.constantFrom('awaiting' as const, 'refused' as const), day),
  ),
});

/** What happens between two looks at the counts. */
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ add: machine }) },
  { weight: 3, arbitrary: fc.record({ change: fc.nat(), to: machine }) },
  { weight: 1, arbitrary: fc.record({ remove: fc.nat() }) },
  { weight: 2, arbitrary: fc.constant({ count: true } as const) },
  { weight: 1, arbitrary: fc.record({ at: fc.nat(INSTANTS.length - 1) }) },
);

function makeUpOf(
  rows: readonly MachineRow[],
  now: string,
  scope: Scope,
  establishment?: string,
): FleetMakeUp {
  const cells = rows
    .filter(
      row =>
        row.removed_at === null &&
        (scope.kind === 'all' || scope.ids.includes(row.establishment_id)) &&
        (!establishment || row.establishment_id === establishment),
    )
    .map(row => {
      const today = localDateIn(
        row.establishment_id === CAYENNE ? 'America/Cayenne' : 'Europe/Paris',
        now,
      );
      const facts = coverageFactsOfRow(row);
      return {
        category: row.category,
        level: contractLevelOn(facts, today).level,
        count: 1,
        ends: COVERAGE_HORIZONS.map(days => {
          const { ends, lost } = coverageEnds(facts, today, days);
          return { days, ends: Number(ends), lost: Number(lost) };
        }),
      };
    });
  return composeFleet(cells, DEFAULT_SERVER_CATEGORIES);
}

describe.each(databases.eachSupportedId())(
  'what is counted beforehand on %s',
  databaseId => {
    let knex: Knex;
    let parts: ReturnType<typeof makeFleet>;
    let rows: MachineRow[];
    let serial = 0;

    beforeEach(async () => {
      knex = await databases.init(databaseId);
      await knex.migrate.latest({ directory: MIGRATIONS_DIRECTORY });
      parts = makeFleet({ knex, now: INSTANTS[0] });
      await parts.sync.run();
      rows = [];
    });

    const count = () =>
      refreshTally({
        ...parts,
        clock: { now: () => parts.clock.instant },
        knex,
        tallies: [cellTally],
      });

    const add = (facts: Partial<MachineRow>) =>
      knex.transaction(async tx => {
        const change_sequence = await parts.machines.takeChangeSequence(tx);
        serial += 1;
        const row: MachineRow = {
          id: String(serial).padStart(12, '0'),
          establishment_id: NANTES,
          site_id: SITES[facts.establishment_id ?? NANTES],
          identity: `serial:hpe:${serial}`,
          name: `srv-${serial}`,
          category: 'server-x86',
          maker: 'HPE',
          model: 'ProLiant DL380 Gen10',
          serial_number: null,
          asset_tag: null,
          host_name: null,
          building: null,
          room: null,
          rack: null,
          rack_unit: null,
          chassis_id: null,
          warranty_end: 'none',
          after_warranty: 'vendor-backed',
          service_window: null,
          restore_time: null,
          maintained_from: null,
          maintained_until: null,
          order_reference: null,
          firmware: null,
          operating_system: null,
          search_text: '',
          change_sequence,
          created_at: 0,
          updated_at: 0,
          removed_at: null,
          ...facts,
        };
        await parts.machines.insert(EVERYTHING, tx, [row]);
        rows.push(row);
      });

    const change = (index: number, facts: Partial<MachineRow>) =>
      knex.transaction(async tx => {
        if (rows.length === 0) return;
        const row = rows[index % rows.length];
        const change_sequence = await parts.machines.takeChangeSequence(tx);
        const changes = {
          ...facts,
          establishment_id: row.establishment_id,
          change_sequence,
        };
        await parts.machines.update(EVERYTHING, tx, row.id, changes);
        Object.assign(row, changes);
      });

    const expectRight = async (scope: Scope, establishment?: string) => {
      const now = parts.clock.instant;
      expect(
        await parts.composition.compositionOf(scope, { establishment }),
      ).toEqual({ now, ...makeUpOf(rows, now, scope, establishment) });
    };

    it('is at any moment what the contract says of each machine', async () => {
      const histories = fc.sample(
        fc.array(step, { minLength: 30, maxLength: 30 }),
        { numRuns: 3, seed: 20261126 },
      );
      for (const history of histories) {
        for (const [index, one] of history.entries()) {
          if ('add' in one) await add(one.add);
          else if ('change' in one) await change(one.change, one.to);
          else if ('remove' in one) {
            await change(one.remove, { removed_at: 1 });
          } else if ('at' in one) parts.clock.instant = INSTANTS[one.at];
          else await count();
          await expectRight(EVERYTHING);
          await expectRight(
            SCOPES[index % SCOPES.length],
            index % 2 ? NANTES : undefined,
          );
        }
      }
      expect(rows.length).toBeGreaterThan(15);
    });

    it('is counted anew only where something changed or a day began', async () => {
      await add({ establishment_id: NANTES });
      await add({ establishment_id: CAYENNE });
      expect(await count()).toBe(3);
      expect(await count()).toBe(0);
      await change(0, { maintained_until: '2027-02-28' });
      expect(await count()).toBe(1);
      // Midnight in Cayenne, and nowhere else.
      parts.clock.instant = INSTANTS[1];
      expect(await count()).toBe(1);
      parts.clock.instant = INSTANTS[2];
      expect(await count()).toBe(2);
    });

    it('is read and not counted again where nothing changed', async () => {
      await add({});
      await count();
      await knex('tally_cell_total').update({ machines: 7 });
      const { total } = await parts.composition.compositionOf(EVERYTHING, {});
      expect(total).toBe(7);
    });

    it('follows a site to another time zone', async () => {
      await add({ maintained_until: '2026-11-23' });
      await count();
      await knex.transaction(async tx => {
        const sequence = await parts.machines.takeChangeSequence(tx);
        await tx('site')
          .where('id', NANTES_SITE)
          .update({ time_zone: 'America/Guadeloupe' });
        await parts.machines.touchEstablishment(
          EVERYTHING,
          tx,
          NANTES,
          sequence,
        );
      });
      const levelOf = async () => {
        const { levels } = await parts.composition.compositionOf(
          EVERYTHING,
          {},
        );
        return levels.find(one => one.count > 0)?.level;
      };
      // It is still the 23rd there.
      expect(await levelOf()).toBe('vendor-backed');
      await count();
      expect(await levelOf()).toBe('vendor-backed');
    });

    it('goes with its tables, and comes again', async () => {
      await add({});
      await count();
      const migrations = [
        '20261126052000_model_tally.js',
        '20261126051000_fleet_filters.js',
        '20261126050000_fleet_tally.js',
      ].map(name => ({ directory: MIGRATIONS_DIRECTORY, name }));
      for (const one of migrations) await knex.migrate.down(one);
      for (const table of ['tally', 'tally_cell', 'tally_record']) {
        await expect(knex.schema.hasTable(table)).resolves.toBe(false);
      }
      for (const one of migrations.reverse()) await knex.migrate.up(one);
      await expectRight(EVERYTHING);
      await count();
      await expectRight(EVERYTHING);
    });
  },
);
