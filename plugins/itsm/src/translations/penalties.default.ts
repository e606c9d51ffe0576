import { penaltiesFr } from './penalties.fr';

export default penaltiesFr;
