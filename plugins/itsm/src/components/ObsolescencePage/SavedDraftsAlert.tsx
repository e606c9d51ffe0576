import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Alert from '@material-ui/lab/Alert';
import { noticeRouteRef } from '../../routes';
import {
  endOfLifeTranslationRef,
  itsmTranslationRef,
} from '../../translations';
import type { SavedDrafts } from './useDrafting';

/** That the drafts are saved, the proof is not, why, and where they are. */
export const SavedDraftsAlert = (props: {
  drafts: SavedDrafts;
  message: string;
}) => {
  const { drafts, message } = props;
  const { t } = useTranslationRef(endOfLifeTranslationRef);
  const { t: notices } = useTranslationRef(itsmTranslationRef);
  const noticePath = useRouteRef(noticeRouteRef);
  return (
    <Alert severity="warning">
      {t('endOfLife.draft.saved', {
        count: drafts.ids.length,
        ids: drafts.ids.join(', '),
      })}{' '}
      {t('endOfLife.draft.unproven', { message })}
      {drafts.withoutProof.map(noticeId => (
        <div key={noticeId}>
          <Link to={noticePath({ noticeId })} underline="always">
            {notices('notices.banner.open', { id: noticeId })}
          </Link>
        </div>
      ))}
    </Alert>
  );
};
