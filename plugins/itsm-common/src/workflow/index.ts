export * from './vocabulary';
export * from './inputs';
export * from './events';
export * from './table';
export * from './ticket';
export * from './continuation';
export * from './decide';
export * from './qualification';
