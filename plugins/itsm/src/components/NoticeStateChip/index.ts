export { NoticeStateChip } from './NoticeStateChip';
