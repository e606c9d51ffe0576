export * from './GuardedCollatorFactory';
export * from './machineDocument';
export * from './noticeDocument';
export * from './ticketDocument';
