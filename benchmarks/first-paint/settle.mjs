import { setTimeout } from 'node:timers/promises';
import createKnex from 'knex';
import { Desk } from './desk.mjs';

/** Some minutes after the figures of the data were counted. */
const NOW = '2026-11-23T08:05:00Z';

/** The last month that is over: of it reports are owed, and penalty cases. */
const LAST_MONTH = '2026-10';

/** How often it is looked how far the portal is. */
const LOOK_MILLISECONDS = 5_000;

const COORDINATOR = 'claude.garnier';

/** By these the portal makes what it owes by now. */
const TASKS = [
  'itsm-make-reports',
  'itsm-raise-penalties',
  'itsm-make-anniversary-lists',
];

/**
 * Has a portal that has just been started do what one that has run since the
 * beginning did in its time, on the clock of the data.
 */
export async function settle(address, { database, catalog, note }) {
  const desk = new Desk(address);
  note('waiting until people can sign in');
  await desk.untilKnown(COORDINATOR);
  await desk.moveClock(NOW);
  // Of an earlier portal that was stopped in the midst of it, if at all.
  for (const id of TASKS) await desk.cancelTask(COORDINATOR, id);
  const knex = createKnex({ client: 'pg', connection: database });
  try {
    await untilInCatalog(knex, catalog, note);
    let left = await toDo(knex);
    const wasSettled = left === 0;
    let hasBegun = wasSettled;
    while (left > 0) {
      note(`making reports, penalty cases and lists: ${left} to look at`);
      for (const id of TASKS) await desk.runTask(COORDINATOR, id);
      await setTimeout(LOOK_MILLISECONDS);
      hasBegun ||= await noteEarlierMonths(knex);
      left = await toDo(knex);
    }
    if (!wasSettled) await knex.raw('vacuum analyze');
  } finally {
    await knex.destroy();
  }
}

/** Waits until the catalog has taken in the machines that have an owner there. */
async function untilInCatalog(knex, catalog, note) {
  const [{ machines }] = await knex('machine')
    .join('establishment', 'establishment.id', 'machine.establishment_id')
    .whereNotNull('establishment.entity_ref')
    .count({ machines: '*' });
  const inCatalog = createKnex({ client: 'pg', connection: catalog });
  try {
    for (let isNew = false; ; isNew = true) {
      const [{ taken }] = await inCatalog('final_entities')
        .where('entity_ref', 'like', 'resource:%')
        .whereNotNull('final_entity')
        .count({ taken: '*' });
      if (Number(taken) >= Number(machines)) {
        if (isNew) await inCatalog.raw('vacuum analyze');
        return;
      }
      note(`the catalog takes the machines in: ${taken} of ${machines}`);
      await setTimeout(LOOK_MILLISECONDS);
    }
  } finally {
    await inCatalog.destroy();
  }
}

/**
 * The months before are noted as looked at, by the rules that others were, so
 * that the cases of three years are not raised in one go.
 *
 * @returns whether there were others already
 */
async function noteEarlierMonths(knex) {
  const seen = await knex('penalty_check').first('rules');
  if (!seen) return false;
  await knex('penalty_check')
    .insert(
      knex('month_figures')
        .where('month', '<', LAST_MONTH)
        .select('owner', 'month', 'counted_at', knex.raw('?', [seen.rules])),
    )
    .onConflict(['owner', 'month'])
    .ignore();
  return true;
}

/** How many are owed a report, a look at their penalties, or a yearly list. */
async function toDo(knex) {
  const owed = await Promise.all([
    ownersWithout(knex, 'report', { kind: 'monthly', to_month: LAST_MONTH }),
    ownersWithout(knex, 'penalty_check', { month: LAST_MONTH }),
    knex('purchase_order')
      .whereNotIn(
        'establishment_id',
        knex('anniversary_list').select('establishment_id'),
      )
      .pluck('id'),
  ]);
  return owed.flat().length;
}

const ownersWithout = (knex, table, of) =>
  knex('month_figures')
    .where('month', LAST_MONTH)
    .whereNotIn('owner', knex(table).where(of).select('owner'))
    .pluck('owner');
