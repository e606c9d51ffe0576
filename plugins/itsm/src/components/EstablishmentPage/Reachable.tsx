import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Theme } from '@material-ui/core/styles';
import CheckCircleIcon from '@material-ui/icons/CheckCircleOutline';
import ScheduleIcon from '@material-ui/icons/Schedule';
import type { Instant, Reachability } from '@caih/backstage-plugin-itsm-common';
import { IconLabel, useFormat } from '@caih/backstage-plugin-itsm-react';
import { itsmTranslationRef } from '../../translations';

const reachableColor = (theme: Theme) =>
  theme.palette.type === 'dark'
    ? theme.palette.success.light
    : theme.palette.success.dark;
const closedColor = (theme: Theme) => theme.palette.text.secondary;

/** Whether somebody answers now, and until or from when; nothing if unknown. */
export const Reachable = (props: {
  reachability: Reachability | null;
  /** Of the establishment. */
  timeZone: string;
  now: Instant;
}) => {
  const { reachability, timeZone, now } = props;
  const { t } = useTranslationRef(itsmTranslationRef);
  const format = useFormat();
  if (!reachability) return null;
  const say = (instant: Instant) => format.instant(instant, { timeZone, now });
  if (reachability.reachable) {
    return (
      <IconLabel icon={CheckCircleIcon} color={reachableColor}>
        {reachability.until
          ? t('establishment.reachableUntil', { when: say(reachability.until) })
          : t('establishment.reachable')}
      </IconLabel>
    );
  }
  return (
    <IconLabel icon={ScheduleIcon} color={closedColor}>
      {reachability.from
        ? t('establishment.closedUntil', { when: say(reachability.from) })
        : t('establishment.closed')}
    </IconLabel>
  );
};
