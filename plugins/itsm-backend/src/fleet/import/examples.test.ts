import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import yaml from 'yaml';
import { MIGRATIONS_DIRECTORY } from '../../database';
import { EVERYTHING, makeFleet, personOf } from '../__testUtils__/makeFleet';

jest.setTimeout(60_000);

const EXAMPLES = join(
  resolvePackagePath('@caih/backstage-plugin-itsm-backend'),
  '../../examples',
);
const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

const groups = readdirSync(join(EXAMPLES, 'org'))
  .flatMap(file =>
    yaml.parseAllDocuments(readFileSync(join(EXAMPLES, 'org', file), 'utf8')),
  )
  .map(document => document.toJS() as Entity)
  .filter(entity => entity.kind === 'Group');
const finessOf = (groupName: string) =>
  groups.find(group => group.metadata.name === groupName)?.metadata
    .annotations?.['caih.fr/finess'] ?? '';
const establishmentOf = (workbook: string) =>
  finessOf(workbook.replace(/^inventaire-|\.xlsx$/g, ''));
const workbooks = readdirSync(EXAMPLES).filter(file => file.endsWith('.xlsx'));

describe('the inventories of the demonstration', () => {
  it.each(
    databases
      .eachSupportedId()
      .flatMap(([databaseId]) =>
        (['fr', 'en'] as const).map(language => ({ databaseId, language })),
      ),
  )(
    'go back in unchanged as the export of the whole fleet, in $language on $databaseId',
    async ({ databaseId, language }) => {
      const knex = await databases.init(databaseId);
      await knex.migrate.latest({ directory: MIGRATIONS_DIRECTORY });
      const { fleet, imports, importing } = makeFleet({ knex, groups });
      const referent = personOf(
        'local-referent',
        workbooks.map(establishmentOf),
      );
      for (const file of workbooks) {
        await imports.importWorkbook(
          referent,
          readFileSync(join(EXAMPLES, file)),
          { dryRun: false, language },
        );
      }

      const { content } = importing.books.export(
        EVERYTHING,
        await fleet.filterOf(EVERYTHING, {}),
        language,
        () => {},
      );
      await expect(
        imports.importWorkbook(referent, await buffer(content), {
          dryRun: true,
          language,
        }),
      ).resolves.toMatchObject({
        added: 0,
        updated: 0,
        unchanged: 64,
        errors: [],
      });
    },
  );

  it('import without a fault, every level and every restore time among them', async () => {
    const knex = await databases.init('SQLITE_3');
    await knex.migrate.latest({ directory: MIGRATIONS_DIRECTORY });
    const { fleet, imports } = makeFleet({ knex, groups });
    expect(workbooks).toHaveLength(12);
    for (const file of workbooks) {
      const report = await imports.importWorkbook(
        personOf('local-referent', [establishmentOf(file)]),
        readFileSync(join(EXAMPLES, file)),
        { dryRun: false, language: 'en' },
      );
      expect({ file, errors: report.errors, applied: report.applied }).toEqual({
        file,
        errors: [],
        applied: true,
      });
    }

    const { items } = await fleet.listMachines(EVERYTHING, { limit: 200 });
    expect(items).toHaveLength(64);
    expect(new Set(items.map(machine => machine.establishmentId)).size).toBe(
      12,
    );
    expect(
      [...new Set(items.map(machine => machine.levelToday.level))].sort(),
    ).toEqual([
      'not-covered',
      'not-vendor-backed',
      'to-be-checked',
      'under-warranty',
      'vendor-backed',
    ]);
    expect(
      [
        ...new Set(items.map(one => `${one.serviceWindow} ${one.restoreTime}`)),
      ].sort(),
    ).toEqual([
      '24x7 10H',
      '24x7 4H',
      'HO 10H',
      'HO 4H',
      'HO 50H',
      'null null',
    ]);
    expect(
      items
        .filter(machine => machine.chassisName)
        .map(machine => [machine.name, machine.chassisName]),
    ).toEqual([
      ['colmar-lame-01', 'colmar-ucs-a'],
      ['colmar-lame-02', 'colmar-ucs-a'],
      ['nantes-lame-01', 'nantes-synergy-a'],
      ['nantes-lame-02', 'nantes-synergy-a'],
      ['nantes-lame-03', 'nantes-synergy-a'],
      ['valenciennes-lame-01', 'valenciennes-mx-a'],
    ]);
    expect(
      [...new Set(items.map(machine => machine.site.territory))].sort(),
    ).toEqual(['FR', 'FR-AM', 'FR-COR', 'GF', 'RE']);
  });
});
