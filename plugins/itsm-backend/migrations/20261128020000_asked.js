// @ts-check

/**
 * What waits for a person's own word, and not for that of their establishment's
 * referent alone: of what a ticket asks for, what the most people may grant.
 * Who that is depends on the rules and on the policy of the portal, which
 * change without the log; the row says what is asked, and the query who may
 * grant it. Null where nothing is asked.
 *
 * It needs no index: `ticket_to_agree_idx` finds the few tickets that wait for
 * an establishment, whatever the number of tickets, and this tells them apart.
 *
 * The rows there are get theirs from their log, read here as it was written
 * until this day, so that `rebuild` finds no difference.
 */

/** Who may grant one may grant all before it. */
const WIDEST_FIRST = [
  'qualification',
  'instant',
  'workaround',
  'cancellation',
  'approval',
  'suspension',
  'exclusion',
];
const BATCH_SIZE = 500;

/**
 * What the log of a ticket that waits for its establishment asks for.
 *
 * @param {{ sequence: number, type: string, claimed_at: unknown, data: string }[]} events
 */
function readAsked(events) {
  /** @type {Set<string>} */
  const asked = new Set();
  let hasTerms = false;
  let isRestored = false;
  let isInstantKnown = false;
  /** @type {{ sequence: number, act: string } | null} the act whose instant is asked for */
  let instant = null;
  /** @type {number | null} the act that proposed what is asked for */
  let workaround = null;
  for (const { sequence, type, claimed_at: claimedAt, data: json } of events) {
    const data = JSON.parse(json);
    switch (type) {
      case 'register':
        hasTerms = data.terms !== null;
        break;
      case 'qualify':
      case 'add-machine':
        if (data.terms && data.needsAgreement) asked.add('qualification');
        else if (data.terms) hasTerms = true;
        break;
      case 'agree-qualification':
        hasTerms = true;
        asked.delete('qualification');
        break;
      case 'refuse-qualification':
        asked.delete('qualification');
        break;
      case 'request-suspension':
        asked.add('suspension');
        break;
      case 'agree-suspension':
      case 'refuse-suspension':
      case 'withdraw-suspension':
        asked.delete('suspension');
        break;
      case 'propose-workaround':
        asked.add('workaround');
        workaround = sequence;
        if (claimedAt !== null) instant = { sequence, act: type };
        break;
      case 'accept-workaround':
        asked.delete('workaround');
        workaround = null;
        break;
      case 'refuse-workaround':
        asked.delete('workaround');
        if (instant?.sequence === workaround) instant = null;
        workaround = null;
        break;
      case 'restore':
        isRestored = true;
        asked.delete('suspension');
        if (!isInstantKnown && claimedAt !== null) {
          instant = { sequence, act: type };
        }
        isInstantKnown = true;
        break;
      case 'agree-instant':
      case 'refuse-instant':
        instant = null;
        break;
      case 'refuse':
        isRestored = false;
        if (data.serviceDown) {
          isInstantKnown = false;
          // That of an accepted workaround is kept.
          if (instant?.act === 'restore' || instant?.sequence === workaround) {
            instant = null;
          }
          asked.delete('workaround');
          workaround = null;
        }
        break;
      case 'approve': {
        isRestored = false;
        instant = null;
        workaround = null;
        // An exclusion that is claimed stays so through a reopening.
        const isClaimed = asked.has('exclusion');
        asked.clear();
        if (isClaimed) asked.add('exclusion');
        break;
      }
      case 'reopen':
        isInstantKnown = false;
        break;
      case 'request-cancellation':
        asked.add('cancellation');
        break;
      case 'refuse-cancellation':
        asked.delete('cancellation');
        break;
      case 'claim-exclusion':
        asked.add('exclusion');
        break;
      case 'contest-exclusion':
      case 'withdraw-exclusion':
        asked.delete('exclusion');
        break;
      default:
    }
  }
  if (instant) asked.add('instant');
  if (isRestored && (hasTerms || asked.has('qualification'))) {
    asked.add('approval');
  }
  return WIDEST_FIRST.find(one => asked.has(one)) ?? null;
}

/**
 * @param {import('knex').Knex} knex
 */
async function fillIn(knex) {
  let after = '';
  for (;;) {
    const tickets = await knex('ticket')
      .where('awaits', 'establishment')
      .where('number', '>', after)
      .orderBy('number')
      .limit(BATCH_SIZE)
      .select('number');
    const numbers = tickets.map(ticket => ticket.number);
    if (numbers.length === 0) return;
    const events = await knex('ticket_event')
      .whereIn('ticket', numbers)
      .orderBy(['ticket', 'sequence'])
      .select('ticket', 'sequence', 'type', 'claimed_at', 'data');
    const logs = new Map();
    for (const event of events) {
      logs.set(event.ticket, [...(logs.get(event.ticket) ?? []), event]);
    }
    for (const [number, log] of logs) {
      await knex('ticket')
        .where({ number })
        .update({ asked: readAsked(log) });
    }
    after = numbers[numbers.length - 1];
  }
}

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('ticket', table => {
    table
      .string('asked', 20)
      .comment(
        'Of what is asked, what the most of the establishment may grant',
      );
  });
  await fillIn(knex);
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  // Knex would make the table of SQLite anew, which what refers to it forbids.
  await knex.raw('alter table ticket drop column asked');
};
