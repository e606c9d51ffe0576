// @ts-check

/** The categories of software when this was written, and what they are. */
const SOFTWARE = `cast(case when category in ('backup-software', 'sds', 'virtualisation-software', 'container-platform') then substr(model || coalesce(' ' || firmware, ''), 1, 255) else operating_system end as text)`;

/**
 * Software solutions are items of the fleet as machines are (CCTP 2.1.20): their
 * version stands in the column of the firmware.
 *
 * What a source of ends of life knows of a machine is its operating system, and
 * of a software item the product with its version. Both are looked for by one
 * index, over the expression that the queries write as it is here: another
 * category of software needs the index anew.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('machine', table => {
    table.dropIndex(
      ['operating_system', 'establishment_id'],
      'machine_by_system',
    );
  });
  await knex.raw(
    `create index machine_by_software on machine (${SOFTWARE}, establishment_id)`,
  );
  // What was counted by operating system counts software items now.
  await knex('tally').update({ change_sequence: -1 });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.raw('drop index machine_by_software');
  await knex.schema.alterTable('machine', table => {
    table.index(['operating_system', 'establishment_id'], 'machine_by_system');
  });
};
