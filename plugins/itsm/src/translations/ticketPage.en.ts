/** English texts of the ticket page. */
export const ticketPageEn = {
  'ticketPage.loading': 'Loading the ticket',
  'ticketPage.notFound.title': 'No such ticket here',
  'ticketPage.notFound.description':
    'The number {{number}} does not exist, or the ticket belongs to an establishment you do not serve. Check the number, or look for it in the list.',
  'ticketPage.notFound.list': 'Back to the incidents',
  'ticketPage.stale':
    'Not refreshed since {{when}}. {{why}} The clock goes on from what was known then.',

  // Whose move
  'ticketPage.move.you': 'Your move: {{what}}.',
  'ticketPage.move.establishment': 'The establishment’s move: {{what}}.',
  'ticketPage.move.local-referent': 'The local referent’s move: {{what}}.',
  'ticketPage.move.contractor': 'The contractor’s move: {{what}}.',
  'ticketPage.move.also': '{{what}}; also awaited: {{others}}',
  'ticketPage.also.approval': 'the approval',
  'ticketPage.also.workaround': 'the workaround',
  'ticketPage.also.qualification': 'the qualification',
  'ticketPage.also.suspension': 'the suspension',
  'ticketPage.also.cancellation': 'the cancellation',
  'ticketPage.also.exclusion': 'the exclusion',
  'ticketPage.also.instant': 'the declared instant',
  'ticketPage.matter.approval':
    'approve the restoration stated {{when}} by {{by}}',
  'ticketPage.matter.workaround':
    'accept or refuse the workaround proposed {{when}} by {{by}}',
  'ticketPage.matter.qualification':
    'agree or not to the qualification proposed {{when}} by {{by}}',
  'ticketPage.matter.suspension':
    'grant or refuse the suspension until {{until}} asked for {{when}} by {{by}}',
  'ticketPage.matter.cancellation':
    'agree or not to the cancellation asked for {{when}} by {{by}}',
  'ticketPage.matter.exclusion':
    'accept or contest the exclusion claimed {{when}} by {{by}}',
  'ticketPage.matter.instant':
    'agree or not to the instant declared by {{by}}, {{claimed}}',
  'ticketPage.matter.identify':
    'identify the machine and qualify the incident declared {{when}} by {{by}}',
  'ticketPage.matter.qualifyFirst':
    'qualify the incident first, restored {{when}} by {{by}}: its terms are to be set before the approval',
  'ticketPage.matter.takeUp':
    'take up the incident declared {{when}} by {{by}}',
  'ticketPage.matter.refusedDown':
    'go back to work, {{by}} refused the restoration {{when}}: the service was still down',
  'ticketPage.matter.refusedUp':
    'settle the point left open, {{by}} refused the restoration {{when}} with the service up',
  'ticketPage.matter.reopened':
    'go back to work, {{by}} reopened the ticket {{when}}',
  'ticketPage.matter.repair':
    'repair for good, {{by}} accepted a workaround {{when}}',
  'ticketPage.matter.onSite':
    'restore the service, {{technician}} has been on site since {{when}}',
  'ticketPage.matter.remote':
    'restore the service, {{technician}} has been working on it remotely since {{when}}',
  'ticketPage.matter.restore':
    'restore the service, work began {{when}} ({{by}})',
  'ticketPage.matter.contested':
    'answer the objection to the exclusion by {{by}} ({{when}})',
  'ticketPage.settled.suspended':
    'Nobody’s move before {{until}}: suspended with the agreement of {{by}}.',
  'ticketPage.settled.closed': 'Closed {{when}} with the approval of {{by}}.',
  'ticketPage.settled.mayReopen':
    'Closed {{when}} with the approval of {{by}}; you may reopen it if the same fault comes back.',
  'ticketPage.settled.cancelled': 'Cancelled {{when}} by {{by}}: {{kind}}.',
  'ticketPage.settled.cancellationAgreed':
    'Cancelled {{when}} with the agreement of {{by}}: {{kind}}.',
  'ticketPage.settled.excluded':
    'Excluded {{when}} with the agreement of {{by}}: {{ground}}.',

  // Vocabulary
  'ticketPage.role.beneficiary': 'beneficiary',
  'ticketPage.role.local-referent': 'local referent',
  'ticketPage.role.contractor': 'contractor',
  'ticketPage.role.coordinator': 'coordinator',
  'ticketPage.role.system': 'automatic',
  'ticketPage.someone': 'somebody',
  'ticketPage.redacted': '[removed]',
  'ticketPage.kind.cancelled': 'nothing left to do',
  'ticketPage.kind.duplicate': 'duplicate of another ticket',
  'ticketPage.kind.merged': 'merged into another ticket',
  'ticketPage.ground.fall': 'fall',
  'ticketPage.ground.breakage': 'breakage',
  'ticketPage.ground.vandalism': 'vandalism',
  'ticketPage.ground.lightning': 'lightning',
  'ticketPage.ground.flood': 'flood',
  'ticketPage.ground.theft': 'theft',
  'ticketPage.ground.other-abnormal-use': 'other abnormal use',
  'ticketPage.ground.use-against-specification':
    'use or supplies against the maker’s specification',
  'ticketPage.ground.outside-perimeter': 'outside the perimeter or the order',
  'ticketPage.mediation.subject.exclusion': 'The exclusion',
  'ticketPage.mediation.subject.verdict': 'The verdict on the restore time',
  'ticketPage.mediation.subject.other': 'Something else',
  'ticketPage.correction.none': 'No correction',
  'ticketPage.correction.counts-in-time': 'Counts as in time',
  'ticketPage.correction.counts-late': 'Counts as late',
  'ticketPage.correction.counts-excluded':
    'Counts as excluded, out of the in-time rate',
  'ticketPage.correction.counts-included':
    'Counts in the rate, by its own time',
  'ticketPage.mediation.title': 'Mediation',
  'ticketPage.mediation.about': 'Contested',
  'ticketPage.mediation.opened': 'Opened',
  'ticketPage.mediation.said': 'What was said',
  'ticketPage.mediation.state.open':
    'The coordinator’s move: conclude; until then each side gives its opinion.',
  'ticketPage.mediation.state.open.mine':
    'Your move: read what both sides say, then conclude.',
  'ticketPage.mediation.state.correction-proposed':
    'The local referent’s move: agree to or refuse the correction proposed {{when}} ({{correction}}).',
  'ticketPage.mediation.state.correction-proposed.mine':
    'Your move: agree to or refuse the correction proposed {{when}} ({{correction}}).',
  'ticketPage.mediation.state.concluded':
    'Concluded {{when}}, without a correction.',
  'ticketPage.mediation.state.corrected':
    'Concluded, with the local referent’s agreement ({{when}}): {{correction}}.',
  'ticketPage.mediation.state.refused':
    'Correction refused by the local referent {{when}}: the ticket counts as before.',
  'ticketPage.impact.1': 'Care of patients is stopped or at risk',
  'ticketPage.impact.2': 'A department works with difficulty',
  'ticketPage.impact.3': 'No effect on care or work',
  'ticketPage.urgency.1': 'Now: no way round',
  'ticketPage.urgency.2': 'Today: one can hold for some hours',
  'ticketPage.urgency.3': 'Can wait some days',
  'ticketPage.mode.remote': 'Remote',
  'ticketPage.mode.on-site': 'On site',

  // Where to go and whom to call
  'ticketPage.machines.all': '{{principal}}, with {{others}}.',
  'ticketPage.machines.termsOf':
    'The time is that of {{machine}}: it ends first and holds for all.',
  'ticketPage.access.title': 'Where to go and whom to call',
  'ticketPage.access.building': 'Building',
  'ticketPage.access.room': 'Room',
  'ticketPage.access.rack': 'Rack',
  'ticketPage.access.rackUnit': 'Unit',
  'ticketPage.access.noPlace': 'Place not said yet.',
  'ticketPage.access.badge': 'Badge or escort: {{value}}',
  'ticketPage.access.care': 'Constraint of care: {{value}}',
  'ticketPage.access.correct': 'Complete or correct',
  'ticketPage.access.say': 'Say where to go and whom to call',

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
  'ticketPage.reason.night': 'Night',
  'ticketPage.reason.weekend': 'Weekend',
  'ticketPage.reason.holiday': 'Public holiday: {{name}}',
  'ticketPage.reason.suspended': 'Suspension agreed by {{by}}',
  'ticketPage.reason.awaiting-approval': 'Restored, approval awaited',
  'ticketPage.reason.workaround': 'Workaround accepted',
  'ticketPage.reason.restored': 'Restored, refused with the service up',
  'ticketPage.reason.closed': 'Closed, before the reopening',
  'ticketPage.reason.ended': 'Cancelled or excluded',

  // Acts: buttons, titles of the forms
  'ticketPage.acts.title': 'What you can do',
  'ticketPage.acts.none':
    'Nothing to do for you here for now. The timeline says what has been done.',
  'ticketPage.acts.follow': 'Declare a new incident that follows this one',
  'ticketPage.acts.more': 'Other actions',
  'ticketPage.acts.cancel': 'Cancel',
  'ticketPage.acts.close': 'Close',
  'ticketPage.acts.retry': 'Try again',
  'ticketPage.acts.sending': 'Sending…',
  'ticketPage.act.qualify': 'Qualify',
  'ticketPage.act.agree-qualification': 'Agree to the qualification',
  'ticketPage.act.refuse-qualification': 'Refuse the qualification',
  'ticketPage.act.start-work': 'Take up the incident',
  'ticketPage.act.start-intervention': 'Begin an intervention',
  'ticketPage.act.end-intervention': 'End the intervention',
  'ticketPage.act.replace-part': 'Record a part replaced',
  'ticketPage.act.announce-visit': 'Announce a visit',
  'ticketPage.act.choose-data-media': 'Choose what becomes of disks',
  'ticketPage.act.order-stop': 'Order the intervention to stop',
  'ticketPage.act.add-machine': 'Add a machine',
  'ticketPage.act.remove-machine': 'Take a machine off',
  'ticketPage.act.split': 'Split a machine off',
  'ticketPage.act.set-access': 'Say where to go and whom to call',
  'ticketPage.act.comment': 'Comment',
  'ticketPage.act.redact': 'Remove something written',
  'ticketPage.act.attach': 'Attach a file',
  'ticketPage.act.request-suspension': 'Ask for a suspension',
  'ticketPage.act.agree-suspension': 'Agree to the suspension',
  'ticketPage.act.refuse-suspension': 'Refuse the suspension',
  'ticketPage.act.withdraw-suspension': 'Take the suspension request back',
  'ticketPage.act.end-suspension': 'End the suspension',
  'ticketPage.act.propose-workaround': 'Propose a workaround',
  'ticketPage.act.accept-workaround': 'Accept the workaround',
  'ticketPage.act.refuse-workaround': 'Refuse the workaround',
  'ticketPage.act.restore': 'Service restored',
  'ticketPage.act.approve': 'Approve and close',
  'ticketPage.act.refuse': 'Refuse the restoration',
  'ticketPage.act.reopen': 'Reopen',
  'ticketPage.act.mark-not-recall': 'This reopening is no recall',
  'ticketPage.act.agree-instant': 'Agree to the declared instant',
  'ticketPage.act.refuse-instant': 'Refuse the declared instant',
  'ticketPage.act.change-priority': 'Change the priority',
  'ticketPage.act.cancel': 'Cancel the ticket',
  'ticketPage.act.request-cancellation': 'Ask for the cancellation',
  'ticketPage.act.agree-cancellation': 'Agree to the cancellation',
  'ticketPage.act.refuse-cancellation': 'Refuse the cancellation',
  'ticketPage.act.claim-exclusion': 'Claim an exclusion',
  'ticketPage.act.accept-exclusion': 'Accept the exclusion',
  'ticketPage.act.contest-exclusion': 'Contest the exclusion',
  'ticketPage.act.withdraw-exclusion': 'Take the exclusion back',
  'ticketPage.act.open-mediation': 'Open a mediation',
  'ticketPage.act.give-opinion': 'Give an opinion',
  'ticketPage.act.conclude-mediation': 'Conclude the mediation',
  'ticketPage.act.agree-correction': 'Agree to the correction',
  'ticketPage.act.refuse-correction': 'Refuse the correction',
  'ticketPage.act.take': 'Take it',
  'ticketPage.act.hand-over': 'Hand over',
  'ticketPage.act.record-maker-case': 'Record the maker’s case',
  'ticketPage.acts.byTelephone': 'Agreed by telephone: {{act}}',

  // Who has it
  'ticketPage.holder.title': 'Who has the ticket',
  'ticketPage.holder.person': 'Held by {{name}}',
  'ticketPage.holder.personOfTeam': 'Held by {{name}} · {{team}}',
  'ticketPage.holder.team': 'Waits in the queue of {{team}}',
  'ticketPage.holder.nobody': 'Held by nobody',
  'ticketPage.makerCase': 'Maker’s case: {{number}}, to chase on {{day}}',
  'ticketPage.makerCase.due': 'To chase now',

  // What was done, beside the button
  'ticketPage.done.qualify': 'Qualification recorded.',
  'ticketPage.done.agree-qualification': 'Qualification agreed.',
  'ticketPage.done.refuse-qualification': 'Qualification refused.',
  'ticketPage.done.start-work': 'Incident taken up.',
  'ticketPage.done.start-intervention': 'Intervention begun.',
  'ticketPage.done.end-intervention': 'Intervention ended.',
  'ticketPage.done.replace-part': 'Part replaced recorded.',
  'ticketPage.done.announce-visit':
    'Visit announced; the establishment sees who comes and when.',
  'ticketPage.done.choose-data-media':
    'Choice recorded; the contractor sees it before the work.',
  'ticketPage.done.order-stop': 'Order to stop recorded.',
  'ticketPage.done.add-machine': 'Machine recorded.',
  'ticketPage.done.remove-machine': 'Machine taken off.',
  'ticketPage.done.split':
    'Machine split off; its ticket is under “Machine and contract”.',
  'ticketPage.done.set-access': 'Access recorded.',
  'ticketPage.done.comment': 'Comment added.',
  'ticketPage.done.redact': 'Removed, for everybody.',
  'ticketPage.done.attach': 'File attached.',
  'ticketPage.done.request-suspension':
    'Suspension asked for; the clock runs until the local referent agrees.',
  'ticketPage.done.agree-suspension': 'Suspension agreed; the clock is paused.',
  'ticketPage.done.refuse-suspension': 'Suspension refused; the clock goes on.',
  'ticketPage.done.withdraw-suspension': 'Suspension request taken back.',
  'ticketPage.done.end-suspension': 'Suspension ended; the clock runs again.',
  'ticketPage.done.propose-workaround': 'Workaround proposed.',
  'ticketPage.done.accept-workaround':
    'Workaround accepted; the clock is stopped.',
  'ticketPage.done.refuse-workaround': 'Workaround refused; the clock goes on.',
  'ticketPage.done.restore':
    'Restoration recorded; the establishment’s approval is awaited.',
  'ticketPage.done.approve': 'Restoration approved; the ticket is closed.',
  'ticketPage.done.refuse':
    'Restoration refused; the ticket is back with the contractor.',
  'ticketPage.done.reopen': 'Ticket reopened; the clock runs again.',
  'ticketPage.done.mark-not-recall': 'Recorded: this reopening is no recall.',
  'ticketPage.done.agree-instant': 'Declared instant agreed.',
  'ticketPage.done.refuse-instant': 'Declared instant refused.',
  'ticketPage.done.change-priority': 'Priority changed.',
  'ticketPage.done.cancel': 'Ticket cancelled.',
  'ticketPage.done.request-cancellation': 'Cancellation asked for.',
  'ticketPage.done.agree-cancellation':
    'Cancellation agreed; the ticket is cancelled.',
  'ticketPage.done.refuse-cancellation': 'Cancellation refused.',
  'ticketPage.done.claim-exclusion': 'Exclusion claimed.',
  'ticketPage.done.accept-exclusion': 'Exclusion accepted.',
  'ticketPage.done.contest-exclusion': 'Exclusion contested.',
  'ticketPage.done.withdraw-exclusion': 'Exclusion taken back.',
  'ticketPage.done.open-mediation':
    'Mediation opened; the coordinator concludes it.',
  'ticketPage.done.give-opinion': 'Opinion added to the mediation file.',
  'ticketPage.done.conclude-mediation': 'Mediation concluded.',
  'ticketPage.done.agree-correction':
    'Correction agreed to; the original verdict stays written beside it.',
  'ticketPage.done.refuse-correction': 'Correction refused.',
  'ticketPage.done.take': 'You have the ticket.',
  'ticketPage.done.hand-over': 'Ticket handed over.',
  'ticketPage.done.record-maker-case': 'Maker’s case recorded.',

  // What an act will do
  'ticketPage.effect.title': 'What this will do',
  'ticketPage.effect.inTime': 'in time',
  'ticketPage.effect.late': 'late',
  'ticketPage.effect.qualify':
    'A contractual time is counted from the registration. The establishment’s agreement is asked where another machine is named, its record changed since the registration, or no time holds.',
  'ticketPage.effect.agree-qualification':
    'Sets the restore time to {{granted}}, counted from the registration: {{consumed}} consumed already, due {{due}}.',
  'ticketPage.effect.agree-qualification.noTime':
    'No restore time will hold: the ticket leaves the in-time rate.',
  'ticketPage.effect.refuse-qualification':
    'The terms stay as they are; the contractor qualifies again.',
  'ticketPage.effect.start-work':
    'The clock already runs since the registration; this does not change it.',
  'ticketPage.effect.start-intervention':
    'Does not change the clock. Begun on site before the window closes, it goes on to the resolution.',
  'ticketPage.effect.end-intervention':
    'Does not change the clock. The service is restored by an action of its own.',
  'ticketPage.effect.add-machine':
    'The time that ends first holds for all machines: one more never puts the end off. On facts changed since the registration, the establishment’s agreement is asked.',
  'ticketPage.effect.remove-machine':
    'The machine leaves the ticket; the time of those that stay holds, and may end later.',
  'ticketPage.effect.split':
    'A new ticket is made for this machine, counted from the same registration under its own terms; it leaves this one.',
  'ticketPage.effect.set-access':
    'Does not change the clock. Only what you change here is recorded; both sides see it.',
  'ticketPage.effect.replace-part':
    'Does not change the clock. The part stands in the intervention report.',
  'ticketPage.effect.announce-visit':
    'Does not change the clock. The establishment sees who comes, of which company, with which badge, and when.',
  'ticketPage.effect.choose-data-media':
    'Holds for parts recorded from now on, in the place of your usual choice. A part may always be kept.',
  'ticketPage.effect.order-stop':
    'The contractor may end the intervention after closing time. The clock is not changed.',
  'ticketPage.effect.request-suspension':
    'The clock runs on until the local referent agrees, then pauses until the end you give.',
  'ticketPage.effect.agree-suspension':
    'Pauses the clock now, until {{until}} at the latest, when it runs again by itself. {{remaining}}',
  'ticketPage.effect.remaining': '{{time}} will be left.',
  'ticketPage.effect.stillLate': 'The ticket stays late.',
  'ticketPage.effect.refuse-suspension': 'The clock runs on.',
  'ticketPage.effect.withdraw-suspension': 'The clock runs on.',
  'ticketPage.effect.end-suspension':
    'The clock runs again from {{at}}. {{remaining}}',
  'ticketPage.effect.propose-workaround':
    'The clock runs on; it stops ({{at}}) once the establishment accepts the workaround.',
  'ticketPage.effect.accept-workaround':
    'Stops the clock ({{at}}), when the workaround was proposed: {{consumed}} consumed, {{verdict}}. The ticket stays open for the repair.',
  'ticketPage.effect.accept-workaround.noTime':
    'Stops the clock ({{at}}), when the workaround was proposed. The ticket stays open for the repair.',
  'ticketPage.effect.refuse-workaround': 'The clock runs on.',
  'ticketPage.effect.restore':
    'Stops the clock ({{at}}): {{consumed}} consumed of {{granted}}, {{verdict}}.',
  'ticketPage.effect.restore.noTime': 'Stops the clock ({{at}}).',
  'ticketPage.effect.restore.stands':
    'The clock has been stopped since {{at}}: the earlier restoration stands.',
  'ticketPage.effect.claimed':
    'Over 24 hours back: your instant counts once the establishment agrees to it; the present instant counts until then.',
  'ticketPage.effect.approve':
    'Closes the ticket. The clock has been stopped since {{at}}: {{consumed}} consumed, {{verdict}}.',
  'ticketPage.effect.approve.noTime':
    'Closes the ticket. The clock has been stopped since {{at}}.',
  'ticketPage.effect.refuse':
    'Answer below whether the service was still down: the clock depends on it.',
  'ticketPage.effect.refuse.down':
    'The time since {{at}} is counted again: {{added}} more, {{consumed}} in all. The clock runs again.',
  'ticketPage.effect.refuse.downNoTime':
    'The restoration is void; the clock runs again.',
  'ticketPage.effect.refuse.up':
    'The restoration ({{at}}) stands and the clock stays stopped. The ticket goes back to work on the point you name.',
  'ticketPage.effect.reopen':
    'The clock runs again from {{at}}, with the {{consumed}} consumed before the closure.',
  'ticketPage.effect.reopen.noTime': 'The ticket goes back to work.',
  'ticketPage.effect.mark-not-recall':
    'The reopening leaves the rate of reopened tickets. The clock is not changed.',
  'ticketPage.effect.agree-instant':
    '{{claimed}} counts instead of {{at}}: {{before}} consumed becomes {{after}}.',
  'ticketPage.effect.agree-instant.noTime':
    '{{claimed}} counts instead of {{at}}.',
  'ticketPage.effect.refuse-instant': '{{at}} stays the instant that counts.',
  'ticketPage.effect.change-priority':
    'Does not move the restore time, which the priority never does.',
  'ticketPage.effect.newPriority': 'New priority: P{{priority}}.',
  'ticketPage.effect.cancel':
    'Stops the measure. The ticket leaves the rates and is counted apart.',
  'ticketPage.effect.request-cancellation':
    'The clock runs on until the establishment agrees.',
  'ticketPage.effect.agree-cancellation':
    'Stops the measure. The ticket leaves the rates and is counted apart.',
  'ticketPage.effect.refuse-cancellation': 'The ticket goes on as it is.',
  'ticketPage.effect.claim-exclusion':
    'The clock runs on, and the ticket stays in the rates, until the local referent accepts.',
  'ticketPage.effect.accept-exclusion':
    'Stops the measure. The ticket leaves the in-time rate and stays in every count; a repair needs a quote.',
  'ticketPage.effect.contest-exclusion':
    'The ticket stays in the rates; the clock is not changed.',
  'ticketPage.effect.withdraw-exclusion': 'The ticket goes on as it is.',
  'ticketPage.effect.open-mediation':
    'Clock and verdict do not change. The coordinator reads what both sides say, then concludes.',
  'ticketPage.effect.give-opinion':
    'Your opinion joins the file, read by both sides and the coordinator.',
  'ticketPage.effect.conclude-mediation':
    'A correction counts only with the local referent’s agreement; the timeline and the original verdict stay as they are.',
  'ticketPage.effect.agree-correction':
    'The ticket counts so from now on; the original verdict and the published months stay as they are.',
  'ticketPage.effect.refuse-correction': 'The ticket counts as before.',
  'ticketPage.effect.redact':
    'It is erased for everybody, for good: list, search and ticket. The timeline keeps who removed it, when and why; the clock does not change.',
  'ticketPage.effect.take':
    'The ticket is yours and shows under Mine. The clock does not change.',
  'ticketPage.effect.hand-over':
    'The ticket leaves your hands; a team’s waits in its queue until somebody takes it. The clock does not change.',
  'ticketPage.effect.record-maker-case':
    'From that day on, at the site, the ticket shows under To chase. The clock does not change.',

  // What the act is about
  'ticketPage.subject.title': 'What was put forward',
  'ticketPage.subject.by': '{{by}}, {{when}}',
  'ticketPage.subject.stated': 'Stated',
  'ticketPage.subject.backInOperation': 'machine back in operation, OS ready',
  'ticketPage.subject.until': 'Until',
  'ticketPage.subject.machine': 'Machine',
  'ticketPage.subject.terms': 'Terms',
  'ticketPage.subject.termsNone': 'no restore time',
  'ticketPage.subject.machineUnlisted': 'in no list of the establishment',
  'ticketPage.subject.kind': 'Ground',
  'ticketPage.subject.otherTicket': 'Other ticket',
  'ticketPage.subject.claimed': 'Declared instant',
  'ticketPage.subject.correction': 'Correction',
  'ticketPage.subject.recorded': 'Recorded',

  // Fields
  'ticketPage.field.optional': '{{label}} (optional)',
  'ticketPage.field.diagnosis': 'Diagnosis',
  'ticketPage.field.machineId': 'Machine, to identify or correct it',
  'ticketPage.field.machineId.help':
    'Search by name, serial number, host or place; empty leaves the machine as it is',
  'ticketPage.field.machineId.none': 'No machine of this establishment fits',
  'ticketPage.field.machineId.loading': 'Searching…',
  'ticketPage.field.unlisted': 'The machine is in no list',
  'ticketPage.field.unlisted.help':
    'No contractual time will hold; the establishment has to agree.',
  'ticketPage.field.machineId.add': 'Machine to add',
  'ticketPage.field.machineId.addHelp':
    'Search by name, serial number, host or place',
  'ticketPage.field.machineId.other': 'Which machine',
  'ticketPage.field.title.split': 'Title of the new ticket',
  'ticketPage.field.caller': 'Caller',
  'ticketPage.field.callerNumber': 'Caller’s number',
  'ticketPage.field.onBehalfOf': 'On behalf of',
  'ticketPage.field.building': 'Building',
  'ticketPage.field.room': 'Room',
  'ticketPage.field.rack': 'Rack',
  'ticketPage.field.rackUnit': 'Rack unit',
  'ticketPage.field.siteContact': 'Contact on site',
  'ticketPage.field.callBackNumber': 'Number to call back',
  'ticketPage.field.badgeOrEscort': 'Badge or escort',
  'ticketPage.field.careConstraint': 'Constraint of care',
  'ticketPage.field.note': 'Note',
  'ticketPage.field.reason': 'Reason',
  'ticketPage.field.reason.refuse': 'What is wrong still',
  'ticketPage.field.reason.reopen': 'What came back',
  'ticketPage.field.mode': 'Where',
  'ticketPage.field.technician': 'Who works on it',
  'ticketPage.field.to': 'Person or team',
  'ticketPage.field.to.help': 'Name of a person or a team of the contractor',
  'ticketPage.field.to.team': 'Team',
  'ticketPage.field.to.loading': 'Searching',
  'ticketPage.field.to.none': 'Nobody of that name',
  'ticketPage.field.note.handOver': 'What they have to know',
  'ticketPage.field.caseNumber': 'Case number at the maker',
  'ticketPage.field.chaseOn': 'Day to ask again, at the site',
  'ticketPage.field.agreedBy': 'Who agreed by telephone',
  'ticketPage.field.agreedBy.help':
    'First and last name of the person of the establishment; shown on the ticket with yours',
  'ticketPage.field.interventionId': 'Intervention',
  'ticketPage.field.intervention': '{{mode}}, {{technician}}, since {{when}}',
  'ticketPage.field.workDone': 'What was done',
  'ticketPage.field.until': 'End of the suspension',
  'ticketPage.field.workaround': 'Workaround',
  'ticketPage.field.solution': 'How the service was restored',
  'ticketPage.field.backInOperation':
    'The machine is back in operation, its OS ready',
  'ticketPage.field.backInOperation.help':
    'This is what restored means (CCTP 2.1.5). You state it for the instant that counts.',
  'ticketPage.field.latenessReason': 'Reason for the lateness',
  'ticketPage.field.serviceDown': 'Was the service still down?',
  'ticketPage.field.serviceDown.yes': 'Yes, it never worked again',
  'ticketPage.field.serviceDown.no': 'No, it works, but a point is left open',
  'ticketPage.field.impact': 'Effect on care',
  'ticketPage.field.urgency': 'How soon it matters',
  'ticketPage.field.kind': 'Why',
  'ticketPage.field.otherTicket': 'Number of the other ticket',
  'ticketPage.field.otherTicket.help': 'Such as INC-2026-000123',
  'ticketPage.field.ground': 'Ground of the exclusion',
  'ticketPage.field.subject': 'What is contested',
  'ticketPage.field.opinion': 'Your opinion',
  'ticketPage.field.opinion.conclude': 'Your conclusion, with its reasons',
  'ticketPage.field.correction': 'How the ticket is to count',
  'ticketPage.field.attachmentIds': 'Photos and documents that show it',
  'ticketPage.field.redact.field': 'Text to remove',
  'ticketPage.field.reason.redact': 'Why, without saying again what is removed',
  'ticketPage.field.written': 'Text',
  'ticketPage.field.title': 'Title',
  'ticketPage.field.description': 'Description',
  'ticketPage.field.machineText': 'Machine described',
  'ticketPage.field.comment': 'Comment',
  'ticketPage.field.choose': 'Choose',
  'ticketPage.field.earlier': 'It was earlier',
  'ticketPage.field.occurredAt': 'When it was done',
  'ticketPage.field.siteTime': 'Local time of the site: {{place}}',
  'ticketPage.field.ambiguous':
    'This time exists twice, as the clocks go back: the first is taken.',
  'ticketPage.field.patients':
    'No patient data: neither name, number nor image.',

  // Errors, by code
  'ticketPage.error.failed':
    'Not sent: {{message}}. What you typed is still here; try again.',
  'ticketPage.error.offline':
    'Not sent: the server does not answer. What you typed is still here; try again.',
  'ticketPage.error.notAllowed':
    'Not done: this act belongs to another role ({{by}}).',
  'ticketPage.error.permissionMissing':
    'Not done: the rules of this portal do not let you do this on this ticket. Who administers the portal can change them.',
  'ticketPage.error.required': 'Needed here',
  'ticketPage.error.not-stated':
    'To be stated: the service is not restored without it',
  'ticketPage.error.too-long': '{{max}} characters at most',
  'ticketPage.error.invalid': 'Not understood: check what is written',
  'ticketPage.error.no-such-time':
    'This time does not exist: the clocks go forward that night',
  'ticketPage.error.in-the-future': 'This is in the future',
  'ticketPage.error.before-previous-act':
    'Before the previous act, {{previous}}: nothing can precede it',
  'ticketPage.error.too-far-back':
    'Over 24 hours back, which this act does not take',
  'ticketPage.error.instant-already-claimed':
    'Another declared instant waits for the establishment’s agreement first',
  'ticketPage.error.not-in-the-future': 'This is past: give an instant to come',
  'ticketPage.error.too-far-ahead': 'A year from today at most',
  'ticketPage.error.no-such-intervention':
    'This intervention is ended already, or is none of this ticket',
  'ticketPage.error.order-to-stop-needed':
    'Begun before closing time, it goes on until the service is restored, or until the establishment orders it to stop',
  'ticketPage.error.in-the-past': 'This day is past',
  'ticketPage.error.already-holder': 'The ticket is there already',
  'ticketPage.error.unknown-colleague':
    'This is none of the contractor’s people or teams',
  'ticketPage.error.no-change': 'These are the present effect and urgency',
  'ticketPage.error.machine-named':
    'A machine is chosen: clear it, or untick this box',
  'ticketPage.error.already-concerned': 'This machine is on the ticket already',
  'ticketPage.error.too-many-machines':
    'A ticket concerns 20 machines besides the principal at most',
  'ticketPage.error.no-such-machine': 'This machine is no longer on the ticket',
  'ticketPage.error.loosens-terms':
    'Its time holds for all: only the establishment may split it off',
  'ticketPage.error.nothing-said':
    'Nothing is changed yet: correct at least one field',
  'ticketPage.error.unknown-machine':
    'No such machine in this establishment’s list',
  'ticketPage.error.unknown-ticket':
    'This number is no other ticket of this establishment',
  'ticketPage.error.no-exclusion-claimed':
    'No exclusion was claimed on this ticket',
  'ticketPage.error.not-correctable':
    'The ticket is not settled yet, or counts so already',
  'ticketPage.error.no-such-attachment':
    'A file that is chosen is no longer on this ticket: choose another',
  'ticketPage.error.attachment-is-internal':
    'A file that is chosen is internal: the other side would not see it',
  'ticketPage.error.nothing-to-redact':
    'It is no longer there: it was removed already',
  'ticketPage.error.not-yours-to-redact':
    'The other side wrote it: only the establishment may remove it',

  // Conflicts
  'ticketPage.conflict.stale': 'The ticket changed while you were typing:',
  'ticketPage.conflict.change': '{{by}} {{what}}, {{when}}',
  'ticketPage.conflict.state': 'It now stands: {{sentence}}',
  'ticketPage.conflict.retry':
    'What you typed is kept. If it still holds, try again.',
  'ticketPage.conflict.impossible':
    'This act is no longer possible. What you typed stays here, to be copied where it helps.',

  // Comment
  'ticketPage.comment.label': 'Comment',
  'ticketPage.comment.internal': 'Internal',
  'ticketPage.comment.internal.contractor':
    'Only the contractor’s side reads it',
  'ticketPage.comment.internal.establishment':
    'Only the establishment’s side reads it',
  'ticketPage.comment.shared': 'Both sides read it',
  'ticketPage.comment.send': 'Add the comment',
  'ticketPage.comment.needsText': 'Write the comment first',

  // Tabs
  'ticketPage.tabs': 'Parts of the ticket',
  'ticketPage.print.open': 'Printable version',
  'ticketPage.print.print': 'Print',
  'ticketPage.print.back': 'Back to the ticket',
  'ticketPage.print.asOf': 'As of {{when}} ({{place}})',
  'ticketPage.tab.timeline': 'Timeline',
  'ticketPage.tab.interventions': 'Interventions and parts',
  'ticketPage.tab.attachments': 'Attachments',
  'ticketPage.tab.contract': 'Machine and contract',

  // Timeline
  'ticketPage.timeline.label': 'Timeline, the latest first',
  'ticketPage.timeline.new': 'New act: {{act}}.',
  'ticketPage.timeline.declared': 'Declared done {{occurred}}',
  'ticketPage.timeline.claimed':
    'Declared done {{claimed}}, over 24 hours earlier: the establishment’s agreement is awaited',
  'ticketPage.timeline.claimAgreed':
    'Declared done {{claimed}}, agreed by {{by}}',
  'ticketPage.timeline.claimRefused':
    'Declared done {{claimed}}, refused by {{by}}: the recorded instant counts',
  'ticketPage.timeline.claimDropped':
    'Declared done {{claimed}}; it no longer counts',
  'ticketPage.timeline.lateEntry':
    'Late entry: typed after an outage, the clock runs from the call, {{occurred}}',
  'ticketPage.timeline.phone': 'By phone',
  'ticketPage.timeline.internal': 'Internal',
  'ticketPage.timeline.remove': 'Remove…',
  'ticketPage.timeline.removeOf': 'Remove a text: {{by}} {{what}}',
  'ticketPage.timeline.otherSide.comment': 'Internal comment of the other side',
  'ticketPage.timeline.otherSide.file': 'Internal file of the other side',
  'ticketPage.past.register': 'declared the incident',
  'ticketPage.past.suspension-elapsed':
    'The suspension came to its end; the clock runs again.',
  'ticketPage.past.qualify': 'qualified the incident',
  'ticketPage.past.agree-qualification': 'agreed to the qualification',
  'ticketPage.past.refuse-qualification': 'refused the qualification',
  'ticketPage.past.start-work': 'took up the incident',
  'ticketPage.past.start-intervention': 'began an intervention',
  'ticketPage.past.end-intervention': 'ended an intervention',
  'ticketPage.past.replace-part': 'replaced a part',
  'ticketPage.past.announce-visit': 'announced a visit',
  'ticketPage.past.choose-data-media': 'chose what becomes of parts with data',
  'ticketPage.past.order-stop': 'ordered the intervention to stop',
  'ticketPage.past.add-machine': 'added a machine',
  'ticketPage.past.remove-machine': 'took a machine off',
  'ticketPage.past.split': 'split a machine off',
  'ticketPage.past.set-access': 'said where to go and whom to call',
  'ticketPage.past.comment': 'commented',
  'ticketPage.past.redact': 'removed something written',
  'ticketPage.past.attach': 'attached a file',
  'ticketPage.past.request-suspension': 'asked for a suspension',
  'ticketPage.past.agree-suspension': 'agreed to the suspension',
  'ticketPage.past.refuse-suspension': 'refused the suspension',
  'ticketPage.past.withdraw-suspension': 'took the suspension request back',
  'ticketPage.past.end-suspension': 'ended the suspension',
  'ticketPage.past.propose-workaround': 'proposed a workaround',
  'ticketPage.past.accept-workaround': 'accepted the workaround',
  'ticketPage.past.refuse-workaround': 'refused the workaround',
  'ticketPage.past.restore': 'restored the service',
  'ticketPage.past.approve': 'approved the restoration: ticket closed',
  'ticketPage.past.refuse': 'refused the restoration',
  'ticketPage.past.reopen': 'reopened the ticket',
  'ticketPage.past.mark-not-recall': 'marked the reopening as no recall',
  'ticketPage.past.agree-instant': 'agreed to the declared instant',
  'ticketPage.past.refuse-instant': 'refused the declared instant',
  'ticketPage.past.change-priority': 'changed the priority to P{{priority}}',
  'ticketPage.past.cancel': 'cancelled the ticket',
  'ticketPage.past.request-cancellation': 'asked for the cancellation',
  'ticketPage.past.agree-cancellation': 'agreed to the cancellation',
  'ticketPage.past.refuse-cancellation': 'refused the cancellation',
  'ticketPage.past.claim-exclusion': 'claimed an exclusion',
  'ticketPage.past.accept-exclusion': 'accepted the exclusion',
  'ticketPage.past.contest-exclusion': 'contested the exclusion',
  'ticketPage.past.withdraw-exclusion': 'took the exclusion back',
  'ticketPage.detail.machine': 'Machine: {{name}}',
  'ticketPage.detail.newTicket': 'New ticket: {{number}}',
  'ticketPage.detail.splitFrom': 'Split from {{number}}',
  'ticketPage.detail.access': '{{label}}: {{value}}',
  'ticketPage.detail.accessCleared': '{{label}}: no longer holds',
  'ticketPage.past.open-mediation': 'opened a mediation',
  'ticketPage.past.give-opinion': 'gave an opinion in the mediation',
  'ticketPage.past.conclude-mediation': 'concluded the mediation',
  'ticketPage.past.agree-correction': 'agreed to the correction',
  'ticketPage.past.refuse-correction': 'refused the correction',
  'ticketPage.past.take': 'took the ticket',
  'ticketPage.past.hand-over': 'handed the ticket over',
  'ticketPage.past.record-maker-case': 'recorded the maker’s case',
  'ticketPage.byTelephone': '{{agreedBy}}, by telephone, recorded by {{by}}',
  'ticketPage.detail.byTelephone':
    'Agreed by telephone by {{agreedBy}}, recorded by {{by}}',
  'ticketPage.detail.from': 'From {{from}}',
  'ticketPage.detail.to': 'To {{to}}',
  'ticketPage.detail.makerCase': 'Case number {{number}}, to chase on {{day}}',
  'ticketPage.detail.until': 'Until {{until}}',
  'ticketPage.detail.backInOperation':
    'Stated: machine back in operation, OS ready',
  'ticketPage.detail.lateness': 'Reason for the lateness: {{reason}}',
  'ticketPage.detail.redacted': '{{what}} ({{by}}, {{when}})',
  'ticketPage.detail.redactedFile': 'File',
  'ticketPage.detail.otherTicket': 'Other ticket: {{number}}',
  'ticketPage.detail.serviceDown': 'The service was still down',
  'ticketPage.detail.serviceUp': 'The service was up',
  'ticketPage.detail.machineText': 'Machine as described: {{text}}',
  'ticketPage.detail.newTerms': 'Terms: {{terms}}',
  'ticketPage.detail.needsAgreement':
    'The establishment’s agreement is awaited',

  // Interventions
  'ticketPage.documents.recap': 'Recap (PDF)',
  'ticketPage.documents.report': 'Report (PDF)',
  'ticketPage.documents.preparing': 'Preparing…',
  'ticketPage.documents.failed': 'Not downloaded: {{why}}',
  'ticketPage.interventions.none': 'No intervention yet.',
  'ticketPage.interventions.noneBegin':
    'No intervention yet. Begin one as the work begins: its start and end are part of the report.',
  'ticketPage.interventions.going': 'Under way since {{when}}',
  'ticketPage.interventions.period': '{{from}} to {{to}} ({{duration}})',
  'ticketPage.interventions.continuing':
    'Went on past closing time ({{closes}}): those hours are not consumed',
  'ticketPage.interventions.stopOrdered':
    'Stop ordered by the establishment {{when}}: {{reason}}',

  // Machine and contract
  'ticketPage.contract.machine': 'Machine',
  'ticketPage.contract.unknownMachine': 'Not identified yet',
  'ticketPage.contract.said': 'As described: {{text}}',
  'ticketPage.contract.otherMachines': 'Other machines',
  'ticketPage.contract.model': 'Maker and model',
  'ticketPage.contract.site': 'Site',
  'ticketPage.contract.territory': 'Territory',
  'ticketPage.contract.pinned':
    'The terms of the ticket are those of its registration: a later change of the contract does not move them.',
  'ticketPage.contract.termsTitle': 'Terms of this ticket',
  'ticketPage.contract.contractual': 'Contractual',
  'ticketPage.contract.yes': 'Yes',
  'ticketPage.contract.no': 'No, indicative',
  'ticketPage.contract.none': 'None',
  'ticketPage.contract.noTerms':
    'No terms yet: they are set at the qualification, as they stood at the registration.',
  'ticketPage.contract.links': 'Other tickets',
  'ticketPage.contract.follows': 'Follows {{number}}',
  'ticketPage.contract.splitFrom': 'Split from {{number}}',
  'ticketPage.contract.splitInto': 'Split off: {{number}}',
  'ticketPage.contract.followedBy': 'Followed by {{number}}',
  'ticketPage.contract.declared': 'Declared',
  'ticketPage.contract.description': 'What was declared',
  'ticketPage.contract.priority': 'Effect and urgency',
} as const;
