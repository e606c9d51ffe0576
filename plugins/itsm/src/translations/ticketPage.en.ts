/** English texts of the ticket page. */
export const ticketPageEn = {
  'ticketPage.loading': 'Loading the ticket',
  'ticketPage.notFound.title': 'No such ticket here',
  'ticketPage.notFound.description':
    'The number {{number}} does not exist, or the ticket belongs to an establishment you do not serve. Check the number, or look for it in the list.',
  'ticketPage.notFound.list': 'Back to the incidents',
  'ticketPage.declared': 'Incident declared under the number {{number}}.',
  'ticketPage.stale':
    'Not refreshed since {{when}}. {{why}} The clock goes on from what was known then.',

  // Whose move
  'ticketPage.move.you': 'Your move: {{what}}.',
  'ticketPage.move.establishment': 'The establishment’s move: {{what}}.',
  'ticketPage.move.local-referent': 'The local referent’s move: {{what}}.',
  'ticketPage.move.contractor': 'The contractor’s move: {{what}}.',
  'ticketPage.move.colleague':
    'The move of {{holder}}, who has the ticket: {{what}}.',
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
  'ticketPage.machines.said': 'Machine not in the list, as described: {{text}}',
  'ticketPage.machines.unknown': 'Machine not identified yet',
  'ticketPage.machines.others_one': 'and one other machine',
  'ticketPage.machines.others_other': 'and {{count}} other machines',
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

  // Interventions
  'ticketPage.documents.recap': 'Recap (PDF)',
  'ticketPage.documents.report': 'Report (PDF)',
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
