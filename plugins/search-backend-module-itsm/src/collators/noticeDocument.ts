import {
  NOTICE_DOCUMENT_TYPE,
  type NoticeDocument,
  noticeSearchPermission,
  type NoticeSummary,
  type SearchOff,
  makerAndModel,
} from '@caih/backstage-plugin-itsm-common';
import type { SearchFeed } from '../feed';
import type { Collection } from './GuardedCollatorFactory';
import { standInText } from './standIn';
import { accentedWordsPlain, line } from './words';

/** Notices that were told, each for whoever sees its establishment's. */
export function noticeCollection(options: {
  feed: SearchFeed;
  path: string;
}): Collection {
  const { feed, path } = options;
  return {
    type: NOTICE_DOCUMENT_TYPE,
    visibilityPermission: noticeSearchPermission,
    async *documents() {
      for await (const notice of feed.notices()) {
        yield noticeDocument(notice, path);
      }
    },
    standIn: why => noticeStandIn(why, path),
  };
}

export function noticeDocument(
  notice: NoticeSummary,
  path: string,
): NoticeDocument {
  const { id, machines, establishmentId, establishmentName, reason } = notice;
  const models = [...new Set(machines.map(makerAndModel))].join(', ');
  const heading = line(id, models);
  const text = line(
    reason,
    ...machines.flatMap(one => [one.name, one.serialNumber]),
    establishmentName,
  );
  return {
    title: heading,
    text,
    location: `${path}/obsolescence/${encodeURIComponent(id)}`,
    authorization: { resourceRef: establishmentId },
    number: id,
    models,
    machines: machines.length,
    state: notice.state,
    lastDay: notice.lastDay ?? '',
    askedLastDay: notice.askedLastDay,
    establishment: establishmentName,
    establishmentId,
    what: 'notice',
    plain: accentedWordsPlain(heading, text),
    off: '',
  };
}

function noticeStandIn(why: SearchOff | 'empty', path: string): NoticeDocument {
  return {
    ...standInText('notices', why),
    location: `${path}/obsolescence`,
    number: '',
    models: '',
    machines: 0,
    state: '',
    lastDay: '',
    askedLastDay: '',
    establishment: '',
    establishmentId: '',
    what: 'notice',
    plain: '',
    off: why,
  };
}
