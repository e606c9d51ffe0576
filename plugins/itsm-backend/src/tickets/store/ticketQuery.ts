import {
  type Asked,
  type Instant,
  OPEN_STATES,
  type Side,
  toEpochSeconds,
  type TicketState,
} from '@caih/backstage-plugin-itsm-common';
import type { TicketCriteria } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import { isPostgres, likePattern } from '../../database';
import { whereCriteria } from '../../permissions';
import { lexemePrefix, searchWords } from './searchText';

/** Whose word a ticket has to wait for. */
export interface Answerable {
  /** What somebody grants in each of their roles, and for whom; empty: no one. */
  inRoles: readonly {
    establishmentIds: readonly string[];
    asked: readonly Asked[];
  }[];
  /** What the policy of the portal asks of it besides. */
  criteria: TicketCriteria | undefined;
}

/** What tickets to find, as of an instant. */
export interface TicketFilter {
  now: Instant;
  /** Any state where absent. */
  states?: readonly TicketState[];
  /** Legal FINESS. */
  establishmentId?: string;
  /** Tickets that concern any of these machines, principal or not. */
  machineIds?: readonly string[];
  /** Registered at least so many days before `now`. */
  ageFrom?: number;
  /** Registered less than so many days before `now`. */
  ageUnder?: number;
  timing?: 'late' | 'warning';
  /** Those with a mediation that waits for somebody. */
  mediation?: 'pending';
  /** Held by this person. */
  holderRef?: string;
  /** Declared by this person. */
  declaredByRef?: string;
  /** This side's move. */
  awaits?: Side;
  /** Something is asked that somebody may grant. */
  answerable?: Answerable;
  /** Held by nobody, in the queue of one of these teams or of none. */
  inQueueOf?: readonly string[];
  /** The day to ask the maker again has come. */
  toChase?: true;
  /** Its approval is awaited. */
  approvalAwaited?: true;
  text?: string;
}

/** States a suspended ticket may fall back to when its suspension ends. */
const RESUMABLE: readonly TicketState[] = ['registered', 'in-progress'];

const DAY_SECONDS = 86_400;

/** Narrows a query on `ticket`; who may see them is not its concern. */
export function whereMatches(
  query: Knex.QueryBuilder,
  knex: Knex,
  filter: TicketFilter,
): void {
  const { establishmentId, machineIds, states, timing, mediation, text } =
    filter;
  const now = toEpochSeconds(filter.now);
  if (establishmentId) query.where('ticket.establishment_id', establishmentId);
  if (machineIds) {
    query.whereIn(
      'ticket.number',
      knex('ticket_machine')
        .whereIn('machine_id', [...machineIds])
        .select('ticket'),
    );
  }
  const { ageFrom, ageUnder } = filter;
  if (ageFrom !== undefined) {
    query.where('ticket.registered_at', '<=', now - ageFrom * DAY_SECONDS);
  }
  if (ageUnder !== undefined) {
    query.where('ticket.registered_at', '>', now - ageUnder * DAY_SECONDS);
  }
  if (mediation) query.whereNotNull('ticket.mediation');
  if (states) whereState(query, states, now);
  if (timing === 'late') {
    query.where(late =>
      late
        .where('ticket.late_from_at', '<=', now)
        .orWhere('ticket.verdict', 'late'),
    );
  }
  if (timing === 'warning') {
    query
      .where('ticket.warn_at', '<=', now)
      .where('ticket.late_from_at', '>', now)
      // No time is consumed while a suspension is in force: nothing to hurry.
      .where(running =>
        running
          .whereNot('ticket.state', 'suspended')
          .orWhere('ticket.suspended_until_at', '<=', now),
      );
  }
  whereWork(query, filter, now);
  if (text !== undefined) whereText(query, knex, text);
}

function whereWork(
  query: Knex.QueryBuilder,
  filter: TicketFilter,
  now: number,
): void {
  const { holderRef, declaredByRef, awaits, answerable, inQueueOf, toChase } =
    filter;
  if (filter.approvalAwaited) query.whereNotNull('ticket.approval_since_at');
  if (holderRef) query.where('ticket.holder_ref', holderRef);
  if (declaredByRef) query.where('ticket.declared_by_ref', declaredByRef);
  if (awaits) query.where('ticket.awaits', awaits);
  if (answerable) whereAnswerable(query, answerable);
  if (inQueueOf) {
    query
      .whereNull('ticket.holder_ref')
      .where(queue =>
        queue
          .whereNull('ticket.team_ref')
          .orWhereIn('ticket.team_ref', [...inQueueOf]),
      );
  }
  if (toChase) query.where('ticket.chase_at', '<=', now);
}

const asks = (asked: readonly Asked[]) => (one: Knex.QueryBuilder) =>
  one.whereIn('ticket.asked', [...asked]).orWhereNull('ticket.asked');

/**
 * Of the few that wait for an establishment, those that wait for somebody. A
 * row that does not say what is asked was written by a version from before the
 * column: it is shown to all, rather than to nobody.
 */
function whereAnswerable(
  query: Knex.QueryBuilder,
  { inRoles, criteria }: Answerable,
): void {
  query.where('ticket.awaits', 'establishment');
  const [first, ...others] = inRoles;
  if (!first) {
    query.whereRaw('1 = 0');
  } else if (others.length === 0) {
    // Whose they are is the scope's to say: twice, it misleads the planner.
    query.where(asks(first.asked));
  } else {
    query.where(any => {
      for (const { establishmentIds, asked } of inRoles) {
        any.orWhere(one =>
          one
            .whereIn('ticket.establishment_id', [...establishmentIds])
            .where(asks(asked)),
        );
      }
    });
  }
  if (criteria) whereCriteria(query, criteria);
}

/** A suspension whose end has come is over, though no task wrote so yet. */
function whereState(
  query: Knex.QueryBuilder,
  states: readonly TicketState[],
  now: number,
): void {
  if (OPEN_STATES.every(state => states.includes(state))) {
    query.whereIn('ticket.state', [...states]);
    return;
  }
  query.where(either =>
    either
      .where(lasting =>
        lasting
          .whereIn('ticket.state', [...states])
          .where(inForce =>
            inForce
              .whereNot('ticket.state', 'suspended')
              .orWhere('ticket.suspended_until_at', '>', now),
          ),
      )
      .orWhere(over =>
        over
          .where('ticket.state', 'suspended')
          .where('ticket.suspended_until_at', '<=', now)
          .whereIn(
            'ticket.resume_state',
            RESUMABLE.filter(state => states.includes(state)),
          ),
      ),
  );
}

/** Every word is in the texts, or begins a number, a serial or a name. */
function whereText(query: Knex.QueryBuilder, knex: Knex, text: string): void {
  const words = searchWords(text);
  if (words.length === 0) return;
  if (!isPostgres(knex)) {
    for (const word of words) {
      query.whereRaw(
        `ticket.search_text || ' ' || ticket.search_ids like ? escape '\\'`,
        [likePattern(word)],
      );
    }
    return;
  }
  // A word that French leaves out of searches ("le", "du") finds nothing and
  // must not keep the others from finding.
  const term = `case when numnode(plainto_tsquery('french', ?)) = 0
    and ? ~ '^[[:alpha:]''’]+$' then ''::tsquery
    else plainto_tsquery('french', ?) || ?::tsquery end`;
  query.whereRaw(
    `ticket.search @@ (${words.map(() => `(${term})`).join(' && ')})`,
    words.flatMap(word => [word, word, word, lexemePrefix(word)]),
  );
}
