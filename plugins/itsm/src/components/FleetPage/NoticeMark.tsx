import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import EventBusyIcon from '@material-ui/icons/EventBusy';
import type { MachineNotice } from '@caih/backstage-plugin-itsm-common';
import { IconLabel, useFormat } from '@caih/backstage-plugin-itsm-react';
import { noticeRouteRef } from '../../routes';
import {
  fleetTasksTranslationRef,
  itsmTranslationRef,
} from '../../translations';

/** That an obsolescence notice is told of a machine: its last day and state. */
export const NoticeMark = ({ notice }: { notice: MachineNotice }) => {
  const { id, state, lastDay } = notice;
  const { t } = useTranslationRef(itsmTranslationRef);
  const { t: tasks } = useTranslationRef(fleetTasksTranslationRef);
  const { day } = useFormat();
  const noticePath = useRouteRef(noticeRouteRef);
  return (
    <IconLabel icon={EventBusyIcon} color={theme => theme.palette.warning.main}>
      <Link to={noticePath({ noticeId: id })} underline="always">
        {tasks('fleetTasks.notice.mark', {
          day: day(lastDay),
          state: t(`notices.state.${state}`),
        })}
      </Link>
    </IconLabel>
  );
};
