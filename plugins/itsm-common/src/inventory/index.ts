export {
  BULK_FACTS,
  bulkEditSheet,
  type BulkChanges,
  type BulkFact,
} from './bulkEdit';
export {
  areTermsAhead,
  isTermFact,
  TERM_FACTS,
  type TermFacts,
} from './termsAhead';
export { cellName, columnLetters } from './cellName';
export { chassisFirst } from './chassis';
export {
  COLUMNS,
  FAULTS_HEADER,
  foldHeader,
  headerOf,
  TEMPLATE_VERSION,
  type ColumnId,
  type InventoryColumn,
} from './columns';
export {
  compareInventory,
  LINE_OUTCOMES,
  machinesWithoutLine,
  type ComparedLine,
  type FactChange,
  type FleetKnown,
  type ImportMode,
  type InventoryComparison,
  type LineOutcome,
} from './compareInventory';
export type {
  InventoryCell,
  InventoryFacts,
  InventorySheet,
  InventorySite,
  KnownMachine,
} from './facts';
export {
  FAULT_MESSAGES,
  messageOf,
  type Fault,
  type FaultCode,
  type InventoryLanguage,
  type ValueFault,
} from './faults';
export {
  placesOf,
  problemsOfMapping,
  readFileColumns,
  readTemplateHeaders,
  type FileColumn,
  type FileColumns,
  type MappingProblem,
  type RememberedMapping,
} from './fileColumns';
export { identityOf } from './identity';
export {
  planInventory,
  type MachineElsewhere,
  type PlannedMachine,
} from './planInventory';
export {
  readLines,
  type Line,
  type LineFacts,
  type LineLayout,
  type Lines,
} from './readLines';
export { remainingSeconds, type ImportProgress } from './remainingSeconds';
export {
  guardRemovals,
  partRemovals,
  type KeptReason,
  type RemovalGuard,
  type Removals,
} from './removals';
export {
  choicesOf,
  COLUMN_HELP,
  inventoryCell,
  type ColumnChoices,
  type ColumnHelp,
  type InventoryText,
} from './template';
