/** English texts of the clock of a ticket and how it is counted. */
export const ticketClockEn = {
  // Clock
  'ticketPage.clock.title': 'Contractual clock',
  'ticketPage.clock.remaining.HO': 'left, in working hours',
  'ticketPage.clock.remaining.24x7': 'left, around the clock',
  'ticketPage.clock.late.HO': 'late, in working hours',
  'ticketPage.clock.late.24x7': 'late, around the clock',
  'ticketPage.clock.onResume.HO': 'left when it resumes, in working hours',
  'ticketPage.clock.onResume.24x7': 'left when it resumes, around the clock',
  'ticketPage.clock.lateOnResume': 'late already when suspended',
  'ticketPage.clock.consumed': 'consumed',
  'ticketPage.clock.usedUp': 'Restore time used up',
  'ticketPage.clock.usedUpClosed':
    'Restore time used up, window closed until {{opens}}.',
  'ticketPage.clock.outside':
    'The service window is closed until {{opens}}: no time is counted.',
  'ticketPage.clock.suspended':
    'Suspended until {{until}} with the agreement of {{by}}: {{reason}}',
  'ticketPage.clock.awaitingApproval':
    'Stopped at the restoration, {{at}}. The wait for the approval is not counted.',
  'ticketPage.clock.workaround':
    'Stopped by the workaround accepted, which counts from {{at}}. The repair is still to come.',
  'ticketPage.clock.stands':
    'Stopped at the restoration, {{at}}, which stands: it was refused with the service up.',
  'ticketPage.clock.closed':
    'Stopped at the restoration, {{at}}. The ticket is closed.',
  'ticketPage.clock.ended.cancelled':
    'No longer measured: the ticket is cancelled, out of the rates.',
  'ticketPage.clock.ended.excluded':
    'No longer measured: the ticket is excluded, out of the in-time rate.',
  'ticketPage.counting.refused': 'Restoration refused: {{times}}×',
  'ticketPage.counting.reopened.presumed':
    'Reopened: {{times}}×, counted as a recall',
  'ticketPage.counting.reopened.not-a-recall':
    'Reopened: {{times}}×; the last time is no recall',
  'ticketPage.counting.exclusion.claimed':
    'Exclusion claimed ({{ground}}): the ticket still counts in the in-time rate.',
  'ticketPage.counting.exclusion.contested':
    'Exclusion contested ({{ground}}): the ticket still counts in the in-time rate.',
  'ticketPage.counting.exclusion.accepted':
    'Exclusion accepted ({{ground}}): out of the in-time rate, and still in every count.',
  'ticketPage.counting.corrected':
    'Verdict: {{verdict}}; corrected {{when}} after mediation: {{correction}}.',
  'ticketPage.counting.correctedState':
    'Corrected {{when}} after mediation: {{correction}}.',
  'ticketPage.clock.inTime': 'In time',
  'ticketPage.clock.isLate': 'Late',
  'ticketPage.clock.indicative': 'Indicative',
  'ticketPage.clock.indicativeWhy':
    'Overseas the restore time is indicative: the ticket is out of the in-time rate (CCTP 2.1.22).',
  'ticketPage.clock.unknown': 'Restore time to be set',
  'ticketPage.clock.unknownWhy':
    'The machine is not identified yet. Time has been running since {{since}} and will be counted from then once the ticket is qualified.',
  'ticketPage.clock.notCovered': 'No restore time',
  'ticketPage.clock.notCoveredWhy':
    'The machine is on no order that gives a restore time: the ticket is handled, outside the in-time rate.',
  'ticketPage.clock.continuing':
    'The on-site intervention begun {{since}} goes on past {{closes}}, until the service is restored (CCTP 2.1.22). These hours are not consumed; only the establishment may order it to stop.',
  'ticketPage.clock.used': '{{consumed}} consumed of {{granted}}',
  'ticketPage.clock.usedLabel': 'Share of the restore time consumed',
  'ticketPage.clock.due': 'Due',
  'ticketPage.clock.wasDue': 'Was due',
  'ticketPage.clock.dueIndicative': 'Due (indicative)',
  'ticketPage.clock.restoreTime': 'Restore time',
  'ticketPage.clock.window': 'Service window',
  'ticketPage.clock.window.HO':
    'Working hours: Monday to Friday, 08:00 to 18:00, not on public holidays',
  'ticketPage.clock.window.24x7': 'Around the clock, public holidays included',
  'ticketPage.clock.calendar': 'Calendar',
  'ticketPage.clock.calendarOf': '{{zone}}, public holidays: {{region}}',
  'ticketPage.clock.level': 'Contract level',
  'ticketPage.clock.siteTime': '{{place}} time',
  'ticketPage.region.FR': 'metropolitan France',
  'ticketPage.region.FR-AM': 'Alsace-Moselle',
  'ticketPage.region.GP': 'Guadeloupe',
  'ticketPage.region.MQ': 'Martinique',
  'ticketPage.region.GF': 'French Guiana',
  'ticketPage.region.RE': 'Réunion',
  'ticketPage.region.YT': 'Mayotte',
  'ticketPage.region.MF': 'Saint Martin',
  'ticketPage.region.BL': 'Saint Barthélemy',

  // How this time is counted
  'ticketPage.explanation.title': 'How this time is counted',
  'ticketPage.explanation.caption':
    'Every stretch since the registration, counted or not, with its reason',
  'ticketPage.explanation.period': 'Period and reason',
  'ticketPage.explanation.counted': 'Counted',
  'ticketPage.explanation.notCounted': 'Not counted',
  'ticketPage.explanation.total': 'Total',
  'ticketPage.explanation.equals':
    'The total counted is the time consumed: {{consumed}}.',
  'ticketPage.explanation.group': '{{number}} stretches: {{reasons}}',
  'ticketPage.explanation.show': 'Show the stretches of this period',
  'ticketPage.explanation.hide': 'Hide the stretches of this period',
  'ticketPage.explanation.none':
    'No restore time holds yet, so nothing is counted. The stretches appear once the ticket is qualified, from the registration on.',
  'ticketPage.explanation.now': 'now',
  'ticketPage.reason.open.HO': 'Working hours',
  'ticketPage.reason.open.24x7': 'Around the clock',
  'ticketPage.reason.recounted':
    '{{open}}: counted again, restoration refused by {{by}}',
  'ticketPage.reason.night': 'Night',
  'ticketPage.reason.weekend': 'Weekend',
  'ticketPage.reason.holiday': 'Public holiday: {{name}}',
  'ticketPage.reason.suspended': 'Suspension agreed by {{by}}',
  'ticketPage.reason.awaiting-approval': 'Restored, approval awaited',
  'ticketPage.reason.workaround': 'Workaround accepted',
  'ticketPage.reason.restored': 'Restored, refused with the service up',
  'ticketPage.reason.closed': 'Closed, before the reopening',
  'ticketPage.reason.ended': 'Cancelled or excluded',
} as const;

/** What a region of public holidays is called. */
export type RegionKey = Extract<
  keyof typeof ticketClockEn,
  `ticketPage.region.${string}`
>;
