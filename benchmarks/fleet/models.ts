import type { HardwareCategory } from '@caih/backstage-plugin-itsm-common';

/** A series of models of which each generation followed the one before. */
interface Series {
  category: HardwareCategory;
  maker: string;
  /** `*` stands for the generation. */
  names: readonly string[];
  generations: readonly string[];
  /** How many of a hundred machines are of it, roughly. */
  share: number;
}

const HPE = ['Gen8', 'Gen9', 'Gen10', 'Gen10 Plus', 'Gen11'];

/** What stands in the computer rooms of hospitals, roughly in its proportions. */
// prettier-ignore
const SERIES: readonly Series[] = [
  { category: 'server-x86', maker: 'HPE', share: 17, names: ['ProLiant DL360 *', 'ProLiant DL380 *', 'ProLiant DL560 *', 'ProLiant ML350 *'], generations: HPE },
  { category: 'server-x86', maker: 'Dell Technologies', share: 17, names: ['PowerEdge R6*', 'PowerEdge R7*', 'PowerEdge R8*', 'PowerEdge T6*'], generations: ['20', '30', '40', '50', '60'] },
  { category: 'server-x86', maker: 'Lenovo', share: 6, names: ['ThinkSystem SR630*', 'ThinkSystem SR650*', 'ThinkSystem SR850*'], generations: ['', ' V2', ' V3'] },
  { category: 'server-x86', maker: 'Fujitsu', share: 4, names: ['PRIMERGY RX2530 *', 'PRIMERGY RX2540 *'], generations: ['M2', 'M4', 'M5', 'M6', 'M7'] },
  { category: 'server-x86', maker: 'Cisco', share: 3, names: ['UCS C220 *', 'UCS C240 *'], generations: ['M4', 'M5', 'M6', 'M7'] },
  { category: 'server-x86', maker: 'ATOS/BULL', share: 2, names: ['BullSequana S* '], generations: ['200', '400', '800'] },
  { category: 'server-unix', maker: 'IBM', share: 3, names: ['Power S8* ', 'Power S9* ', 'Power S10* '], generations: ['12', '14', '22', '24'] },
  { category: 'server-unix', maker: 'Oracle', share: 1, names: ['SPARC T*-1', 'SPARC T*-2'], generations: ['5', '7', '8'] },
  { category: 'chassis', maker: 'HPE', share: 1.2, names: ['BladeSystem c*', 'Synergy *'], generations: ['3000', '7000', '12000'] },
  { category: 'chassis', maker: 'Dell Technologies', share: 0.8, names: ['PowerEdge M*'], generations: ['1000e', 'X7000'] },
  { category: 'blade-compute', maker: 'HPE', share: 8, names: ['ProLiant BL460c *', 'Synergy 480 *'], generations: HPE.slice(0, 4) },
  { category: 'blade-compute', maker: 'Dell Technologies', share: 3, names: ['PowerEdge M6*'], generations: ['20', '30', '40'] },
  { category: 'blade-storage', maker: 'HPE', share: 0.4, names: ['D*'], generations: ['2220sb', '3940'] },
  { category: 'switch-chassis', maker: 'HPE', share: 1, names: ['Virtual Connect *'], generations: ['FlexFabric-20/40', 'SE 40Gb F8', 'SE 100Gb F32'] },
  { category: 'switch-san', maker: 'Brocade', share: 4, names: ['G*', '6*'], generations: ['505', '510', '520', '620', '720'] },
  { category: 'switch-san', maker: 'Cisco', share: 1, names: ['MDS 91*'], generations: ['48S', '48T', '32T', '24V'] },
  { category: 'array-san-nas', maker: 'NetApp', share: 4, names: ['FAS*', 'AFF A*'], generations: ['220', '300', '2750', '8300', '9000'] },
  { category: 'array-san-nas', maker: 'Dell Technologies', share: 4, names: ['Unity XT *', 'PowerStore *T'], generations: ['380', '480', '680', '880'] },
  { category: 'array-san-nas', maker: 'HPE', share: 3, names: ['3PAR StoreServ *', 'Primera A*'], generations: ['8200', '8400', '20450'] },
  { category: 'array-san-nas', maker: 'Hitachi', share: 1, names: ['VSP E*', 'VSP G*'], generations: ['350', '590', '790'] },
  { category: 'array-san-nas', maker: 'Pure Storage', share: 1.5, names: ['FlashArray X*'], generations: ['10', '20', '50', '70'] },
  { category: 'das', maker: 'NetApp', share: 2, names: ['DS*'], generations: ['2246', '4246', '212C', '224C'] },
  { category: 'hyperconverged', maker: 'Nutanix', share: 3, names: ['NX-31*-G8', 'NX-81*-G8'], generations: ['55', '70', '75'] },
  { category: 'hyperconverged', maker: 'HPE SimpliVity', share: 2, names: ['SimpliVity 380 *'], generations: HPE.slice(1) },
  { category: 'sds', maker: 'Scality', share: 0.3, names: ['RING *'], generations: ['7', '8', '9'] },
  { category: 'composable', maker: 'HPE', share: 0.2, names: ['Synergy Composer*'], generations: ['', '2'] },
  { category: 'compute-node', maker: 'NVIDIA', share: 0.4, names: ['DGX *'], generations: ['V100', 'A100', 'H100'] },
  { category: 'virtualisation-host', maker: 'Dell Technologies', share: 2, names: ['VxRail E*'], generations: ['560', '660'] },
  { category: 'archive', maker: 'Quantum', share: 0.3, names: ['ActiveScale *'], generations: ['P100', 'X100', 'Z100'] },
  { category: 'backup-software', maker: 'Commvault', share: 0.5, names: ['Backup & Recovery *'], generations: ['11', '2023', '2024'] },
  { category: 'backup-appliance', maker: 'Rubrik', share: 1, names: ['r6*'], generations: ['404', '408', '412'] },
  { category: 'backup-appliance', maker: 'Dell Technologies', share: 1.4, names: ['Data Domain DD*'], generations: ['3300', '6400', '9400'] },
  { category: 'backup-disk', maker: 'HPE', share: 1, names: ['StoreOnce *'], generations: ['3640', '5200', '5650'] },
  { category: 'tape-library', maker: 'Quantum', share: 0.7, names: ['Scalar i*'], generations: ['3', '6', '500'] },
  { category: 'tape-library', maker: 'Overland', share: 0.3, names: ['NEO *'], generations: ['T24', 'XL40', 'XL80'] },
];

/** A model, with what part of its series' life is behind it. */
export interface Model {
  category: HardwareCategory;
  maker: string;
  name: string;
  share: number;
  /** 0 for the oldest generation, 1 for the one that is sold. */
  age: number;
}

export const MODELS: readonly Model[] = SERIES.flatMap(
  ({ category, maker, names, generations, share }) =>
    generations.flatMap((generation, index) =>
      names.map(name => ({
        category,
        maker,
        name: name.replace('*', generation).trim(),
        // The middle generations are those that stand in most rooms.
        share:
          (share * (index === 0 ? 0.6 : 1)) /
          (names.length * generations.length),
        age: generations.length === 1 ? 1 : index / (generations.length - 1),
      })),
    ),
);

/** What runs on servers. */
export const SYSTEMS = [
  'RHEL 7',
  'RHEL 8',
  'RHEL 9',
  'SUSE Linux Enterprise Server 12 SP5',
  'SUSE Linux Enterprise Server 15 SP5',
  'Windows Server 2012 R2',
  'Windows Server 2016',
  'Windows Server 2019',
  'Windows Server 2022',
  'VMware ESXi 6.7',
  'VMware ESXi 7.0',
  'VMware ESXi 8.0',
  'AIX 7.2',
  'Debian 11',
  'Debian 12',
  'Ubuntu 20.04',
  'Ubuntu 22.04',
] as const;
