export { mountExports } from './mountExports';
export { TicketExport } from './TicketExport';
