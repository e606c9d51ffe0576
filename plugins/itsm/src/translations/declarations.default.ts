import { declarationsFr } from './declarations.fr';

export default declarationsFr;
