export { MessagesOfAct } from './MessagesOfAct';
export { useTicketMessages } from './useTicketMessages';
