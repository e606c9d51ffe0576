export { NoticeList } from './NoticeList';
export { NoticesByState } from './NoticesByState';
export { ObsolescencePage } from './ObsolescencePage';
export { useNotices } from './useNotices';
