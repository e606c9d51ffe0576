import {
  type Instant,
  situationAt,
  type WorkflowRules,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../../access';
import { FieldError } from '../../http';
import type { TicketStore } from '../store';

/**
 * CI13: within its days the closed ticket itself is reopened.
 *
 * @param number - of the ticket that a new one would follow
 * @throws FieldError where it is not closed, unknown, or still reopens
 */
export async function assertMayFollow(
  number: string,
  scope: Scope,
  options: {
    knex: Knex;
    store: TicketStore;
    rules: WorkflowRules;
    now: Instant;
  },
): Promise<void> {
  const { knex, store, rules, now } = options;
  const log = (await store.readLogs(scope, knex, [number], 'summary')).get(
    number,
  );
  const followed = log && situationAt(log, now);
  if (!followed || followed.state !== 'closed' || !followed.closedAt) {
    throw new FieldError(
      'follows',
      followed ? 'not-closed' : 'unknown-ticket',
      `${number} is no closed ticket of this establishment`,
    );
  }
  const days = rules.reopenDays;
  const reopensUntil = Date.parse(followed.closedAt) + days * 86_400_000;
  if (Date.parse(now) <= reopensUntil) {
    throw new FieldError(
      'follows',
      'still-reopens',
      `${number} was closed less than ${days} days ago: reopen it instead`,
    );
  }
}
