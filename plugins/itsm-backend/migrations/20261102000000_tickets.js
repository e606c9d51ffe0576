// @ts-check

/**
 * Tickets. The log (`ticket_event`) is the truth and is only ever added to,
 * which triggers hold even against a hurried hand in a console; `ticket` is
 * its current projection, a row that lists, counts and sweeps can query, and
 * that `rebuild` can make again from the log.
 *
 * Free texts and the names of people live apart, in `ticket_text`: the log
 * holds salted digests of them, so that a redaction or the end of retention
 * can erase a text with its salt and leave the chain of hashes whole.
 *
 * `ticket_number` holds the last number taken of each year; numbers are taken
 * outside the transaction of the registration, so that nobody waits for
 * another's registration to end. `idempotency_key` remembers for a day which
 * request of whom was answered with what.
 */

const OPEN = `state in ('registered', 'in-progress', 'suspended', 'restored')`;

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client === 'pg';

  await knex.schema.createTable('ticket', table => {
    table.string('number', 20).primary();
    table.string('establishment_id', 9).notNullable();
    table.string('site_id', 100);
    table.string('machine_id', 100);
    table.string('state', 20).notNullable();
    table
      .string('resume_state', 20)
      .notNullable()
      .comment('What a suspended ticket goes back to at suspended_until_at');
    table.integer('priority').notNullable();
    table.text('title').notNullable();
    table.bigInteger('registered_at').notNullable();
    table.bigInteger('restored_at');
    table.bigInteger('closed_at');
    table.bigInteger('due_at');
    table.bigInteger('late_from_at');
    table.bigInteger('warn_at');
    table
      .bigInteger('consumed_seconds')
      .comment('Of a stopped clock; of a running one it is told from the log');
    table.string('verdict', 10);
    table.bigInteger('suspended_until_at');
    table.string('follows', 20);
    table.integer('version').notNullable();
    table.integer('last_sequence').notNullable();
    table.string('last_hash', 64).notNullable();
    table.text('search_text').notNullable();
    table
      .text('search_ids')
      .notNullable()
      .comment('Numbers, serials and names, found by their beginning');
  });
  for (const statement of [
    `create index ticket_establishment_newest_idx on ticket (establishment_id, registered_at, number)`,
    `create index ticket_newest_idx on ticket (registered_at, number)`,
    `create index ticket_establishment_open_idx on ticket (establishment_id, registered_at, number) where ${OPEN}`,
    `create index ticket_open_newest_idx on ticket (registered_at, number) where ${OPEN}`,
    `create index ticket_next_late_idx on ticket (coalesce(late_from_at, 253402300799), number) where ${OPEN}`,
    `create index ticket_warning_idx on ticket (warn_at) where warn_at is not null`,
    `create index ticket_machine_idx on ticket (machine_id, registered_at) where machine_id is not null`,
    `create index ticket_suspension_end_idx on ticket (suspended_until_at, number) where state = 'suspended'`,
    `create index ticket_to_approve_idx on ticket (establishment_id) where state = 'restored'`,
    `create index ticket_follows_idx on ticket (follows) where follows is not null`,
  ]) {
    await knex.raw(statement);
  }
  if (isPostgres) {
    await knex.raw(`
      alter table ticket add column search tsvector generated always as (
        to_tsvector('french'::regconfig, search_text)
        || array_to_tsvector(string_to_array(search_ids, ' '))
      ) stored`);
    await knex.raw(
      'create index ticket_search_idx on ticket using gin (search)',
    );
  }

  await knex.schema.createTable('ticket_event', table => {
    table
      .string('ticket', 20)
      .notNullable()
      .references('number')
      .inTable('ticket');
    table.integer('sequence').notNullable();
    table.string('type', 40).notNullable();
    table.bigInteger('recorded_at').notNullable();
    table.bigInteger('occurred_at').notNullable();
    table.bigInteger('claimed_at');
    table.string('actor_ref', 255);
    table.string('actor_role', 20).notNullable();
    table.text('data').notNullable().comment('JSON, without free text');
    table
      .text('digests')
      .notNullable()
      .comment('JSON: SHA-256 of the salt and text of each free text');
    table.string('previous_hash', 64);
    table.string('hash', 64).notNullable();
    table.primary(['ticket', 'sequence']);
  });

  await knex.schema.createTable('ticket_text', table => {
    table.string('ticket', 20).notNullable();
    table.integer('sequence').notNullable();
    table.string('field', 40).notNullable();
    table.string('salt', 32).notNullable();
    table.text('text').notNullable();
    table.primary(['ticket', 'sequence', 'field']);
    table
      .foreign(['ticket', 'sequence'])
      .references(['ticket', 'sequence'])
      .inTable('ticket_event');
  });

  if (isPostgres) {
    await knex.raw(`
      create function ticket_event_append_only() returns trigger as $$
      begin
        raise exception 'ticket_event is append-only';
      end
      $$ language plpgsql`);
    await knex.raw(`
      create trigger ticket_event_append_only
      before update or delete on ticket_event
      for each row execute function ticket_event_append_only()`);
  } else {
    for (const operation of ['update', 'delete']) {
      await knex.raw(`
        create trigger ticket_event_no_${operation}
        before ${operation} on ticket_event
        begin select raise(abort, 'ticket_event is append-only'); end`);
    }
  }

  await knex.schema.createTable('ticket_number', table => {
    table.integer('year').primary();
    table.integer('last_number').notNullable();
  });

  await knex.schema.createTable('idempotency_key', table => {
    table.string('person_ref', 255).notNullable();
    table.string('route', 100).notNullable();
    table.string('key', 200).notNullable();
    table.string('body_hash', 64).notNullable();
    table.string('ticket', 20).notNullable().comment('What was answered');
    table.bigInteger('created_at').notNullable();
    table.primary(['person_ref', 'route', 'key']);
    table.index(['created_at'], 'idempotency_key_age_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('idempotency_key');
  await knex.schema.dropTable('ticket_number');
  await knex.schema.dropTable('ticket_text');
  await knex.schema.dropTable('ticket_event');
  await knex.schema.dropTable('ticket');
  if (knex.client.config.client === 'pg') {
    await knex.raw('drop function ticket_event_append_only()');
  }
};
