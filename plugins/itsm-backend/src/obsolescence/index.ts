export * from './createObsolescence';
export * from './DatabaseNoticeStore';
export * from './mountObsolescence';
export * from './NoticeReader';
export * from './NoticeService';
export * from './NoticeStore';
export { monthTally } from './monthTally';
