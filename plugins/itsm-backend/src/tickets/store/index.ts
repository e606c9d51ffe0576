export * from './DatabaseTicketStore';
export * from './idempotencyKeys';
export * from './takeNumber';
export * from './ticketQuery';
export * from './ticketRow';
export * from './TicketStore';
