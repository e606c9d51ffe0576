/** English texts of the forms of acts: fields, problems, effects. */
export const ticketFormsEn = {
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
    'Answer above whether the service was still down: the clock depends on it.',
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
  'ticketPage.effect.redact.copies':
    'Tickets of the same split have texts of their own: remove it there too ({{numbers}}).',
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
  'ticketPage.field.latenessReason.help':
    'Needed where the restoration comes late: the establishment reads it in the recap',
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
  'ticketPage.error.lateness-reason-needed':
    'The restore time is used up: say why',
  'ticketPage.error.no-such-attachment':
    'A file that is chosen is no longer on this ticket: choose another',
  'ticketPage.error.attachment-is-internal':
    'A file that is chosen is internal: the other side would not see it',
  'ticketPage.error.nothing-to-redact':
    'It is no longer there: it was removed already',
  'ticketPage.error.not-yours-to-redact':
    'The other side wrote it: only the establishment may remove it',
} as const;
