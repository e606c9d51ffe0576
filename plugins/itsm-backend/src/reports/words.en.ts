import { portalFooter } from '../messages';
import type { ReportWords } from './words';

/** The English words of a report. */
export const englishWords: ReportWords = {
  titles: {
    monthly: 'Service levels of the month',
    quarterly: 'Quarterly synthesis',
    'half-yearly': 'Steering committee sheet',
    view: 'Service levels',
  },
  files: {
    monthly: 'service-levels',
    quarterly: 'quarterly-synthesis',
    'half-yearly': 'steering-committee',
    view: 'service-levels',
  },
  lot: 'All establishments',
  period: (from, to) => (from === to ? from : `${from} to ${to}`),
  subject: ({ establishment, period }) =>
    `${establishment ?? 'All establishments'}, ${period}`,
  notKept: 'View of the dashboard',
  issued: ({ madeAt }) => `Made on ${madeAt} (Paris time)`,
  timeNote:
    'The months of an establishment are those of its sites, those of the whole are those of Paris.',
  summary: ({ missed }) => {
    switch (missed) {
      case 0:
        return 'No promise of the contract is missed.';
      case 1:
        return 'One promise of the contract is missed.';
      default:
        return `${missed} promises of the contract are missed.`;
    }
  },
  corrected:
    'Corrections were made since months of this period were fixed. The figures below are those that had been sent.',
  tables: {
    figures: {
      title: 'Promises and figures',
      what: 'A rate is read with its numerator and denominator. Under ten incidents, the counts alone are given.',
    },
    months: {
      title: 'The last thirteen months',
      what: 'Each month that is fixed, as it was on the third working day after it.',
    },
    parts: {
      title: 'Parts',
      what: 'Declared are the incidents registered in the period; the other columns are of those closed or reopened in it.',
    },
    restoreTimes: {
      title: 'Time to restore by restore time granted',
      what: 'Time consumed inside the hours of the contract, of the incidents closed in the period.',
    },
    dysfunctions: {
      title: 'Dysfunctions at several establishments',
      what: 'Models of which at least two establishments declared incidents in the period (CCTP 2.1.33).',
    },
    establishments: {
      title: 'Establishments',
      what: 'The threshold of an establishment is 90% and 5%, that of the whole 98% and 2%, over all incidents.',
    },
    establishmentTimes: {
      title: 'Establishments by restore time',
      what: 'Whether the restore time chosen by each establishment was held (CCTP 6.1).',
    },
    calls: {
      title: 'Support calls',
      what: 'Calls taken by the desk, by week, by month and since the beginning of the year.',
    },
  },
  columns: {
    indicator: 'Indicator',
    numerator: 'Count',
    denominator: 'Of',
    rate: 'Rate',
    threshold: 'Promised',
    met: 'Met',
    month: 'Month',
    split: 'By',
    part: 'Value',
    declared: 'Declared',
    closed: 'Closed',
    rated: 'With a contractual time',
    inTime: 'In time',
    late: 'Late',
    remote: 'Solved remotely',
    reopened: 'Reopened',
    reopenedRate: 'Reopening rate',
    reopenedMet: 'Reopening met',
    restoreTime: 'Restore time',
    median: 'Median',
    p90: 'Nine in ten within',
    maximum: 'Maximum',
    finess: 'FINESS',
    establishment: 'Establishment',
    region: 'Region',
    maker: 'Maker',
    model: 'Model',
    establishments: 'Establishments hit',
    incidents: 'Incidents',
    tickets: 'Tickets',
    axis: 'Improvement axis',
    plannedFor: 'In place by',
    unit: 'Period',
    period: 'From',
    calls: 'Calls',
  },
  splits: {
    priority: 'Priority',
    restoreTime: 'Restore time',
    level: 'Level',
    warranty: 'Warranty',
    category: 'Category',
    maker: 'Maker',
    region: 'Region',
  },
  warranty: { under: 'Under warranty', out: 'Out of warranty' },
  unknown: 'Not known',
  priority: priority => `P${priority}`,
  yes: 'Yes',
  no: 'No',
  none: 'Not applicable',
  few: 'Under ten incidents',
  rows: {
    open: 'Open when the report was made',
    late: 'of them, late',
    awaiting: 'of them, awaiting the establishment’s agreement',
    below: 'Establishments that miss a threshold',
  },
  week: 'Week',
  monthUnit: 'Month',
  year: 'Year',
  charts: {
    inTime: 'Closed in time',
    volume: 'Incidents declared and closed',
    times: 'Time to restore by restore time granted',
    below: 'Reopened on recall',
  },
  notFixed: months =>
    `Not fixed yet: ${months.join(', ')}. These figures may still change.`,
  promised: percent => `Promised: ${percent}%`,
  ofFew: tickets =>
    `Months of fewer than ${tickets} tickets (dotted in the drawing): only the counts matter.`,
  someOf: (shown, total) => `${shown} of ${total}; the workbook has all.`,
  noDysfunction: 'No model broke down at several establishments.',
  toFill: 'To be filled in',
  rules: 'How it is counted',
  pivot: 'Pivot',
  about: 'About',
  labels: {
    report: 'Report',
    establishment: 'Establishment',
    finess: 'FINESS',
    period: 'Period',
    made: 'Made on',
    rules: 'Rules',
  },
  signatures: {
    contractor: 'For the contractor',
    establishment: 'For the establishment',
    coordinator: 'For CAIH',
  },
  hand: ['Name', 'Date', 'Signature'],
  message: {
    greeting: 'Hello,',
    paragraphs: ({ again, period }) => [
      again
        ? `The improvement axes were completed. The report (${period}) is attached again.`
        : `The report (${period}) is attached, as a document and as a workbook.`,
      'These figures are fixed. A later correction will be told apart.',
    ],
    open: 'Open the report',
    footer: link => portalFooter('en', link),
  },
};
