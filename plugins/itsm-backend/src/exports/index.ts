export { CallExport } from './CallExport';
export { mountExports } from './mountExports';
export { TicketExport } from './TicketExport';
