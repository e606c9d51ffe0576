// `yarn workspace benchmarks first-paint [<address> [<address of a large one>]]`: when each page of the desk shows its own content, on portals that run, or on two that are started here.
import { measure } from './measure.mjs';

const args = process.argv.slice(2);
const addresses = args.filter(arg => arg.startsWith('http'));
const [only = ''] = args.filter(arg => !arg.startsWith('http'));
if (addresses.length > 2) {
  console.error('Give the address of a portal, or of a small and a large one.');
  process.exit(2);
}
if (addresses.length > 0) {
  process.exit((await measure(addresses, only)) ? 0 : 1);
}
const { compareNation } = await import('./nation.mjs');
compareNation(only);
