import { foldText } from './fold';

/**
 * The categories of what the contract covers: hardware, and the software
 * solutions that are maintained as items of their own (CCTP 2.1.20, 2.1.25).
 *
 * @public
 */
export type HardwareCategory =
  | 'server-x86'
  | 'server-unix'
  | 'blade-compute'
  | 'blade-storage'
  | 'chassis'
  | 'switch-chassis'
  | 'switch-san'
  | 'array-san-nas'
  | 'das'
  | 'hyperconverged'
  | 'sds'
  | 'composable'
  | 'compute-node'
  | 'virtualisation-host'
  | 'archive'
  | 'backup-software'
  | 'backup-appliance'
  | 'backup-disk'
  | 'tape-library'
  | 'virtualisation-software'
  | 'container-platform';

/**
 * What each category is called. The French names are those of the inventory
 * workbook.
 *
 * @public
 */
export const HARDWARE_CATEGORY_NAMES: Record<
  HardwareCategory,
  { fr: string; en: string }
> = {
  'server-x86': { fr: 'Serveur x86', en: 'x86 server' },
  'server-unix': { fr: 'Serveur UNIX/RISC', en: 'UNIX/RISC server' },
  'blade-compute': { fr: 'Lame serveur', en: 'Compute blade' },
  'blade-storage': { fr: 'Lame stockage', en: 'Storage blade' },
  chassis: { fr: 'Châssis', en: 'Chassis' },
  'switch-chassis': {
    fr: 'Switch intégré au châssis',
    en: 'Integrated chassis switch',
  },
  'switch-san': {
    fr: 'Switch SAN dédié au stockage',
    en: 'Dedicated storage (SAN) switch',
  },
  'array-san-nas': { fr: 'Baie SAN/NAS', en: 'SAN/NAS array' },
  das: { fr: 'Stockage DAS', en: 'Direct-attached storage' },
  hyperconverged: { fr: 'Nœud hyperconvergé', en: 'Hyperconverged node' },
  sds: { fr: 'Stockage défini par logiciel', en: 'Software-defined storage' },
  composable: {
    fr: 'Infrastructure composable',
    en: 'Composable infrastructure',
  },
  'compute-node': { fr: 'Nœud de calcul', en: 'Compute node' },
  'virtualisation-host': {
    fr: 'Hôte de virtualisation ou de conteneurs',
    en: 'Virtualisation or container host',
  },
  archive: { fr: "Unité d'archivage", en: 'Archive unit' },
  'backup-software': { fr: 'Logiciel de sauvegarde', en: 'Backup software' },
  'backup-appliance': {
    fr: 'Appliance de sauvegarde',
    en: 'Backup appliance',
  },
  'backup-disk': {
    fr: 'Stockage de sauvegarde sur disque',
    en: 'Disk backup storage',
  },
  'tape-library': { fr: 'Bibliothèque de bandes', en: 'Tape library' },
  'virtualisation-software': {
    fr: 'Logiciel de virtualisation',
    en: 'Virtualisation software',
  },
  'container-platform': {
    fr: 'Plateforme de conteneurs',
    en: 'Container platform',
  },
};

/** @public */
export const HARDWARE_CATEGORIES = Object.keys(
  HARDWARE_CATEGORY_NAMES,
) as HardwareCategory[];

/**
 * The categories of software solutions: backup, software-defined storage,
 * virtualisation, containers (CCTP 2.1.20). Such an item has a publisher for a
 * maker, a product for a model and a version for a firmware; it runs on
 * machines and sits in none.
 *
 * @public
 */
export const SOFTWARE_CATEGORIES: readonly HardwareCategory[] = [
  'backup-software',
  'sds',
  'virtualisation-software',
  'container-platform',
];

/** Whether what is of a category is software (CCTP 2.1.20). @public */
export function isSoftware(category: HardwareCategory): boolean {
  return SOFTWARE_CATEGORIES.includes(category);
}

/** What inventories also write, beside the ids and the names. */
const OTHER_SPELLINGS: Partial<Record<HardwareCategory, string[]>> = {
  'server-x86': ['serveur', 'serveur rack', 'serveur x86 64'],
  'server-unix': ['serveur unix', 'serveur risc', 'unix', 'risc'],
  'blade-compute': ['lame', 'lame de calcul', 'serveur lame', 'blade'],
  'blade-storage': ['lame de stockage'],
  chassis: ['chassis lame', 'chassis de lames', 'enclosure'],
  'switch-chassis': ['switch chassis', 'switch de chassis'],
  'switch-san': ['switch san', 'switch fc', 'commutateur san'],
  'array-san-nas': ['baie', 'baie san', 'baie nas', 'baie de stockage'],
  das: ['das', 'tiroir de disques'],
  hyperconverged: ['hyperconverge', 'hci', 'noeud hci'],
  sds: ['sds', 'stockage logiciel'],
  'backup-software': ['logiciel sauvegarde', 'sauvegarde logiciel'],
  'virtualisation-host': ['hote de virtualisation', 'hote de conteneurs'],
  archive: ['archivage'],
  'backup-appliance': ['appliance sauvegarde'],
  'backup-disk': ['sauvegarde disque'],
  'tape-library': ['robot de bandes', 'bibliotheque', 'sauvegarde bande'],
  'virtualisation-software': ['virtualisation', 'hyperviseur', 'hypervisor'],
  'container-platform': [
    'conteneurisation',
    'plateforme de conteneurisation',
    'kubernetes',
  ],
};

const BY_SPELLING = new Map<string, HardwareCategory>(
  HARDWARE_CATEGORIES.flatMap(category => [
    ...[
      category,
      HARDWARE_CATEGORY_NAMES[category].fr,
      HARDWARE_CATEGORY_NAMES[category].en,
      ...(OTHER_SPELLINGS[category] ?? []),
    ].map(
      spelling =>
        [foldCategory(spelling), category] as [string, typeof category],
    ),
  ]),
);

/**
 * The category that a text names: its id, its French or English name, or a
 * usual spelling; `undefined` where it names none.
 *
 * @public
 */
export function readHardwareCategory(
  text: string,
): HardwareCategory | undefined {
  return BY_SPELLING.get(foldCategory(text));
}

function foldCategory(text: string): string {
  return foldText(text.replace(/œ/gi, 'oe'));
}
