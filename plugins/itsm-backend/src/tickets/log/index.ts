export * from './canonicalJson';
export * from './eventRows';
export * from './freeText';
export * from './hashChain';
