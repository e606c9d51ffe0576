export { orderActs } from './orderActs';
export { FIRST_ORDERS, laterOrders } from './orders';
