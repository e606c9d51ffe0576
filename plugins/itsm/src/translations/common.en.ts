/** English texts that several pages share. */
export const commonEn = {
  'common.sections': 'Sections of the desk',
  'common.declare': 'Declare an incident',
  'common.calls': 'Calls',
  'common.messages': 'Messages',
  'common.preferences': 'Preferences',
  'common.incidents': 'Incidents',
  'common.fleet': 'Fleet',
  'common.obsolescence': 'Obsolescence',
  'common.serviceLevels': 'Service levels',
  'common.staff': 'Intervening staff',
  'common.establishment': 'Establishment',
  'common.establishments': 'Establishments',
  'common.machine': 'Machine',
  'common.unknownPage.title': 'Page not found',
  'common.unknownPage.hint': 'This address leads to no page of the desk.',
  'common.machineUnknown': 'Machine not in the list',
} as const;
