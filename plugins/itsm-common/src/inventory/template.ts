import {
  HARDWARE_CATEGORY_NAMES,
  MAKERS,
  type HardwareCategory,
} from '../hardware';
import {
  AFTER_WARRANTY,
  type Choices,
  RESTORE_TIME,
  SERVICE_WINDOW,
} from './cells';
import type { ColumnId } from './columns';
import type { InventoryCell, InventoryFacts } from './facts';
import type { InventoryLanguage } from './faults';

/** A text of the workbook in its languages. @public */
export type InventoryText = Record<InventoryLanguage, string>;

/** What goes into a column. @public */
export interface ColumnHelp {
  /** What it is and how it is written. */
  text: InventoryText;
  example: InventoryText;
}

/** What the sheet of explanations says of each column. @public */
export const COLUMN_HELP: Record<ColumnId, ColumnHelp> = {
  establishment: {
    text: {
      fr: 'FINESS juridique de l’établissement. Utile seulement si un site est commun à plusieurs établissements. Cellule au format Texte.',
      en: 'Legal FINESS of the establishment. Needed only where several establishments share a site. Cell formatted as Text.',
    },
    example: { fr: '440990019', en: '440990019' },
  },
  site: {
    text: {
      fr: 'FINESS géographique du site où est la machine. Neuf caractères, cellule au format Texte\u00a0: un tableur efface le zéro du début.',
      en: 'FINESS of the site where the machine stands. Nine characters, cell formatted as Text: a spreadsheet drops the leading zero.',
    },
    example: { fr: '440000271', en: '440000271' },
  },
  building: {
    text: { fr: 'Bâtiment.', en: 'Building.' },
    example: { fr: 'Bâtiment A', en: 'Building A' },
  },
  room: {
    text: { fr: 'Salle.', en: 'Room.' },
    example: { fr: 'S101', en: 'S101' },
  },
  rack: {
    text: { fr: 'Baie (armoire).', en: 'Rack.' },
    example: { fr: 'R12', en: 'R12' },
  },
  rackUnit: {
    text: { fr: 'Position dans la baie.', en: 'Position in the rack.' },
    example: { fr: 'U21', en: 'U21' },
  },
  name: {
    text: {
      fr: 'Nom sous lequel vous connaissez la machine. Vide\u00a0: son nom d’hôte, sinon son modèle et son numéro.',
      en: 'The name you know the machine by. Empty: its host name, else its model and number.',
    },
    example: { fr: 'nantes-dpi-01', en: 'nantes-dpi-01' },
  },
  maker: {
    text: {
      fr: 'Constructeur, ou éditeur d’un logiciel. Les écritures usuelles sont reconnues (Hewlett-Packard, DELL Technology)\u00a0; un autre constructeur est accepté tel quel.',
      en: 'Maker, or publisher of a software item. Usual spellings are recognised (Hewlett-Packard, DELL Technology); any other maker is taken as it is.',
    },
    example: { fr: 'HPE', en: 'HPE' },
  },
  model: {
    text: {
      fr: 'Modèle, ou nom d’un logiciel sans sa version.',
      en: 'Model, or product name of a software item without its version.',
    },
    example: { fr: 'ProLiant DL380 Gen10', en: 'ProLiant DL380 Gen10' },
  },
  category: {
    text: {
      fr: 'Catégorie de matériel ou de logiciel, parmi celles de la feuille Listes.',
      en: 'Category of hardware or software, one of those on the sheet of lists.',
    },
    example: { fr: 'Serveur x86', en: 'x86 server' },
  },
  serialNumber: {
    text: {
      fr: 'Numéro de série, cellule au format Texte. Avec le constructeur, il dit de quelle machine est la ligne\u00a0; à défaut, donnez le numéro d’inventaire. Pour un logiciel\u00a0: la référence de sa licence ou de son contrat.',
      en: 'Serial number, cell formatted as Text. With the maker it says which machine the line is of; where there is none, give the asset tag. Of a software item: the reference of its licence or contract.',
    },
    example: { fr: 'CZJ1234567', en: 'CZJ1234567' },
  },
  assetTag: {
    text: {
      fr: 'Numéro d’inventaire de l’établissement.',
      en: 'The establishment’s own asset tag.',
    },
    example: { fr: 'INV-00042', en: 'INV-00042' },
  },
  hostName: {
    text: { fr: 'Nom d’hôte sur le réseau.', en: 'Host name on the network.' },
    example: { fr: 'srv-dpi-01', en: 'srv-dpi-01' },
  },
  chassis: {
    text: {
      fr: 'Pour une lame ou un switch intégré\u00a0: le nom, le numéro de série ou d’inventaire du châssis, qui a sa propre ligne. Vide pour un logiciel\u00a0: ses machines se disent sur sa page, «\u00a0tourne sur\u00a0».',
      en: 'For a blade or an integrated switch: the name, serial number or asset tag of its chassis, which has a line of its own. Empty for a software item: its machines are told on its page, "runs on".',
    },
    example: { fr: 'nantes-synergy-a', en: 'nantes-synergy-a' },
  },
  warrantyEnd: {
    text: {
      fr: 'Dernier jour de la garantie, inclus\u00a0: une date ou jj/mm/aaaa. «\u00a0aucune\u00a0» s’il n’y en a pas\u00a0; vide si elle est inconnue (à vérifier).',
      en: 'Last day of the warranty, included: a date or dd/mm/yyyy. "none" where there is none; empty where it is unknown (to be checked).',
    },
    example: { fr: '31/12/2027', en: '31/12/2027' },
  },
  afterWarranty: {
    text: {
      fr: 'Niveau commandé pour l’après-garantie. Vide\u00a0: rien n’est commandé, la machine n’est plus couverte.',
      en: 'Level ordered for the time after the warranty. Empty: nothing is ordered, the machine is not covered.',
    },
    example: {
      fr: 'avec ré-adossement constructeur',
      en: 'vendor backed',
    },
  },
  serviceWindow: {
    text: {
      fr: 'Plage de service garantie\u00a0: HO (heures ouvrées) ou 24x7. Va avec la GTR.',
      en: 'Service window: HO (working hours) or 24x7. Goes with the restore time.',
    },
    example: { fr: 'HO', en: 'HO' },
  },
  restoreTime: {
    text: {
      fr: 'Garantie de temps de rétablissement\u00a0: 4H, 10H ou 50H. Va avec la PSG.',
      en: 'Restore time: 4H, 10H or 50H. Goes with the service window.',
    },
    example: { fr: '4H', en: '4H' },
  },
  maintainedFrom: {
    text: {
      fr: 'Premier jour de maintenance, inclus.',
      en: 'First day in maintenance, included.',
    },
    example: { fr: '01/01/2026', en: '01/01/2026' },
  },
  maintainedUntil: {
    text: {
      fr: 'Dernier jour de maintenance, inclus.',
      en: 'Last day in maintenance, included.',
    },
    example: { fr: '31/12/2029', en: '31/12/2029' },
  },
  orderReference: {
    text: {
      fr: 'Bon de commande de la ligne.',
      en: 'Order that the line is on.',
    },
    example: { fr: 'BC-2026-014', en: 'BC-2026-014' },
  },
  firmware: {
    text: {
      fr: 'Version du micrologiciel\u00a0; d’un logiciel, sa version.',
      en: 'Version of the firmware; of a software item, its version.',
    },
    example: { fr: '2.78', en: '2.78' },
  },
  operatingSystem: {
    text: {
      fr: 'Système d’exploitation et sa version. Vide pour un logiciel\u00a0: c’est celui de ses machines.',
      en: 'Operating system and its version. Empty for a software item: it is that of its machines.',
    },
    example: { fr: 'Debian 12.5', en: 'Debian 12.5' },
  },
};

/** A choice of a column's, as the template writes it. */
function spellingOf<T extends string>(
  choices: Choices<T>,
  choice: T | null,
  language: InventoryLanguage,
): string | null {
  if (choice === null) return null;
  const spellings = choices[choice];
  return language === 'fr' ? spellings[0] : spellings[spellings.length - 1];
}

/** The values that a column offers in a list. @public */
export interface ColumnChoices {
  values: string[];
  /** Whether another value is taken as well. */
  isOpen: boolean;
}

/**
 * What the list of a column offers; undefined for one without a list.
 *
 * @param siteIds - the sites of the establishment
 *
 * @public
 */
export function choicesOf(
  column: ColumnId,
  language: InventoryLanguage,
  siteIds: readonly string[],
): ColumnChoices | undefined {
  const closed = (values: readonly (string | null)[]): ColumnChoices => ({
    values: values.filter(value => value !== null),
    isOpen: false,
  });
  switch (column) {
    case 'site':
      return closed(siteIds);
    case 'maker':
      return { values: Object.keys(MAKERS), isOpen: true };
    case 'category':
      return closed(
        Object.values(HARDWARE_CATEGORY_NAMES).map(names => names[language]),
      );
    case 'afterWarranty':
      return closed(
        (['vendor-backed', 'not-vendor-backed'] as const).map(one =>
          spellingOf(AFTER_WARRANTY, one, language),
        ),
      );
    case 'serviceWindow':
      return closed(Object.keys(SERVICE_WINDOW));
    case 'restoreTime':
      return closed(Object.keys(RESTORE_TIME));
    default:
      return undefined;
  }
}

const WITHOUT_WARRANTY: InventoryText = { fr: 'aucune', en: 'none' };

/**
 * A machine as a line of the template: what is written here is read back as it
 * is known.
 *
 * @param options - `chassis`: what names its chassis and nothing else
 *
 * @public
 */
export function inventoryCell(
  column: ColumnId,
  machine: InventoryFacts & { establishmentId: string },
  options: { chassis: string | null; language: InventoryLanguage },
): InventoryCell {
  const { language } = options;
  switch (column) {
    case 'establishment':
      return machine.establishmentId;
    case 'site':
      return machine.siteId;
    case 'chassis':
      return options.chassis;
    case 'category':
      return categoryName(machine.category, language);
    case 'warrantyEnd':
      return warrantyCell(machine.warrantyEnd, language);
    case 'afterWarranty':
      return spellingOf(AFTER_WARRANTY, machine.afterWarranty, language);
    case 'maintainedFrom':
    case 'maintainedUntil':
      return dayCell(machine[column]);
    default:
      return machine[column];
  }
}

function categoryName(
  category: HardwareCategory,
  language: InventoryLanguage,
): string {
  return HARDWARE_CATEGORY_NAMES[category][language];
}

function warrantyCell(
  end: InventoryFacts['warrantyEnd'],
  language: InventoryLanguage,
): InventoryCell {
  if (end === 'unknown') return null;
  return end === 'none' ? WITHOUT_WARRANTY[language] : { day: end };
}

function dayCell(day: string | null): InventoryCell {
  return day === null ? null : { day };
}
