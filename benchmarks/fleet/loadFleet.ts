import {
  addDays,
  foldText,
  identityOf,
  type LifecycleRecord,
  type LocalDate,
  TERRITORIES,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../../plugins/itsm-backend/src/access';
import { MIGRATIONS_DIRECTORY } from '../../plugins/itsm-backend/src/database';
import {
  DatabaseDeclarationStore,
  EntryDeclarations,
} from '../../plugins/itsm-backend/src/declarations';
import { DatabaseLifecycleStore } from '../../plugins/itsm-backend/src/endOfLife/DatabaseLifecycleStore';
import { matchModels } from '../../plugins/itsm-backend/src/endOfLife/matchModels';
import { modelTally } from '../../plugins/itsm-backend/src/endOfLife/modelTally';
import { recordTally } from '../../plugins/itsm-backend/src/endOfLife/recordTally';
import { cellTally } from '../../plugins/itsm-backend/src/fleet/composition';
import { DatabaseEstablishmentStore } from '../../plugins/itsm-backend/src/fleet/EstablishmentStore';
import {
  type Application,
  applyPlan,
} from '../../plugins/itsm-backend/src/fleet/import/applyPlan';
import { DatabaseMachineStore } from '../../plugins/itsm-backend/src/fleet/DatabaseMachineStore';
import { refreshTally } from '../../plugins/itsm-backend/src/fleet/tally';
import { DatabaseTermsStore } from '../../plugins/itsm-backend/src/fleet/TermsStore';
import { DatabaseTermsToComeStore } from '../../plugins/itsm-backend/src/fleet/TermsToComeStore';
import { DatabaseMessageStore } from '../../plugins/itsm-backend/src/messages';
import { DatabaseNoticeStore } from '../../plugins/itsm-backend/src/obsolescence/DatabaseNoticeStore';
import { monthTally } from '../../plugins/itsm-backend/src/obsolescence/monthTally';
import { type MadeFleet, TODAY } from './makeFleet';
import type { MadeNotice } from './makeNotices';
import { MODELS, SYSTEMS } from './models';

const EVERYTHING: Scope = { kind: 'all', why: 'a benchmark' };
const NOW = `${TODAY}T06:00:00Z`;
const BY = { ref: 'user:default/contractor', name: 'Contractor' };

/** From which score on a model is taken for a record's, as by default. */
const THRESHOLD = 0.85;

/** Notices written in one transaction. */
const NOTICES_AT_ONCE = 250;

/** Fills a database through the stores of the product, as their owners do. */
export async function loadFleet(
  knex: Knex,
  fleet: MadeFleet,
  notices: readonly MadeNotice[],
): Promise<void> {
  await knex.migrate.latest({ directory: MIGRATIONS_DIRECTORY });
  await loadEstablishments(knex, fleet);
  await loadHardware(knex, fleet, notices);
}

/** The machines of establishments that are there, what is known of them, and notices. */
export async function loadHardware(
  knex: Knex,
  fleet: MadeFleet,
  notices: readonly MadeNotice[],
): Promise<void> {
  await loadMachines(knex, fleet);
  await loadEndsOfLife(knex);
  for (let start = 0; start < notices.length; start += NOTICES_AT_ONCE) {
    await knex.transaction(tx =>
      loadNotices(tx, notices.slice(start, start + NOTICES_AT_ONCE)),
    );
  }
}

/** Counts the fleet as the product's task does every minute. */
export async function countFleet(knex: Knex): Promise<void> {
  await refreshTally({
    clock: { now: () => `${TODAY}T08:00:00Z` },
    establishments: DatabaseEstablishmentStore.create(knex),
    knex,
    tallies: [cellTally, modelTally, recordTally, monthTally],
  });
}

/** Establishments and their sites, as an administrator enters them. */
export async function loadEstablishments(
  knex: Knex,
  { establishments }: Pick<MadeFleet, 'establishments'>,
): Promise<void> {
  const store = DatabaseEstablishmentStore.create(knex);
  await knex.transaction(async tx => {
    for (const establishment of establishments) {
      const { id, name, commune, region, territory, siteIds } = establishment;
      const { timeZone, holidayRegion } = TERRITORIES[territory];
      await store.save(
        EVERYTHING,
        tx,
        {
          id,
          name,
          entity_ref: `group:default/${id}`,
          commune,
          postal_code: null,
          region,
          search_text: foldText(name),
        },
        siteIds.map((siteId, index) => ({
          establishment_id: id,
          id: siteId,
          name: `Site ${index + 1}`,
          commune,
          postal_code: null,
          territory,
          time_zone: timeZone,
          holiday_region: holidayRegion,
        })),
      );
    }
  });
}

/** As an applied inventory brings them in. */
async function loadMachines(knex: Knex, { machines }: MadeFleet) {
  const stores = {
    machines: DatabaseMachineStore.create(knex),
    terms: DatabaseTermsStore.create(knex),
    toCome: DatabaseTermsToComeStore.create(),
    declarations: EntryDeclarations.create({
      store: DatabaseDeclarationStore.create(),
      outbox: DatabaseMessageStore.create(),
    }),
  };
  const plan = machines.map(({ id, establishmentId, facts }) => ({
    // Of the line of an inventory, only whose it is counts any more.
    line: { establishmentId } as Application['plan'][number]['line'],
    id,
    known: undefined,
    identity: identityOf(facts),
    facts,
    joins: true,
    changed: [],
    termsAhead: false,
    termsTakenBack: false,
  }));
  await knex.transaction(async tx => {
    const sequence = await stores.machines.takeChangeSequence(tx);
    await applyPlan(EVERYTHING, tx, stores, {
      plan,
      removed: [],
      sequence,
      now: NOW,
      by: BY,
    });
  });
}

/** A table that knows the ends of three models out of four, and of systems. */
async function loadEndsOfLife(knex: Knex): Promise<void> {
  const store = DatabaseLifecycleStore.create();
  const endOf = (age: number): LocalDate =>
    addDays('2024-06-30', Math.round(age * 365 * 7));
  const common = {
    aliases: [],
    origin: 'Benchmark',
    url: null,
    seenOn: '2026-01-15',
    endOfSale: null,
  };
  const hardware = MODELS.filter((_, index) => index % 4 !== 3).map(
    ({ maker, name, age }): LifecycleRecord => ({
      ...common,
      id: `table:${maker}:${name}`,
      kind: 'hardware',
      maker,
      model: name,
      endOfSupport: endOf(age),
      endOfSpareParts: addDays(endOf(age), 400),
    }),
  );
  const software = SYSTEMS.map(
    (name, index): LifecycleRecord => ({
      ...common,
      id: `table::${name}`,
      kind: 'software',
      maker: '',
      model: name,
      endOfSupport: endOf(index / SYSTEMS.length),
      endOfSpareParts: null,
    }),
  );
  await knex.transaction(async tx => {
    await store.addRecords(tx, 'table', [...hardware, ...software]);
    await matchModels(tx, store, THRESHOLD);
  });
}

async function loadNotices(
  tx: Knex.Transaction,
  notices: readonly MadeNotice[],
): Promise<void> {
  const store = DatabaseNoticeStore.create();
  const machines = DatabaseMachineStore.create(tx);
  const change_sequence = await machines.takeChangeSequence(tx);
  for (const { id, log } of notices) {
    const [draft, ...rest] = log;
    if (draft.type !== 'draft') throw new Error(`${id} is no notice`);
    await store.add(EVERYTHING, tx, id, draft, draft.recordedAt);
    for (const [index, event] of rest.entries()) {
      const row = await store.lock(EVERYTHING, tx, id);
      if (!row) throw new Error(`${id} is not there`);
      await store.append(EVERYTHING, tx, row, log.slice(0, index + 1), event);
    }
    for (const { machineId, lastDay } of await store.lastDaysOf(
      EVERYTHING,
      tx,
      id,
    )) {
      if (lastDay === null) continue;
      await machines.update(EVERYTHING, tx, machineId, {
        notice_last_day: lastDay,
        change_sequence,
      });
    }
  }
}
