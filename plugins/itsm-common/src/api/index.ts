export type { components } from './openapi.generated';
export * from './types';
export * from './portal';
export * from './signals';
export * from './counts';
