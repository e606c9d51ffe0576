import { ensureApp } from '../../scripts/lib/app.mjs';
import { say, step } from '../../scripts/lib/console.mjs';
import { adjustableEntry } from '../../scripts/lib/demo.mjs';
import { Failure } from '../../scripts/lib/failure.mjs';
import { main } from '../../scripts/lib/main.mjs';
import { local, root } from '../../scripts/lib/paths.mjs';
import { addressOf, startPortal } from '../../scripts/lib/portal.mjs';
import { freePort } from '../../scripts/lib/ports.mjs';
import { connectionString } from '../../scripts/lib/postgres.mjs';
import { make, setUp } from '../../scripts/lib/setup.mjs';
import { keptPostgres, runScript } from '../onPostgres.mjs';
import { measure } from './measure.mjs';
import { settle } from './settle.mjs';

/** Tickets of the two portals, and where they would like to be. */
const PORTALS = [
  { size: 10_000, port: 3_210 },
  { size: 1_000_000, port: 3_211 },
];

const peopleFolder = local('benchmark-desk', 'people');

/**
 * Opens every page of the desk on two portals, of ten thousand tickets and of a
 * million, that are made as the benchmark of the service levels makes them.
 */
export const compareNation = only =>
  main('benchmark', async () => {
    const context = await setUp();
    await step('Pages', note => make(note, () => ensureApp(note, context)));
    const postgres = await keptPostgres(context.env);
    const connection = connectionString(postgres);
    await step('Databases', async note => {
      note('looking for them, or making them');
      const code = await runScript(context, 'first-paint/makePortals.ts', [
        connection,
        peopleFolder,
        ...PORTALS.map(({ size }) => String(size)),
      ]);
      if (code !== 0) throw new Failure('The databases could not be made.');
      return { done: 'there' };
    });
    const addresses = [];
    for (const { size, port: preferred } of PORTALS) {
      const port = await freePort(preferred);
      await step(`Portal ${size}`, async note => {
        note('starting');
        await startPortal({
          ...context,
          port,
          postgres,
          entry: adjustableEntry,
          name: `benchmark-portal-${size}`,
          settings: settingsOf(size),
        });
        await settle(addressOf(port), {
          database: `${connection}/portal_${size}`,
          note,
        });
        return { done: addressOf(port) };
      });
      addresses.push(addressOf(port));
    }
    say('');
    return (await measure(addresses, only)) ? 0 : 1;
  });

const settingsOf = size => ({
  APP_CONFIG_backend_database_prefix: JSON.stringify(`portal_${size}_`),
  APP_CONFIG_backend_database_plugin_itsm_connection: JSON.stringify({
    database: `portal_${size}`,
  }),
  APP_CONFIG_catalog_locations: JSON.stringify(
    [
      `${peopleFolder}/people.yaml`,
      `${root}/examples/org/titulaire.yaml`,
      `${root}/examples/org/coordination-caih.yaml`,
    ].map(target => ({
      type: 'file',
      target,
      rules: [{ allow: ['User', 'Group'] }],
    })),
  ),
  // Measured by itself: every reading of a nation would stand in the way here.
  APP_CONFIG_search_collators_itsm_schedule_initialDelay: JSON.stringify({
    days: 1,
  }),
  DEMONSTRATION_MAIL: local('benchmark-desk', 'mail'),
});
