export { InterventionRecap } from './InterventionRecap';
export type { RecapLine } from './recapSheet';
export {
  RECAP_WORDS,
  type RecapColumnId,
  type RecapLanguage,
} from './recapWords';
