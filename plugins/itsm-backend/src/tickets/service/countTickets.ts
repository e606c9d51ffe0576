import {
  type Instant,
  MAX_TICKET_COUNT,
  OPEN_STATES,
  type TicketCounts,
  type WorkflowRules,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Person } from '../../access';
import type { TicketFilter, TicketStore } from '../store';
import type { TicketWork } from './TicketService';
import { workFilter } from './workFilter';

/** How many tickets each view of the list holds, of one establishment or all. */
export async function countTickets(
  person: Person,
  establishmentId: string | undefined,
  options: {
    knex: Knex;
    store: TicketStore;
    rules: WorkflowRules;
    now: Instant;
  },
): Promise<TicketCounts> {
  const { knex, store, rules, now } = options;
  const count = (filter: Partial<TicketFilter>) =>
    store.count(
      person.scope,
      knex,
      { now, establishmentId, ...filter },
      MAX_TICKET_COUNT,
    );
  const work = (which: TicketWork) =>
    count({ states: OPEN_STATES, ...workFilter(person, which, rules) });
  const [mine, toApprove, queue, toChase, approvals] = await Promise.all([
    work('mine'),
    work('to-agree'),
    work('queue'),
    work('to-chase'),
    work('awaiting-approval'),
  ]);
  const [warning, late, mediations, open, all] = await Promise.all([
    count({ states: OPEN_STATES, timing: 'warning' }),
    count({ states: OPEN_STATES, timing: 'late' }),
    count({ mediation: 'pending' }),
    count({ states: OPEN_STATES }),
    count({}),
  ]);
  return {
    now,
    mine,
    toApprove,
    queue,
    toChase,
    approvals,
    warning,
    late,
    mediations,
    open,
    all,
  };
}
