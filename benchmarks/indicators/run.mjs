// `yarn workspace benchmarks indicators`: how service levels bear three years of a nation, on a PostgreSQL of its own.
import { runOnPostgres } from '../onPostgres.mjs';

runOnPostgres('indicators/serviceLevels.ts');
