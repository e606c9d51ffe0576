export * from './rows';
export * from './MessageStore';
export { DatabaseMessageStore } from './DatabaseMessageStore';
export * from './PreferenceStore';
