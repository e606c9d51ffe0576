// @ts-check

/**
 * Who has a ticket, whose move it is, who declared it and when its maker is to
 * be asked again: what the desk's queue, "my work" and the establishment's
 * "to agree" are listed and counted by. All are projections of the log, which
 * said most of it before: who began the work has the ticket.
 *
 * The rows there are get theirs from their log, read here as it was written
 * until this day, so that `rebuild` finds no difference; the code that reads
 * it now may come to read more.
 */

const OPEN = `state in ('registered', 'in-progress', 'suspended', 'restored')`;
const NEXT_LATE = 'coalesce(late_from_at, 253402300799)';
const SETTLED = ['closed', 'cancelled', 'excluded'];
const BATCH_SIZE = 500;
const COLUMNS = [
  'holder_ref',
  'team_ref',
  'declared_by_ref',
  'awaits',
  'chase_at',
];
const INDEXES = {
  ticket_held_newest_idx: `(holder_ref, registered_at, number) where ${OPEN}`,
  ticket_held_next_late_idx: `(holder_ref, (${NEXT_LATE}), number) where ${OPEN}`,
  ticket_declared_newest_idx: `(declared_by_ref, registered_at, number) where ${OPEN}`,
  ticket_to_agree_idx: `(establishment_id, registered_at, number) where awaits = 'establishment'`,
  ticket_queue_idx: `((${NEXT_LATE}), number) where holder_ref is null and awaits = 'contractor'`,
  ticket_to_chase_idx: `(chase_at) where chase_at is not null`,
};

/**
 * What the log says of who has a ticket and whose move it is.
 *
 * @param {{ type: string, recorded_at: number | string, actor_ref: string | null, claimed_at: unknown, data: string }[]} events
 */
function readLog(events) {
  const waits = new Set();
  let state = 'registered';
  let previous = 'registered';
  let until = Infinity;
  let asked = Infinity;
  let hasTerms = false;
  /** @type {string | null} */
  let holder = null;
  let isRestored = false;
  for (const event of events) {
    const data = JSON.parse(event.data);
    if (state === 'suspended' && until <= Number(event.recorded_at)) {
      state = previous;
    }
    switch (event.type) {
      case 'register':
        hasTerms = data.terms !== null;
        break;
      case 'start-work':
      case 'start-intervention':
        if (state === 'registered') {
          state = 'in-progress';
          holder = event.actor_ref;
        }
        break;
      case 'qualify':
        if (data.terms && data.needsAgreement) waits.add('qualification');
        else if (data.terms) hasTerms = true;
        break;
      case 'agree-qualification':
        hasTerms = true;
        waits.delete('qualification');
        break;
      case 'refuse-qualification':
        waits.delete('qualification');
        break;
      case 'request-suspension':
        asked = Date.parse(data.until) / 1000;
        waits.add('suspension');
        break;
      case 'agree-suspension':
        previous = state;
        state = 'suspended';
        until = asked;
        waits.delete('suspension');
        break;
      case 'refuse-suspension':
      case 'withdraw-suspension':
        waits.delete('suspension');
        break;
      case 'end-suspension':
        state = previous;
        break;
      case 'propose-workaround':
        waits.add('workaround');
        if (event.claimed_at !== null) waits.add('instant of a workaround');
        break;
      case 'accept-workaround':
        waits.delete('workaround');
        break;
      case 'refuse-workaround':
        waits.delete('workaround');
        waits.delete('instant of a workaround');
        break;
      case 'restore':
        state = 'restored';
        waits.delete('suspension');
        if (!isRestored && event.claimed_at !== null) {
          waits.add('instant of a restoration');
        }
        isRestored = true;
        break;
      case 'agree-instant':
      case 'refuse-instant':
        waits.delete('instant of a workaround');
        waits.delete('instant of a restoration');
        break;
      case 'refuse':
        state = 'in-progress';
        if (data.serviceDown) {
          isRestored = false;
          waits.delete('instant of a restoration');
          // That of an accepted workaround is kept.
          if (waits.delete('workaround')) {
            waits.delete('instant of a workaround');
          }
        }
        break;
      case 'approve':
        state = 'closed';
        // An exclusion that is claimed stays so through a reopening.
        ['workaround', 'cancellation'].forEach(one => waits.delete(one));
        break;
      case 'reopen':
        state = 'in-progress';
        isRestored = false;
        break;
      case 'request-cancellation':
        waits.add('cancellation');
        break;
      case 'refuse-cancellation':
        waits.delete('cancellation');
        break;
      case 'cancel':
      case 'agree-cancellation':
        state = 'cancelled';
        break;
      case 'claim-exclusion':
        waits.add('exclusion');
        break;
      case 'contest-exclusion':
      case 'withdraw-exclusion':
        waits.delete('exclusion');
        break;
      case 'accept-exclusion':
        state = 'excluded';
        break;
      default:
    }
  }
  const isAsked = waits.size > 0 || (state === 'restored' && hasTerms);
  return {
    holder_ref: holder,
    declared_by_ref: events[0].actor_ref,
    awaits: SETTLED.includes(state)
      ? null
      : (isAsked && 'establishment') || 'contractor',
  };
}

/**
 * @param {import('knex').Knex} knex
 */
async function fillIn(knex) {
  let after = '';
  for (;;) {
    const tickets = await knex('ticket')
      .where('number', '>', after)
      .orderBy('number')
      .limit(BATCH_SIZE)
      .select('number');
    const numbers = tickets.map(ticket => ticket.number);
    if (numbers.length === 0) return;
    const events = await knex('ticket_event')
      .whereIn('ticket', numbers)
      .orderBy(['ticket', 'sequence']);
    const logs = new Map();
    for (const event of events) {
      logs.set(event.ticket, [...(logs.get(event.ticket) ?? []), event]);
    }
    for (const [number, log] of logs) {
      await knex('ticket').where({ number }).update(readLog(log));
    }
    after = numbers[numbers.length - 1];
  }
}

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('ticket', table => {
    table.string('holder_ref', 255);
    table
      .string('team_ref', 255)
      .comment('Of the holder, or in whose queue the ticket waits');
    table.string('declared_by_ref', 255);
    table.string('awaits', 20).comment('Whose move it is; null once settled');
    table
      .bigInteger('chase_at')
      .comment('As the day begins, at the site, to ask the maker again');
  });
  await fillIn(knex);
  for (const [name, columns] of Object.entries(INDEXES)) {
    await knex.raw(`create index ${name} on ticket ${columns}`);
  }
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const name of Object.keys(INDEXES)) {
    await knex.raw(`drop index ${name}`);
  }
  for (const column of COLUMNS) {
    await knex.raw(`alter table ticket drop column ${column}`);
  }
};
