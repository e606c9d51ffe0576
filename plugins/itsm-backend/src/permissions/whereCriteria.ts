import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';
import type {
  TicketCriteria,
  TicketCriterion,
} from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';

/** Where a property of a ticket is, in a query on `ticket`. */
const COLUMNS: Record<
  TicketCriterion['property'],
  { sql: string; nullable?: true }
> = {
  establishmentId: { sql: 'ticket.establishment_id' },
  state: { sql: 'ticket.state' },
  declaredBy: {
    sql: `(select first_event.actor_ref from ticket_event as first_event
      where first_event.ticket = ticket.number and first_event.sequence = 1)`,
    nullable: true,
  },
};

interface Fragment {
  sql: string;
  bindings: readonly string[];
}

const ALWAYS: Fragment = { sql: '1 = 1', bindings: [] };
const NEVER: Fragment = { sql: '1 = 0', bindings: [] };

/** Keeps the tickets of a query on `ticket` that meet the criteria. */
export function whereCriteria(
  query: Knex.QueryBuilder,
  criteria: TicketCriteria,
): void {
  const { sql, bindings } = fragmentOf(criteria);
  query.whereRaw(`(${sql})`, bindings);
}

/** Keeps the rows whose ticket meets the criteria. */
export function whereTicketMeets(
  query: Knex.QueryBuilder,
  numberColumn: string,
  criteria: TicketCriteria,
): void {
  const { sql, bindings } = fragmentOf(criteria);
  query.whereRaw(
    `exists (select 1 from ticket where ticket.number = ?? and (${sql}))`,
    [numberColumn, ...bindings],
  );
}

function fragmentOf(criteria: TicketCriteria): Fragment {
  if (isAndCriteria(criteria)) return join(criteria.allOf, 'and', ALWAYS);
  if (isOrCriteria(criteria)) return join(criteria.anyOf, 'or', NEVER);
  if (isNotCriteria(criteria)) {
    const { sql, bindings } = fragmentOf(criteria.not);
    return { sql: `not (${sql})`, bindings };
  }
  return isOneOf(criteria);
}

function join(
  parts: readonly TicketCriteria[],
  word: 'and' | 'or',
  ofNothing: Fragment,
): Fragment {
  if (parts.length === 0) return ofNothing;
  const fragments = parts.map(fragmentOf);
  return {
    sql: fragments.map(({ sql }) => `(${sql})`).join(` ${word} `),
    bindings: fragments.flatMap(({ bindings }) => bindings),
  };
}

/** Never null: `not` of it has to hold for a ticket without the property. */
function isOneOf({ property, values }: TicketCriterion): Fragment {
  if (values.length === 0) return NEVER;
  const column = COLUMNS[property];
  const isIn = `${column.sql} in (${values.map(() => '?').join(', ')})`;
  return {
    sql: column.nullable ? `coalesce(${isIn}, false)` : isIn,
    bindings: values,
  };
}
