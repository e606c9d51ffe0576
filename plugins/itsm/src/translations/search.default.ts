import { searchFr } from './search.fr';

export default searchFr;
