export * from './clockServiceRef';
