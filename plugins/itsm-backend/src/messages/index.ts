export { createMessages } from './createMessages';
export { mountMessages } from './mountMessages';
export { noticeMessages } from './noticing';
export { readMailSettings, type MailSettings } from './mailSettings';
export { DatabaseMessageStore, type MessageStore } from './store';
