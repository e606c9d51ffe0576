import AlarmIcon from '@material-ui/icons/Alarm';
import CheckCircleOutlineIcon from '@material-ui/icons/CheckCircleOutline';
import ErrorIcon from '@material-ui/icons/Error';
import HelpOutlineIcon from '@material-ui/icons/HelpOutline';
import HourglassEmptyIcon from '@material-ui/icons/HourglassEmpty';
import PauseCircleOutlineIcon from '@material-ui/icons/PauseCircleOutline';
import RemoveCircleOutlineIcon from '@material-ui/icons/RemoveCircleOutline';
import ScheduleIcon from '@material-ui/icons/Schedule';
import type { TimeLeftKind } from './timeLeftOf';

const ICONS: Record<TimeLeftKind, typeof AlarmIcon> = {
  'no-terms': HelpOutlineIcon,
  'not-covered': RemoveCircleOutlineIcon,
  remaining: ScheduleIcon,
  warning: AlarmIcon,
  'used-up': HourglassEmptyIcon,
  late: ErrorIcon,
  suspended: PauseCircleOutlineIcon,
  'restored-in-time': CheckCircleOutlineIcon,
  'restored-late': ErrorIcon,
  ended: RemoveCircleOutlineIcon,
};

/** A shape for each kind, so that the colour does not speak alone. */
export const TimeLeftIcon = (props: {
  kind: TimeLeftKind;
  className?: string;
}) => {
  const Icon = ICONS[props.kind];
  return <Icon className={props.className} fontSize="small" aria-hidden />;
};
