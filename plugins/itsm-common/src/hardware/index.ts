export * from './annotations';
export * from './attachedMachines';
export * from './care';
export {
  HARDWARE_CATEGORIES,
  HARDWARE_CATEGORY_NAMES,
  isSoftware,
  readHardwareCategory,
  SOFTWARE_CATEGORIES,
  type HardwareCategory,
} from './categories';
export {
  establishmentSpecSchema,
  type EstablishmentSpec,
  type SiteSpec,
} from './establishmentSpec';
export { foldText, withoutAccents } from './fold';
export {
  authoredHardwareSchema,
  coverageFactsOf,
  hardwareSpecSchema,
  type HardwareSpec,
} from './hardwareSpec';
export { makerAndModel, MAKERS, readMaker } from './makers';
