export * from './errors';
export * from './cursor';
export * from './ifMatch';
export * from './inputFault';
export * from './pageCursor';
export * from './readInput';
