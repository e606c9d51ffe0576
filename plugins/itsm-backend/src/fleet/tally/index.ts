export { refreshTally } from './refreshTally';
export { scheduleTally } from './scheduleTally';
export {
  onAnotherDay,
  staleEstablishments,
  withMachinesChanged,
  withNoticesChanged,
} from './stale';
export { tallied } from './tallied';
export type { DayByZone, KeepEstablishments, Tally } from './Tally';
