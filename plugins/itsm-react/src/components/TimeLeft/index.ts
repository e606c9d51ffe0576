export { TimeLeft, type TimeLeftProps } from './TimeLeft';
export {
  timeLeftOf,
  type TimeLeftFacts,
  type TimeLeftKind,
} from './timeLeftOf';
export {
  useTimeLeftWords,
  type TimeLeftSubject,
  type TimeLeftWords,
} from './useTimeLeftWords';
