export {
  isFromCatalog,
  sourceOf,
  type Adoption,
  type MachineFact,
} from './Adoption';
export { authoredFacts } from './authoredFacts';
export { GONE_GRACE_SECONDS, partGone, type Gone } from './partGone';
export {
  planAdoption,
  type HardwareResource,
  type PlannedAdoption,
} from './planAdoption';
export { readHardwareSpec } from './readHardwareSpec';
