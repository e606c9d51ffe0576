import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Chip from '@material-ui/core/Chip';
import BlockIcon from '@material-ui/icons/Block';
import CheckIcon from '@material-ui/icons/Check';
import EventIcon from '@material-ui/icons/Event';
import HourglassEmptyIcon from '@material-ui/icons/HourglassEmpty';
import UndoIcon from '@material-ui/icons/Undo';
import type { EvolutionState } from '@caih/backstage-plugin-itsm-common';
import { technicalStateTranslationRef } from '../../translations';

const ICONS: Record<EvolutionState, typeof CheckIcon> = {
  proposed: HourglassEmptyIcon,
  accepted: EventIcon,
  refused: BlockIcon,
  done: CheckIcon,
  withdrawn: UndoIcon,
};

/** Where an evolution stands, in a word and a sign. */
export const EvolutionStateChip = ({ state }: { state: EvolutionState }) => {
  const { t } = useTranslationRef(technicalStateTranslationRef);
  const Icon = ICONS[state];
  return (
    <Chip
      size="small"
      variant="outlined"
      style={{ margin: 0 }}
      icon={<Icon aria-hidden />}
      label={t(`technical.state.${state}`)}
    />
  );
};
