export * from './clocks';
export * from './renderIn';
