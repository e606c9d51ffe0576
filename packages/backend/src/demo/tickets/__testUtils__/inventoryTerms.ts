import {
  CURRENT_HOLIDAY_RULES,
  type PinnedTerms,
  type RestoreTime,
  type ServiceWindow,
  TERRITORIES,
  type TerritoryId,
} from '@caih/backstage-plugin-itsm-common';

type Order = `${ServiceWindow} ${RestoreTime}`;

/** What the inventories order for the machines of the scenarios. */
const ORDERS: Record<string, Order | null> = {
  'annecy-baie-01': 'HO 10H',
  'annecy-bandes-01': 'HO 10H',
  'annecy-dpi-01': 'HO 4H',
  'annecy-pacs-01': 'HO 10H',
  'annecy-sauv-01': 'HO 10H',
  'aurillac-bandes-01': null,
  'aurillac-dpi-01': 'HO 50H',
  'aurillac-hci-01': 'HO 10H',
  'bastia-baie-01': 'HO 10H',
  'bastia-dpi-01': 'HO 4H',
  'bastia-hci-01': 'HO 4H',
  'bauge-sauv-01': null,
  'cayenne-baie-01': 'HO 10H',
  'cholet-baie-01': 'HO 10H',
  'cholet-dpi-01': 'HO 10H',
  'cholet-dpi-02': 'HO 10H',
  'cholet-pacs-01': 'HO 50H',
  'cholet-sauv-01': 'HO 4H',
  'colmar-dpi-01': 'HO 4H',
  'colmar-lame-01': 'HO 4H',
  'colmar-lame-02': 'HO 4H',
  'nantes-baie-01': '24x7 4H',
  'nantes-baie-02': '24x7 4H',
  'nantes-bandes-01': 'HO 50H',
  'nantes-calcul-01': 'HO 50H',
  'nantes-dpi-01': 'HO 4H',
  'nantes-dpi-02': 'HO 4H',
  'nantes-labo-01': '24x7 10H',
  'nantes-lame-01': '24x7 4H',
  'nantes-lame-02': '24x7 4H',
  'nantes-lame-03': '24x7 4H',
  'nantes-san-01': 'HO 10H',
  'nantes-sauv-01': 'HO 10H',
  'nantes-synergy-a': '24x7 4H',
  'nantes-urg-01': '24x7 4H',
  'perigueux-baie-01': 'HO 10H',
  'perigueux-ceph-01': 'HO 50H',
  'perigueux-dpi-01': 'HO 10H',
  'perigueux-hci-01': 'HO 4H',
  'reunion-dpi-01': 'HO 4H',
  'reunion-dpi-02': 'HO 10H',
  'reunion-hci-01': '24x7 4H',
  'reunion-hci-02': '24x7 4H',
  'reunion-sauv-01': 'HO 50H',
  'saumur-baie-01': 'HO 10H',
  'saumur-pacs-01': 'HO 10H',
  'valenciennes-aix-01': '24x7 4H',
  'valenciennes-baie-01': '24x7 4H',
  'valenciennes-dpi-01': '24x7 4H',
  'valenciennes-dpi-02': '24x7 10H',
  'valenciennes-lame-01': 'HO 4H',
  'valenciennes-mx-a': 'HO 4H',
  'valenciennes-objet-01': 'HO 50H',
  'valenciennes-tiroir-01': '24x7 4H',
};

function territoryOf(machine: string): TerritoryId {
  if (machine.startsWith('colmar')) return 'FR-AM';
  if (machine.startsWith('cayenne')) return 'GF';
  if (machine.startsWith('reunion')) return 'RE';
  return 'FR';
}

/** The terms that a ticket of the machine pins, its level apart. */
export function inventoryTerms(machine: string): PinnedTerms {
  const order = ORDERS[machine];
  if (order === undefined) throw new Error(`No order is known of ${machine}`);
  const [serviceWindow, restoreTime] = (order?.split(' ') ?? [null, null]) as [
    ServiceWindow | null,
    RestoreTime | null,
  ];
  const territory = territoryOf(machine);
  const { timeZone, holidayRegion, contractual } = TERRITORIES[territory];
  return {
    level: order ? 'vendor-backed' : 'not-covered',
    serviceWindow,
    restoreTime,
    timeZone,
    territory,
    holidayRegion,
    holidayRules: CURRENT_HOLIDAY_RULES,
    contractual,
    machineId: machine,
    category: 'server-x86',
    maker: 'Any',
    model: 'Any',
  };
}
