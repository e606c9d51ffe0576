export { NoticeList } from './NoticeList';
export { ObsolescencePage } from './ObsolescencePage';
export { useNotices } from './useNotices';
