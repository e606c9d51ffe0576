import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  type ClockOptions,
  dueMessages,
  laterOf,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { Scope } from '../access';
import type { TicketStore } from '../tickets';
import type { MessageStore } from './store';

const CHUNK = 100;

const SCOPE: Scope = {
  kind: 'all',
  why: 'time passes for the tickets of every establishment',
};

/** What it takes to notice what time alone causes. */
export interface SweepOptions {
  knex: Knex;
  messages: MessageStore;
  tickets: TicketStore;
  clock: ClockService;
  logger: LoggerService;
  clockOptions?: ClockOptions;
}

/**
 * Notices what time alone causes: about to be late, late, an approval waited
 * for (DI16, CI12). The key of a notice makes it one, whoever sweeps and how
 * often.
 */
export async function sweepTickets(options: SweepOptions): Promise<void> {
  const { knex, messages, tickets, clock, logger, clockOptions } = options;
  let after: string | undefined;
  for (;;) {
    const now = clock.now();
    const found = await messages.listToSweep(SCOPE, knex, now, after, CHUNK);
    const logs = await tickets.readLogs(
      SCOPE,
      knex,
      found.map(one => one.number),
      'summary',
    );
    for (const { number, establishment_id: establishmentId } of found) {
      const log = logs.get(number) ?? [];
      try {
        const at = laterOf(now, log[log.length - 1].recordedAt);
        await messages.notice(
          SCOPE,
          knex,
          establishmentId,
          dueMessages(log, at, clockOptions).map(message => ({
            ...message,
            ticket: number,
          })),
          now,
        );
      } catch (error) {
        logger.error(`What time causes for ${number} could not be noticed`, {
          error: String(error),
        });
      }
    }
    if (found.length < CHUNK) return;
    after = found[found.length - 1].number;
  }
}
