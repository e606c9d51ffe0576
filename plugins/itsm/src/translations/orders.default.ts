import { ordersFr } from './orders.fr';

export default ordersFr;
