export { UnderNoticeAlert } from './UnderNoticeAlert';
export { useUnderNotice } from './useUnderNotice';
export { useUnderNoticeText } from './useUnderNoticeText';
