// @ts-check

/**
 * Messages. An act writes, in its own transaction, a notice of each message it
 * causes (`message_notice`): a ticket, a kind, the event it tells of and a
 * step, which together are its key, so that the same cause never gives it
 * twice. Who receives it is asked of the catalog afterwards, outside any
 * ticket's lock, and makes the rows of the outbox (`outbox_message`), one a
 * recipient and channel. Any replica claims and sends those that are due.
 *
 * The outbox holds what is needed to write a message, never the message: a
 * text that was redacted since is in no copy here (HI3).
 *
 * `message_preference` is a person's own: language, and the kinds not wanted
 * by e-mail.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('message_notice', table => {
    table.string('ticket', 20).notNullable();
    table.string('kind', 40).notNullable();
    table.integer('sequence').notNullable();
    table.integer('step').notNullable();
    table.string('establishment_id', 9).notNullable();
    table.bigInteger('noticed_at').notNullable();
    table.bigInteger('next_try_at').notNullable();
    table.integer('attempts').notNullable();
    table
      .bigInteger('addressed_at')
      .comment('When its rows of the outbox were made');
    table.primary(['ticket', 'kind', 'sequence', 'step']);
  });
  await knex.raw(
    'create index message_notice_due_idx on message_notice (next_try_at) where addressed_at is null',
  );

  await knex.schema.createTable('outbox_message', table => {
    table.string('id', 36).primary();
    table.string('ticket', 20).notNullable();
    table.string('kind', 40).notNullable();
    table.integer('sequence').notNullable();
    table.integer('step').notNullable();
    table.string('establishment_id', 9).notNullable();
    table.string('audience', 40).notNullable();
    table
      .string('recipient', 255)
      .notNullable()
      .comment('Reference of a person or group, or the address of a desk');
    table.string('recipient_name', 255);
    table.string('channel', 10).notNullable();
    table.string('address', 320);
    table.string('language', 2).notNullable();
    table.string('state', 10).notNullable();
    table.integer('attempts').notNullable();
    table.bigInteger('created_at').notNullable();
    table.bigInteger('not_before_at').notNullable();
    table
      .bigInteger('next_try_at')
      .notNullable()
      .comment('Also when it is free again, while a process sends it');
    table.string('claim', 36).comment('Of the process that sends it');
    table.bigInteger('settled_at').comment('When it was sent, or given up');
    table.string('failure', 40);
    table.text('failure_detail');
    table.unique(
      ['ticket', 'kind', 'sequence', 'step', 'recipient', 'channel'],
      {
        indexName: 'outbox_message_key',
      },
    );
  });
  for (const statement of [
    `create index outbox_message_due_idx on outbox_message (channel, next_try_at) where state = 'waiting'`,
    `create index outbox_message_state_idx on outbox_message (state, created_at, id)`,
    `create index outbox_message_ticket_idx on outbox_message (ticket, created_at)`,
  ]) {
    await knex.raw(statement);
  }

  await knex.schema.createTable('message_preference', table => {
    table.string('person_ref', 255).primary();
    table.string('language', 2);
    table.text('unwanted').notNullable().comment('JSON: kinds of messages');
    table.bigInteger('updated_at').notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('message_preference');
  await knex.schema.dropTable('outbox_message');
  await knex.schema.dropTable('message_notice');
};
