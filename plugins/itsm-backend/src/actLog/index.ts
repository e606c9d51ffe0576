export * from './ActLog';
export * from './withLogs';
