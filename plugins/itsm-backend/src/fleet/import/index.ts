export { BulkEditService } from './BulkEditService';
export { DatabaseInventoryStore } from './DatabaseInventoryStore';
export { ImportService } from './ImportService';
export { InventoryBooks } from './InventoryBooks';
export { InventoryService } from './InventoryService';
export { InventoryWork } from './InventoryWork';
export { mountImports } from './mountImports';
export { publishMachines } from './publishMachines';
