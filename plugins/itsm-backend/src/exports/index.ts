export { CallExport } from './CallExport';
export { mountExports, sendSheet, type WorkbookResponse } from './mountExports';
export { PenaltyExport } from './PenaltyExport';
export { TicketExport } from './TicketExport';
export { type SheetLanguage, WORDS as TICKET_WORDS } from './words';
