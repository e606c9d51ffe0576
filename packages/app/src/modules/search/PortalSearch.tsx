import { Content } from '@backstage/core-components';
import {
  DefaultResultListItem,
  SearchBar,
  SearchContextProvider,
  SearchPagination,
  SearchResult,
  SearchResultPager,
} from '@backstage/plugin-search-react';
import { SearchResultListItemBlueprint } from '@backstage/plugin-search-react/alpha';
import List from '@material-ui/core/List';
import { useSearchParams } from 'react-router-dom';
import { TermInAddress } from './TermInAddress';

type ResultListItem = typeof SearchResultListItemBlueprint.dataRefs.item.T;

/** A search field over what it finds, each drawn by the plugin it is from. */
export const PortalSearch = ({ items }: { items: ResultListItem[] }) => {
  const [parameters] = useSearchParams();

  return (
    <SearchContextProvider
      initialState={{
        term: parameters.get('query') ?? '',
        types: [],
        filters: {},
      }}
    >
      <TermInAddress />
      <main>
        <Content>
          <SearchBar debounceTime={100} />
          <SearchPagination />
          <SearchResult>
            {({ results }) => (
              <List disablePadding>
                {results.map(result => {
                  const Item =
                    items.find(item => item.predicate?.(result))?.component ??
                    DefaultResultListItem;
                  return (
                    <Item
                      key={result.document.location}
                      highlight={result.highlight}
                      rank={result.rank}
                      result={result.document}
                    />
                  );
                })}
              </List>
            )}
          </SearchResult>
          <SearchResultPager />
        </Content>
      </main>
    </SearchContextProvider>
  );
};
