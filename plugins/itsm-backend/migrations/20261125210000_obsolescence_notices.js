// @ts-check

/**
 * Obsolescence notices (CCTP 2.1.30). `obsolescence_event` is their log, only
 * ever added to, each notice's entries chained by hashes as those of a ticket;
 * free texts and names of people stand apart in `obsolescence_text`.
 * `obsolescence_notice` is where the log leads, for lists: `last_day` is the
 * last day of maintenance that holds, null while no receipt is proven, and
 * `out_from_at` the instant at which the day after it begins at the site, so
 * that a notice ends by itself.
 *
 * `machine.notice_last_day` is what the notices of a machine come to. It
 * stands apart from `maintained_until`, which is the order's and comes back
 * with every inventory.
 *
 * The proofs are files in the database, as those of tickets are and for the
 * same reasons.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('obsolescence_number', table => {
    table.integer('year').primary();
    table.integer('last_number').notNullable();
  });

  await knex.schema.createTable('obsolescence_notice', table => {
    table.string('id', 20).primary();
    table.string('set_id', 20).notNullable();
    table.string('establishment_id', 9).notNullable();
    table.string('state', 20).notNullable().comment('But for "ended"');
    table.string('asked_last_day', 10).notNullable();
    table.string('last_day', 10).nullable();
    table
      .string('shown_day', 10)
      .notNullable()
      .comment('The last day that holds, or else the one asked for');
    table.bigInteger('out_from_at').nullable();
    table.bigInteger('told_at').nullable().comment('Null for a draft');
    table.integer('version').notNullable();
    table.string('last_hash', 64).notNullable();
    table.bigInteger('drafted_at').notNullable();
    table.index(['shown_day', 'id'], 'obsolescence_notice_by_day');
    table.index(
      ['establishment_id', 'shown_day', 'id'],
      'obsolescence_notice_by_establishment_and_day',
    );
    table.index(['set_id'], 'obsolescence_notice_by_set');
  });
  await knex.raw(
    `create index obsolescence_notice_to_chase on obsolescence_notice (id) where state = 'notified'`,
  );

  await knex.schema.createTable('obsolescence_machine', table => {
    table
      .string('notice', 20)
      .notNullable()
      .references('id')
      .inTable('obsolescence_notice');
    table.string('machine_id', 40).notNullable();
    table.primary(['notice', 'machine_id']);
    table.index(['machine_id'], 'obsolescence_machine_by_machine');
  });

  await knex.schema.createTable('obsolescence_event', table => {
    table
      .string('notice', 20)
      .notNullable()
      .references('id')
      .inTable('obsolescence_notice');
    table.integer('sequence').notNullable();
    table.string('type', 20).notNullable();
    table.bigInteger('recorded_at').notNullable();
    table.string('actor_ref', 255).nullable();
    table.string('actor_role', 20).notNullable();
    table.text('data').notNullable();
    table.text('digests').notNullable();
    table.string('previous_hash', 64).nullable();
    table.string('hash', 64).notNullable();
    table.primary(['notice', 'sequence']);
  });

  await knex.schema.createTable('obsolescence_text', table => {
    table.string('notice', 20).notNullable();
    table.integer('sequence').notNullable();
    table.string('field', 40).notNullable();
    table.string('salt', 32).notNullable();
    table.text('text').notNullable();
    table.primary(['notice', 'sequence', 'field']);
  });

  await knex.schema.createTable('obsolescence_proof', table => {
    table.string('notice', 20).notNullable();
    table.string('attachment_id', 20).notNullable();
    table.string('establishment_id', 9).notNullable();
    table.integer('byte_size').notNullable();
    table.bigInteger('attached_at').notNullable();
    table.binary('content').notNullable();
    table.primary(['notice', 'attachment_id']);
    table.index(
      ['establishment_id', 'attached_at'],
      'obsolescence_proof_quota',
    );
  });

  await knex.schema.alterTable('machine', table => {
    table.string('notice_last_day', 10).nullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('machine', table => {
    table.dropColumn('notice_last_day');
  });
  await knex.schema.dropTable('obsolescence_proof');
  await knex.schema.dropTable('obsolescence_text');
  await knex.schema.dropTable('obsolescence_event');
  await knex.schema.dropTable('obsolescence_machine');
  await knex.schema.dropTable('obsolescence_notice');
  await knex.schema.dropTable('obsolescence_number');
};
