export * from './AttachedService';
export * from './AttachedStore';
export * from './mountAttached';
