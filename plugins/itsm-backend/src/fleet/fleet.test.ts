import { TestDatabases } from '@backstage/backend-test-utils';
import {
  composeFleet,
  type ContractLevel,
  contractLevelOn,
  COVERAGE_HORIZONS,
  coverageEnds,
  DEFAULT_SERVER_CATEGORIES,
  localDateIn,
} from '@caih/backstage-plugin-itsm-common';
import fc from 'fast-check';
import type { Knex } from 'knex';
import type { Scope } from '../access';
import { MIGRATIONS_DIRECTORY } from '../database';
import {
  CAYENNE,
  CAYENNE_SITE,
  COLMAR,
  COLMAR_SITE,
  establishmentGroup,
  GROUPS,
  NANTES,
  NANTES_SITE,
} from './__testUtils__/establishments';
import { EVERYTHING, makeFleet } from './__testUtils__/makeFleet';
import { createMachineId } from './machineId';
import { coverageFactsOfRow, type MachineRow } from './rows';
import { searchTextOf } from './searchText';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

const OF_NANTES: Scope = { kind: 'establishments', ids: [NANTES] };
const OF_NOBODY: Scope = { kind: 'establishments', ids: [] };
const SITES = {
  [NANTES]: NANTES_SITE,
  [COLMAR]: COLMAR_SITE,
  [CAYENNE]: CAYENNE_SITE,
};

let serial = 0;
function machineRow(changes: Partial<MachineRow> = {}): MachineRow {
  serial += 1;
  const establishmentId = changes.establishment_id ?? NANTES;
  const name = changes.name ?? `srv-${serial}`;
  return {
    id: createMachineId(),
    establishment_id: establishmentId,
    site_id: SITES[establishmentId],
    identity: `serial:hpe:${serial}`,
    name,
    category: 'server-x86',
    maker: 'HPE',
    model: 'ProLiant DL380 Gen10',
    serial_number: `DEMO-${serial}`,
    asset_tag: null,
    host_name: null,
    building: null,
    room: null,
    rack: null,
    rack_unit: null,
    chassis_id: null,
    warranty_end: 'none',
    after_warranty: 'vendor-backed',
    service_window: 'HO',
    restore_time: '4H',
    maintained_from: null,
    maintained_until: null,
    order_reference: null,
    firmware: null,
    operating_system: null,
    search_text: searchTextOf([name, 'HPE', `DEMO-${serial}`]),
    change_sequence: 1,
    created_at: 0,
    removed_at: null,
    updated_at: 0,
    ...changes,
  };
}

describe.each(databases.eachSupportedId())('the fleet on %s', databaseId => {
  let knex: Knex;
  let parts: ReturnType<typeof makeFleet>;

  beforeEach(async () => {
    knex = await databases.init(databaseId);
    await knex.migrate.latest({ directory: MIGRATIONS_DIRECTORY });
    parts = makeFleet({ knex });
    await parts.sync.run();
  });

  const store = (...rows: MachineRow[]) =>
    knex.transaction(tx => parts.machines.insert(EVERYTHING, tx, rows));
  const names = async (
    scope: Scope,
    request: Partial<Parameters<typeof parts.fleet.listMachines>[1]> = {},
  ) =>
    (
      await parts.fleet.listMachines(scope, { limit: 100, ...request })
    ).items.map(machine => machine.name);

  describe('establishments', () => {
    it('are those of the catalog, with the territory the site’s number proposes', async () => {
      const { items } = await parts.fleet.listEstablishments(EVERYTHING, {
        limit: 10,
      });
      const byName = new Map(
        items.map(one => [
          one.name,
          [
            one.entityRef,
            ...one.sites.flatMap(site => [
              site.territory,
              site.timeZone,
              site.holidayRegion,
              site.contractual,
            ]),
          ],
        ]),
      );
      expect(Object.fromEntries(byName)).toEqual({
        'CHU de Nantes': [
          'group:default/chu-nantes',
          'FR',
          'Europe/Paris',
          'FR',
          true,
        ],
        'Centre hospitalier de Cayenne': [
          'group:default/ch-cayenne',
          'GF',
          'America/Cayenne',
          'GF',
          false,
        ],
        'Hôpitaux civils de Colmar': [
          'group:default/ch-colmar',
          'FR-AM',
          'Europe/Paris',
          'FR-AM',
          true,
        ],
      });
    });

    it('keep the territory that the group states', async () => {
      const { sync, fleet } = makeFleet({
        knex,
        groups: [
          establishmentGroup({
            name: 'saint-martin',
            displayName: 'Saint-Martin',
            finess: NANTES,
            establishment: {
              sites: [
                {
                  finess: NANTES_SITE,
                  name: 'CH',
                  territory: 'MF',
                  holidayRegion: 'GP',
                },
              ],
            },
          }),
        ],
      });
      await expect(sync.run()).resolves.toEqual([NANTES]);
      const { sites } = await fleet.getEstablishment(OF_NANTES, NANTES);
      expect(sites[0]).toMatchObject({
        territory: 'MF',
        timeZone: 'America/Marigot',
        holidayRegion: 'GP',
        contractual: false,
      });
    });

    it('change with the catalog, and their machines are followed again', async () => {
      await store(machineRow({ name: 'a' }));
      const { cursor } = await parts.fleet.listChanges(EVERYTHING, {
        limit: 10,
      });
      await expect(parts.sync.run()).resolves.toEqual([]);

      const [nantes, ...others] = GROUPS;
      const { sync } = makeFleet({
        knex,
        groups: [
          { ...nantes, metadata: { ...nantes.metadata, name: 'renamed' } },
          ...others,
        ],
      });
      await expect(sync.run()).resolves.toEqual([NANTES]);
      await expect(
        parts.fleet.listChanges(EVERYTHING, { after: cursor, limit: 10 }),
      ).resolves.toMatchObject({
        changes: [
          { machine: { name: 'a' }, ownerRef: 'group:default/renamed' },
        ],
      });
    });

    it('stay when the catalog no longer names them', async () => {
      await expect(makeFleet({ knex, groups: [] }).sync.run()).resolves.toEqual(
        [],
      );
      await expect(
        parts.fleet.getEstablishment(OF_NANTES, NANTES),
      ).resolves.toMatchObject({ name: 'CHU de Nantes' });
    });

    it('leave out a group that is wrong, and one too many, and say so', async () => {
      const { sync, logger } = makeFleet({
        knex,
        groups: [
          ...GROUPS,
          establishmentGroup({
            name: 'wrong',
            displayName: 'Wrong',
            finess: '123',
          }),
          establishmentGroup({
            name: 'zz-twice',
            displayName: 'Twice',
            finess: NANTES,
          }),
        ],
      });
      await expect(sync.run()).resolves.toEqual([]);
      expect(logger.warn.mock.calls).toEqual([
        [
          "group:default/wrong is left out: '123' in caih.fr/finess is no FINESS number",
        ],
        [
          `group:default/zz-twice is left out: group:default/chu-nantes is bound to ${NANTES} too`,
        ],
      ]);
    });

    it('are found by name, commune and number, within the scope', async () => {
      const find = async (scope: Scope, text: string) =>
        (
          await parts.fleet.listEstablishments(scope, { text, limit: 10 })
        ).items.map(one => one.id);
      await expect(find(EVERYTHING, 'HOPITAUX colmar')).resolves.toEqual([
        COLMAR,
      ]);
      await expect(find(EVERYTHING, NANTES_SITE)).resolves.toEqual([NANTES]);
      await expect(find(OF_NANTES, 'colmar')).resolves.toEqual([]);
      await expect(find(OF_NOBODY, 'nantes')).resolves.toEqual([]);
      await expect(
        parts.fleet.getEstablishment(OF_NANTES, COLMAR),
      ).rejects.toThrow(`There is no establishment '${COLMAR}'`);
    });
  });

  describe('machines', () => {
    it('are listed by name, page by page, each once', async () => {
      await store(
        ...['d', 'b', 'b', 'a', 'c'].map(name => machineRow({ name })),
      );
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await parts.fleet.listMachines(EVERYTHING, {
          limit: 2,
          cursor,
        });
        seen.push(...page.items.map(machine => machine.name));
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      expect(seen).toEqual(['a', 'b', 'b', 'c', 'd']);
    });

    it('are those of the scope', async () => {
      const mine = machineRow({ name: 'mine' });
      const other = machineRow({ name: 'other', establishment_id: COLMAR });
      await store(mine, other);
      await expect(names(OF_NANTES)).resolves.toEqual(['mine']);
      await expect(
        names(OF_NANTES, { establishment: COLMAR }),
      ).resolves.toEqual([]);
      await expect(names(OF_NOBODY)).resolves.toEqual([]);
      await expect(parts.fleet.getMachine(OF_NANTES, other.id)).rejects.toThrow(
        `There is no machine '${other.id}'`,
      );
      await expect(
        parts.records.machineForTicket(knex, OF_NANTES, other.id),
      ).resolves.toBeUndefined();
      await expect(
        knex.transaction(tx =>
          parts.machines.insert(OF_NANTES, tx, [
            machineRow({ establishment_id: COLMAR }),
          ]),
        ),
      ).rejects.toThrow('A machine is out of scope');
    });

    it('are found by their words in any order, and by nothing but words', async () => {
      await store(
        machineRow({ name: 'baie', search_text: 'baie de secours | netapp' }),
        machineRow({ name: 'other', search_text: 'autre | hpe' }),
      );
      await expect(
        names(EVERYTHING, { text: 'Secours BAIE' }),
      ).resolves.toEqual(['baie']);
      await expect(names(EVERYTHING, { text: '%' })).resolves.toEqual([]);
      await expect(names(EVERYTHING, { text: '\u0000' })).resolves.toEqual([]);
    });

    it('count their open tickets', async () => {
      const row = machineRow();
      await store(row);
      const { fleet } = makeFleet({
        knex,
        openTickets: new Map([[row.id, 3]]),
      });
      await expect(fleet.getMachine(OF_NANTES, row.id)).resolves.toMatchObject({
        openTickets: 3,
      });
    });

    it('give a ticket what it pins', async () => {
      const row = machineRow({
        establishment_id: CAYENNE,
        host_name: 'srv.example',
      });
      await store(row);
      await expect(
        parts.records.machineForTicket(knex, EVERYTHING, row.id),
      ).resolves.toMatchObject({
        facts: {
          machineId: row.id,
          category: 'server-x86',
          maker: 'HPE',
          coverage: { warrantyEnd: 'none', restoreTime: '4H' },
        },
        entityRef: `resource:default/hw-${row.id}`,
        establishmentId: CAYENNE,
        hostName: 'srv.example',
        changedAt: '1970-01-01T00:00:00Z',
        site: {
          id: CAYENNE_SITE,
          territory: 'GF',
          timeZone: 'America/Cayenne',
          holidayRegion: 'GF',
        },
      });
    });

    it('give the place of the first site of an establishment in scope', async () => {
      await expect(
        parts.records.firstSiteOf(knex, EVERYTHING, CAYENNE),
      ).resolves.toEqual({
        territory: 'GF',
        timeZone: 'America/Cayenne',
        holidayRegion: 'GF',
      });
      await expect(
        parts.records.firstSiteOf(knex, OF_NANTES, CAYENNE),
      ).resolves.toBeUndefined();
    });

    it.each(['x', 'ABCDEFGHJKMN', "0' or '1'='1", '0123456789a\u0000'])(
      'know no machine %j',
      async id => {
        await expect(parts.fleet.getMachine(EVERYTHING, id)).rejects.toThrow(
          'There is no machine',
        );
      },
    );

    it.each([
      ['not base64', '%%%'],
      ['of another list', Buffer.from('[1]').toString('base64url')],
      ['with a wrong key', Buffer.from('[1,2]').toString('base64url')],
      ['with NUL', Buffer.from('["\\u0000","a"]').toString('base64url')],
    ])('refuse a cursor %s', async (_, cursor) => {
      await expect(
        parts.fleet.listMachines(EVERYTHING, { limit: 2, cursor }),
      ).rejects.toThrow('The cursor is not one of this list');
    });
  });

  describe('the level of today', () => {
    // Early in the morning in Paris: still the day before in Cayenne.
    const NOW = '2026-11-24T00:30:00Z';
    const LEVELS: ContractLevel[] = [
      'under-warranty',
      'vendor-backed',
      'not-vendor-backed',
      'not-covered',
      'to-be-checked',
    ];
    const day = fc.constantFrom(
      '2020-02-29',
      '2026-11-22',
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2031-12-31',
    );
    const facts = fc.record({
      establishment_id: fc.constantFrom(NANTES, CAYENNE),
      warranty_end: fc.oneof(fc.constantFrom('none', 'unknown'), day),
      after_warranty: fc.constantFrom(
        'vendor-backed' as const,
        'not-vendor-backed' as const,
        null,
      ),
      maintained_from: fc.option(day),
      maintained_until: fc.option(day),
      // The sooner of the two ends it.
      notice_last_day: fc.option(day),
    });

    it('is the same asked of the database and of the contract', async () => {
      const rows = fc
        .sample(facts, { numRuns: 400, seed: 20261124 })
        .map(one => machineRow(one));
      await store(...rows);
      const { fleet } = makeFleet({ knex, now: NOW });
      const found = new Map<string, ContractLevel>();
      for (const level of LEVELS) {
        const { items } = await fleet.listMachines(EVERYTHING, {
          level,
          limit: 1_000,
        });
        expect(items.length).toBeGreaterThan(0);
        for (const machine of items) {
          expect(machine.levelToday.level).toBe(level);
          expect(found.has(machine.id)).toBe(false);
          found.set(machine.id, level);
        }
      }
      expect(found.size).toBe(rows.length);
      for (const row of rows) {
        const zone =
          row.establishment_id === CAYENNE ? 'America/Cayenne' : 'Europe/Paris';
        const { level } = contractLevelOn(
          coverageFactsOfRow(row),
          localDateIn(zone, NOW),
        );
        expect(found.get(row.id)).toBe(level);
      }
    });

    const dayOf = (row: MachineRow) =>
      localDateIn(
        row.establishment_id === CAYENNE ? 'America/Cayenne' : 'Europe/Paris',
        NOW,
      );

    it.each(COVERAGE_HORIZONS)(
      'ends within %d days where the contract says so, and for good where it does',
      async within => {
        const rows = fc
          .sample(facts, { numRuns: 400, seed: 20261125 })
          .map(one => machineRow(one));
        await store(...rows);
        const { fleet } = makeFleet({ knex, now: NOW });
        const found = async (lost: boolean) => {
          const { items } = await fleet.listMachines(EVERYTHING, {
            endsWithin: within,
            lost,
            limit: 1_000,
          });
          return items.map(({ id }) => id).sort();
        };
        const expected = (which: 'ends' | 'lost') =>
          rows
            .filter(
              row =>
                coverageEnds(coverageFactsOfRow(row), dayOf(row), within)[
                  which
                ],
            )
            .map(({ id }) => id)
            .sort();
        expect(expected('lost').length).toBeGreaterThan(0);
        expect(expected('lost').length).toBeLessThan(expected('ends').length);
        expect(await found(false)).toEqual(expected('ends'));
        expect(await found(true)).toEqual(expected('lost'));
      },
    );

    it('is counted, by level and category, as the lists list it', async () => {
      const rows = fc
        .sample(
          fc.record({
            facts,
            category: fc.constantFrom(
              'server-x86' as const,
              'blade-compute' as const,
              'array-san-nas' as const,
            ),
          }),
          { numRuns: 300, seed: 20261126 },
        )
        .map(one => machineRow({ ...one.facts, category: one.category }));
      // What left the fleet is no part of it.
      await store(...rows, machineRow({ removed_at: 1 }));
      const { composition } = makeFleet({ knex, now: NOW });
      const cells = rows.map(row => {
        const of = coverageFactsOfRow(row);
        return {
          category: row.category,
          level: contractLevelOn(of, dayOf(row)).level,
          count: 1,
          ends: COVERAGE_HORIZONS.map(days => {
            const { ends, lost } = coverageEnds(of, dayOf(row), days);
            return { days, ends: Number(ends), lost: Number(lost) };
          }),
          establishment: row.establishment_id,
        };
      });
      expect(await composition.compositionOf(EVERYTHING, {})).toEqual({
        now: NOW,
        ...composeFleet(cells, DEFAULT_SERVER_CATEGORIES),
      });
      expect(
        await composition.compositionOf(EVERYTHING, { establishment: CAYENNE }),
      ).toEqual({
        now: NOW,
        ...composeFleet(
          cells.filter(({ establishment }) => establishment === CAYENNE),
          DEFAULT_SERVER_CATEGORIES,
        ),
      });
      expect(
        (await composition.compositionOf(OF_NANTES, { establishment: CAYENNE }))
          .total,
      ).toBe(0);
      expect((await composition.compositionOf(OF_NOBODY, {})).total).toBe(0);
    });
  });

  describe('the changes', () => {
    it('come oldest first, from the last one known, each machine as it is now', async () => {
      const [one, two, three] = [1, 2, 2].map(sequence =>
        machineRow({ change_sequence: sequence, name: `of ${sequence}` }),
      );
      await store(one, two, three);
      const first = await parts.fleet.listChanges(EVERYTHING, { limit: 2 });
      expect(first.more).toBe(true);
      expect(first.changes[0]).toMatchObject({
        machineId: one.id,
        removed: false,
        ownerRef: 'group:default/chu-nantes',
        machine: { name: 'of 1' },
      });
      const rest = await parts.fleet.listChanges(EVERYTHING, {
        after: first.cursor,
        limit: 2,
      });
      expect(rest.more).toBe(false);
      expect(
        [...first.changes, ...rest.changes].map(change => change.machineId),
      ).toEqual([one.id, ...[two.id, three.id].sort()]);
      await expect(
        parts.fleet.listChanges(EVERYTHING, { after: rest.cursor, limit: 2 }),
      ).resolves.toEqual({ changes: [], cursor: rest.cursor, more: false });
    });

    it('refuse a cursor that is not theirs, by the name of its parameter', async () => {
      for (const keys of [
        ['a', 'b'],
        [1.5, 'b'],
        [1, 2],
      ]) {
        await expect(
          parts.fleet.listChanges(EVERYTHING, {
            after: Buffer.from(JSON.stringify(keys)).toString('base64url'),
            limit: 2,
          }),
        ).rejects.toMatchObject({ field: 'after', code: 'unknown-cursor' });
      }
    });

    it('are numbered in the order in which they become visible', async () => {
      const order: number[] = [];
      await Promise.all(
        Array.from({ length: 5 }, () =>
          knex.transaction(async tx => {
            const number = await parts.machines.takeChangeSequence(tx);
            await new Promise(resolve => setTimeout(resolve, 5));
            order.push(number);
          }),
        ),
      );
      expect(order).toEqual([...order].sort((a, b) => a - b));
      expect(new Set(order).size).toBe(5);
    });
  });
});
