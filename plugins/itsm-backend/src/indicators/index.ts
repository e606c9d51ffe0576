export { createIndicators } from './createIndicators';
export { mountServiceLevels } from './mountServiceLevels';
export { readIndicatorOptions } from './readIndicatorOptions';
export { recordMonths } from './recordMonths';
