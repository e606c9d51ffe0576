import { foldText } from '@caih/backstage-plugin-itsm-common';

/** What a column of the inventory is about. */
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

export interface Column {
  id: ColumnId;
  /** As the workbook's template writes it. */
  header: string;
  /** What others write; case, accents and punctuation do not matter. */
  otherHeaders: string[];
  /** Whether a workbook without the column is refused. */
  required: boolean;
}

/**
 * The columns of the inventory workbook (CCTP 2.1.29). Their order is free; a
 * column that is not needed may be left out, and then what is known stays.
 */
export const COLUMNS: readonly Column[] = [
  column('establishment', 'FINESS juridique', [
    'FINESS établissement',
    'Legal FINESS',
  ]),
  required('site', 'FINESS site', [
    'FINESS',
    'FINESS géographique',
    'Site FINESS',
  ]),
  column('building', 'Bâtiment', ['Building']),
  column('room', 'Salle', ['Local', 'Room']),
  column('rack', 'Baie', ['Rack']),
  column('rackUnit', 'U', ['Position U', 'Unité', 'Rack unit']),
  column('name', 'Nom', ['Nom de la machine', 'Name']),
  required('maker', 'Constructeur', ['Fabricant', 'Marque', 'Maker']),
  required('model', 'Modèle', ['Model']),
  required('category', 'Catégorie', ['Type', 'Category']),
  column('serialNumber', 'N° de série', [
    'Numéro de série',
    'No de série',
    'S/N',
    'Serial number',
  ]),
  column('assetTag', "N° d'inventaire", [
    "Numéro d'inventaire",
    "No d'inventaire",
    'Asset tag',
  ]),
  column('hostName', "Nom d'hôte", ['Hostname', 'Host name']),
  column('chassis', 'Châssis', ['Enclosure']),
  column('warrantyEnd', 'Fin de garantie', ['Garantie', 'Warranty end']),
  column('afterWarranty', 'Niveau après garantie', [
    'Niveau hors garantie',
    'Level after warranty',
  ]),
  column('serviceWindow', 'PSG', [
    'Plage de service garantie',
    'Service window',
  ]),
  column('restoreTime', 'GTR', [
    'Garantie de temps de rétablissement',
    'Restore time',
  ]),
  column('maintainedFrom', 'Début de maintenance', ['Maintained from']),
  column('maintainedUntil', 'Fin de maintenance', ['Maintained until']),
  column('orderReference', 'Commande', ['Bon de commande', 'Order']),
  column('firmware', 'Firmware', ['Micrologiciel']),
  column('operatingSystem', 'OS', [
    "Système d'exploitation",
    'Operating system',
  ]),
];

const BY_HEADER = new Map(
  COLUMNS.flatMap(one =>
    [one.header, ...one.otherHeaders].map(
      header => [foldHeader(header), one] as const,
    ),
  ),
);

/** The column that a header names. */
export function columnOf(header: string): Column | undefined {
  return BY_HEADER.get(foldHeader(header));
}

function foldHeader(header: string): string {
  return foldText(header.replace(/°/g, ' '));
}

function column(id: ColumnId, header: string, otherHeaders: string[]): Column {
  return { id, header, otherHeaders, required: false };
}

function required(
  id: ColumnId,
  header: string,
  otherHeaders: string[],
): Column {
  return { ...column(id, header, otherHeaders), required: true };
}
