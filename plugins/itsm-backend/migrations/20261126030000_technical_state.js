// @ts-check

/**
 * The technical state of machines (CCTP 2.1.4): their components with the
 * versions installed, current and recommended, and the evolutions that the
 * contractor proposes.
 *
 * - `technical_component` has a row for a component once something is said of
 *   it. What is installed of `firmware` and `operating-system` stays a column
 *   of `machine`; the row then keeps what the last evolution left, to tell it
 *   from what an inventory says since.
 * - Names of people who said so stand in the row: it is what holds now, and
 *   not a log.
 * - `evolution_event` is the log of an evolution, only ever added to and
 *   chained by hashes as that of an obsolescence notice is; `evolution` is
 *   where it leads, for lists. A component has one open evolution at most.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('technical_component', table => {
    table
      .string('machine_id', 40)
      .notNullable()
      .references('id')
      .inTable('machine');
    table.string('component_id', 40).notNullable();
    table.string('establishment_id', 9).notNullable();
    table.string('kind', 30).notNullable();
    table.string('name', 200).nullable().comment('Null: of every machine');
    table.string('installed', 200).nullable();
    table.string('installed_on', 10).nullable();
    table.string('installed_by_name').nullable();
    table.string('evolution', 20).nullable().comment('Which installed it');
    table.string('current', 200).nullable();
    table.string('recommended', 200).nullable();
    table.string('source', 200).nullable();
    table.string('seen_on', 10).nullable();
    table.string('levels_by_name').nullable();
    table.integer('version').notNullable();
    table.primary(['machine_id', 'component_id']);
    table.unique(['machine_id', 'kind', 'name'], {
      indexName: 'technical_component_name',
    });
  });

  await knex.schema.createTable('evolution_number', table => {
    table.integer('year').primary();
    table.integer('last_number').notNullable();
  });

  await knex.schema.createTable('evolution', table => {
    table.string('id', 20).primary();
    table.string('establishment_id', 9).notNullable();
    table
      .string('machine_id', 40)
      .notNullable()
      .references('id')
      .inTable('machine');
    table.string('component_id', 40).notNullable();
    table.string('state', 10).notNullable();
    table.integer('version').notNullable();
    table.string('last_hash', 64).notNullable();
    table.bigInteger('proposed_at').notNullable();
    table.index(['proposed_at', 'id'], 'evolution_by_time');
    table.index(
      ['establishment_id', 'proposed_at', 'id'],
      'evolution_by_establishment',
    );
    table.index(['machine_id', 'proposed_at', 'id'], 'evolution_by_machine');
  });
  await knex.raw(
    `create unique index evolution_open on evolution (machine_id, component_id)
      where state in ('proposed', 'accepted')`,
  );

  await knex.schema.createTable('evolution_event', table => {
    table
      .string('evolution', 20)
      .notNullable()
      .references('id')
      .inTable('evolution');
    table.integer('sequence').notNullable();
    table.string('type', 20).notNullable();
    table.bigInteger('recorded_at').notNullable();
    table.string('actor_ref', 255).nullable();
    table.string('actor_role', 20).notNullable();
    table.text('data').notNullable();
    table.text('digests').notNullable();
    table.string('previous_hash', 64).nullable();
    table.string('hash', 64).notNullable();
    table.primary(['evolution', 'sequence']);
  });

  await knex.schema.createTable('evolution_text', table => {
    table.string('evolution', 20).notNullable();
    table.integer('sequence').notNullable();
    table.string('field', 40).notNullable();
    table.string('salt', 32).notNullable();
    table.text('text').notNullable();
    table.primary(['evolution', 'sequence', 'field']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('evolution_text');
  await knex.schema.dropTable('evolution_event');
  await knex.schema.dropTable('evolution');
  await knex.schema.dropTable('evolution_number');
  await knex.schema.dropTable('technical_component');
};
