export type { DurationPrecision } from './duration';
export { useFormat, type Format, type FormatInstantOptions } from './useFormat';
