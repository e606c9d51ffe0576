import { resolve } from 'node:path';
import { toInstant } from '@caih/backstage-plugin-itsm-common';
import { loadBulkEdit } from './loadBulkEdit';
import { callActs } from './calls';
import { DemonstrationPortal } from './DemonstrationPortal';
import { loadEndsOfLife } from './loadEndsOfLife';
import { establishmentActs } from './establishments';
import { loadFleet } from './loadFleet';
import { noticeActs } from './obsolescence';
import { FIRST_ORDERS, laterOrders, orderActs } from './orders';
import { loadStaff } from './loadStaff';
import { type StoryAct, tellStory, upkeepActs } from './story';
import { technicalStateActs } from './technicalState';
import { SCENARIOS, ticketActs } from './tickets';

// Loads inventories and a year of maintenance through the API of the portal at
// PORTAL_URL, which runs on an adjustable clock (src/demonstration.ts): all of
// it is told in one story, in the order in which it happened.

// As app-config.yaml names it, from the folder of this package.
const EXAMPLES = resolve(process.env.DEMONSTRATION_DATA ?? '../../examples');

// Before the first order, which is placed on an inventory.
const FLEET_KNOWN_FROM = '2025-09-22T08:00:00Z';

// After the last of the letters that the table names.
const ENDS_KNOWN_FROM = '2026-02-23T08:00:00Z';

const say = (line: string) => process.stdout.write(`${line}\n`);

async function load(url: string): Promise<void> {
  const portal = new DemonstrationPortal(url);
  await portal.releaseClock();
  try {
    await portal.moveClock(FLEET_KNOWN_FROM);
    say(`${await loadFleet(portal, EXAMPLES)} machines added`);
    const staff = await loadStaff(portal);
    // Planned as of today: before their maintenance begins, machines have no terms.
    await portal.releaseClock();
    const now = toInstant(new Date());
    const ends: StoryAct = {
      at: ENDS_KNOWN_FROM,
      what: 'ends of life',
      async perform() {
        await loadEndsOfLife(portal, EXAMPLES);
      },
    };
    const acts = [
      ends,
      ...(await orderActs(portal, [...FIRST_ORDERS, ...laterOrders(now)])),
      ...(await establishmentActs(portal)),
      ...(await ticketActs(portal, SCENARIOS, { staff, now })),
      ...(await callActs(portal, now)),
      ...(await noticeActs(portal, now)),
      ...(await technicalStateActs(portal, now)),
      ...upkeepActs(portal, { from: FLEET_KNOWN_FROM, until: now }),
    ];
    await tellStory(portal, acts, { until: now, say });
    say(`${acts.length} acts done`);
    await portal.releaseClock();
    say(`${await loadBulkEdit(portal)} machines to change at once`);
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
