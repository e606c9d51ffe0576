/** English texts of the log of calls. */
export const callsEn = {
  'calls.new': 'Log a call',
  'calls.caller': 'Caller',
  'calls.number': 'Caller’s number',
  'calls.onBehalfOf': 'On behalf of',
  'calls.subject': 'What about',
  'calls.subjectRequired': 'Say what the call is about',
  'calls.log': 'Log the call',
  'calls.declare': 'Turn into a declaration',
  'calls.declareFrom': 'Turn into a declaration',
  'calls.logged': 'Call logged.',
  'calls.late': 'entered later',
  'calls.lateHint':
    'For what was written on paper during an outage: the call counts on its own day.',
  'calls.erased': 'Text removed',
  'calls.failed': 'The call is not logged yet.',
  'calls.filter': 'Calls of',
  'calls.none': 'No call yet',
  'calls.noneHint':
    'Calls to the contractor’s desk are shown here, with what became of them.',
  'calls.noneHint.desk':
    'Log the first one above: it counts, with or without a ticket.',
  'calls.more': 'Show more',
  'calls.list': 'Calls, the latest first',
  'calls.for': 'for {{name}}',
  'calls.takenBy': 'taken by {{name}}',
  'calls.answered': 'Answered, without a ticket.',
} as const;
