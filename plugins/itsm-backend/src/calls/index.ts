export * from './CallService';
export * from './CallStore';
export * from './mountCalls';
