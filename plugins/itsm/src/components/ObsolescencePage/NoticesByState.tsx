import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import {
  NOTICE_STATES,
  type NoticeSummary,
} from '@caih/backstage-plugin-itsm-common';
import { itsmTranslationRef } from '../../translations';
import { NoticeList } from './NoticeList';

/** Notices, a list for each state in the order in which a notice has them. */
export const NoticesByState = (props: {
  notices: readonly NoticeSummary[];
  withEstablishment: boolean;
}) => {
  const { notices, withEstablishment } = props;
  const { t } = useTranslationRef(itsmTranslationRef);
  const groups = NOTICE_STATES.map(state => ({
    state,
    ofState: notices.filter(one => one.state === state),
  })).filter(({ ofState }) => ofState.length > 0);
  return (
    <>
      {groups.map(({ state, ofState }) => (
        <section key={state}>
          <Typography variant="h6" component="h3" gutterBottom>
            {t(`notices.state.${state}`)}
          </Typography>
          <NoticeList
            notices={ofState}
            withEstablishment={withEstablishment}
            label={`${t('notices.list')}, ${t(`notices.state.${state}`)}`}
          />
        </section>
      ))}
    </>
  );
};
