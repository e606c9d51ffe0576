/** English texts that several pages share. */
export const commonEn = {
  'common.declare': 'Declare an incident',
  'common.incidents': 'Incidents',
  'common.establishment': 'Establishment',
  'common.machine': 'Machine',
  'common.machineUnknown': 'Machine not in the list',
} as const;
