// @ts-check

/**
 * Since when a ticket waits for its approval (CI12): what the list of those
 * awaited longest is ordered by. A projection of the log, null where none is
 * awaited.
 *
 * The rows there are get theirs from their log, read here as it was written
 * until this day, so that `rebuild` finds no difference.
 */

/**
 * When the approval that a log waits for could first be given.
 *
 * @param {{ type: string, recorded_at: number | string, data: string }[]} events
 */
function readSince(events) {
  let isRestored = false;
  let hasTerms = false;
  let isQualified = true;
  /** @type {number | string | null} */
  let since = null;
  for (const { type, recorded_at: at, data } of events) {
    switch (type) {
      case 'register':
        hasTerms = JSON.parse(data).terms !== null;
        break;
      case 'qualify': {
        const { terms, needsAgreement } = JSON.parse(data);
        if (terms && needsAgreement) isQualified = false;
        else if (terms) hasTerms = true;
        break;
      }
      case 'agree-qualification':
        hasTerms = true;
        isQualified = true;
        break;
      case 'refuse-qualification':
        isQualified = true;
        break;
      case 'restore':
        isRestored = true;
        break;
      case 'refuse':
      case 'reopen':
        isRestored = false;
        break;
      default:
    }
    if (!isRestored || !hasTerms || !isQualified) since = null;
    else since = since ?? at;
  }
  return since;
}

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('ticket', table => {
    table.bigInteger('approval_since_at');
  });
  await knex.raw(
    'create index ticket_approval_idx on ticket (approval_since_at, number) where approval_since_at is not null',
  );
  // Those that wait for an approval are few, whatever the number of tickets.
  for (const { number } of await knex('ticket')
    .where('state', 'restored')
    .select('number')) {
    const events = await knex('ticket_event')
      .where('ticket', number)
      .orderBy('sequence')
      .select('type', 'recorded_at', 'data');
    await knex('ticket')
      .where({ number })
      .update({ approval_since_at: readSince(events) });
  }
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.raw('drop index ticket_approval_idx');
  // Knex would make the table of SQLite anew, which what refers to it forbids.
  await knex.raw('alter table ticket drop column approval_since_at');
};
