export { UnderNoticeAlert } from './UnderNoticeAlert';
export { useUnderNotice } from './useUnderNotice';
