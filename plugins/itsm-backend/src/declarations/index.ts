export { declarationWriter } from './declarationWriter';
export { type DeclaredFleet, DeclarationService } from './DeclarationService';
export { DatabaseDeclarationStore } from './DeclarationStore';
export { EntryDeclarations } from './EntryDeclarations';
export { mountDeclarations } from './mountDeclarations';
