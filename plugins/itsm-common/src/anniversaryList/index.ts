export * from './types';
export { anniversaryRows } from './anniversaryRows';
export { type AnniversaryOrder, anniversariesDue } from './anniversariesDue';
