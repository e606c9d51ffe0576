export * from './ticketResource';
export * from './ticketRules';
