export {
  addFigures,
  type Fact,
  figuresOf,
  LEVELS_OF_STATUS,
  type MonthFigures,
  noFigures,
  PART_OF,
  UNKNOWN_PART,
  WARRANTY_STATUSES,
  type WarrantyStatus,
} from './figures';
export {
  type Count,
  explain,
  FEW_TICKETS,
  type Indicator,
  type IndicatorDescription,
  type IndicatorId,
  indicatorOf,
  INDICATORS,
  meetsThresholds,
  type Rate,
  type RateTold,
  type Split,
  SPLITS,
  tellRate,
  type Wording,
} from './indicators';
export {
  addMonths,
  isLocalMonth,
  type LocalMonth,
  localMonthIn,
  monthFixedFrom,
  monthsFromTo,
  startOfMonth,
} from './months';
export {
  addCounts,
  type CountedFacts,
  type Counts,
  IS_IN,
  noCounts,
  type Population,
  POPULATIONS,
} from './populations';
export { type ScaledMonth, scaledMonths } from './scaledMonths';
export {
  type IndicatorOptions,
  RATE_EXCLUSIONS,
  type RateExclusion,
  type Scale,
  type TicketMonth,
  ticketMonths,
} from './ticketMonths';
export {
  addTimesToRestore,
  describeTimes,
  timesToRestore,
  type TimesToRestore,
  type TimesToRestoreFigures,
} from './timesToRestore';
