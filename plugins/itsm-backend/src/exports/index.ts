export { CallExport } from './CallExport';
export { mountExports, sendSheet, type WorkbookResponse } from './mountExports';
export { TicketExport } from './TicketExport';
export { type SheetLanguage, WORDS as TICKET_WORDS } from './words';
