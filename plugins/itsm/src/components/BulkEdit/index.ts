export { BulkEditDialog } from './BulkEditDialog';
