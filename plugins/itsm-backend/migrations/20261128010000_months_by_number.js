// @ts-check

/**
 * The tickets behind a figure by their numbers, the latest first: the order in
 * which their months happened to be written means nothing to who reads them.
 */

/** Each index of `ticket_month` that a list follows: what it begins with, and of which rows. */
const FOLLOWED = [
  { name: 'ticket_month_by_establishment', first: 'establishment_id, ' },
  { name: 'ticket_month_by_month' },
  { name: 'ticket_month_late_idx', where: 'is_late' },
  { name: 'ticket_month_out_of_rate_idx', where: 'is_out_of_rate' },
  { name: 'ticket_month_reopened_idx', where: 'is_reopened' },
  { name: 'ticket_month_refused_idx', where: 'is_refused' },
];

/**
 * @param {import('knex').Knex} knex
 * @param {string} columns after those that an index begins with
 */
async function remake(knex, columns) {
  for (const { name, first = '', where } of FOLLOWED) {
    await knex.raw(`drop index ${name}`);
    await knex.raw(
      `create index ${name} on ticket_month (${first}${columns})${
        where ? ` where ${where}` : ''
      }`,
    );
  }
}

/**
 * @param {import('knex').Knex} knex
 */
exports.up = knex => remake(knex, 'month, ticket, id');

/**
 * @param {import('knex').Knex} knex
 */
exports.down = knex => remake(knex, 'month, id');
