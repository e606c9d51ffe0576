export { contractDay } from './present';
export { mountOrders } from './mountOrders';
export { OrderService } from './OrderService';
export { DatabaseOrderStore } from './OrderStore';
export { readContractStart } from './readContractStart';
export type { OrderRow } from './OrderStore';
