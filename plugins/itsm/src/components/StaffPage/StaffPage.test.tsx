import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import type {
  Me,
  StaffInput,
  StaffMember,
} from '@caih/backstage-plugin-itsm-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { meAs, renderPage } from '../../__testUtils__';
import { StaffPage } from './StaffPage';

const server = setupServer();
registerMswTestHooks(server);
jest.setTimeout(120_000);

const KARIM: StaffMember = {
  id: 'karim',
  name: 'Karim Belkacem',
  employer: 'subcontractor',
  company: 'Ouest Maintenance',
  profile: 'Ingénieur stockage',
  qualifications: 'Habilitation B1V',
  badge: 'OM-44',
  userRef: null,
  active: true,
  version: 3,
  updatedAt: '2026-11-20T08:00:00Z',
};

/** Answers in the place of the register. */
function serveRegister(
  me: Me,
  options: { members?: StaffMember[]; refusal?: object } = {},
) {
  const { members = [KARIM], refusal } = options;
  const asked = {
    lists: [] as Record<string, string>[],
    added: [] as { key: string | null; body: StaffInput }[],
    changed: [] as { version: string | null; body: StaffInput }[],
  };
  const at = (path: string) => `*/api/itsm${path}`;
  server.use(
    http.get(at('/me'), () => HttpResponse.json(me)),
    http.get(at('/staff'), ({ request }) => {
      asked.lists.push(Object.fromEntries(new URL(request.url).searchParams));
      return HttpResponse.json({ items: members, nextCursor: null });
    }),
    http.post(at('/staff'), async ({ request }) => {
      const body = (await request.json()) as StaffInput;
      asked.added.push({ key: request.headers.get('Idempotency-Key'), body });
      if (refusal) return HttpResponse.json(refusal, { status: 400 });
      return HttpResponse.json(
        { ...KARIM, ...body, id: 'new', version: 1 },
        { status: 201 },
      );
    }),
    http.post(at('/staff/karim'), async ({ request }) => {
      const body = (await request.json()) as StaffInput;
      asked.changed.push({ version: request.headers.get('If-Match'), body });
      return HttpResponse.json({ ...KARIM, ...body, version: 4 });
    }),
  );
  return asked;
}

const show = (query = '') =>
  renderPage(<StaffPage />, { at: `/itsm/staff${query}` });

describe('the register of intervening staff', () => {
  it('shows who they are and whom they work for, as the address filters', async () => {
    const asked = serveRegister(meAs('contractor'));
    show('?q=stockage&who=all');
    const list = await screen.findByRole('table', {
      name: 'Registre des intervenants',
    });
    for (const words of [
      'Karim Belkacem',
      'Ouest Maintenance',
      'Sous-traitant',
      'Ingénieur stockage',
      'Habilitation B1V',
      'OM-44',
    ]) {
      expect(within(list).getByText(words)).toBeInTheDocument();
    }
    expect(asked.lists).toEqual([{ text: 'stockage', limit: '50' }]);
  });

  it('takes somebody new, says what is missing, and keeps what was typed', async () => {
    const asked = serveRegister(meAs('contractor'), {
      members: [],
      refusal: {
        error: { name: 'InputError', message: 'Taken' },
        field: 'userRef',
        code: 'account-taken',
      },
    });
    show();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Ajouter une personne' }),
    );
    const form = await screen.findByRole('dialog');
    const save = within(form).getByRole('button', { name: 'Enregistrer' });
    await userEvent.click(save);
    expect(within(form).getAllByText('À remplir')).toHaveLength(4);
    expect(within(form).getByLabelText('Prénom et nom')).toHaveFocus();
    for (const [label, words] of [
      ['Prénom et nom', 'Léa Fontaine'],
      ['Société', 'Ouest'],
      ['Profil', 'Technicienne'],
      ['Numéro de badge', 'OM-1'],
      ['Compte sur le portail (facultatif)', 'user:default/alex'],
    ]) {
      await userEvent.type(within(form).getByLabelText(label), words);
    }
    await userEvent.click(save);
    expect(
      await within(form).findByText(
        'Ce compte est déjà celui de quelqu’un d’autre',
      ),
    ).toBeInTheDocument();
    expect(within(form).getByLabelText('Société')).toHaveValue('Ouest');
    expect(asked.added).toMatchObject([
      {
        key: expect.stringMatching(/^[0-9a-f]{32}$/),
        body: { name: 'Léa Fontaine', employer: 'contractor', badge: 'OM-1' },
      },
    ]);
  });

  it('takes somebody out on the version that one looked at', async () => {
    const asked = serveRegister(meAs('contractor'));
    show();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Modifier Karim Belkacem' }),
    );
    const form = await screen.findByRole('dialog');
    await userEvent.click(
      within(form).getByRole('checkbox', { name: 'Au registre' }),
    );
    await userEvent.click(
      within(form).getByRole('button', { name: 'Enregistrer' }),
    );
    expect(
      await screen.findByText(/Karim Belkacem.: enregistré/),
    ).toBeVisible();
    expect(asked.changed).toMatchObject([
      { version: '"3"', body: { name: 'Karim Belkacem', active: false } },
    ]);
  });

  it('is read by the coordinator, and is nothing of an establishment’s', async () => {
    serveRegister(meAs('coordinator'));
    show();
    expect(await screen.findByText('Karim Belkacem')).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Ajouter une personne' }),
    ).toBeNull();
  });

  it('says to an establishment where it learns who comes', async () => {
    serveRegister(meAs('local-referent'));
    show();
    expect(
      await screen.findByText('Le registre est celui du titulaire'),
    ).toBeInTheDocument();
  });
});
