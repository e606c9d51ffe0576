/** English texts of obsolescence notices. */
export const obsolescenceEn = {
  'notices.title': 'Obsolescence',
  'notices.what':
    'What leaves the maintenance, when, and who knows. A machine leaves no sooner than a year after its establishment received the notice (CCTP 2.1.30).',
  'notices.list': 'Obsolescence notices',
  'notices.all': 'All notices',
  'notices.loading': 'Loading the notices',
  'notices.more': 'More notices',
  'notices.proof.choose': 'Choose a file',
  'notices.timeline': 'Ends of maintenance by quarter',
  'notices.timeline.gap_one': '{{count}} quarter with nothing',
  'notices.timeline.gap_other': '{{count}} quarters with nothing',
  'notices.quarter': 'Q{{number}} {{year}}',
  'notices.machines_one': '{{count}} machine',
  'notices.machines_other': '{{count}} machines',
  'notices.count_one': '{{count}} notice',
  'notices.count_other': '{{count}} notices',
  'notices.until': 'Last day: {{day}}',
  'notices.untilAsked': 'Last day notified: {{day}}',
  'notices.daysInHand_one': '{{count}} day in hand',
  'notices.daysInHand_other': '{{count}} days in hand',
  'notices.state.draft': 'Draft',
  'notices.state.notified': 'Notified, to acknowledge',
  'notices.state.received': 'Receipt proven',
  'notices.state.acknowledged': 'Acknowledged',
  'notices.state.ended': 'Out of maintenance',
  'notices.state.withdrawn': 'Withdrawn',
  'notices.filter.state': 'State',
  'notices.filter.all': 'All',
  'notices.filter.clear': 'Clear the filters',
  'notices.none': 'No obsolescence notice',
  'notices.noneHint':
    'No machine leaves the maintenance. You will be told by message and here.',
  'notices.noneHint.desk':
    'Draft a notice as soon as parts cannot be had any more: the establishment has to have it a year before.',
  'notices.noneChosen': 'No notice for these filters',
  'notices.noneChosenHint': 'Clear the filters to see the others.',
  'notices.establishment.none': 'No machine leaves the maintenance.',
  'notices.draft': 'Draft a notice',
  'notices.draft.what': 'The notice stays a draft until you notify it.',
  'notices.draft.several_one': 'A notice for {{count}} establishment.',
  'notices.draft.several_other':
    'A notice for each of the {{count}} establishments.',
  'notices.save': 'Make the draft',
  'notices.saving': 'Sending…',
  'notices.cancel': 'Cancel',
  'notices.field.machines': 'Machines',
  'notices.field.machines.help': 'Search by name, serial number or model',
  'notices.field.machines.loading': 'Searching…',
  'notices.field.machines.none': 'No machine found',
  'notices.field.machines.all_one': 'Add the machine found',
  'notices.field.machines.all_other': 'Add the {{count}} machines found',
  'notices.field.lastDay': 'Last day of maintenance',
  'notices.field.lastDay.help':
    'First day that would do for a notice received today: {{day}}',
  'notices.field.postponed.help':
    'Later than the day told; the year does not begin again',
  'notices.field.receivedOn': 'Received on',
  'notices.field.receivedOn.help': 'The day on the return receipt',
  'notices.field.reason': 'Why the parts cannot be had any more',
  'notices.field.reason.help': 'Makers and suppliers asked, answers received',
  'notices.field.whyChanged': 'Reason',
  'notices.field.note': 'Words for the establishment (optional)',
  'notices.field.partsProof': 'Proof that the parts cannot be had any more',
  'notices.field.partsProof.help':
    'Needed to notify; it can be attached afterwards',
  'notices.field.proves': 'What the file proves',
  'notices.field.file': 'File',
  'notices.field.file.help': 'PDF, photo or document, 10 MB at most',
  'notices.proves.parts': 'The parts cannot be had any more',
  'notices.proves.receipt': 'The establishment received the notice',
  'notices.proofs': 'Proofs',
  'notices.proofs.none': 'None. Attach one to be able to notify.',
  'notices.proofs.missing':
    'To notify, first attach the proof that the parts cannot be had any more.',
  'notices.fact.lastDay': 'Last day of maintenance',
  'notices.fact.lastDay.none': 'None while the receipt is not proven',
  'notices.fact.asked': 'Day asked for',
  'notices.fact.notified': 'Told',
  'notices.fact.received': 'Received on',
  'notices.fact.set': 'Drafted with',
  'notices.standing.draft':
    'Draft: the establishment knows nothing of it. Attach the proof, then notify.',
  'notices.standing.notified':
    'Told; its receipt is to be proven. Without it nothing leaves the maintenance.',
  'notices.standing.toAcknowledge':
    'Your move: acknowledge it. The maintenance ends a year after at the soonest, and not before {{day}}.',
  'notices.standing.received':
    'Receipt proven. The maintenance is owed in full to {{day}} included (days in hand: {{days}}).',
  'notices.standing.acknowledged':
    'Acknowledged by the establishment. The maintenance is owed in full to {{day}} included (days in hand: {{days}}).',
  'notices.standing.ended':
    'Out of maintenance since the day after {{day}}. Tickets registered by then are carried to their end.',
  'notices.standing.withdrawn': 'Notice withdrawn: the maintenance goes on.',
  'notices.act.attach': 'Attach a proof',
  'notices.act.attach.what': 'The establishment reads it with the notice.',
  'notices.act.revise': 'Change the draft',
  'notices.act.revise.what': 'Nothing is sent while it is not told.',
  'notices.act.notify': 'Notify',
  'notices.act.notify.what':
    'The referent and the contacts of the establishment are told by e-mail and in the portal, and chased every five working days until it is received.',
  'notices.act.acknowledge': 'Acknowledge',
  'notices.act.acknowledge.what':
    'You say that you received the notice today: the year runs from this day.',
  'notices.act.record-receipt': 'Record the receipt',
  'notices.act.record-receipt.what':
    'With the proof, such as the return receipt of the registered letter.',
  'notices.act.chase': 'Chase',
  'notices.act.chase.what': 'A reminder goes to the referent and the contacts.',
  'notices.act.correct': 'Bring the day nearer',
  'notices.act.correct.what':
    'A new notice is due: the year begins again with its receipt.',
  'notices.act.postpone': 'Postpone',
  'notices.act.postpone.what':
    'The maintenance lasts longer; the establishment is told.',
  'notices.act.withdraw': 'Withdraw the notice',
  'notices.act.withdraw.what':
    'The maintenance goes on; the establishment is told where it knew the notice.',
  'notices.done.draft': 'Draft made',
  'notices.done.attach': 'Proof attached',
  'notices.done.revise': 'Draft changed',
  'notices.done.notify': 'Establishment notified',
  'notices.done.acknowledge': 'Receipt acknowledged',
  'notices.done.record-receipt': 'Receipt recorded',
  'notices.done.chase': 'Reminder sent',
  'notices.done.correct': 'Day brought nearer',
  'notices.done.postpone': 'Notice postponed',
  'notices.done.withdraw': 'Notice withdrawn',
  'notices.log': 'Log',
  'notices.log.sent': 'Messages sent',
  'notices.log.lastDay': 'Last day: {{day}}',
  'notices.log.receivedOn': 'Received on {{day}}',
  'notices.banner.notified':
    'Obsolescence notice told: the maintenance is to end after {{day}}.',
  'notices.banner.leaves':
    'This machine leaves the maintenance after {{day}}. Until then its level is owed in full.',
  'notices.banner.ended':
    'Out of maintenance: the last day of this machine was {{day}}.',
  'notices.banner.open': 'Notice {{id}}',
  'notices.error.required': 'To be filled in',
  'notices.error.machines': 'Choose a machine at least',
  'notices.error.underNotice': 'On a notice already: see below',
  'notices.underNotice_one':
    'A machine is on a notice already and goes on no other: its establishment would have two last days.',
  'notices.underNotice_other':
    '{{count}} machines are on a notice already and go on no other: their establishments would have two last days.',
  'notices.underNotice.withdraw': 'Withdraw this draft, or the other notice.',
  'notices.underNotice.rest_one': 'and {{count}} other',
  'notices.underNotice.rest_other': 'and {{count}} others',
  'notices.underNotice.leaveOut_one': 'Leave it out of this draft',
  'notices.underNotice.leaveOut_other': 'Leave them out of this draft',
  'notices.error.underAYear':
    'Under one year: the first day that would do is {{day}}',
  'notices.error.conflict':
    'The notice has moved on. Close, look, and do it again.',
  'notices.error.failed':
    'Not saved: {{message}}. What you typed is still there.',
  'notices.refusal.under-a-year':
    'Under one year: the first day that would do is {{day}}.',
  'notices.refusal.parts-proof-missing':
    'Attach the proof that the parts cannot be had first.',
  'notices.refusal.under-notice': 'A machine is on another notice already.',
  'notices.refusal.under-notice.named':
    '{{machine}} is on another notice already.',
  'notices.refusal.not-nearer':
    'Give a day nearer than the one that holds; postpone to a later one.',
  'notices.refusal.not-later':
    'Give a day later than the one that holds; bring a nearer one nearer.',
  'notices.refusal.before-the-notice': 'The notice was told after this day.',
  'notices.refusal.in-the-future': 'This day is yet to come at the site.',
  'notices.unknown.title': 'Notice not found',
  'notices.unknown.hint': 'There is none, or it is not of your establishments.',
  'notices.unknown.list': 'See the notices',
} as const;
