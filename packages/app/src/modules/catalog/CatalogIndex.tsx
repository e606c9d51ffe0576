import { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { CatalogTable } from '@backstage/plugin-catalog';
import {
  CatalogFilterLayout,
  EntityListProvider,
  useEntityList,
} from '@backstage/plugin-catalog-react';
import { Container, Header } from '@backstage/ui';
import { Theme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { portalTranslationRef } from '../translations';
import { catalogColumns } from './catalogColumns';

const CountedTable = () => {
  const { t } = useTranslationRef(portalTranslationRef);
  const { totalItems } = useEntityList();
  // The search field needs the whole width of a telephone.
  const isNarrow = useMediaQuery<Theme>(theme => theme.breakpoints.down('xs'));

  return (
    <CatalogTable
      columns={catalogColumns}
      tableOptions={{ showTitle: !isNarrow }}
      title={
        totalItems === undefined
          ? t('catalog.heading')
          : t('catalog.count', { count: totalItems })
      }
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
