import { serviceLevelsFr } from './serviceLevels.fr';

export default serviceLevelsFr;
