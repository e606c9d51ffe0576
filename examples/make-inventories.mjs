// Writes the inventories of the demonstration, inventaire-*.xlsx, from the
// table below: real models at real sites; names, serial numbers, orders and
// terms invented. Run it with "node examples/make-inventories.mjs"; the
// workbooks are committed, so that a demonstration starts without it.
//
// The calendar of the demonstration is that of autumn 2026.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';

const BACKED = 'avec ré-adossement constructeur';
const UNBACKED = 'sans ré-adossement constructeur';
const NONE = 'aucune';

/** Terms: end of warranty, level after it, service window, restore time. */
const terms = {
  /** Under warranty, then backed. */
  warranty4: ['2028-06-30', BACKED, 'HO', '4H'],
  warranty10: ['2027-12-31', BACKED, 'HO', '10H'],
  warranty247: ['2029-03-31', BACKED, '24x7', '4H'],
  warranty50: ['2027-09-30', UNBACKED, 'HO', '50H'],
  /** The warranty ends in a week; nothing is ordered for the time after. */
  endsSoon: ['2026-11-30', '', 'HO', '10H'],
  /** The warranty ends with the year; the backing is ordered. */
  endsWithYear: ['2026-12-31', BACKED, 'HO', '4H'],
  backed4: ['2024-05-31', BACKED, 'HO', '4H'],
  backed10: ['2023-12-31', BACKED, 'HO', '10H'],
  backed247: ['2025-02-28', BACKED, '24x7', '4H'],
  backed247ten: ['2024-10-31', BACKED, '24x7', '10H'],
  unbacked10: ['2021-06-30', UNBACKED, 'HO', '10H'],
  unbacked50: [NONE, UNBACKED, 'HO', '50H'],
  unbacked247: ['2022-01-31', UNBACKED, '24x7', '10H'],
  /** Out of warranty, on no order. */
  uncovered: ['2020-12-31', '', '', ''],
  /** Nobody knows when the warranty ends. */
  unknown: ['', BACKED, 'HO', '10H'],
};

/**
 * [name, maker as inventories spell it, model, category, terms, more]; what has
 * a version is a software item.
 */
// prettier-ignore
const inventories = {
  'chu-nantes': {
    code: 'NTE',
    sites: ['440000271', '440017598', '440003291'],
    machines: [
      ['nantes-dpi-01', 'HPE', 'ProLiant DL380 Gen10 Plus', 'Serveur x86', 'backed4'],
      ['nantes-dpi-02', 'Hewlett-Packard', 'ProLiant DL380 Gen10 Plus', 'Serveur x86', 'backed4'],
      ['nantes-urg-01', 'HPE', 'ProLiant DL360 Gen11', 'Serveur x86', 'warranty247'],
      ['nantes-synergy-a', 'HPE', 'Synergy 12000', 'Châssis', 'backed247'],
      ['nantes-lame-01', 'HPE', 'Synergy 480 Gen10', 'Lame serveur', 'backed247', { chassis: 'nantes-synergy-a' }],
      ['nantes-lame-02', 'HPE', 'Synergy 480 Gen10', 'Lame serveur', 'backed247', { chassis: 'nantes-synergy-a' }],
      ['nantes-lame-03', 'HPE', 'Synergy 480 Gen11', 'Lame serveur', 'warranty247', { chassis: 'nantes-synergy-a' }],
      ['nantes-baie-01', 'NetApp', 'FAS8300', 'Baie SAN/NAS', 'backed247'],
      ['nantes-baie-02', 'Pure Storage', 'FlashArray X20', 'Baie SAN/NAS', 'warranty247', { site: 1 }],
      ['nantes-san-01', 'Brocade', 'G620', 'Switch SAN dédié au stockage', 'backed10'],
      ['nantes-sauv-01', 'Veritas', 'NetBackup 5350', 'Appliance de sauvegarde', 'unbacked10', { site: 1 }],
      ['nantes-bandes-01', 'Quantum', 'Scalar i6', 'Bibliothèque de bandes', 'unbacked50', { site: 1 }],
      ['nantes-labo-01', 'IBM', 'Power S924', 'Serveur UNIX/RISC', 'unbacked247', { site: 2 }],
      ['nantes-calcul-01', 'Nvidia', 'DGX A100', 'Nœud de calcul', 'warranty50', { site: 1 }],
      ['nantes-esxi', 'VMware', 'VMware ESXi', 'Logiciel de virtualisation', 'backed247', { version: '8.0 U3' }],
      ['nantes-netbackup', 'Veritas', 'NetBackup', 'Logiciel de sauvegarde', 'backed10', { version: '10.3', site: 1 }],
    ],
  },
  'ch-cholet': {
    code: 'CHO',
    sites: ['490000635'],
    machines: [
      ['cholet-dpi-01', 'DELL Technology', 'PowerEdge R740', 'Serveur x86', 'backed10'],
      ['cholet-dpi-02', 'Dell EMC', 'PowerEdge R750', 'Serveur x86', 'warranty10'],
      ['cholet-baie-01', 'Dell EMC', 'Unity XT 480', 'Baie SAN/NAS', 'backed10'],
      ['cholet-sauv-01', 'Dell Technologies', 'Data Domain DD6400', 'Appliance de sauvegarde', 'endsWithYear'],
      ['cholet-pacs-01', 'Dell', 'PowerEdge R730', 'Serveur x86', 'unbacked50'],
    ],
  },
  'ch-saumur': {
    code: 'SAU',
    sites: ['490001765'],
    machines: [
      ['saumur-dpi-01', 'Lenovo', 'ThinkSystem SR650', 'Serveur x86', 'backed10'],
      ['saumur-pacs-01', 'Lenovo', 'ThinkSystem SR650 V3', 'Serveur x86', 'warranty10'],
      ['saumur-baie-01', 'Lenovo', 'ThinkSystem DE4000H', 'Baie SAN/NAS', 'endsSoon'],
    ],
  },
  'esbv-bauge': {
    code: 'BAU',
    sites: ['490000239', '490000254'],
    machines: [
      ['bauge-srv-01', 'FUJITSU', 'PRIMERGY RX2540 M5', 'Serveur x86', 'unbacked50'],
      ['bauge-sauv-01', 'Fujitsu', 'ETERNUS CS800', 'Appliance de sauvegarde', 'uncovered', { site: 1 }],
    ],
  },
  'hopitaux-colmar': {
    code: 'COL',
    sites: ['680000684'],
    machines: [
      ['colmar-dpi-01', 'Cisco Systems', 'UCS C240 M6', 'Serveur x86', 'warranty4'],
      ['colmar-ucs-a', 'Cisco', 'UCS 5108', 'Châssis', 'backed4'],
      ['colmar-lame-01', 'Cisco', 'UCS B200 M5', 'Lame serveur', 'backed4', { chassis: 'colmar-ucs-a' }],
      ['colmar-lame-02', 'Cisco', 'UCS B200 M5', 'Lame serveur', 'backed4', { chassis: 'colmar-ucs-a' }],
      ['colmar-baie-01', 'Hitachi Vantara', 'VSP E590', 'Baie SAN/NAS', 'backed247'],
      ['colmar-san-01', 'Cisco', 'MDS 9148T', 'Switch SAN dédié au stockage', 'backed10'],
      ['colmar-openshift', 'RedHat', 'OpenShift Container Platform', 'Plateforme de conteneurs', 'warranty4', { version: '4.16' }],
    ],
  },
  'chu-reunion': {
    code: 'RUN',
    sites: ['970400024', '970400057'],
    machines: [
      ['reunion-dpi-01', 'HPE', 'ProLiant DL380 Gen11', 'Serveur x86', 'warranty4'],
      ['reunion-dpi-02', 'HPE', 'ProLiant DL380 Gen10', 'Serveur x86', 'backed10', { site: 1 }],
      ['reunion-hci-01', 'Nutanix', 'NX-8155-G8', 'Nœud hyperconvergé', 'backed247'],
      ['reunion-hci-02', 'Nutanix', 'NX-8155-G8', 'Nœud hyperconvergé', 'backed247', { site: 1 }],
      ['reunion-sauv-01', 'Rubrik', 'r6408', 'Appliance de sauvegarde', 'warranty50'],
    ],
  },
  'ch-cayenne': {
    code: 'CAY',
    sites: ['970300026'],
    machines: [
      ['cayenne-dpi-01', 'Huawei Technologies', 'FusionServer 2288H V5', 'Serveur x86', 'backed10'],
      ['cayenne-baie-01', 'Huawei', 'OceanStor 5310', 'Baie SAN/NAS', 'unbacked10'],
      ['cayenne-labo-01', 'Oracle Corporation', 'SPARC T8-1', 'Serveur UNIX/RISC', 'unknown'],
    ],
  },
  'ch-bastia': {
    code: 'BIA',
    sites: ['2B0000012'],
    machines: [
      ['bastia-dpi-01', 'Dell Inc.', 'PowerEdge R650', 'Serveur x86', 'warranty4'],
      ['bastia-hci-01', 'HP SimpliVity', 'SimpliVity 380 Gen10', 'Nœud hyperconvergé', 'backed4'],
      ['bastia-baie-01', 'IBM', 'FlashSystem 5035', 'Baie SAN/NAS', 'unbacked10'],
    ],
  },
  'ch-valenciennes': {
    code: 'VAL',
    sites: ['590000618'],
    machines: [
      ['valenciennes-dpi-01', 'Atos', 'BullSequana S200', 'Serveur x86', 'backed247'],
      ['valenciennes-dpi-02', 'BULL', 'BullSequana SA20', 'Serveur x86', 'backed247ten'],
      ['valenciennes-mx-a', 'Dell Technologies', 'PowerEdge MX7000', 'Châssis', 'backed4'],
      ['valenciennes-lame-01', 'Dell Technologies', 'PowerEdge MX740c', 'Lame serveur', 'backed4', { chassis: 'valenciennes-mx-a' }],
      ['valenciennes-baie-01', 'NetApp', 'AFF A300', 'Baie SAN/NAS', 'backed247'],
      ['valenciennes-tiroir-01', 'NetApp', 'DS4246', 'Stockage DAS', 'backed247'],
      ['valenciennes-aix-01', 'IBM', 'Power S1022', 'Serveur UNIX/RISC', 'warranty247'],
      ['valenciennes-objet-01', 'Scality', 'RING', 'Stockage défini par logiciel', 'warranty50', { version: '9.4' }],
    ],
  },
  'ch-annecy': {
    code: 'NCY',
    sites: ['740000237', '740000302'],
    machines: [
      ['annecy-dpi-01', 'HPE', 'ProLiant DL360 Gen10 Plus', 'Serveur x86', 'backed4'],
      ['annecy-pacs-01', 'HPE', 'Apollo R2600', 'Châssis', 'unbacked10'],
      ['annecy-baie-01', '3PAR', '3PAR StoreServ 8440', 'Baie SAN/NAS', 'unbacked10'],
      ['annecy-sauv-01', 'HPE', 'StoreOnce 5260', 'Appliance de sauvegarde', 'backed10', { site: 1 }],
      ['annecy-bandes-01', 'HPE', 'StoreEver MSL3040', 'Bibliothèque de bandes', 'unknown', { site: 1 }],
    ],
  },
  'ch-aurillac': {
    code: 'AUR',
    sites: ['150000040'],
    machines: [
      ['aurillac-dpi-01', 'NEC', 'Express5800 R120h-2M', 'Serveur x86', 'unbacked50'],
      ['aurillac-hci-01', 'Dell EMC', 'VxRail E560', 'Nœud hyperconvergé', 'backed10'],
      ['aurillac-bandes-01', 'Overland Storage', 'NEO XL40', 'Bibliothèque de bandes', 'uncovered'],
    ],
  },
  'ch-perigueux': {
    code: 'PGX',
    sites: ['240000489'],
    machines: [
      ['perigueux-dpi-01', 'Lenovo', 'ThinkSystem SR630 V2', 'Serveur x86', 'warranty10'],
      ['perigueux-hci-01', 'HPE SimpliVity', 'SimpliVity 380 Gen10', 'Nœud hyperconvergé', 'backed4'],
      ['perigueux-baie-01', 'Fujitsu Technology Solutions', 'ETERNUS DX200 S5', 'Baie SAN/NAS', 'backed10'],
      ['perigueux-ceph-01', 'RedHat', 'Ceph Storage', 'Stockage défini par logiciel', 'unbacked50', { version: '7.1' }],
    ],
  },
};

const asText = { numFmt: '@' };
const asDate = { numFmt: 'dd/mm/yyyy' };
const columns = [
  { header: 'FINESS site', key: 'site', width: 13, ...asText },
  { header: 'Bâtiment', key: 'building', width: 12 },
  { header: 'Salle', key: 'room', width: 10 },
  { header: 'Baie', key: 'rack', width: 8 },
  { header: 'U', key: 'rackUnit', width: 6 },
  { header: 'Nom', key: 'name', width: 22 },
  { header: 'Constructeur', key: 'maker', width: 20 },
  { header: 'Modèle', key: 'model', width: 28 },
  { header: 'Catégorie', key: 'category', width: 28 },
  { header: 'N° de série', key: 'serialNumber', width: 16, ...asText },
  { header: "N° d'inventaire", key: 'assetTag', width: 16, ...asText },
  { header: "Nom d'hôte", key: 'hostName', width: 34 },
  { header: 'Châssis', key: 'chassis', width: 20 },
  { header: 'Fin de garantie', key: 'warrantyEnd', width: 15, ...asDate },
  { header: 'Niveau après garantie', key: 'afterWarranty', width: 32 },
  { header: 'PSG', key: 'serviceWindow', width: 7 },
  { header: 'GTR', key: 'restoreTime', width: 7 },
  { header: 'Début de maintenance', key: 'from', width: 20, ...asDate },
  { header: 'Fin de maintenance', key: 'until', width: 20, ...asDate },
  { header: 'Commande', key: 'order', width: 16 },
  { header: 'Firmware ou version', key: 'firmware', width: 16 },
  { header: 'OS', key: 'os', width: 28 },
];

const SYSTEMS = {
  'Serveur x86': 'Red Hat Enterprise Linux 9.4',
  'Lame serveur': 'VMware ESXi 8.0',
  'Nœud hyperconvergé': 'VMware ESXi 8.0',
  'Nœud de calcul': 'Ubuntu 22.04',
  'Serveur UNIX/RISC': 'AIX 7.3',
};

/** A day as a cell: a real date, or the text that stands for none. */
const dayCell = day => (/^\d/.test(day) ? new Date(`${day}T00:00:00Z`) : day);

function lineOf({ code, sites }, machine, index) {
  const [name, maker, model, category, termsId, more = {}] = machine;
  const [warrantyEnd, afterWarranty, serviceWindow, restoreTime] =
    terms[termsId];
  const number = String(index + 1).padStart(3, '0');
  const covered = serviceWindow !== '';
  const isSoftware = more.version !== undefined;
  return {
    site: sites[more.site ?? 0],
    building: isSoftware ? null : `Bâtiment ${'ABC'[more.site ?? 0]}`,
    room: isSoftware ? null : `S${(more.site ?? 0) + 1}0${(index % 3) + 1}`,
    rack: isSoftware ? null : `B${String(1 + (index % 6)).padStart(2, '0')}`,
    rackUnit: more.chassis || isSoftware ? null : 4 + ((index * 5) % 34),
    name,
    maker,
    model,
    category,
    serialNumber: `DEMO-${code}-${number}`,
    assetTag: `INV-${code}-${number}`,
    hostName: isSoftware ? null : `${name}.hopital.example`,
    chassis: more.chassis ?? null,
    warrantyEnd: warrantyEnd === '' ? null : dayCell(warrantyEnd),
    afterWarranty: afterWarranty || null,
    serviceWindow: serviceWindow || null,
    restoreTime: restoreTime || null,
    from: covered ? dayCell('2026-01-01') : null,
    until: null,
    order: covered ? `BC-DEMO-${code}-2026` : null,
    firmware: more.version ?? `demo-${1 + (index % 4)}.${index % 10}`,
    os: model === 'SPARC T8-1' ? 'Oracle Solaris 11.4' : SYSTEMS[category],
  };
}

for (const [name, inventory] of Object.entries(inventories)) {
  const data = inventory.machines.map((machine, index) =>
    lineOf(inventory, machine, index),
  );
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Inventaire',
        columns,
        data,
        freezePane: { rows: 1 },
        autoFilter: { range: `A1:V${data.length + 1}` },
      },
    ],
    properties: { title: 'Inventaire de démonstration (inventé)' },
  });
  const file = new URL(`inventaire-${name}.xlsx`, import.meta.url);
  await writeFile(file, bytes);
  console.log(`${fileURLToPath(file)}: ${data.length} machines`);
}
