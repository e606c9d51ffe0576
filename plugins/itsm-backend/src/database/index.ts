export * from './createDatabase';
export * from './codec';
export { takeYearlyNumber } from './takeYearlyNumber';
