// @ts-check

// A person chooses what comes by e-mail, and apart from that what comes as a
// notification of the portal: who lives in the portal wants the one, who is
// seldom there wants the other. What is obligatory comes by both.

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('message_preference', table => {
    table
      .text('unwanted_in_portal')
      .notNullable()
      .defaultTo('[]')
      .comment('JSON: kinds of messages');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('message_preference', table => {
    table.dropColumn('unwanted_in_portal');
  });
};
