import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Chip from '@material-ui/core/Chip';
import BlockIcon from '@material-ui/icons/Block';
import CheckIcon from '@material-ui/icons/Check';
import HourglassEmptyIcon from '@material-ui/icons/HourglassEmpty';
import UndoIcon from '@material-ui/icons/Undo';
import type { PenaltyState } from '@caih/backstage-plugin-itsm-common';
import { penaltiesTranslationRef } from '../../translations';

const ICONS: Record<PenaltyState, typeof CheckIcon> = {
  open: HourglassEmptyIcon,
  applied: CheckIcon,
  waived: BlockIcon,
  lifted: UndoIcon,
};

/** Where a case stands, in a word and a sign. */
export const PenaltyStateChip = ({ state }: { state: PenaltyState }) => {
  const { t } = useTranslationRef(penaltiesTranslationRef);
  const Icon = ICONS[state];
  return (
    <Chip
      size="small"
      variant="outlined"
      style={{ margin: 0 }}
      icon={<Icon aria-hidden />}
      label={t(`penalties.state.${state}`)}
    />
  );
};
