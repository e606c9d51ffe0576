export * from './CallService';
export * from './CallStore';
export * from './eraseRedacted';
export * from './mountCalls';
