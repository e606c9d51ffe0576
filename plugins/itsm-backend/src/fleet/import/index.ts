export { ImportService } from './ImportService';
export type { Language } from './faults';
