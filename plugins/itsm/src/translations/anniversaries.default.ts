import { anniversariesFr } from './anniversaries.fr';

export default anniversariesFr;
