import { Fragment } from 'react';
import {
  coreExtensionData,
  createExtensionInput,
  createFrontendModule,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import CategoryIcon from '@material-ui/icons/Category';

/** The catalog's index, with the columns that say something of machines. */
export const catalogModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [
    PageBlueprint.makeWithOverrides({
      inputs: {
        filters: createExtensionInput([coreExtensionData.reactElement]),
      },
      factory: (originalFactory, { inputs }) =>
        originalFactory({
          path: '/catalog',
          routeRef: catalogPlugin.routes.catalogIndex,
          title: 'Catalog',
          icon: <CategoryIcon fontSize="inherit" />,
          loader: async () => {
            const { CatalogIndex } = await import('./CatalogIndex');
            const filters = inputs.filters.map(filter => (
              <Fragment key={filter.node.spec.id}>
                {filter.get(coreExtensionData.reactElement)}
              </Fragment>
            ));
            return <CatalogIndex filters={filters} />;
          },
        }),
    }),
  ],
});
