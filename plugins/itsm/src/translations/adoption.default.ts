import { adoptionFr } from './adoption.fr';

export default adoptionFr;
