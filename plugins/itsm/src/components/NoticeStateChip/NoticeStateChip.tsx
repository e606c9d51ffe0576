import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Chip from '@material-ui/core/Chip';
import BlockIcon from '@material-ui/icons/Block';
import CheckIcon from '@material-ui/icons/Check';
import EditIcon from '@material-ui/icons/Edit';
import HourglassEmptyIcon from '@material-ui/icons/HourglassEmpty';
import MarkunreadMailboxIcon from '@material-ui/icons/MarkunreadMailbox';
import UndoIcon from '@material-ui/icons/Undo';
import type { NoticeState } from '@caih/backstage-plugin-itsm-common';
import { itsmTranslationRef } from '../../translations';

const ICONS: Record<NoticeState, typeof CheckIcon> = {
  draft: EditIcon,
  notified: HourglassEmptyIcon,
  received: MarkunreadMailboxIcon,
  acknowledged: CheckIcon,
  ended: BlockIcon,
  withdrawn: UndoIcon,
};

/** Where a notice stands, in a word and a sign. */
export const NoticeStateChip = ({ state }: { state: NoticeState }) => {
  const { t } = useTranslationRef(itsmTranslationRef);
  const Icon = ICONS[state];
  return (
    <Chip
      size="small"
      variant="outlined"
      style={{ margin: 0 }}
      icon={<Icon aria-hidden />}
      label={t(`notices.state.${state}`)}
    />
  );
};
