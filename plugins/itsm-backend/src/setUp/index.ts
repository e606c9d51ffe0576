export { readPortalKind } from './readPortalKind';
export { SetUpCheck } from './SetUpCheck';
