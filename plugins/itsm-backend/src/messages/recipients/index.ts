export * from './RecipientDirectory';
export { CatalogRecipientDirectory } from './CatalogRecipientDirectory';
export { plainAddress } from './address';
