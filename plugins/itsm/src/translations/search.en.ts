/** English texts of what the search of the portal finds. */
export const searchEn = {
  'found.machines_one': '{{machine}} and {{count}} other machine',
  'found.machines_other': '{{machine}} and {{count}} other machines',
  'found.declared': 'declared on {{at}}',
  'found.closed': 'closed on {{at}}',
  'found.until': 'until {{day}}',
  'found.serial': 'serial {{serial}}',
  'found.lastDay': 'last day {{day}}',
  'found.askedDay': 'last day asked for {{day}}',
  'found.leaving_one': '{{count}} machine',
  'found.leaving_other': '{{count}} machines',
  'found.empty': 'Nothing to be found yet.',
  'found.off':
    'The search finds nothing here: the policy of this portal does not keep to each what they may see. The log of the backend says what would do.',
} as const;
