import { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { CatalogTable, CatalogTableProps } from '@backstage/plugin-catalog';
import {
  CatalogFilterLayout,
  EntityListProvider,
  useEntityList,
} from '@backstage/plugin-catalog-react';
import { Container, Header } from '@backstage/ui';
import { Theme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { portalTranslationRef } from '../translations';
import { catalogColumns, narrowColumns } from './catalogColumns';

// The catalog's own open and edit files in a source repository: there is none.
const NO_ACTIONS: CatalogTableProps['actions'] = [];

const CountedTable = () => {
  const { t } = useTranslationRef(portalTranslationRef);
  const { totalItems } = useEntityList();
  // Beside the search field, a telephone has room for the bare number.
  const isNarrow = useMediaQuery<Theme>(theme => theme.breakpoints.down('xs'));

  const count = totalItems ?? 0;
  return (
    <CatalogTable
      actions={NO_ACTIONS}
      columns={isNarrow ? narrowColumns : catalogColumns}
      title={isNarrow ? String(count) : t('catalog.count', { count })}
    />
  );
};

/** Everything of the catalog that the reader may see, filtered. */
export const CatalogIndex = (props: { filters: ReactNode }) => {
  const { t } = useTranslationRef(portalTranslationRef);

  return (
    <EntityListProvider pagination>
      <Header title={t('catalog.heading')} />
      <Container>
        <CatalogFilterLayout>
          <CatalogFilterLayout.Filters>
            {props.filters}
          </CatalogFilterLayout.Filters>
          <CatalogFilterLayout.Content>
            <CountedTable />
          </CatalogFilterLayout.Content>
        </CatalogFilterLayout>
      </Container>
    </EntityListProvider>
  );
};
