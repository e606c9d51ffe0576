/** What a fleet is made of, in English. */
export const fleetMakeUpEn = {
  'makeUp.title': 'Fleet',
  'makeUp.loading': 'Loading the fleet',
  'makeUp.overview': 'What the fleet is made of',
  'makeUp.all': 'All machines',
  'makeUp.horizonEnds': 'Change level within {{horizon}}: {{number}}',
  'makeUp.horizonLost': 'No longer covered within {{horizon}}: {{number}}',
  'makeUp.none': 'No machine is in the inventory yet.',
  'makeUp.total_one': '{{count}} machine',
  'makeUp.total_other': '{{count}} machines',
  'makeUp.servers_one': '{{count}} UNIX or x86 server maintained',
  'makeUp.servers_other': '{{count}} UNIX or x86 servers maintained',
  'makeUp.class.small': 'small fleet',
  'makeUp.class.medium': 'medium fleet',
  'makeUp.class.large': 'large fleet',
  'makeUp.inventory_one': 'inventory in {{count}} day',
  'makeUp.inventory_other': 'inventory in {{count}} days',
  'makeUp.uncovered_one':
    '{{count}} machine is on no order: an incident there would be repaired on quote.',
  'makeUp.uncovered_other':
    '{{count}} machines are on no order: an incident there would be repaired on quote.',
  'makeUp.unknown_one':
    'The end of the warranty of {{count}} machine is to be checked.',
  'makeUp.unknown_other':
    'The end of the warranty of {{count}} machines is to be checked.',
  'makeUp.countOf': '{{name}}: {{number}}',
  'makeUp.levels': 'Contract level today',
  'makeUp.categories': 'Categories',
  'makeUp.ends': 'What ends',
  'makeUp.horizon': 'Within',
  'makeUp.horizon.30': '30 days',
  'makeUp.horizon.90': '90 days',
  'makeUp.horizon.365': '12 months',
  'makeUp.change': 'change level',
  'makeUp.lost': 'of them no longer covered',
} as const;
