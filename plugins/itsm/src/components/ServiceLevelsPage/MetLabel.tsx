import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Theme } from '@material-ui/core/styles';
import CheckIcon from '@material-ui/icons/CheckCircleOutline';
import MissedIcon from '@material-ui/icons/ErrorOutline';
import {
  IconLabel,
  readableErrorColor,
} from '@caih/backstage-plugin-itsm-react';
import { serviceLevelsTranslationRef } from '../../translations';

const goodColor = ({ palette }: Theme) =>
  palette.type === 'dark' ? palette.success.light : palette.success.dark;

/** Whether what was promised is kept; or, of a ticket, whether it was in time. */
export const MetLabel = (props: { met: boolean; ofTicket?: boolean }) => {
  const { met, ofTicket = false } = props;
  const { t } = useTranslationRef(serviceLevelsTranslationRef);
  const words = ofTicket
    ? (['levels.tickets.verdict.in', 'levels.tickets.verdict.late'] as const)
    : (['levels.rate.met', 'levels.rate.missed'] as const);
  return (
    <IconLabel
      icon={met ? CheckIcon : MissedIcon}
      color={met ? goodColor : readableErrorColor}
    >
      {t(words[met ? 0 : 1])}
    </IconLabel>
  );
};
