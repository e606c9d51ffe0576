import { resolve } from 'node:path';
import { toInstant } from '@caih/backstage-plugin-itsm-common';
import { loadBulkEdit } from './loadBulkEdit';
import { loadCalls } from './calls';
import { DemonstrationPortal } from './DemonstrationPortal';
import { loadEndsOfLife } from './loadEndsOfLife';
import { loadEstablishments } from './establishments';
import { loadFleet } from './loadFleet';
import { loadNotices } from './obsolescence';
import { FIRST_ORDERS, laterOrders, loadOrders } from './orders';
import { loadStaff } from './loadStaff';
import { loadTechnicalState } from './technicalState';
import { loadTickets, SCENARIOS } from './tickets';

// Loads inventories and tickets through the API of the portal at PORTAL_URL,
// which runs on an adjustable clock (src/demonstration.ts).

// As app-config.yaml names it, from the folder of this package.
const EXAMPLES = resolve(process.env.DEMONSTRATION_DATA ?? '../../examples');

// Before every incident: terms rest on facts known at the registration.
const FLEET_KNOWN_FROM = '2026-01-05T08:00:00Z';

// After the last of the letters that the table names.
const ENDS_KNOWN_FROM = '2026-02-23T08:00:00Z';

const say = (line: string) => process.stdout.write(`${line}\n`);

async function load(url: string): Promise<void> {
  const portal = new DemonstrationPortal(url);
  await portal.releaseClock();
  try {
    await portal.moveClock(FLEET_KNOWN_FROM);
    say(`${await loadFleet(portal, EXAMPLES)} machines added`);
    await portal.moveClock(ENDS_KNOWN_FROM);
    say(`${await loadEndsOfLife(portal, EXAMPLES)} ends of life imported`);
    say(`${await loadEstablishments(portal)} pages of establishments written`);
    const now = toInstant(new Date());
    const staff = await loadStaff(portal);
    const acts = await loadTickets(portal, SCENARIOS, { staff, now, say });
    say(`${SCENARIOS.length} tickets, ${acts} acts done`);
    say(`${await loadCalls(portal, now)} calls logged`);
    await portal.releaseClock();
    say(`${await loadBulkEdit(portal)} machines to change at once`);
    say(`${await loadNotices(portal, now)} obsolescence notices drafted`);
    say(`${await loadTechnicalState(portal, now)} evolutions proposed`);
    await portal.releaseClock();
    // Last: an order whose anniversary has been has its list made at once.
    const orders = [...FIRST_ORDERS, ...laterOrders(now)];
    say(`${await loadOrders(portal, orders)} orders placed`);
  } finally {
    await portal.releaseClock();
  }
}

const { PORTAL_URL } = process.env;
if (!PORTAL_URL) {
  throw new Error('PORTAL_URL says no address of a portal');
}
load(PORTAL_URL).catch(error => {
  process.stderr.write(`${error.stack}\n`);
  for (let { cause } = error; cause; cause = cause.cause) {
    process.stderr.write(`  because ${cause.message ?? cause}\n`);
  }
  process.exitCode = 1;
});
