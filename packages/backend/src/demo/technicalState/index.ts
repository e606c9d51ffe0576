export { loadTechnicalState } from './loadTechnicalState';
