import {
  CatalogTable,
  CatalogTableColumnsFunc,
} from '@backstage/plugin-catalog';

/**
 * Machines have no system, life cycle or tags: those columns would stand
 * empty. Other kinds keep the columns of the catalog.
 */
export const catalogColumns: CatalogTableColumnsFunc = list => {
  const kind = list.entities[0]?.kind ?? list.filters.kind?.value;
  if (kind?.toLowerCase() !== 'resource') {
    return CatalogTable.defaultColumnsFunc(list);
  }
  const { columns } = CatalogTable;
  return [
    columns.createTitleColumn({ hidden: true }),
    columns.createNameColumn({ defaultKind: 'resource' }),
    columns.createOwnerColumn(),
    columns.createMetadataDescriptionColumn(),
  ];
};

/** What fits on a telephone: which, and whose. */
export const narrowColumns: CatalogTableColumnsFunc = list => {
  const { columns } = CatalogTable;
  return [
    columns.createTitleColumn({ hidden: true }),
    columns.createNameColumn({ defaultKind: list.filters.kind?.value }),
    columns.createOwnerColumn(),
  ];
};
