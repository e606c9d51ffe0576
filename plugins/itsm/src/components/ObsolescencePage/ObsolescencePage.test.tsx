import type { Entity } from '@backstage/catalog-model';
import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import type {
  Me,
  Message,
  Notice,
  NoticeDraftInput,
  NoticePage as Page,
  NoticeSummary,
} from '@caih/backstage-plugin-itsm-common';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { MACHINE, meAs, renderPage } from '../../__testUtils__';
import { EntityNoticesContent } from '../EntityNoticesContent';
import { NoticePage } from '../NoticePage';
import { ObsolescencePage } from './ObsolescencePage';

const server = setupServer();
registerMswTestHooks(server);
jest.setTimeout(120_000);

const NOW = '2026-11-25T09:00:00Z';

const NOTICE: NoticeSummary = {
  id: 'OBS-2026-000001',
  setId: 'OBS-2026-000001',
  establishmentId: '490999018',
  establishmentName: 'CH de Cholet',
  state: 'notified',
  version: 3,
  timeZone: 'Europe/Paris',
  machines: [
    {
      machineId: 'm-1',
      entityRef: 'resource:default/hw-m-1',
      name: 'srv-dpi-01',
      maker: 'HPE',
      model: 'ProLiant DL360',
      serialNumber: 'CZ1',
      siteName: 'Site nord',
    },
  ],
  reason: 'Plus de blocs d’alimentation',
  askedLastDay: '2028-06-30',
  lastDay: null,
  firstDay: '2027-11-25',
  draftedAt: NOW,
  notifiedAt: NOW,
  receivedOn: null,
  acknowledgedAt: null,
};

function wholeNotice(changes: Partial<Notice> = {}): Notice {
  return {
    ...NOTICE,
    now: NOW,
    proofs: [],
    events: [],
    messages: [],
    possibleActs: [],
    ...changes,
  };
}

function serve(
  me: Me,
  options: { items?: NoticeSummary[]; ofMachines?: NoticeSummary[] } = {},
) {
  const { items = [NOTICE], ofMachines = [] } = options;
  const asked = {
    lists: [] as URLSearchParams[],
    drafts: [] as NoticeDraftInput[],
    acts: [] as { act: string; version: string | null }[],
  };
  const at = (path: string) => `*/api/itsm${path}`;
  server.use(
    http.get(at('/me'), () => HttpResponse.json(me)),
    http.get(at('/establishments'), () =>
      HttpResponse.json({ items: [], nextCursor: null }),
    ),
    http.get(at('/machines'), () =>
      HttpResponse.json({
        now: NOW,
        items: [MACHINE],
        nextCursor: null,
      }),
    ),
    http.get(at('/obsolescence/notices'), ({ request }) => {
      const { searchParams } = new URL(request.url);
      asked.lists.push(searchParams);
      const page: Page = {
        now: NOW,
        items: searchParams.has('machine') ? ofMachines : items,
        quarters: [{ quarter: '2028-Q2', notices: 1, machines: 4 }],
        nextCursor: null,
      };
      return HttpResponse.json(page);
    }),
    http.post(at('/obsolescence/notices'), async ({ request }) => {
      asked.drafts.push((await request.json()) as NoticeDraftInput);
      return HttpResponse.json({ now: NOW, items: [NOTICE] }, { status: 201 });
    }),
    http.get(at('/obsolescence/notices/:id'), () =>
      HttpResponse.json(wholeNotice({ possibleActs: ['acknowledge'] })),
    ),
    http.post(
      at('/obsolescence/notices/:id/acts/:act'),
      ({ request, params }) => {
        asked.acts.push({
          act: String(params.act),
          version: request.headers.get('If-Match'),
        });
        return HttpResponse.json(
          wholeNotice({
            state: 'acknowledged',
            receivedOn: '2026-11-25',
            lastDay: '2028-06-30',
            version: 4,
          }),
        );
      },
    ),
  );
  return asked;
}

describe('the page of obsolescence', () => {
  it('opens of a quarter the notices that it counts: those that were told', async () => {
    const asked = serve(meAs('contractor'));
    renderPage(<ObsolescencePage />, {
      at: '/itsm/obsolescence?quarter=2028-Q2',
    });
    await screen.findByRole('link', { name: 'OBS-2026-000001' });
    expect(asked.lists[0].get('quarter')).toBe('2028-Q2');
    expect(asked.lists[0].getAll('state')).toEqual([
      'notified',
      'received',
      'acknowledged',
      'ended',
    ]);
  });

  it('is a tab on the page of an establishment’s group, of its notices alone', async () => {
    const asked = serve(meAs('beneficiary'));
    const group: Entity = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Group',
      metadata: {
        name: 'ch-cholet',
        annotations: { 'caih.fr/finess': '490999018' },
      },
      spec: { type: 'establishment', children: [] },
    };
    renderPage(
      <EntityProvider entity={group}>
        <EntityNoticesContent />
      </EntityProvider>,
      { at: '/itsm' },
    );
    expect(
      await screen.findByRole('link', { name: 'OBS-2026-000001' }),
    ).toBeVisible();
    expect(asked.lists[0].get('establishment')).toBe('490999018');
    expect(screen.getByRole('link', { name: 'Tous les avis' })).toHaveAttribute(
      'href',
      '/itsm/obsolescence?establishment=490999018',
    );
  });

  it('says what ends when, and how many days are in hand', async () => {
    const asked = serve(meAs('contractor'));
    renderPage(<ObsolescencePage />, {
      at: '/itsm/obsolescence?state=notified',
    });
    const list = await screen.findByRole('list', {
      name: 'Avis d’obsolescence, Notifié, à accuser',
    });
    expect(
      within(list).getByRole('link', { name: 'OBS-2026-000001' }),
    ).toBeInTheDocument();
    expect(within(list).getByText('CH de Cholet')).toBeInTheDocument();
    expect(
      within(list).getByText(/Dernier jour annoncé.: 30 juin 2028/),
    ).toBeInTheDocument();
    expect(within(list).getByText(/Reste \d+ jours/)).toBeInTheDocument();
    expect(asked.lists[0].getAll('state')).toEqual(['notified']);
    const quarter = screen.getByRole('link', { name: /T2 2028/ });
    expect(quarter).toHaveTextContent('4 matériels');
    expect(quarter).toHaveAttribute(
      'href',
      '/itsm/obsolescence?state=notified&quarter=2028-Q2',
    );
  });

  it('lists notices by state, in the order in which a notice has them', async () => {
    serve(meAs('contractor'), {
      items: [
        { ...NOTICE, id: 'OBS-2026-000003', state: 'withdrawn' },
        NOTICE,
        { ...NOTICE, id: 'OBS-2026-000002', state: 'draft' },
      ],
    });
    renderPage(<ObsolescencePage />, { at: '/itsm/obsolescence' });
    const drafts = await screen.findByRole('list', {
      name: 'Avis d’obsolescence, Brouillon',
    });
    expect(
      within(drafts).getByRole('link', { name: 'OBS-2026-000002' }),
    ).toBeInTheDocument();
    expect(
      screen.getAllByRole('heading', { level: 3 }).map(one => one.textContent),
    ).toEqual(['Brouillon', 'Notifié, à accuser', 'Retiré']);
  });

  it('says what to do where there is none, and lets an establishment draft nothing', async () => {
    serve(meAs('local-referent'), { items: [] });
    renderPage(<ObsolescencePage />, { at: '/itsm/obsolescence' });
    expect(
      await screen.findByText('Aucun avis d’obsolescence'),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Rédiger un avis' }),
    ).not.toBeInTheDocument();
  });

  it('names the first day that would do before anything is sent', async () => {
    const asked = serve(meAs('contractor'));
    renderPage(<ObsolescencePage />, { at: '/itsm/obsolescence' });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Rédiger un avis' }),
    );
    const form = await screen.findByRole('dialog');
    const day = within(form).getByLabelText('Dernier jour de maintenance');
    await userEvent.type(day, '2027-11-24');
    expect(
      await within(form).findByText(
        /Moins d’un an.: le premier jour possible est le 25 nov\. 2027/,
      ),
    ).toBeInTheDocument();
    await userEvent.click(
      within(form).getByRole('button', { name: 'Créer le brouillon' }),
    );
    expect(
      await within(form).findByText('Choisissez au moins un matériel'),
    ).toBeInTheDocument();
    expect(asked.drafts).toEqual([]);
  });
});

describe('machines that are on a notice already', () => {
  const UNDER: NoticeSummary = {
    ...NOTICE,
    state: 'draft',
    machines: [{ ...NOTICE.machines[0], machineId: MACHINE.id }],
  };

  /** With its proof: it can be told. */
  const DRAFT = wholeNotice({
    state: 'draft',
    possibleActs: ['notify', 'withdraw'],
    proofs: [
      {
        attachmentId: 'a-2',
        fileName: 'lettre.pdf',
        mediaType: 'application/pdf',
        byteSize: 1536,
        sha256: '0'.repeat(64),
        proves: 'parts',
      },
    ],
  });

  it('are shown in the form of a draft, with that notice, and left out of it', async () => {
    const asked = serve(meAs('contractor'), { ofMachines: [UNDER] });
    renderPage(<ObsolescencePage />, { at: '/itsm/obsolescence' });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Rédiger un avis' }),
    );
    const form = within(await screen.findByRole('dialog'));
    await userEvent.type(form.getByLabelText('Matériels'), 'srv');
    await userEvent.click(
      await screen.findByRole('option', { name: /srv-dpi-01/ }),
    );
    const status = form.getByRole('status');
    const said = within(status);
    expect(await said.findByText(/Un matériel est déjà visé/)).toBeVisible();
    expect(form.queryByRole('alert')).not.toBeInTheDocument();
    expect(said.getByText('Brouillon')).toBeVisible();
    const link = said.getByRole('link', { name: /Avis OBS-2026-000001/ });
    expect(link).toHaveAttribute('href', '/itsm/obsolescence/OBS-2026-000001');
    expect(link).toHaveAttribute('target', '_blank');
    const query = asked.lists[asked.lists.length - 1];
    expect(query.getAll('machine')).toEqual([MACHINE.id]);
    expect(query.getAll('state')).toEqual([
      'draft',
      'notified',
      'received',
      'acknowledged',
    ]);
    await userEvent.click(
      form.getByRole('button', { name: 'Créer le brouillon' }),
    );
    expect(
      await form.findByText(/Déjà visé par un avis.: voir ci-dessous/),
    ).toBeVisible();
    await userEvent.click(
      said.getByRole('button', { name: 'L’ôter de ce brouillon' }),
    );
    expect(status).toBeEmptyDOMElement();
    expect(form.getByText('Choisissez au moins un matériel')).toBeVisible();
    expect(asked.drafts).toEqual([]);
  });

  it('are named where somebody drafted another notice meanwhile', async () => {
    serve(meAs('contractor'));
    let ofMachines: NoticeSummary[] = [];
    let looks = 0;
    server.use(
      http.get('*/api/itsm/obsolescence/notices', () => {
        looks += 1;
        return HttpResponse.json({
          now: NOW,
          items: ofMachines,
          quarters: [],
          nextCursor: null,
        });
      }),
      http.post('*/api/itsm/obsolescence/notices', () => {
        ofMachines = [UNDER];
        looks = 0;
        return HttpResponse.json(
          {
            error: { name: 'UnprocessableError', message: 'no' },
            field: 'machineIds.0',
            code: 'under-notice',
          },
          { status: 422 },
        );
      }),
    );
    renderPage(<ObsolescencePage />, {
      at: '/itsm/obsolescence',
      language: 'en',
    });
    const [button] = await screen.findAllByRole('button', {
      name: 'Draft a notice',
    });
    await userEvent.click(button);
    const form = within(await screen.findByRole('dialog'));
    await userEvent.type(form.getByLabelText('Machines'), 'srv');
    await userEvent.click(
      await screen.findByRole('option', { name: /srv-dpi-01/ }),
    );
    await userEvent.type(
      form.getByLabelText('Last day of maintenance'),
      '2028-06-30',
    );
    await userEvent.type(
      form.getByLabelText('Why the parts cannot be had any more'),
      'No power supplies',
    );
    await userEvent.click(form.getByRole('button', { name: 'Make the draft' }));
    expect(
      await form.findByText(
        'Not saved: srv-dpi-01 is on another notice already. What you typed is still there.',
      ),
    ).toBeVisible();
    expect(
      await form.findByRole('link', { name: /Notice OBS-2026-000001/ }),
    ).toBeVisible();
    // Long enough for an answer that asked again to have asked often.
    await act(() => new Promise(resolve => setTimeout(resolve, 250)));
    expect(looks).toBe(1);
  });

  it('are named where what told them is not to be found any more', async () => {
    serve(meAs('contractor'));
    server.use(
      http.get('*/api/itsm/obsolescence/notices/:id', () =>
        HttpResponse.json(DRAFT),
      ),
      http.post('*/api/itsm/obsolescence/notices/:id/acts/notify', () =>
        HttpResponse.json(
          {
            error: { name: 'UnprocessableError', message: 'no' },
            field: 'machines.0',
            code: 'under-notice',
          },
          { status: 422 },
        ),
      ),
    );
    renderPage(<NoticePage noticeId="OBS-2026-000001" />, {
      at: '/itsm/obsolescence/OBS-2026-000001',
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Notifier' }),
    );
    const form = within(await screen.findByRole('dialog'));
    await userEvent.click(form.getByRole('button', { name: 'Notifier' }));
    expect(
      await form.findByText(
        'Le matériel srv-dpi-01 est déjà visé par un autre avis.',
      ),
    ).toBeVisible();
  });

  it('keep another notice from being told', async () => {
    serve(meAs('contractor'), {
      ofMachines: [{ ...NOTICE, id: 'OBS-2026-000002' }],
    });
    server.use(
      http.get('*/api/itsm/obsolescence/notices/:id', () =>
        HttpResponse.json(DRAFT),
      ),
    );
    renderPage(<NoticePage noticeId="OBS-2026-000001" />, {
      at: '/itsm/obsolescence/OBS-2026-000001',
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Notifier' }),
    );
    const form = within(await screen.findByRole('dialog'));
    expect(
      await form.findByRole('link', { name: /Avis OBS-2026-000002/ }),
    ).toBeVisible();
    expect(
      form.getByText(/Retirez ce brouillon, ou l’autre avis/),
    ).toBeVisible();
    expect(
      form.queryByRole('button', { name: 'Notifier' }),
    ).not.toBeInTheDocument();
  });
});

describe('a draft with its proof', () => {
  const SECOND: NoticeSummary = { ...NOTICE, id: 'OBS-2026-000002' };

  const choose = (form: ReturnType<typeof within>, name: string) =>
    userEvent.upload(
      form.getByLabelText(/^(Preuve que les pièces|Proof that)/),
      new File(['x'], name, { type: 'application/pdf' }),
    );

  /** Fills the form in and sends it; the proof of `refused` fails at first. */
  async function draft(options: {
    refused: string;
    drafted: NoticeSummary[];
    language?: 'fr' | 'en';
  }) {
    const { refused, drafted, language } = options;
    serve(meAs('contractor'));
    const asked = {
      drafts: 0,
      proofs: [] as { id: string; name: string | null; key: string | null }[],
    };
    let isRefused = true;
    server.use(
      http.post('*/api/itsm/obsolescence/notices', () => {
        asked.drafts += 1;
        return HttpResponse.json({ now: NOW, items: drafted }, { status: 201 });
      }),
      http.post(
        '*/api/itsm/obsolescence/notices/:id/proofs',
        ({ params, request }) => {
          const id = String(params.id);
          asked.proofs.push({
            id,
            name: new URL(request.url).searchParams.get('fileName'),
            key: request.headers.get('Idempotency-Key'),
          });
          if (id === refused && isRefused) {
            isRefused = false;
            return HttpResponse.json(
              { error: { name: 'Error', message: 'no' } },
              { status: 503 },
            );
          }
          return HttpResponse.json(wholeNotice({ id }), { status: 201 });
        },
      ),
    );
    renderPage(<ObsolescencePage />, { at: '/itsm/obsolescence', language });
    const en = language === 'en';
    await userEvent.click(
      await screen.findByRole('button', {
        name: en ? 'Draft a notice' : 'Rédiger un avis',
      }),
    );
    const form = within(await screen.findByRole('dialog'));
    await userEvent.type(
      form.getByLabelText(en ? 'Machines' : 'Matériels'),
      'srv',
    );
    await userEvent.click(
      await screen.findByRole('option', { name: /srv-dpi-01/ }),
    );
    await userEvent.type(
      form.getByLabelText(
        en ? 'Last day of maintenance' : 'Dernier jour de maintenance',
      ),
      '2028-06-30',
    );
    await userEvent.type(
      form.getByLabelText(
        en
          ? 'Why the parts cannot be had any more'
          : 'Pourquoi les pièces ne peuvent plus être obtenues',
      ),
      'Plus de blocs',
    );
    await choose(form, 'lettre.pdf');
    await userEvent.click(
      form.getByRole('button', {
        name: en ? 'Make the draft' : 'Créer le brouillon',
      }),
    );
    return asked;
  }
  const dialog = (name: string) =>
    screen.findByRole('dialog', { name }).then(found => within(found));

  it('is said to be saved where its proof alone is not, and is not drafted again', async () => {
    const asked = await draft({ refused: NOTICE.id, drafted: [NOTICE] });
    const form = await dialog('Joindre une preuve');
    expect(form.getByRole('alert')).toHaveTextContent(
      /^Le brouillon OBS-2026-000001 est enregistré\. Seule la preuve ne l’est pas.: .+ Réessayez ici, ou joignez-la depuis l’avis\./,
    );
    // What was chosen is chosen still.
    expect(
      form.getByLabelText<HTMLInputElement>(/^Preuve que/).files?.[0].name,
    ).toBe('lettre.pdf');
    expect(screen.queryByText(/Pas enregistré/)).not.toBeInTheDocument();
    expect(
      form.getByRole('link', { name: 'Avis OBS-2026-000001' }),
    ).toHaveAttribute('href', '/itsm/obsolescence/OBS-2026-000001');
    await userEvent.click(
      form.getByRole('button', { name: 'Joindre une preuve' }),
    );
    await waitFor(() =>
      expect(screen.getByTestId('place')).toHaveTextContent(
        '/itsm/obsolescence/OBS-2026-000001',
      ),
    );
    expect(asked.drafts).toBe(1);
    expect(asked.proofs.map(({ id, name }) => [id, name])).toEqual([
      [NOTICE.id, 'lettre.pdf'],
      [NOTICE.id, 'lettre.pdf'],
    ]);
    // The same file again: it is attached once, whichever try came through.
    expect(asked.proofs[1].key).toBe(asked.proofs[0].key);
  });

  it('takes another file, for those drafts alone that miss it', async () => {
    const asked = await draft({
      refused: SECOND.id,
      drafted: [NOTICE, SECOND],
    });
    const form = await dialog('Joindre une preuve');
    expect(form.getByRole('alert')).toHaveTextContent(
      /^Les brouillons OBS-2026-000001, OBS-2026-000002 sont enregistrés/,
    );
    expect(form.getAllByRole('link')).toHaveLength(1);
    await choose(form, 'autre.pdf');
    await userEvent.click(
      form.getByRole('button', { name: 'Joindre une preuve' }),
    );
    await waitFor(() => expect(asked.proofs).toHaveLength(3));
    expect(asked.drafts).toBe(1);
    expect(asked.proofs.map(({ id, name }) => [id, name])).toEqual([
      [NOTICE.id, 'lettre.pdf'],
      [SECOND.id, 'lettre.pdf'],
      [SECOND.id, 'autre.pdf'],
    ]);
    expect(asked.proofs[2].key).not.toBe(asked.proofs[1].key);
  });

  it('opens without its proof, in English too', async () => {
    await draft({ refused: NOTICE.id, drafted: [NOTICE], language: 'en' });
    const form = await dialog('Attach a proof');
    expect(form.getByRole('alert')).toHaveTextContent(
      /^The draft OBS-2026-000001 is saved\. The proof alone is not: .+ Try again here/,
    );
    await userEvent.click(
      form.getByRole('button', { name: 'Open the notice' }),
    );
    expect(screen.getByTestId('place')).toHaveTextContent(
      '/itsm/obsolescence/OBS-2026-000001',
    );
  });
});

describe('the page of a notice', () => {
  const sent = (id: string, changes: Partial<Message> = {}): Message => ({
    id,
    ticketId: NOTICE.id,
    kind: 'obsolescence-notice',
    sequence: 1,
    step: 0,
    channel: 'email',
    audience: 'local-referents',
    recipient: { name: 'Camille Durand', address: null },
    language: 'fr',
    state: 'sent',
    createdAt: NOW,
    notBefore: NOW,
    settledAt: NOW,
    attempts: 1,
    failure: null,
    failureDetail: null,
    ...changes,
  });
  const serveLog = (messages: Message[]) => {
    serve(meAs('contractor'));
    server.use(
      http.get('*/api/itsm/obsolescence/notices/:id', () =>
        HttpResponse.json(
          wholeNotice({
            events: [
              {
                type: 'notify',
                sequence: 1,
                actor: { name: 'Karim', ref: 'user:default/karim' },
                recordedAt: NOW,
                data: {},
              } as unknown as Notice['events'][number],
            ],
            messages,
          }),
        ),
      ),
    );
  };

  it.each([
    [
      'fr' as const,
      'Avis d’obsolescence',
      'Rappel d’accuser réception de l’avis',
      /Camille Durand \(référent local\) · portail · arrivé trop tard.*Trop ancien quand il aurait pu partir\.$/,
    ],
    [
      'en' as const,
      'Obsolescence notice',
      'Reminder to acknowledge the notice',
      /Camille Durand \(local referent\) · portal · came too late.*Too old when it could have left\.$/,
    ],
  ])(
    'tells reminders from the notice, and why the portal did not show it (%s)',
    async (language, notice, reminder, why) => {
      serveLog([
        sent('1', { channel: 'portal', state: 'overtaken' }),
        sent('2'),
        sent('3', { kind: 'obsolescence-reminder', step: 5 }),
        sent('4', {
          kind: 'obsolescence-reminder',
          step: 10,
          channel: 'portal',
          state: 'overtaken',
        }),
      ]);
      renderPage(<NoticePage noticeId="OBS-2026-000001" />, {
        at: '/itsm/obsolescence/OBS-2026-000001',
        language,
      });
      const told = within(
        await screen.findByRole('list', { name: notice }),
      ).getAllByRole('listitem');
      expect(told).toHaveLength(2);
      expect(told[0]).toHaveTextContent(why);
      const reminded = within(
        screen.getByRole('list', { name: reminder }),
      ).getAllByRole('listitem');
      expect(reminded).toHaveLength(2);
      // It may be acknowledged since: nothing more is known of why.
      expect(reminded[1]).not.toHaveTextContent(/Trop ancien|Too old/);
      expect(screen.queryByText(/sans objet|needed/)).not.toBeInTheDocument();
    },
  );

  it('lets the referent acknowledge what was looked at', async () => {
    const asked = serve(meAs('local-referent'));
    renderPage(<NoticePage noticeId="OBS-2026-000001" />, {
      at: '/itsm/obsolescence/OBS-2026-000001',
    });
    expect(
      await screen.findByText(/À vous.: accusez réception/),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Accuser réception' }),
    );
    const form = await screen.findByRole('dialog');
    await userEvent.click(
      within(form).getByRole('button', { name: 'Accuser réception' }),
    );
    expect(await screen.findByText('Réception accusée')).toBeInTheDocument();
    expect(screen.getByText('Reçu par l’établissement')).toBeInTheDocument();
    expect(asked.acts).toEqual([{ act: 'acknowledge', version: '"3"' }]);
  });
});
