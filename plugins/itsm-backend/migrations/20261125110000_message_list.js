// @ts-check

/**
 * The list of messages, newest first. `outbox_message_state_idx` serves it for
 * one state; the list of all states, which the page opens on, had none and
 * sorted the whole outbox for each page. One establishment's messages are found
 * among everybody's by an index of theirs.
 */

const INDEXES = {
  outbox_message_newest_idx: '(created_at, id)',
  outbox_message_establishment_idx: '(establishment_id, created_at, id)',
};

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  for (const [name, columns] of Object.entries(INDEXES)) {
    await knex.raw(`create index ${name} on outbox_message ${columns}`);
  }
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const name of Object.keys(INDEXES)) {
    await knex.raw(`drop index ${name}`);
  }
};
