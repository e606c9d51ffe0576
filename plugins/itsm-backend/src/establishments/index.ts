export type { EstablishmentDirectory } from './EstablishmentDirectory';
export { mountEstablishments } from './mountEstablishments';
export { ProfileService } from './ProfileService';
export { DatabaseProfileStore } from './ProfileStore';
