export * from './types';
export { machinesListed } from './machinesListed';
export { anniversaryRows } from './anniversaryRows';
export { type AnniversaryOrder, anniversariesDue } from './anniversariesDue';
