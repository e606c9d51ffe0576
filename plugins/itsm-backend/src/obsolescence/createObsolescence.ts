import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { AttachmentRules } from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { MessageStore } from '../messages';
import { chaseNotices } from './chaseNotices';
import {
  type NoticeFleet,
  type NoticeOutbox,
  NoticeService,
} from './NoticeService';
import type { NoticeStore } from './NoticeStore';

/** The room of obsolescence notices put together, and its upkeep. */
export function createObsolescence(options: {
  knex: Knex;
  store: NoticeStore;
  fleet: NoticeFleet;
  /** Where what is to be told is noticed. */
  outbox: MessageStore;
  messagesOf: NoticeOutbox['listOf'];
  clock: ClockService;
  logger: LoggerService;
  attachmentRules: AttachmentRules;
}): {
  notices: NoticeService;
  schedule(scheduler: SchedulerService): Promise<void>;
} {
  const { outbox, messagesOf } = options;
  const notices = NoticeService.create({
    ...options,
    outbox: {
      listOf: messagesOf,
      notice: (tx, { noticeId, establishmentId, kind, sequence }, now) =>
        outbox.notice(
          { kind: 'establishments', ids: [establishmentId] },
          tx,
          establishmentId,
          [{ ticket: noticeId, kind, sequence, step: 0 }],
          now,
        ),
    },
  });
  return {
    notices,
    async schedule(scheduler) {
      await scheduler.scheduleTask({
        id: 'itsm-chase-obsolescence-notices',
        scope: 'global',
        frequency: { minutes: 10 },
        timeout: { minutes: 5 },
        initialDelay: { seconds: 40 },
        fn: () => chaseNotices(options),
      });
    },
  };
}
