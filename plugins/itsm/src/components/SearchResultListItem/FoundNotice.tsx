import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { NoticeDocument } from '@caih/backstage-plugin-itsm-common';
import { useFormat } from '@caih/backstage-plugin-itsm-react';
import { noticeRouteRef } from '../../routes';
import { searchTranslationRef } from '../../translations';
import { NoticeStateChip } from '../NoticeStateChip';
import { FoundLine, type Highlight } from './FoundLine';

/** A notice that was found: number and models, place, state and last day. */
export const FoundNotice = ({
  notice,
  highlight,
}: {
  notice: NoticeDocument;
  highlight?: Highlight;
}) => {
  const { t } = useTranslationRef(searchTranslationRef);
  const { day } = useFormat();
  const pathOf = useRouteRef(noticeRouteRef);
  const { state, lastDay, askedLastDay, machines } = notice;
  return (
    <FoundLine
      to={pathOf({ noticeId: notice.number })}
      title={notice.title}
      highlight={highlight}
      state={state && <NoticeStateChip state={state} />}
      facts={[
        lastDay
          ? t('found.lastDay', { day: day(lastDay) })
          : askedLastDay && t('found.askedDay', { day: day(askedLastDay) }),
        t('found.leaving', { count: machines }),
        notice.establishment,
      ]}
    />
  );
};
