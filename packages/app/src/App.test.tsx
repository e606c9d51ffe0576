import {
  act,
  configure,
  render,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import { createPortal } from './App';

const CONFIG = {
  app: {
    title: 'Maintenance',
    extensions: [
      {
        'api:app/app-language': {
          config: { defaultLanguage: 'fr', availableLanguages: ['fr', 'en'] },
        },
      },
    ],
  },
  backend: { baseUrl: 'http://portal.test' },
  demonstration: {
    enabled: true,
    identities: [
      {
        user: 'camille.durand',
        name: 'Camille Durand',
        role: 'beneficiary',
        title: { fr: 'Bénéficiaire', en: 'Beneficiary' },
      },
      {
        user: 'alex.moreau',
        name: 'Alex Moreau',
        role: 'contractor',
        title: { fr: 'Titulaire', en: 'Contractor' },
      },
    ],
  },
};

const BANNER_FR =
  /^Démonstration\s: contrats, tickets et personnes sont inventés\.$/;
const BANNER_EN = 'Demonstration: contracts, tickets and people are invented.';

// The whole portal is drawn, with pages loaded on demand.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

describe('the portal of the demonstration', () => {
  const fetchMock = jest.fn<Promise<Response>, [string, RequestInit]>();
  const originalFetch = global.fetch;
  const originalEnv = process.env;

  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
    window.history.replaceState(null, '', '/nowhere');
    fetchMock.mockReset().mockResolvedValue(
      new Response(
        JSON.stringify({
          profile: { displayName: 'Alex Moreau' },
          backstageIdentity: {
            // The page reads when this expires: in the year 2100.
            token: `e30.${btoa(JSON.stringify({ exp: 4102444800 }))}.e30`,
            identity: {
              type: 'user',
              userEntityRef: 'user:default/alex.moreau',
              ownershipEntityRefs: ['user:default/alex.moreau'],
            },
          },
        }),
        { status: 200, headers: { 'content-type': 'application/json' } },
      ),
    );
    global.fetch = fetchMock as typeof fetch;
    process.env = { ...originalEnv, NODE_ENV: 'test' };
    Object.assign(process.env, {
      APP_CONFIG: [{ data: CONFIG, context: 'test' }],
    });
  });

  afterEach(() => {
    global.fetch = originalFetch;
    process.env = originalEnv;
  });

  const open = () => render(createPortal().createRoot());

  it('asks in French who one is, and says that it shows invented things', async () => {
    open();

    const cards = await screen.findAllByRole('button', {
      name: /Camille|Alex/,
    });

    expect(cards).toHaveLength(2);
    expect(within(cards[1]).getByText('Titulaire')).toBeInTheDocument();
    expect(screen.getByText(BANNER_FR)).toBeInTheDocument();
    expect(document.documentElement.lang).toBe('fr');
  });

  it('says the same in English on demand, and remembers it', async () => {
    open();

    const english = await screen.findByRole('button', { name: 'English' });
    act(() => english.click());

    expect(await screen.findByText(BANNER_EN)).toBeInTheDocument();
    expect(screen.getByText('Contractor')).toBeInTheDocument();
    expect(document.documentElement.lang).toBe('en');
    expect(localStorage.getItem('language')).toBe('en');
  });

  it('signs in as the person chosen, and keeps the choice and the banner', async () => {
    open();

    const alex = await screen.findByRole('button', { name: /Alex Moreau/ });
    act(() => alex.click());

    expect(
      await screen.findByRole('heading', { name: 'Cette page n’existe pas' }),
    ).toBeInTheDocument();
    expect(screen.getByText(BANNER_FR)).toBeInTheDocument();
    const [url, request] = fetchMock.mock.calls[0];
    expect(url).toBe('http://portal.test/api/auth/demo/refresh');
    expect(new Headers(request.headers).get('x-demonstration-user')).toBe(
      'alex.moreau',
    );
    expect(sessionStorage.getItem('demonstration.user')).toBe('alex.moreau');
  });

  it('signs the person chosen before in again after a reload', async () => {
    sessionStorage.setItem('demonstration.user', 'alex.moreau');

    open();

    expect(
      await screen.findByRole('heading', { name: 'Cette page n’existe pas' }),
    ).toBeInTheDocument();
  });

  it('offers the choice again when the person is no longer known', async () => {
    sessionStorage.setItem('demonstration.user', 'somebody.gone');
    fetchMock.mockResolvedValue(
      new Response('{}', { status: 404, statusText: 'Not Found' }),
    );
    open();

    const again = await screen.findByRole('button', {
      name: 'Choisir quelqu’un d’autre',
    });
    act(() => again.click());

    await waitFor(() =>
      expect(
        screen.getByRole('button', { name: /Camille Durand/ }),
      ).toBeInTheDocument(),
    );
    expect(sessionStorage.getItem('demonstration.user')).toBeNull();
  });
});
