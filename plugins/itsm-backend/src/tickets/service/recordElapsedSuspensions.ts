import type { LoggerService } from '@backstage/backend-plugin-api';
import { laterOf, situationAt } from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { Scope } from '../../access';
import type { TicketStore } from '../store';
import { elapsedSuspension } from './suspensionEnd';
import type { TicketChange } from './TicketService';

const CHUNK = 100;

const SCOPE: Scope = {
  kind: 'all',
  why: 'agreed suspensions end for every establishment',
};

interface Options {
  knex: Knex;
  store: TicketStore;
  clock: ClockService;
  logger: LoggerService;
  onChange?: (change: TicketChange) => void;
}

/**
 * Records the ends of suspensions that came without anyone's act. Each ticket
 * has a transaction of its own, and one that fails does not keep the others
 * from theirs.
 */
export async function recordElapsedSuspensions(
  options: Options,
): Promise<number> {
  const { knex, store, clock, logger } = options;
  let recorded = 0;
  let after: string | undefined;
  for (;;) {
    const numbers = await store.listElapsed(
      SCOPE,
      knex,
      clock.now(),
      after,
      CHUNK,
    );
    for (const number of numbers) {
      try {
        const change = await recordEnd(number, options);
        if (change) {
          recorded += 1;
          options.onChange?.(change);
        }
      } catch (error) {
        logger.error(`The end of ${number}'s suspension is not recorded`, {
          error: String(error),
        });
      }
    }
    if (numbers.length < CHUNK) return recorded;
    after = numbers[numbers.length - 1];
  }
}

async function recordEnd(
  number: string,
  { knex, store, clock }: Options,
): Promise<TicketChange | null> {
  return knex.transaction(async tx => {
    // Locked by another: someone acts on it, and records the end first.
    if (!(await store.lockIfFree(SCOPE, tx, number))) return null;
    const logs = await store.readLogs(SCOPE, tx, [number], 'all');
    const before = logs.get(number) ?? [];
    const last = before[before.length - 1];
    const ended =
      last && elapsedSuspension(before, laterOf(clock.now(), last.recordedAt));
    if (!ended) return null;
    await store.write(SCOPE, tx, number, { before, added: [ended] });
    return {
      ticketId: number,
      establishmentId: situationAt(before, ended.recordedAt).establishmentId,
      sequence: ended.sequence,
    };
  });
}
