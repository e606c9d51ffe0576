import { endOfLifeFr } from './endOfLife.fr';

export default endOfLifeFr;
