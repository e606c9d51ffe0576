import type { Knex } from 'knex';
import type { Scope } from '../access';
import type { NoticeStore } from '../obsolescence/NoticeStore';
import { noticeContentOf } from './content';
import type { MessageWriter } from './writeMessage';

const SCOPE: Scope = {
  kind: 'all',
  why: 'messages about notices of every establishment are written',
};

/** Writes the messages about obsolescence notices, from their logs. */
export function noticeWriter(
  knex: Knex,
  notices: Pick<NoticeStore, 'readLogs'>,
): MessageWriter {
  return {
    pathOf: ({ ticket }) => `/obsolescence/${ticket}`,
    async write(message, about) {
      const id = message.ticket;
      const log = (await notices.readLogs(SCOPE, knex, [id])).get(id);
      if (!log) throw new Error(`No notice ${id}`);
      const content = noticeContentOf(message, log, about);
      return content && { content, attachments: async () => [] };
    },
  };
}
