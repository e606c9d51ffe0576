import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import type {
  MessagePreferences,
  MessagePreferencesInput,
  Role,
} from '@caih/backstage-plugin-itsm-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { meAs, renderPage } from '../../__testUtils__';
import { PreferencesPage } from './PreferencesPage';

const server = setupServer();
registerMswTestHooks(server);
jest.setTimeout(60_000);

const KEPT: MessagePreferences = {
  language: null,
  defaultLanguage: 'fr',
  channels: ['email', 'portal'],
  unwanted: [],
  unwantedInPortal: ['registered'],
  kinds: [],
};

function serve(role: Role, options: { refusals?: number } = {}) {
  let refusals = options.refusals ?? 0;
  const saved: MessagePreferencesInput[] = [];
  server.use(
    http.get('*/api/itsm/me', () => HttpResponse.json(meAs(role))),
    http.get('*/api/itsm/me/preferences', () => HttpResponse.json(KEPT)),
    http.put('*/api/itsm/me/preferences', async ({ request }) => {
      const body = (await request.json()) as MessagePreferencesInput;
      saved.push(body);
      if (refusals > 0) {
        refusals -= 1;
        return HttpResponse.json(
          { error: { name: 'Error', message: 'Down' } },
          { status: 503 },
        );
      }
      return HttpResponse.json({ ...KEPT, ...body });
    }),
  );
  return saved;
}

const show = (language?: 'fr' | 'en') =>
  renderPage(<PreferencesPage />, { at: '/itsm/preferences', language });

const box = (name: string) => screen.findByRole('checkbox', { name });

describe('how one wants to be told', () => {
  it('is chosen by kind and channel, and kept', async () => {
    const saved = serve('local-referent', { refusals: 1 });
    show();
    expect(await box('Incident enregistré, par portail')).not.toBeChecked();
    await userEvent.click(await box('Incident enregistré, par courriel'));
    await userEvent.click(await box('Incident enregistré, par portail'));
    await userEvent.selectOptions(
      screen.getByLabelText('Langue des messages'),
      'anglais',
    );
    const save = screen.getByRole('button', { name: 'Enregistrer' });
    await userEvent.click(save);
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    // What one chose survives the error.
    expect(await box('Incident enregistré, par courriel')).not.toBeChecked();
    await userEvent.click(save);
    expect(
      await screen.findByText('Vos préférences sont enregistrées.'),
    ).toBeInTheDocument();
    expect(saved[1]).toEqual({
      language: 'en',
      unwanted: ['registered'],
      unwantedInPortal: [],
    });
  });

  it('says what always comes, and from where in the contract', async () => {
    serve('beneficiary');
    show('en');
    const always = await screen.findByRole('list', { name: 'Always sent' });
    expect(always).toHaveTextContent('Approval asked for Source: CCTP 2.1.5');
    expect(always).toHaveTextContent('Agreement noted by telephone');
    expect(within(always).queryByRole('checkbox')).not.toBeInTheDocument();
    expect(always).not.toHaveTextContent('Order to stop');
  });

  it('offers the coordinator nothing to switch off', async () => {
    serve('coordinator');
    show();
    expect(
      await screen.findByText(
        'Tous les messages de votre rôle sont obligatoires.',
      ),
    ).toBeInTheDocument();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });
});
