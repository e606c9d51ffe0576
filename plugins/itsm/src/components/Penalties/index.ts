export { PenaltiesPage } from './PenaltiesPage';
export { PenaltyPage } from './PenaltyPage';
