export { loadNotices } from './loadNotices';
