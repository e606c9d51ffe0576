export * from './scope';
export * from './AccessService';
export * from './mountMe';
