export { createReports } from './createReports';
export { mountReports } from './mountReports';
export { DatabaseReportStore } from './DatabaseReportStore';
export type { ReportStore } from './ReportStore';
