export { createReports } from './createReports';
export { mountReports } from './mountReports';
