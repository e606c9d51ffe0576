// @ts-check

/**
 * Files attached to tickets. `attachment` says what is there and is small;
 * `attachment_content` holds the bytes, apart, so that nothing reads them by
 * chance. They are in the database because any replica has to serve them, and
 * because a file and the event that tells of it are written in one transaction.
 *
 * The log holds the digest of the content (`sha256`); the name of the file is
 * free text, in `ticket_text`. A redaction removes the content and leaves the
 * row, whose `removed_at` says since when.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('attachment', table => {
    table
      .string('ticket', 20)
      .notNullable()
      .references('number')
      .inTable('ticket');
    table.string('attachment_id', 20).notNullable();
    table
      .string('establishment_id', 9)
      .notNullable()
      .comment('Of the ticket, for the scope and the daily quota');
    table.string('media_type', 100).notNullable();
    table.integer('byte_size').notNullable();
    table.string('sha256', 64).notNullable();
    table.bigInteger('attached_at').notNullable();
    table.bigInteger('removed_at');
    table.primary(['ticket', 'attachment_id']);
    table.index(['establishment_id', 'attached_at'], 'attachment_quota_idx');
  });

  await knex.schema.createTable('attachment_content', table => {
    table.string('ticket', 20).notNullable();
    table.string('attachment_id', 20).notNullable();
    table.binary('content').notNullable();
    table.primary(['ticket', 'attachment_id']);
    table
      .foreign(['ticket', 'attachment_id'])
      .references(['ticket', 'attachment_id'])
      .inTable('attachment');
  });
  if (knex.client.config.client === 'pg') {
    // Photos and archives are packed already: to pack them again costs only.
    await knex.raw(
      'alter table attachment_content alter column content set storage external',
    );
  }
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('attachment_content');
  await knex.schema.dropTable('attachment');
};
