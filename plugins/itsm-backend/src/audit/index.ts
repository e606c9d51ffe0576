export * from './AccessLogService';
export * from './AccessLogStore';
export * from './mountAccessLog';
export * from './operations';
export * from './readAccessLogRules';
export * from './scheduleAccessLog';
export * from './traceOperations';
