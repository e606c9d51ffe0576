import type { LoggerService } from '@backstage/backend-plugin-api';
import { noticeAt, noticeReminderAt } from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { Scope } from '../access';
import type { MessageStore } from '../messages';
import type { NoticeStore } from './NoticeStore';

const CHUNK = 100;

const SCOPE: Scope = {
  kind: 'all',
  why: 'notices of every establishment are chased',
};

/**
 * Reminds the establishments whose receipt is not proven, every 5 working days
 * of the site. The key of a reminder makes it one, whoever sweeps and how
 * often.
 */
export async function chaseNotices(options: {
  knex: Knex;
  store: NoticeStore;
  outbox: Pick<MessageStore, 'notice'>;
  clock: ClockService;
  logger: LoggerService;
}): Promise<void> {
  const { knex, store, outbox, clock, logger } = options;
  let after: string | undefined;
  for (;;) {
    const now = clock.now();
    const rows = await store.listToChase(SCOPE, knex, after, CHUNK);
    const logs = await store.readLogs(
      SCOPE,
      knex,
      rows.map(row => row.id),
    );
    for (const { id, establishment_id: establishmentId } of rows) {
      try {
        const notice = noticeAt(logs.get(id) ?? [], now);
        const step = noticeReminderAt(notice, now);
        const sequence = notice.notifiedSequence;
        if (step === 0 || sequence === null) continue;
        await outbox.notice(
          SCOPE,
          knex,
          establishmentId,
          [{ ticket: id, kind: 'obsolescence-reminder', sequence, step }],
          now,
        );
      } catch (error) {
        logger.error(`Notice ${id} could not be chased`, {
          error: String(error),
        });
      }
    }
    if (rows.length < CHUNK) return;
    after = rows[rows.length - 1].id;
  }
}
