export { holderOf, ListedTimeLeft } from './cells';
export { MoreTickets } from './MoreTickets';
export { TicketsSkeleton } from './TicketsSkeleton';
export { TicketsTable } from './TicketsTable';
