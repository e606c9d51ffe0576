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
const TASKS = ['itsm-make-reports', 'itsm-raise-penalties'];

/**
 * Has a portal that has just been started do what one that has run since the
 * beginning did in its time, on the clock of the data.
 */
export async function settle(address, { database, note }) {
  const desk = new Desk(address);
  note('waiting until people can sign in');
  await desk.untilKnown(COORDINATOR);
  await desk.moveClock(NOW);
  // Of an earlier portal that was stopped in the midst of it, if at all.
  for (const id of TASKS) await desk.cancelTask(COORDINATOR, id);
  const knex = createKnex({ client: 'pg', connection: database });
  try {
    let left = await toDo(knex);
    const wasSettled = left === 0;
    let hasBegun = wasSettled;
    while (left > 0) {
      note(`making reports and penalty cases: ${left} to look at`);
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

/** How many are owed a report, or a look at their penalties. */
async function toDo(knex) {
  const owners = await Promise.all([
    ownersWithout(knex, 'report', { kind: 'monthly', to_month: LAST_MONTH }),
    ownersWithout(knex, 'penalty_check', { month: LAST_MONTH }),
  ]);
  return owners.flat().length;
}

const ownersWithout = (knex, table, of) =>
  knex('month_figures')
    .where('month', LAST_MONTH)
    .whereNotIn('owner', knex(table).where(of).select('owner'))
    .pluck('owner');
