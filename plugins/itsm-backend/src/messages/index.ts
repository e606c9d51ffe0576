export { createMessages } from './createMessages';
export { mountMessages } from './mountMessages';
export { noticeMessages } from './noticing';
export { remindersOf } from './remindersOf';
export { readMailSettings, type MailSettings } from './mailSettings';
export { DatabaseMessageStore, type MessageStore } from './store';
export { longDay, type MessageContent, oneLine, portalFooter } from './content';
export type { MessageLanguage, RawDbMessageRow } from './store';
export type { MessageWriter } from './writeMessage';
