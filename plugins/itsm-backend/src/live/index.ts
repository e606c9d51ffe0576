export * from './CatalogAudience';
export * from './TicketSignals';
