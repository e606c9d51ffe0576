import { importFr } from './import.fr';

export default importFr;
