/** English texts of interventions, parts and visits on the ticket page. */
export const interventionsEn = {
  // Who and where
  'ticketPage.employer.contractor': 'Contractor',
  'ticketPage.employer.subcontractor': 'Subcontractor',
  'ticketPage.employer.manufacturer': 'Manufacturer',
  'ticketPage.component.disk': 'Disk',
  'ticketPage.component.power': 'Power supply',
  'ticketPage.component.fan': 'Fan',
  'ticketPage.component.controller': 'Controller',
  'ticketPage.component.memory': 'Memory',
  'ticketPage.component.processor': 'Processor',
  'ticketPage.component.battery': 'Battery',
  'ticketPage.component.network': 'Network',
  'ticketPage.component.motherboard': 'Motherboard',
  'ticketPage.component.firmware': 'Firmware',
  'ticketPage.component.os': 'Operating system',
  'ticketPage.component.software': 'Software',
  'ticketPage.component.other': 'Other',
  'ticketPage.condition.new-original': 'New, original',
  'ticketPage.condition.refurbished-certified': 'Refurbished and certified',
  'ticketPage.fate.kept': 'Kept by the establishment',
  'ticketPage.fate.wiped': 'Wiped, with a certificate',
  'ticketPage.fate.destroyed': 'Destroyed, with a certificate',
  'ticketPage.fate.taken-back': 'Taken back as it is',

  // Fields
  'ticketPage.field.more': 'More details',
  'ticketPage.field.less': 'Fewer details',
  'ticketPage.field.component': 'Component that failed',
  'ticketPage.field.part': 'Part replaced',
  'ticketPage.field.staffId': 'Person of the register',
  'ticketPage.field.technician.help':
    'Choose a person of the register, or write a name',
  'ticketPage.field.technician.none': 'Nobody in the register: the name counts',
  'ticketPage.field.employer': 'Employer',
  'ticketPage.field.company': 'Company',
  'ticketPage.field.place': 'Where exactly',
  'ticketPage.field.firmwareBefore': 'Firmware before',
  'ticketPage.field.firmwareAfter': 'Firmware after',
  'ticketPage.field.osBefore': 'Operating system before',
  'ticketPage.field.osAfter': 'Operating system after',
  'ticketPage.field.osParametersRestored': 'Parameters of the OS restored',
  'ticketPage.field.osParametersRestored.help':
    'Those that drive the hardware repaired: the OS is ready (CCTP 2.1.5).',
  'ticketPage.field.supplierDifficulties': 'Difficulties with a supplier',
  'ticketPage.field.waste': 'Waste removed',
  'ticketPage.field.wasteRemoved': 'Details of the waste',
  'ticketPage.field.damageTo': 'Damage',
  'ticketPage.field.damage': 'Details of the damage',
  'ticketPage.waste.packaging': 'Packaging',
  'ticketPage.waste.weee': 'WEEE',
  'ticketPage.damage.people': 'To people',
  'ticketPage.damage.goods': 'To goods',
  'ticketPage.interventions.kinds': '{{kinds}} – {{words}}',
  'ticketPage.field.reference': 'Reference of the part',
  'ticketPage.field.condition': 'The part put in is',
  'ticketPage.field.holdsData': 'May the part taken out hold data?',
  'ticketPage.field.holdsData.yes': 'Yes',
  'ticketPage.field.holdsData.no': 'No',
  'ticketPage.field.removedPart': 'The part taken out is',
  'ticketPage.field.serialRemoved': 'Serial number taken out',
  'ticketPage.field.serialInstalled': 'Serial number put in',
  'ticketPage.field.certificate': 'Reference of the certificate',
  'ticketPage.field.choice': 'What becomes of parts that may hold data',
  'ticketPage.field.visitors': 'Who was announced',
  'ticketPage.field.staffIds': 'Who comes',
  'ticketPage.field.staffIds.help':
    'Of the register of intervening staff; the establishment reads name, company, profile and badge',
  'ticketPage.field.staffIds.none': 'Nobody of the register matches',
  'ticketPage.field.staffIds.loading': 'Searching…',
  'ticketPage.field.expectedAt': 'Expected on site',
  'ticketPage.acts.another': 'Record, then another part',
  'ticketPage.acts.recorded': 'Recorded: {{part}}. Now the next one.',

  // What is wrong
  'ticketPage.error.kinds-needed': 'Tick what it concerns',
  'ticketPage.error.disk-holds-data': 'A disk may always hold data',
  'ticketPage.error.data-never-taken-back':
    'A part that may hold data never leaves as it is: {{choice}} was chosen here',
  'ticketPage.error.not-as-chosen':
    'The establishment has not chosen this: {{choice}}. A part may always be kept.',
  'ticketPage.error.serial-needed':
    'Needed for a part that may hold data: it is recorded by its serial number',
  'ticketPage.error.certificate-needed':
    'Needed: a part wiped or destroyed leaves with its certificate',
  'ticketPage.error.unknown-staff': 'This person is not in the register',

  // Data media
  'ticketPage.dataMedia.title': 'Parts that may hold data',
  'ticketPage.dataMedia.kept':
    'Disks stay here: any part that may hold data is kept by the establishment.',
  'ticketPage.dataMedia.wiped':
    'Disks leave wiped, with a certificate, or stay here.',
  'ticketPage.dataMedia.destroyed':
    'Disks leave destroyed, with a certificate, or stay here.',
  'ticketPage.dataMedia.short.kept': 'kept',
  'ticketPage.dataMedia.short.wiped': 'wiped, with a certificate',
  'ticketPage.dataMedia.short.destroyed': 'destroyed, with a certificate',
  'ticketPage.dataMedia.origin.ticket':
    'Chosen by the establishment on this ticket.',
  'ticketPage.dataMedia.origin.establishment':
    'The usual rule of the establishment.',
  'ticketPage.dataMedia.origin.default':
    'The establishment has chosen nothing: this is the rule then.',
  'ticketPage.dataMedia.list': 'Parts with data and their certificates',
  'ticketPage.dataMedia.part': 'Part',
  'ticketPage.dataMedia.serial': 'Serial number',
  'ticketPage.dataMedia.fate': 'What became of it',
  'ticketPage.dataMedia.certificate': 'Certificate',
  'ticketPage.dataMedia.noCertificate': 'none needed',

  // Visits
  'ticketPage.visit.title': 'Visit announced',
  'ticketPage.visit.expected': 'Expected {{when}}',
  'ticketPage.visit.overdue': 'Was expected {{when}}, not there yet',
  'ticketPage.visit.ahead': 'Visits announced',
  'ticketPage.visit.unannounced': 'Visit not announced',

  // The tab
  'ticketPage.interventions.title': 'Interventions',
  'ticketPage.interventions.total':
    '{{onSite}} on site, {{remote}} remote, {{duration}} of work in all',
  'ticketPage.interventions.soFar': '{{duration}} so far',
  'ticketPage.interventions.parts': 'Parts replaced',
  'ticketPage.interventions.partWords':
    '{{part}} {{reference}}: {{condition}}; the part taken out: {{fate}}',
  'ticketPage.interventions.partsTotal.one': '1 part replaced',
  'ticketPage.interventions.partsTotal.other': '{{number}} parts replaced',
  'ticketPage.interventions.serials':
    'Serial numbers: {{removed}} out, {{installed}} in',
  'ticketPage.interventions.noSerial': 'none given',
  'ticketPage.interventions.certificate': 'Certificate {{reference}}',
  'ticketPage.interventions.levels': '{{label}}: {{before}} → {{after}}',
  'ticketPage.interventions.firmware': 'Firmware',
  'ticketPage.interventions.os': 'Operating system',
  'ticketPage.interventions.notSaid': 'not said',
  'ticketPage.interventions.osReady': 'Parameters of the OS restored: OS ready',
  'ticketPage.interventions.labelled': '{{label}}: {{value}}',
} as const;
