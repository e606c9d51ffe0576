/** Tickets are counted no further: 1,000 is read as "that or more". @public */
export const MAX_TICKET_COUNT = 1000;
