export { noticeActs } from './noticeActs';
