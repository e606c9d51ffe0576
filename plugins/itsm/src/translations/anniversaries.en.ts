/** English texts of the lists made at anniversaries of orders. */
export const anniversariesEn = {
  'anniversaries.view': 'Yearly lists',
  'anniversaries.what':
    'At each anniversary of an order, the machines that left maintenance, those that leave it before the next one, and those whose model comes to its end by then. Each list is kept as it was made. Being on it is no notice.',
  'anniversaries.title': 'Yearly lists',
  'anniversaries.loading': 'Loading the lists',
  'anniversaries.more': 'Earlier lists',
  'anniversaries.all': 'All lists',
  'anniversaries.none': 'No list yet',
  'anniversaries.noneHint':
    'A list is made by itself at the first anniversary of an order.',
  'anniversaries.noneChosen': 'No list of this establishment yet',
  'anniversaries.of': 'Anniversary of {{day}}',
  'anniversaries.nothing': 'No machine',
  'anniversaries.machines_one': '{{count}} machine',
  'anniversaries.machines_other': '{{count}} machines',
  'anniversaries.count.out': '{{machines}} out',
  'anniversaries.count.ending': '{{machines}} leaving',
  'anniversaries.count.unproven': '{{machines}} with receipt to prove',
  'anniversaries.count.at-risk': '{{machines}} at risk',
  'anniversaries.unknown.title': 'No such list',
  'anniversaries.unknown.hint':
    'The address may be wrong, or the list of an establishment you are not of.',
  'anniversaries.unknown.list': 'To the lists',
  'anniversaries.list.title': 'Yearly list of {{day}}',
  'anniversaries.list.loading': 'Loading the list',
  'anniversaries.list.nothing':
    '{{establishment}}: no machine has left maintenance, and none is to leave it before {{day}}.',
  'anniversaries.list.some_one':
    '{{establishment}}: one machine has left maintenance, is to leave it before {{day}}, or is of a model that comes to its end by then.',
  'anniversaries.list.some_other':
    '{{establishment}}: {{count}} machines have left maintenance, are to leave it before {{day}}, or are of a model that comes to its end by then.',
  'anniversaries.list.meaning':
    'Being on this list is no notice: without one received a year before, the maintenance is owed in full.',
  'anniversaries.file.pdf': 'List (PDF)',
  'anniversaries.file.xlsx': 'List (XLSX)',
  'anniversaries.situation.out': 'Out of maintenance already',
  'anniversaries.situation.ending': 'Leaving before the next anniversary',
  'anniversaries.situation.unproven': 'Notices whose receipt is not proven',
  'anniversaries.situation.at-risk': 'At risk, without a notice',
  'anniversaries.situation.out.what':
    'A notice that was received took effect before the anniversary.',
  'anniversaries.situation.ending.what':
    'A notice was received. The level holds in full to the last day included.',
  'anniversaries.situation.unproven.what':
    'A notice was sent; while its receipt is not proven, no end holds.',
  'anniversaries.situation.at-risk.what':
    'The model comes to its end before the next anniversary, and no notice was sent.',
  'anniversaries.machines.loading': 'Loading the machines',
  'anniversaries.machines.more': 'More machines',
  'anniversaries.lastDay': 'Last day: {{day}}',
  'anniversaries.askedDay': 'Last day asked for: {{day}}',
  'anniversaries.firstDay': 'Maintenance owed to {{day}} at the least',
  'anniversaries.ends.spare-parts': 'Spare parts end on {{day}}',
  'anniversaries.ends.support': 'Support ends on {{day}}',
  'anniversaries.origin': 'Source: {{origin}}',
  'anniversaries.fact.anniversary': 'Anniversary',
  'anniversaries.fact.next': 'Next anniversary',
  'anniversaries.fact.orders': 'Orders',
  'anniversaries.fact.made': 'Made',
  'anniversaries.sent': 'Sent to',
  'anniversaries.sent.none': 'It is about to be sent.',
} as const;
