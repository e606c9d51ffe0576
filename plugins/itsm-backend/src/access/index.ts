export * from './scope';
export * from './Person';
export * from './assertCan';
export * from './AccessService';
export * from './mountMe';
