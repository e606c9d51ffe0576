export { DemonstrationBanner } from './DemonstrationBanner';
export { isDemonstration } from './isDemonstration';
export { readIdentities, type DemonstrationIdentity } from './readIdentities';
