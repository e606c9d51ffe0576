export { createIndicators } from './createIndicators';
export { mountServiceLevels } from './mountServiceLevels';
export { readIndicatorOptions } from './readIndicatorOptions';
export type { IndicatorReading } from './readIndicatorOptions';
export { recordMonths } from './recordMonths';
export { LOT } from './recordMonths';
export { presentTimes } from './present';
export { isBelow } from './rank';
export {
  type InterventionRecap,
  RECAP_WORDS,
  type RecapColumnId,
  type RecapLine,
} from './recap';
export type {
  Asked,
  LevelQuery,
  ServiceLevelService,
} from './ServiceLevelService';
export {
  type IndicatorStore,
  type MonthPosition,
  positionOf,
} from './IndicatorStore';
