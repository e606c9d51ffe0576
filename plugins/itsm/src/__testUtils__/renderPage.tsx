import type { ReactElement } from 'react';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { ItsmClient, itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { Route, Routes, useLocation } from 'react-router-dom';
import { rootRouteRef } from '../routes';

const BASE_URL = 'http://localhost:7007';

const Place = () => {
  const { pathname, search } = useLocation();
  return <output data-testid="place">{`${pathname}${search}`}</output>;
};

/** Renders a page at an address of `/itsm`, in an app that shows a language. */
export function renderPage(
  element: ReactElement,
  options: { at: string; language?: 'fr' | 'en' },
) {
  const { at, language = 'fr' } = options;
  // An app remembers the language of the test before.
  localStorage.setItem('language', language);
  return renderInTestApp(
    <>
      <Place />
      <Routes>
        <Route path={at.split('?')[0]} element={element} />
        <Route path="*" element={<p>Elsewhere</p>} />
      </Routes>
    </>,
    {
      apis: [
        [
          itsmApiRef,
          new ItsmClient({
            discoveryApi: {
              getBaseUrl: async id => `${BASE_URL}/api/${id}`,
            },
            fetchApi: { fetch: (...args) => fetch(...args) },
          }),
        ],
      ],
      config: {
        app: {
          baseUrl: 'http://localhost:3000',
          extensions: [
            {
              'api:app/app-language': {
                config: {
                  defaultLanguage: language,
                  availableLanguages: ['en', 'fr'],
                },
              },
            },
          ],
        },
        backend: { baseUrl: BASE_URL },
      },
      initialRouteEntries: [at],
      mountedRoutes: {
        '/itsm': rootRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );
}

/** Makes media queries answer as on a screen of a width. */
export function setScreenWidth(width: number): void {
  window.matchMedia = query => {
    const atLeast = /min-width:\s*(\d+(?:\.\d+)?)px/.exec(query);
    const atMost = /max-width:\s*(\d+(?:\.\d+)?)px/.exec(query);
    return {
      matches:
        (!atLeast || width >= Number(atLeast[1])) &&
        (!atMost || width <= Number(atMost[1])) &&
        Boolean(atLeast || atMost),
      media: query,
      onchange: null,
      addListener: () => {},
      removeListener: () => {},
      addEventListener: () => {},
      removeEventListener: () => {},
      dispatchEvent: () => false,
    };
  };
}
