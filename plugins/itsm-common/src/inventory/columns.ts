import { foldText } from '../hardware';
import type { InventoryLanguage } from './faults';

/** What a column of the inventory is about. @public */
export type ColumnId =
  | 'establishment'
  | 'site'
  | 'building'
  | 'room'
  | 'rack'
  | 'rackUnit'
  | 'name'
  | 'maker'
  | 'model'
  | 'category'
  | 'serialNumber'
  | 'assetTag'
  | 'hostName'
  | 'chassis'
  | 'warrantyEnd'
  | 'afterWarranty'
  | 'serviceWindow'
  | 'restoreTime'
  | 'maintainedFrom'
  | 'maintainedUntil'
  | 'orderReference'
  | 'firmware'
  | 'operatingSystem';

/** A column of the inventory. @public */
export interface InventoryColumn {
  id: ColumnId;
  /** As the template writes it, in French: the contract's own. */
  header: string;
  /** As the template writes it in English. */
  headerEn: string;
  /** What others write; case, accents and punctuation do not matter. */
  otherHeaders: string[];
  /** Whether a workbook without the column is refused. */
  required: boolean;
}

/**
 * Which version of the template these columns are (BI9): mappings are
 * remembered for it, and an import says which one it was read by.
 *
 * @public
 */
export const TEMPLATE_VERSION = '2026-1';

/**
 * The columns of the inventory workbook (CCTP 2.1.29). Their order is free; a
 * column that is not needed may be left out, and then what is known stays.
 *
 * @public
 */
export const COLUMNS: readonly InventoryColumn[] = [
  column('establishment', 'FINESS juridique', 'Legal FINESS', [
    'FINESS établissement',
  ]),
  required('site', 'FINESS site', 'Site FINESS', [
    'FINESS',
    'FINESS du site',
    'FINESS géographique',
  ]),
  column('building', 'Bâtiment', 'Building'),
  column('room', 'Salle', 'Room', ['Local']),
  column('rack', 'Baie', 'Rack'),
  column('rackUnit', 'U', 'Rack unit', ['Position U', 'Unité']),
  column('name', 'Nom', 'Name', ['Nom de la machine']),
  required('maker', 'Constructeur', 'Maker', [
    'Fabricant',
    'Marque',
    'Constructeur ou éditeur',
    'Éditeur',
  ]),
  required('model', 'Modèle', 'Model'),
  required('category', 'Catégorie', 'Category', ['Type']),
  column('serialNumber', 'N° de série', 'Serial number', [
    'N° de série ou de licence',
    'Numéro de série',
    'No de série',
    'N° série',
    'S/N',
  ]),
  column('assetTag', "N° d'inventaire", 'Asset tag', [
    "Numéro d'inventaire",
    "No d'inventaire",
  ]),
  column('hostName', "Nom d'hôte", 'Host name', ['Hostname']),
  column('chassis', 'Châssis', 'Chassis', ['Enclosure']),
  column('warrantyEnd', 'Fin de garantie', 'Warranty end', ['Garantie']),
  column('afterWarranty', 'Niveau après garantie', 'Level after warranty', [
    'Niveau hors garantie',
  ]),
  column('serviceWindow', 'PSG', 'Service window', [
    'Plage de service',
    'Plage de service garantie',
  ]),
  column('restoreTime', 'GTR', 'Restore time', [
    'Garantie de temps de rétablissement',
  ]),
  column('maintainedFrom', 'Début de maintenance', 'Maintained from'),
  column('maintainedUntil', 'Fin de maintenance', 'Maintained until'),
  column('orderReference', 'Commande', 'Order', ['Bon de commande']),
  column('firmware', 'Firmware ou version', 'Firmware or version', [
    'Firmware',
    'Micrologiciel',
    'Version',
    'Version du logiciel',
    'Software version',
  ]),
  column('operatingSystem', 'OS', 'Operating system', [
    "Système d'exploitation",
  ]),
];

/**
 * The column that a returned workbook carries its faults in. It is read past:
 * the workbook comes back corrected, and it with it.
 *
 * @public
 */
export const FAULTS_HEADER: Record<InventoryLanguage, string> = {
  fr: 'À corriger',
  en: 'To correct',
};

const BY_HEADER = new Map(
  COLUMNS.flatMap(one =>
    [one.header, one.headerEn, ...one.otherHeaders].map(
      header => [foldHeader(header), one] as const,
    ),
  ),
);

const FAULTS_HEADERS = new Set(Object.values(FAULTS_HEADER).map(foldHeader));

/** The column that a header names. @public */
export function columnOf(header: string): InventoryColumn | undefined {
  return BY_HEADER.get(foldHeader(header));
}

/** The header of a column, as the template has it in a language. @public */
export function headerOf(
  { header, headerEn }: InventoryColumn,
  language: InventoryLanguage,
): string {
  return language === 'fr' ? header : headerEn;
}

/** Whether a header is that of the faults of a returned workbook. */
export function isFaultsHeader(header: string): boolean {
  return FAULTS_HEADERS.has(foldHeader(header));
}

/** A header as headers are compared, and as mappings remember it. @public */
export function foldHeader(header: string): string {
  return foldText(header.replace(/°/g, ' '));
}

function column(
  id: ColumnId,
  header: string,
  headerEn: string,
  otherHeaders: string[] = [],
): InventoryColumn {
  return { id, header, headerEn, otherHeaders, required: false };
}

function required(
  ...[id, header, headerEn, otherHeaders]: Parameters<typeof column>
): InventoryColumn {
  return { ...column(id, header, headerEn, otherHeaders), required: true };
}
