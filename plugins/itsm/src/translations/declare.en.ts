/** English texts of the declaration of an incident. */
export const declareEn = {
  'declare.title': 'Declare an incident',
  'declare.question': 'Which machine, what is wrong, when will it work again?',
  'declare.machine.legend': 'The machine',
  'declare.machine.label': 'Machine',
  'declare.machine.hint': 'By name, serial number, host name or place',
  'declare.machine.loading': 'Looking for machines',
  'declare.machine.none': 'No machine matches',
  'declare.machine.noneHint':
    'Try another word, or declare it as a machine that is not in the list.',
  'declare.machine.unknown': 'The machine is not in the list',
  'declare.machine.known': 'Choose a machine of the list',
  'declare.machine.textLabel': 'What do you know of the machine?',
  'declare.machine.textHint':
    'Maker, model, serial number, place: the desk will identify it.',
  'declare.machine.change': 'Change machine',
  'declare.machine.place': 'Place',
  'declare.machine.serial': 'Serial number {{serial}}',
  'declare.machine.required':
    'Choose the machine, or say that it is not in the list',
  'declare.machine.textRequired': 'Say what you know of the machine',
  'declare.machine.notFound':
    'The machine of this link is no longer in the fleet: choose one.',
  'declare.establishment.required': 'Say for which establishment',
  'declare.establishment.for': 'For {{establishment}}',
  'declare.open.title_one':
    'An incident is already open on this machine or beside it',
  'declare.open.title_other':
    '{{count}} incidents are already open on this machine or beside it',
  'declare.open.comment': 'Add a comment there instead',
  'declare.open.commentOn': 'Add a comment there instead: {{number}}',
  'declare.open.hint': 'If it is the same fault, comment there instead.',
  'declare.what.legend': 'What happens',
  'declare.what.title': 'In one line',
  'declare.what.titleHint': 'For example: no network since the power cut',
  'declare.what.titleRequired': 'Say in one line what happens',
  'declare.what.description': 'In detail',
  'declare.what.descriptionHint': 'What you see, since when, what was tried',
  'declare.what.descriptionRequired': 'Describe what happens',
  'declare.what.patientData':
    'No patient data: neither names nor numbers nor medical records.',
  'declare.what.tooLong': '{{max}} characters at most',
  'declare.impact.legend': 'What does it touch?',
  'declare.impact.required': 'Say what the fault touches',
  'declare.impact.1': 'Care of patients',
  'declare.impact.1.hint':
    'Emergencies, operating theatre, intensive care, prescriptions: care is stopped or at risk.',
  'declare.impact.2': 'A department’s work',
  'declare.impact.2.hint':
    'Care goes on, a department works with difficulty or by hand.',
  'declare.impact.3': 'No department',
  'declare.impact.3.hint':
    'Redundancy lost, one part of several, a comfort: nobody is hindered.',
  'declare.urgency.legend': 'How soon does it matter?',
  'declare.urgency.required': 'Say how soon it matters',
  'declare.urgency.1': 'At once',
  'declare.urgency.1.hint': 'The service is down, or will be within the hour.',
  'declare.urgency.2': 'Today',
  'declare.urgency.2.hint': 'It holds for some hours, or there is a way round.',
  'declare.urgency.3': 'It can wait',
  'declare.urgency.3.hint': 'It holds for several days.',
  'declare.others.add': 'Other machines failed with it',
  'declare.others.label': 'Other machines',
  'declare.others.hint':
    'Of the same establishment; the time that ends first holds for all.',
  'declare.dependents.title': 'What depends on it, as the catalog says:',
  'declare.dependents.unknown':
    'The catalog does not answer: what depends on this machine is not known. You can declare all the same.',
  'declare.dependents.type.application': 'application',
  'declare.dependents.type.cluster': 'cluster',
  'declare.dependents.type.database': 'database',
  'declare.dependents.type.hypervisor': 'hypervisor',
  'declare.dependents.type.service': 'service',
  'declare.dependents.type.virtual-machine': 'virtual machine',
  'declare.dependents.type.website': 'website',
  'declare.dependents.care.direct': 'care is given with it',
  'declare.dependents.care.support': 'a department works with it',
  'declare.dependents.care.none': 'nobody is hindered',
  'declare.dependents.through': 'through {{name}}',
  'declare.dependents.more_one': 'and one more',
  'declare.dependents.more_other': 'and {{count}} more',
  'declare.dependents.proposed':
    'Proposed below: “{{impact}}”, as it serves “{{name}}”. The last word is yours.',
  'declare.preview.termsOf':
    'The time is that of one of the other machines, which ends first and holds for all.',
  'declare.access.legend': 'Where to go and whom to call',
  'declare.access.nothing': 'Nothing said yet: it can be completed afterwards.',
  'declare.access.proposed': 'Proposed from the machine’s record: check it.',
  'declare.access.proposedFrom':
    'Proposed from the machine’s record and from {{number}}: check it.',
  'declare.access.unfold': 'Complete or correct',
  'declare.access.fold': 'Fold',
  'declare.access.careHint':
    'What care forbids: hours, noise, a room in use. No patient data.',
  'declare.call.legend': 'Where the incident comes from',
  'declare.call.channel': 'How did you learn of it?',
  'declare.call.channelRequired': 'Say how you learnt of it',
  'declare.call.phone': 'Declared by phone',
  'declare.call.found': 'Found by our own people',
  'declare.call.late': 'Entered later: the call came earlier',
  'declare.call.lateHint':
    'After an outage only: the clock runs from the call, and the ticket is marked as a late entry.',
  'declare.call.at': 'Day and time of the call',
  'declare.call.zone': 'By your own clock ({{zone}})',
  'declare.call.required': 'Say when the call came',
  'declare.call.future': 'The call cannot come later than now',
  'declare.preview.title': 'What declaring now gives',
  'declare.preview.waiting':
    'Choose the machine to see when it will work again.',
  'declare.preview.dueFirst':
    'Declared now: restored at the latest {{due}} ({{terms}})',
  'declare.preview.due':
    'Declared now: priority {{priority}}, restored at the latest {{due}} ({{terms}})',
  'declare.preview.indicativeFirst':
    'Declared now: restored around {{due}} ({{terms}}): indicative overseas, no contractual time',
  'declare.preview.indicative':
    'Declared now: priority {{priority}}, restored around {{due}} ({{terms}}): indicative overseas, no contractual time',
  'declare.preview.notCovered':
    'This machine is not covered: no restore time. The incident is registered all the same; the repair may need a quote.',
  'declare.preview.noTermsFirst':
    'The restore time will be set once the desk has identified the machine; the clock still starts at the declaration.',
  'declare.preview.noTermsFromCallFirst':
    'The restore time will be set once the desk has identified the machine; the clock still runs from the call.',
  'declare.preview.noTerms':
    'Declared now: priority {{priority}}. The restore time will be set once the desk has identified the machine; the clock still starts now.',
  'declare.preview.noTermsFromCall':
    'Declared now: priority {{priority}}. The restore time will be set once the desk has identified the machine; the clock still runs from the call.',
  'declare.preview.callWaiting':
    'Say when the call came to see the due time: the clock runs from the call.',
  'declare.preview.toBeChecked':
    'The warranty of this machine is to be checked; the restore time ordered holds all the same.',
  'declare.preview.asOf': 'As of {{at}}',
  'declare.preview.fromCall':
    'For a call that came earlier, the clock runs from the call.',
  'declare.sendNext': 'Declare and enter the next',
  'declare.entered': 'Entered: {{numbers}}. Go on with the next.',
  'declare.call.fromCall':
    'The call is logged already; this ticket will be linked to it.',
  'declare.send': 'Declare',
  'declare.sending': 'Declaring…',
  'declare.cancel': 'Back to the list',
  'declare.reset': 'Start afresh',
  'declare.draft': 'What you typed before has been kept.',
  'declare.follows': 'Follows {{number}}',
  'declare.alreadySent':
    'This declaration was already registered, as you first sent it. Find it in the list; start afresh for another incident.',
  'declare.failed': 'The incident is not declared yet.',
  'declare.check_one': 'One field is to be completed',
  'declare.check_other': '{{count}} fields are to be completed',
  'declare.notAllowed.title': 'Your role cannot declare an incident',
  'declare.notAllowed.hint':
    'Establishments and the contractor declare; the coordination reads and mediates.',
  'declare.byPolicy.title': 'You may not declare an incident here',
  'declare.byPolicy.hint':
    'Your role could, the rules of this portal do not let you. Ask a colleague to declare it, or who administers the portal to change them.',
} as const;
