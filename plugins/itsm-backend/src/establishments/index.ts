export { createEstablishments } from './createEstablishments';
export type { EstablishmentDirectory } from './EstablishmentDirectory';
export { mountEstablishments } from './mountEstablishments';
export { mountRules } from './mountRules';
