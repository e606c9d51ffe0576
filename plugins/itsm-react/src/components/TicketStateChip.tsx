import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Theme } from '@material-ui/core/styles';
import BlockIcon from '@material-ui/icons/Block';
import BuildIcon from '@material-ui/icons/Build';
import CancelIcon from '@material-ui/icons/Cancel';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import PauseCircleFilledIcon from '@material-ui/icons/PauseCircleFilled';
import RadioButtonUncheckedIcon from '@material-ui/icons/RadioButtonUnchecked';
import RateReviewIcon from '@material-ui/icons/RateReview';
import type { TicketState } from '@caih/backstage-plugin-itsm-common';
import { itsmReactTranslationRef } from '../translations';
import { IconLabel } from './IconLabel';

const LOOKS: Record<
  TicketState,
  { icon: typeof BuildIcon; color: (theme: Theme) => string }
> = {
  registered: {
    icon: RadioButtonUncheckedIcon,
    color: theme => theme.palette.info.main,
  },
  'in-progress': { icon: BuildIcon, color: theme => theme.palette.info.main },
  suspended: {
    icon: PauseCircleFilledIcon,
    color: theme => theme.palette.text.secondary,
  },
  restored: {
    icon: RateReviewIcon,
    color: theme => theme.palette.warning.main,
  },
  closed: {
    icon: CheckCircleIcon,
    color: theme => theme.palette.success.main,
  },
  cancelled: {
    icon: CancelIcon,
    color: theme => theme.palette.text.secondary,
  },
  excluded: { icon: BlockIcon, color: theme => theme.palette.text.secondary },
};

/** @public */
export interface TicketStateChipProps {
  state: TicketState;
}

/** The state of a ticket: a shape, a colour and the word. @public */
export const TicketStateChip = ({ state }: TicketStateChipProps) => {
  const { t } = useTranslationRef(itsmReactTranslationRef);
  return (
    <IconLabel {...LOOKS[state]} title={t(`stateHint.${state}`)}>
      {t(`state.${state}`)}
    </IconLabel>
  );
};
