export {
  ContractLevelLabel,
  type ContractLevelLabelProps,
} from './ContractLevelLabel';
export { ErrorNotice, type ErrorNoticeProps } from './ErrorNotice';
export {
  GuidedEmptyState,
  type GuidedEmptyStateProps,
} from './GuidedEmptyState';
export { IconLabel, type IconLabelProps } from './IconLabel';
export {
  InstantText,
  RelativeTime,
  type InstantTextProps,
  type RelativeTimeProps,
} from './Instants';
export { PriorityLabel, type PriorityLabelProps } from './PriorityLabel';
export { readableErrorColor, readableErrors } from './readableErrors';
export { TicketStateChip, type TicketStateChipProps } from './TicketStateChip';
export * from './TimeLeft';
export { useErrorText } from './useErrorText';
export { useWritten } from './useWritten';
export { VisuallyHidden } from './VisuallyHidden';
