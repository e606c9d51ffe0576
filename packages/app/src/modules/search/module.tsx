import {
  createExtensionInput,
  createFrontendModule,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import searchPlugin from '@backstage/plugin-search/alpha';
import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import SearchIcon from '@material-ui/icons/Search';

/** The search page, without the filters of software that say nothing here. */
export const searchModule = createFrontendModule({
  pluginId: 'search',
  extensions: [
    PageBlueprint.makeWithOverrides({
      inputs: {
        items: createExtensionInput([
          SearchResultListItemBlueprint.dataRefs.item,
        ]),
        // Plugins bring them for a filter that is one of those left out.
        resultTypes: createExtensionInput([
          SearchFilterResultTypeBlueprint.dataRefs.resultType,
        ]),
      },
      factory: (originalFactory, { inputs }) =>
        originalFactory({
          path: '/search',
          routeRef: searchPlugin.routes.root,
          title: 'Search',
          icon: <SearchIcon fontSize="inherit" />,
          loader: async () => {
            const { PortalSearch } = await import('./PortalSearch');
            const items = inputs.items.map(input =>
              input.get(SearchResultListItemBlueprint.dataRefs.item),
            );
            return <PortalSearch items={items} />;
          },
        }),
    }),
  ],
});
