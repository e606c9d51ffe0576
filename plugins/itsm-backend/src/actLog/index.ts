export * from './ActLog';
