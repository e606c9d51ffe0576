import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import type {
  AnniversaryList,
  ListedMachine,
  Me,
} from '@caih/backstage-plugin-itsm-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { meAs, renderPage } from '../../__testUtils__';
import { ObsolescencePage } from '../ObsolescencePage';
import { AnniversaryListPage } from '.';

const server = setupServer();
registerMswTestHooks(server);
jest.setTimeout(120_000);

const AT_LIST = {
  at: '/itsm/obsolescence/lists/any',
  language: 'en',
} as const;

const NOW = '2026-11-26T09:00:00Z';

const LIST: AnniversaryList = {
  id: 'LAO-2026-000001',
  establishmentId: '490999018',
  establishmentName: 'CH de Cholet',
  day: '2026-11-24',
  nextDay: '2027-11-24',
  madeAt: '2026-11-23T23:00:00Z',
  orders: [{ id: 'CMD-2025-000001', reference: 'BC-2025-311' }],
  counts: { out: 0, ending: 1, unproven: 0, 'at-risk': 1 },
};
const NONE: AnniversaryList = {
  ...LIST,
  id: 'LAO-2026-000002',
  day: '2026-03-02',
  counts: { out: 0, ending: 0, unproven: 0, 'at-risk': 0 },
};

const LISTED: ListedMachine = {
  machineId: 'm-1',
  entityRef: 'resource:default/hw-m-1',
  name: 'srv-dpi-01',
  maker: 'HPE',
  model: 'ProLiant DL360',
  serialNumber: 'CZ1',
  siteName: 'Site nord',
  situation: 'ending',
  noticeId: 'OBS-2026-000001',
  lastDay: '2027-06-30',
  firstDay: null,
  endsOn: null,
  endKind: null,
  origin: null,
};
const AT_RISK: ListedMachine = {
  ...LISTED,
  machineId: 'm-2',
  name: 'baie-01',
  situation: 'at-risk',
  noticeId: null,
  lastDay: null,
  firstDay: '2027-11-24',
  endsOn: '2027-01-31',
  endKind: 'spare-parts',
  origin: 'Lettre du constructeur',
};

function serve(me: Me, lists: AnniversaryList[] = [LIST, NONE]) {
  const asked = { lists: [] as URLSearchParams[], files: [] as string[] };
  const at = (path: string) => `*/api/itsm${path}`;
  server.use(
    http.get(at('/me'), () => HttpResponse.json(me)),
    http.get(at('/establishments'), () =>
      HttpResponse.json({ items: [], nextCursor: null }),
    ),
    http.get(at('/obsolescence/lists'), ({ request }) => {
      asked.lists.push(new URL(request.url).searchParams);
      return HttpResponse.json({ now: NOW, items: lists, nextCursor: null });
    }),
    http.get(at('/obsolescence/lists/:id'), ({ params }) => {
      const list = lists.find(one => one.id === params.id);
      return list
        ? HttpResponse.json({ ...list, now: NOW, messages: [] })
        : HttpResponse.json({ error: { message: 'no' } }, { status: 404 });
    }),
    http.get(at('/obsolescence/lists/:id/machines'), () =>
      HttpResponse.json({
        establishmentId: LIST.establishmentId,
        items: [LISTED, AT_RISK],
        nextCursor: null,
      }),
    ),
    http.get(at('/obsolescence/lists/:id/file'), ({ request }) => {
      asked.files.push(new URL(request.url).search);
      return HttpResponse.json({}, { status: 503 });
    }),
  );
  return asked;
}

describe('the yearly lists', () => {
  it('say of which anniversary each is, and how many machines, none too', async () => {
    const asked = serve(meAs('local-referent'));
    await renderPage(<ObsolescencePage />, {
      at: '/itsm/obsolescence?view=lists',
      language: 'en',
    });
    const [list, none] = within(
      await screen.findByRole('list', { name: 'Yearly lists' }),
    ).getAllByRole('listitem');
    expect(within(list).getByRole('link')).toHaveAttribute(
      'href',
      '/itsm/obsolescence/lists/LAO-2026-000001',
    );
    expect(list).toHaveTextContent('2 machines');
    expect(list).toHaveTextContent('1 leaving · 1 at risk');
    expect(list).toHaveTextContent('BC-2025-311');
    expect(none).toHaveTextContent('No machine');
    expect(asked.lists[0].get('limit')).toBe('50');
  });

  it('say when the first one comes', async () => {
    serve(meAs('local-referent'), []);
    await renderPage(<ObsolescencePage />, {
      at: '/itsm/obsolescence?view=lists',
      language: 'en',
    });
    expect(await screen.findByText('No list yet')).toBeVisible();
  });
});

describe('a yearly list', () => {
  it('names its machines by situation, with the notice or the source', async () => {
    const asked = serve(meAs('contractor'));
    await renderPage(<AnniversaryListPage listId={LIST.id} />, AT_LIST);
    expect(
      await screen.findByText(
        'CH de Cholet: 2 machines have left maintenance, are to leave it before 24 Nov 2027, or are of a model that comes to its end by then.',
      ),
    ).toBeVisible();
    const ending = await screen.findByRole('list', {
      name: 'Leaving before the next anniversary',
    });
    expect(
      within(ending).getByRole('link', { name: 'OBS-2026-000001' }),
    ).toHaveAttribute('href', '/itsm/obsolescence/OBS-2026-000001');
    expect(ending).toHaveTextContent('Last day: 30 Jun 2027');
    const atRisk = screen.getByRole('list', {
      name: 'At risk, without a notice',
    });
    expect(atRisk).toHaveTextContent('Spare parts end on 31 Jan 2027');
    expect(atRisk).toHaveTextContent(
      'Maintenance owed to 24 Nov 2027 at the least',
    );
    expect(atRisk).toHaveTextContent('Source: Lettre du constructeur');
    expect(screen.getByText('It is about to be sent.')).toBeVisible();

    await userEvent.click(screen.getByRole('button', { name: 'List (XLSX)' }));
    expect(await screen.findByText(/^Not downloaded/)).toBeVisible();
    expect(asked.files).toEqual(['?format=xlsx&language=en']);
  });

  it.each([
    [
      2,
      'Établissement public\u00a0: 2 matériels sont sortis de la maintenance, doivent en sortir avant le 24 nov. 2027, ou sont d’un modèle qui arrive à sa fin d’ici là.',
    ],
    [
      1,
      'Établissement public\u00a0: un matériel est sorti de la maintenance, doit en sortir avant le 24 nov. 2027, ou est d’un modèle qui arrive à sa fin d’ici là.',
    ],
  ])(
    'promises no end that its lines deny, whatever the name begins with (%s)',
    async (count, summary) => {
      const list = {
        ...LIST,
        establishmentName: 'Établissement public',
        counts: { ...LIST.counts, ending: 0, 'at-risk': count },
      };
      serve(meAs('local-referent'), [list]);
      await renderPage(<AnniversaryListPage listId={list.id} />, {
        ...AT_LIST,
        language: 'fr',
      });
      const exactly = { normalizer: (text: string) => text };
      expect(await screen.findByText(summary, exactly)).toBeVisible();
      expect(
        await screen.findByText(
          'Maintenance due au moins jusqu’au 24 nov. 2027',
        ),
      ).toBeVisible();
    },
  );

  it('says that there is none', async () => {
    serve(meAs('local-referent'));
    await renderPage(<AnniversaryListPage listId={NONE.id} />, AT_LIST);
    expect(
      await screen.findByText(
        'CH de Cholet: no machine has left maintenance, and none is to leave it before 24 Nov 2027.',
      ),
    ).toBeVisible();
    expect(screen.queryByText(/is no notice/)).not.toBeInTheDocument();
  });

  it('leads back from one that is not there', async () => {
    serve(meAs('local-referent'));
    await renderPage(<AnniversaryListPage listId="LAO-2020-000009" />, AT_LIST);
    expect(
      await screen.findByRole('link', { name: 'To the lists' }),
    ).toHaveAttribute('href', '/itsm/obsolescence?view=lists');
  });
});
