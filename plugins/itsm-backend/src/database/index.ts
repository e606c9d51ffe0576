export * from './createDatabase';
export * from './codec';
