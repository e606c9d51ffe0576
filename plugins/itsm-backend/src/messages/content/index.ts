export { factsOf } from './factsOf';
export { contentOf, type MessageContent } from './contentOf';
export { toHtml } from './toHtml';
export { toText } from './toText';
export { longDay } from './longDay';
export { oneLine } from './oneLine';
export { portalFooter } from './portalFooter';
export * from './noticeContentOf';
