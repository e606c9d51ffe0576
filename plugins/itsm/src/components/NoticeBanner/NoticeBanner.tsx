import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Alert from '@material-ui/lab/Alert';
import type { NoticeState } from '@caih/backstage-plugin-itsm-common';
import { useFormat } from '@caih/backstage-plugin-itsm-react';
import { noticeRouteRef } from '../../routes';
import { itsmTranslationRef } from '../../translations';
import { shownDay } from '../ObsolescencePage/daysInHand';
import { useNotices } from '../ObsolescencePage';

/** What concerns a machine still, or took it out. */
const STANDING: readonly NoticeState[] = [
  'notified',
  'received',
  'acknowledged',
  'ended',
];

/** That a machine leaves the maintenance, or has left it, by which notice. */
export const NoticeBanner = ({ machineId }: { machineId: string }) => {
  const { t } = useTranslationRef(itsmTranslationRef);
  const format = useFormat();
  const noticePath = useRouteRef(noticeRouteRef);
  const { page } = useNotices({ machine: machineId, state: STANDING });
  return (
    <>
      {page?.items.map(notice => (
        <Alert
          key={notice.id}
          severity={notice.state === 'ended' ? 'error' : 'warning'}
          style={{ marginBottom: 16 }}
        >
          {t(`notices.banner.${bannerOf(notice.state)}`, {
            day: format.day(shownDay(notice)),
          })}{' '}
          <Link to={noticePath({ noticeId: notice.id })} underline="always">
            {t('notices.banner.open', { id: notice.id })}
          </Link>
        </Alert>
      ))}
    </>
  );
};

function bannerOf(state: NoticeState) {
  if (state === 'ended') return 'ended';
  return state === 'notified' ? 'notified' : 'leaves';
}
