export * from './instant';
export * from './duration';
