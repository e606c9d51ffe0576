export { loadOrders } from './loadOrders';
export { FIRST_ORDERS, laterOrders } from './orders';
