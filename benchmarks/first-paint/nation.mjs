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

/** What is in the two portals. */
const PORTALS = [
  {
    database: 'nation_small',
    tickets: 10_000,
    machines: 2_000,
    notices: 500,
  },
  {
    database: 'nation_large',
    tickets: 1_000_000,
    machines: 200_000,
    notices: 5_000,
  },
];

/** Where the first of them would like to be. */
const PREFERRED_PORT = 3_210;

const peopleFolder = local('benchmark-desk', 'people');

/**
 * Opens every page of the desk on two portals: of ten thousand tickets and two
 * thousand machines, and of a hundred times as many, made as the benchmarks of
 * the service levels and of the fleet make them.
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
        JSON.stringify(PORTALS),
      ]);
      if (code !== 0) throw new Failure('The databases could not be made.');
      return { done: 'there' };
    });
    const addresses = [];
    for (const [index, { database }] of PORTALS.entries()) {
      const port = await freePort(PREFERRED_PORT + index);
      await step(database, async note => {
        note('starting');
        await startPortal({
          ...context,
          port,
          postgres,
          entry: adjustableEntry,
          name: database,
          settings: settingsOf(database),
        });
        await settle(addressOf(port), {
          database: `${connection}/${database}`,
          catalog: `${connection}/${catalogOf(database)}`,
          note,
        });
        return { done: addressOf(port) };
      });
      addresses.push(addressOf(port));
    }
    say('');
    return (await measure(addresses, only)) ? 0 : 1;
  });

const catalogOf = database => `${database}_catalog`;

const settingsOf = database => ({
  APP_CONFIG_backend_database_prefix: JSON.stringify(`${database}_`),
  APP_CONFIG_backend_database_plugin_itsm_connection: JSON.stringify({
    database,
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
  // Each machine is processed once, not all of them all the time.
  APP_CONFIG_catalog_processingInterval: JSON.stringify({ days: 30 }),
  DEMONSTRATION_MAIL: local('benchmark-desk', 'mail'),
});
