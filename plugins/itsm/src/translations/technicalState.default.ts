import { technicalStateFr } from './technicalState.fr';

export default technicalStateFr;
