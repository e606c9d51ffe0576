export * from './useEstablishmentInView';
export * from './useMe';
export { useTickets, type ListedTicket, type TicketsState } from './useTickets';
export { useAtMostEvery } from './useAtMostEvery';
export { useTicketChanges } from './useTicketChanges';
export { useWhileVisible } from './useWhileVisible';
export { useMachineOfEntity } from './useMachineOfEntity';
export { useFound, type Find, type Found } from './useFound';
export { usePages, type Pages, type ReadPage } from './usePages';
