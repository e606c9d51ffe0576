export {
  REPORT_KINDS,
  REPORT_MONTHS,
  type ReportKind,
  type ReportPeriod,
  reportsDue,
} from './periods';
export {
  type Dysfunction,
  type ImprovementAxis,
  MOST_DYSFUNCTIONS,
  MOST_TICKETS_NAMED,
  SEVERAL_ESTABLISHMENTS,
} from './dysfunctions';
