import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ReactElement } from 'react';
import type { Entity } from '@backstage/catalog-model';
import {
  createExtensionTester,
  registerMswTestHooks,
  renderInTestApp as renderInNewApp,
  renderTestApp,
} from '@backstage/frontend-test-utils';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import type { Me } from '@caih/backstage-plugin-itsm-common';
import { ItsmClient, itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { configure, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { matchRoutes, Route, Routes } from 'react-router-dom';
import { parse } from 'yaml';
import { meAs } from './__testUtils__';
import { serveRecorded } from './__testUtils__/recordedDesk';
import newPlugin from './alpha';
import { ROUTES } from './components/ItsmPage/ItsmRoutes';
import * as legacyPlugin from './index';
import { rootRouteRef } from './routes';

const server = setupServer();
registerMswTestHooks(server);
// Pages are fetched when they are opened: the first of each costs a while.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

const BASE_URL = 'http://localhost:7007';
const CATALOG = { '/catalog/:namespace/:kind/:name': entityRouteRef };
const MOUNTED = { '/itsm': rootRouteRef, ...CATALOG };

// The plugin's own client, over `fetch`.
const client = new ItsmClient({
  discoveryApi: { getBaseUrl: async id => `${BASE_URL}/api/${id}` },
  fetchApi: { fetch: (...args) => fetch(...args) },
});

/** Every route of the desk: what it is called, and what it shows of an answer. */
const PAGES: readonly {
  at: string;
  fr: string;
  en: string;
  /** The section it is in, in French and in English; absent of one in none. */
  section?: [string, string];
  /** What is right above it, where it is not the section's own page. */
  up?: [string, string];
  shows: string | RegExp;
  /** Who opens it; the contractor's desk where it is not said. */
  as?: Me;
}[] = [
  {
    at: '/itsm',
    fr: 'Incidents',
    en: 'Incidents',
    section: ['Incidents', 'Incidents'],
    shows: 'Serveur arrêté après une coupure électrique',
  },
  {
    at: '/itsm/new',
    fr: 'Déclarer un incident',
    en: 'Declare an incident',
    section: ['Incidents', 'Incidents'],
    up: ['Incidents', 'Incidents'],
    shows: /^(Machine) \*$|^Machine$/,
  },
  {
    at: '/itsm/tickets/INC-2026-000129',
    fr: 'INC-2026-000129',
    en: 'INC-2026-000129',
    section: ['Incidents', 'Incidents'],
    up: ['Incidents', 'Incidents'],
    shows: 'Serveur du dossier patient : redémarrages intempestifs',
  },
  {
    at: '/itsm/tickets/INC-2026-000129/print',
    fr: 'INC-2026-000129',
    en: 'INC-2026-000129',
    section: ['Incidents', 'Incidents'],
    up: ['Incidents', 'Incidents'],
    shows: 'Serveur du dossier patient : redémarrages intempestifs',
  },
  {
    at: '/itsm/fleet',
    fr: 'Parc',
    en: 'Fleet',
    section: ['Parc', 'Fleet'],
    shows: 'annecy-baie-01',
  },
  {
    at: '/itsm/fleet/import',
    fr: 'Importer un inventaire',
    en: 'Import an inventory',
    section: ['Parc', 'Fleet'],
    up: ['Parc', 'Fleet'],
    shows: /inventaire-.*\.xlsx/,
    as: meAs('local-referent'),
  },
  {
    at: '/itsm/establishments',
    fr: 'Établissements',
    en: 'Establishments',
    section: ['Établissements', 'Establishments'],
    shows: 'CHU de La Réunion',
  },
  {
    at: '/itsm/establishments/440999019',
    fr: 'CHU de Nantes',
    en: 'CHU de Nantes',
    section: ['Établissements', 'Establishments'],
    up: ['Établissements', 'Establishments'],
    shows: /Centre de services numériques/,
  },
  {
    at: '/itsm/obsolescence',
    fr: 'Obsolescence',
    en: 'Obsolescence',
    section: ['Obsolescence', 'Obsolescence'],
    shows: /OBS-2025-000001/,
  },
  {
    at: '/itsm/obsolescence/OBS-2026-000001',
    fr: 'OBS-2026-000001',
    en: 'OBS-2026-000001',
    section: ['Obsolescence', 'Obsolescence'],
    up: ['Obsolescence', 'Obsolescence'],
    shows: 'nantes-netbackup',
  },
  {
    at: '/itsm/obsolescence/lists/LAO-2026-000012',
    fr: 'LAO-2026-000012',
    en: 'LAO-2026-000012',
    section: ['Obsolescence', 'Obsolescence'],
    up: ['Listes annuelles', 'Yearly lists'],
    shows: /BC-2025-388/,
  },
  {
    at: '/itsm/service-levels?span=3',
    fr: 'Niveaux de service',
    en: 'Service levels',
    section: ['Niveaux de service', 'Service levels'],
    shows: /^91[,.]1\s?%$/,
  },
  {
    at: '/itsm/service-levels/tickets?figure=declared',
    fr: 'Incidents comptés',
    en: 'Counted incidents',
    section: ['Niveaux de service', 'Service levels'],
    up: ['Niveaux de service', 'Service levels'],
    shows: 'nantes-urg-01',
  },
  {
    at: '/itsm/service-levels/reports',
    fr: 'Rapports',
    en: 'Reports',
    section: ['Niveaux de service', 'Service levels'],
    up: ['Niveaux de service', 'Service levels'],
    shows: /RAP-2026-000029/,
  },
  {
    at: '/itsm/service-levels/reports/RAP-2026-000030',
    fr: 'RAP-2026-000030',
    en: 'RAP-2026-000030',
    section: ['Niveaux de service', 'Service levels'],
    up: ['Rapports', 'Reports'],
    shows: /^92(,0|.0)?\s?%$/,
  },
  {
    at: '/itsm/service-levels/penalties',
    fr: 'Cas de pénalité',
    en: 'Penalty cases',
    section: ['Niveaux de service', 'Service levels'],
    up: ['Niveaux de service', 'Service levels'],
    shows: /PEN-2026-000015/,
  },
  {
    at: '/itsm/service-levels/penalties/PEN-2026-000015',
    fr: 'PEN-2026-000015',
    en: 'PEN-2026-000015',
    section: ['Niveaux de service', 'Service levels'],
    up: ['Cas de pénalité', 'Penalty cases'],
    shows: /5[,.]5 points/,
  },
  {
    at: '/itsm/calls',
    fr: 'Appels',
    en: 'Calls',
    section: ['Appels', 'Calls'],
    shows: /Cellule de crise/,
  },
  {
    at: '/itsm/staff',
    fr: 'Intervenants',
    en: 'Intervening staff',
    section: ['Intervenants', 'Intervening staff'],
    shows: 'Hugo Lambert',
  },
  {
    at: '/itsm/messages',
    fr: 'Messages',
    en: 'Messages',
    section: ['Messages', 'Messages'],
    shows: /Bastien Lecocq/,
  },
  {
    at: '/itsm/preferences',
    fr: 'Préférences',
    en: 'Preferences',
    section: ['Préférences', 'Preferences'],
    shows: /Incident enregistré|Incident registered/,
    as: meAs('local-referent'),
  },
  {
    at: '/itsm/nowhere',
    fr: 'Page introuvable',
    en: 'Page not found',
    shows: /^(Page introuvable|Page not found)$/,
  },
];

const MACHINE: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Resource',
  metadata: {
    name: 'hw-2e0akcjqk3wn',
    annotations: { 'caih.fr/machine-id': '2e0akcjqk3wn' },
  },
  spec: { type: 'hardware', owner: 'group:default/chu-nantes' },
};
const ESTABLISHMENT: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: {
    name: 'chu-nantes',
    annotations: { 'caih.fr/finess': '440999019' },
  },
  spec: { type: 'establishment', children: [] },
};

/** What the catalog's pages have of ours, in both systems. */
const PARTS: readonly {
  id: string;
  Legacy: () => JSX.Element | null;
  of: Entity;
  shows: string | RegExp;
}[] = [
  {
    id: 'entity-card:itsm/hardware-contract',
    Legacy: legacyPlugin.EntityHardwareContractCard,
    of: MACHINE,
    shows: /BC-DEMO-NTE-2026/,
  },
  {
    id: 'entity-card:itsm/technical-state',
    Legacy: legacyPlugin.EntityTechnicalStateCard,
    of: MACHINE,
    shows: /demo-2\.8/,
  },
  {
    id: 'entity-content:itsm/tickets',
    Legacy: legacyPlugin.EntityTicketsContent,
    of: MACHINE,
    shows: 'Serveur arrêté après une coupure électrique',
  },
  {
    id: 'entity-card:itsm/establishment',
    Legacy: legacyPlugin.EntityEstablishmentCard,
    of: ESTABLISHMENT,
    shows: /Centre de services numériques/,
  },
  {
    id: 'entity-card:itsm/service-levels',
    Legacy: legacyPlugin.EntityServiceLevelsCard,
    of: ESTABLISHMENT,
    shows: /^91[,.]1\s?%$/,
  },
  {
    id: 'entity-content:itsm/notices',
    Legacy: legacyPlugin.EntityNoticesContent,
    of: ESTABLISHMENT,
    shows: /OBS-2025-000001/,
  },
];

/** What the browser tests walk, and the pictures of the documentation show. */
const WALKED: { path: string }[] = parse(
  readFileSync(resolve(__dirname, '../../../e2e-tests/pages.yaml'), 'utf8'),
);

describe('every route of the desk', () => {
  const routesOf = (paths: string[]) =>
    new Set(
      paths.map(path => {
        const { pathname } = new URL(path, BASE_URL);
        return matchRoutes([...ROUTES], pathname, '/itsm')?.[0].route.path;
      }),
    );

  it.each([
    ['is opened in both frontend systems', PAGES.map(({ at }) => at)],
    ['is walked in a browser', WALKED.map(({ path }) => path)],
  ])('%s', (_, paths) => {
    const opened = routesOf(paths);
    expect(
      ROUTES.map(({ path }) => path).filter(path => !opened.has(path)),
    ).toEqual([]);
  });
});

/** The extensions of the plugin, as its report says. */
const REPORT = readFileSync(
  resolve(__dirname, '../report-alpha.api.md'),
  'utf8',
);

it('has every part that the catalog gets', () => {
  const parts = REPORT.matchAll(/'(entity-(?:card|content):itsm\/[\w-]+)'/g);
  expect(PARTS.map(({ id }) => id).sort()).toEqual(
    [...new Set([...parts].map(([, id]) => id))].sort(),
  );
});

let unanswered: string[] = [];
beforeEach(() => {
  unanswered = serveRecorded(server);
});

const FRENCH = {
  app: {
    baseUrl: 'http://localhost:3000',
    extensions: [
      {
        'api:app/app-language': {
          config: { defaultLanguage: 'fr', availableLanguages: ['en', 'fr'] },
        },
      },
    ],
  },
  backend: { baseUrl: BASE_URL },
};

const serveMe = (me: Me) =>
  server.use(http.get('*/api/itsm/me', () => HttpResponse.json(me)));

/** Which section the page says it is in, and whether as its own page. */
async function sectionShown(name: string) {
  const sections = await screen.findByRole('navigation', { name });
  const [current] = within(sections)
    .getAllByRole('link')
    .filter(link => link.hasAttribute('aria-current'));
  return current && [current.textContent, current.getAttribute('aria-current')];
}

const shown = async (what: string | RegExp) =>
  (await screen.findAllByText(what))[0];

describe('in an app on the new frontend system, in French', () => {
  beforeEach(() => localStorage.setItem('language', 'fr'));

  it.each(PAGES)('$at', async page => {
    const { at, fr, section, up, shows, as } = page;
    if (as) serveMe(as);
    renderTestApp({
      features: [newPlugin],
      mountedRoutes: CATALOG,
      initialRouteEntries: [at],
      config: FRENCH,
    });
    expect(await shown(shows)).toBeInTheDocument();
    expect(unanswered).toEqual([]);
    // The framework's own header stands over every page of the plugin, and
    // says where in it one is.
    const crumbs = within(
      screen.getByRole('navigation', { name: 'Breadcrumbs' }),
    );
    const way = [
      'Maintenance',
      ...(section && up && section[0] !== up[0] ? [section[0]] : []),
      ...(up ? [up[0]] : []),
      fr,
    ];
    await waitFor(() =>
      expect(
        crumbs.getAllByRole('listitem').map(item => item.textContent),
      ).toEqual(way),
    );
    expect(await sectionShown('Rubriques du guichet')).toEqual(
      section && [section[0], up ? 'true' : 'page'],
    );
  });

  it.each(PARTS)('$id', async ({ id, of, shows }) => {
    renderInNewApp(
      <EntityProvider entity={of}>
        {createExtensionTester(newPlugin.getExtension(id as never), {
          apis: [[itsmApiRef, client]],
        }).reactElement()}
      </EntityProvider>,
      { apis: [[itsmApiRef, client]], mountedRoutes: MOUNTED, config: FRENCH },
    );
    expect(await shown(shows)).toBeInTheDocument();
    expect(unanswered).toEqual([]);
  });
});

describe('in a legacy app, in English', () => {
  beforeEach(() => localStorage.setItem('language', 'en'));

  const mount = (element: ReactElement, at?: string) =>
    renderInTestApp(
      <TestApiProvider apis={[[itsmApiRef, client]]}>
        {element}
      </TestApiProvider>,
      { ...(at && { routeEntries: [at] }), mountedRoutes: MOUNTED },
    );

  it.each(PAGES)('$at', async page => {
    const { at, en, section, up, shows, as } = page;
    if (as) serveMe(as);
    await mount(
      <Routes>
        <Route path="/itsm/*" element={<legacyPlugin.ItsmPage />} />
      </Routes>,
      at,
    );
    expect(
      await screen.findByRole('heading', { level: 1, name: en }),
    ).toBeInTheDocument();
    expect(await shown(shows)).toBeInTheDocument();
    expect(await sectionShown('Sections of the desk')).toEqual(
      section && [section[1], up ? 'true' : 'page'],
    );
    // The header has the way one up.
    const [banner] = screen.getAllByRole('banner');
    expect(
      within(banner)
        .queryAllByRole('link')
        .map(link => link.textContent),
    ).toEqual(up ? [up[1]] : []);
    expect(unanswered).toEqual([]);
  });

  it.each(PARTS)('$id', async ({ Legacy, of, shows }) => {
    await mount(
      <EntityProvider entity={of}>
        <Legacy />
      </EntityProvider>,
    );
    expect(await shown(shows)).toBeInTheDocument();
    expect(unanswered).toEqual([]);
  });
});
