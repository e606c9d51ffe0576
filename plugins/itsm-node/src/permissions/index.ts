export * from './ticketResource';
export * from './ticketRules';
export * from './establishmentResource';
export * from './establishmentRules';
