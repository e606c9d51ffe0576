export * from './RecipientDirectory';
export { CatalogRecipientDirectory } from './CatalogRecipientDirectory';
export { isSender, plainAddress } from './address';
