import {
  situationAt,
  type TicketEvent,
} from '@caih/backstage-plugin-itsm-common';
import type { TicketResource } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { Scope } from '../access';
import type { TicketStore } from './store';

const SCOPE: Scope = {
  kind: 'all',
  why: 'the permission framework decides who sees a ticket',
};

/**
 * A ticket as the policy of the portal sees it. Told from the log as of its
 * last event, which is what the row says and lists are filtered by.
 */
export function toTicketResource(
  number: string,
  log: readonly TicketEvent[],
): TicketResource {
  const { establishmentId, state } = situationAt(
    log,
    log[log.length - 1].recordedAt,
  );
  return {
    id: number,
    establishmentId,
    state,
    declaredBy: log[0].actor.ref,
  };
}

/** The tickets that the permission framework asks for; unknown ones left out. */
export async function readTicketResources(
  store: TicketStore,
  tx: Knex,
  numbers: readonly string[],
): Promise<Map<string, TicketResource>> {
  const logs = await store.readLogs(SCOPE, tx, numbers, 'summary');
  return new Map(
    [...logs].map(([number, log]) => [number, toTicketResource(number, log)]),
  );
}
