// `yarn workspace benchmarks search`: how the search of the portal bears the tickets of a nation.
import { runOnPostgres } from '../onPostgres.mjs';

runOnPostgres('search/readNation.ts', { keeps: true });
