export { declarationWriter } from './declarationWriter';
export {
  type DeclaredFleet,
  DeclarationService,
  type StartedOrder,
} from './DeclarationService';
export { DatabaseDeclarationStore } from './DeclarationStore';
export { EntryDeclarations } from './EntryDeclarations';
export { mountDeclarations } from './mountDeclarations';
