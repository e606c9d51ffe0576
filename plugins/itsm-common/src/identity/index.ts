export * from './annotations';
export * from './membership';
