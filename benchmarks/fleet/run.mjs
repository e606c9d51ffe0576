// `yarn workspace benchmarks fleet`: how the pages of the fleet bear a national one, on a PostgreSQL of its own.
import { runOnPostgres } from '../onPostgres.mjs';

runOnPostgres('fleet/pages.ts');
