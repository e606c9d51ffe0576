import { reportsFr } from './reports.fr';

export default reportsFr;
