import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import type {
  HardwareTableReport,
  LifecycleEnd,
  Me,
  ModelAtRisk,
} from '@caih/backstage-plugin-itsm-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { MACHINE, meAs, renderPage } from '../../__testUtils__';
import { ObsolescencePage } from '../ObsolescencePage';
import { MachineEndOfLife } from './MachineEndOfLife';

const server = setupServer();
registerMswTestHooks(server);
jest.setTimeout(120_000);

const NOW = '2026-11-25T09:00:00Z';
const AT = '/itsm/obsolescence?view=models';

const END: LifecycleEnd = {
  id: 'table:hpe/proliantdl360',
  kind: 'hardware',
  maker: 'HPE',
  model: 'ProLiant DL360',
  aliases: [],
  endOfSale: '2022-06-30',
  endOfSupport: null,
  endOfSpareParts: '2028-06-30',
  origin: 'Courrier du constructeur',
  url: null,
  seenOn: '2026-11-02',
  risk: {
    day: '2028-06-30',
    kind: 'spare-parts',
    receiveBy: '2027-06-30',
    daysInHand: 217,
    firstDay: null,
    isProposed: false,
  },
};
const MODEL: ModelAtRisk = {
  ...END,
  risk: END.risk!,
  machines: 4,
  establishments: 3,
  noticed: 1,
  drafted: 0,
  category: 'server-x86',
};
const GOOD: HardwareTableReport = {
  applied: false,
  added: 2,
  changed: 1,
  removed: 0,
  unchanged: 5,
  removedModels: [],
  errors: [],
};

function serve(
  me: Me,
  options: { models?: ModelAtRisk[]; report?: HardwareTableReport } = {},
) {
  const { models = [MODEL], report = GOOD } = options;
  const asked = {
    models: [] as URLSearchParams[],
    machines: [] as URLSearchParams[],
    decisions: [] as unknown[],
    imports: [] as URLSearchParams[],
  };
  const at = (path: string) => `*/api/itsm${path}`;
  const list = (items: readonly object[]) =>
    HttpResponse.json({ now: NOW, leadDays: 180, items, nextCursor: null });
  server.use(
    http.get(at('/me'), () => HttpResponse.json(me)),
    http.get(at('/establishments'), () => list([])),
    http.get(at('/obsolescence/notices'), () => list([])),
    http.get(at('/machines'), ({ request }) => {
      asked.machines.push(new URL(request.url).searchParams);
      return list([MACHINE]);
    }),
    http.get(at('/end-of-life/models'), ({ request }) => {
      asked.models.push(new URL(request.url).searchParams);
      return list(models);
    }),
    http.get(at('/end-of-life/matches'), () =>
      list([
        {
          kind: 'hardware',
          maker: 'HPE',
          model: 'DL360 8SFF',
          machines: 2,
          state: 'to-confirm',
          how: 'scored',
          score: 0.8333,
          record: END,
          confirmedBy: null,
        },
      ]),
    ),
    http.post(at('/end-of-life/matches'), async ({ request }) => {
      asked.decisions.push(await request.json());
      return HttpResponse.json({});
    }),
    http.get(at('/end-of-life/sources'), () =>
      list([
        {
          id: 'endoflife.date',
          title: 'endoflife.date',
          records: 10,
          triedAt: NOW,
          readAt: '2026-11-24T09:00:00Z',
          failure: 'https://endoflife.date answers 503',
        },
        {
          id: 'table',
          title: '',
          records: 8,
          triedAt: NOW,
          readAt: NOW,
          failure: null,
        },
      ]),
    ),
    http.get(at('/end-of-life/table/imports'), () => list([])),
    http.post(at('/end-of-life/table/imports'), ({ request }) => {
      const query = new URL(request.url).searchParams;
      asked.imports.push(query);
      const applied = query.get('dryRun') === 'false';
      return HttpResponse.json({ ...report, applied });
    }),
    http.get(at('/machines/m-1/end-of-life'), () =>
      HttpResponse.json({ now: NOW, establishmentId: '1', items: [END] }),
    ),
  );
  return asked;
}

describe('the models at risk', () => {
  it('say what ends when, whom it touches and how many days are in hand', async () => {
    const asked = serve(meAs('contractor'));
    renderPage(<ObsolescencePage />, {
      at: `${AT}&proposed=true&withoutNotice=true`,
    });
    const list = await screen.findByRole('list', { name: 'Modèles à risque' });
    for (const words of [
      'HPE ProLiant DL360',
      'Serveur x86 · 4 matériels · 3 établissements',
      '1 avec un avis',
      'Fin des pièces détachées le 30 juin 2028',
      /au plus tard le 30 juin 2027 · Reste 217 jours/,
      /Source.: Courrier du constructeur, vue le 2 nov\. 2026/,
    ]) {
      expect(within(list).getByText(words)).toBeInTheDocument();
    }
    expect(Object.fromEntries(asked.models[0])).toEqual({
      kind: 'hardware',
      proposed: 'true',
      withoutNotice: 'true',
      limit: '50',
    });
  });

  it('let the contractor write the notice over all the machines', async () => {
    const asked = serve(meAs('contractor'));
    renderPage(<ObsolescencePage />, { at: AT });
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Rédiger l’avis de HPE ProLiant DL360',
      }),
    );
    const form = await screen.findByRole('dialog');
    expect(within(form).getByText(MACHINE.name)).toBeInTheDocument();
    expect(
      within(form).getByLabelText('Dernier jour de maintenance'),
    ).toHaveValue('2028-06-30');
    expect(asked.machines[0].get('endOfLife')).toBe(END.id);
  });

  it('say the first day that would do where it is too late', async () => {
    const risk = { ...MODEL.risk, daysInHand: -3, firstDay: '2027-11-25' };
    serve(meAs('contractor'), { models: [{ ...MODEL, risk }] });
    renderPage(<ObsolescencePage />, { at: AT });
    expect(
      await screen.findByText(
        /Trop tard pour ce jour.: le premier possible est le 25 nov\. 2027/,
      ),
    ).toBeInTheDocument();
  });

  it.each([
    ['contractor', 'À rédiger maintenant'],
    ['local-referent', 'Avis à attendre'],
  ] as const)('say to the %s: %s', async (role, words) => {
    const risk = { ...MODEL.risk, isProposed: true };
    serve(meAs(role), { models: [{ ...MODEL, risk }] });
    renderPage(<ObsolescencePage />, { at: AT });
    const list = await screen.findByRole('list', { name: 'Modèles à risque' });
    expect(within(list).getByText(words)).toBeInTheDocument();
  });

  it('are an establishment’s own, without what the contractor does', async () => {
    serve(meAs('local-referent'), { models: [] });
    renderPage(<ObsolescencePage />, { at: AT });
    expect(
      await screen.findByText('Aucun modèle à risque'),
    ).toBeInTheDocument();
    expect(screen.queryByText('À confirmer')).not.toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Importer le tableau' }),
    ).not.toBeInTheDocument();
  });
});

describe('what is only alike', () => {
  it('is confirmed or refused by the contractor', async () => {
    const asked = serve(meAs('contractor'));
    renderPage(<ObsolescencePage />, { at: AT });
    expect(
      await screen.findByText(/Peut-être HPE ProLiant DL360.* 83.%/),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: /Ce n’est pas lui/ }),
    );
    expect(
      await screen.findByText('HPE DL360 8SFF n’est pas celui-là.'),
    ).toBeInTheDocument();
    expect(asked.decisions).toEqual([
      {
        kind: 'hardware',
        maker: 'HPE',
        model: 'DL360 8SFF',
        recordId: END.id,
        verdict: 'refused',
      },
    ]);
  });

  it('is shown to the coordinator, who decides nothing', async () => {
    serve(meAs('coordinator'));
    renderPage(<ObsolescencePage />, { at: AT });
    expect(await screen.findByText('HPE DL360 8SFF')).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /C’est lui/ }),
    ).not.toBeInTheDocument();
  });
});

describe('the sources', () => {
  it('say how fresh they are, and why one was not read', async () => {
    serve(meAs('coordinator'));
    renderPage(<ObsolescencePage />, { at: AT });
    expect(
      await screen.findByText(/endoflife.date answers 503. Ce qu’elle disait/),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/Tableau des fins de vie du matériel · 8 fiches/),
    ).toBeInTheDocument();
  });

  const importing = async () => {
    renderPage(<ObsolescencePage />, { at: AT });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Importer le tableau' }),
    );
    const form = within(await screen.findByRole('dialog'));
    await userEvent.upload(
      form.getByLabelText('Fichier'),
      new File(['Maker;Model'], 'fins.csv', { type: 'text/csv' }),
    );
    await userEvent.click(form.getByRole('button', { name: 'Vérifier' }));
    return form;
  };

  it('check a table before it is imported', async () => {
    const asked = serve(meAs('contractor'));
    const form = await importing();
    expect(
      await form.findByText(/ajouterait 2 modèles, en modifierait 1/),
    ).toBeInTheDocument();
    await userEvent.click(form.getByRole('button', { name: 'Importer' }));
    expect(await screen.findByText('Le tableau est importé.')).toBeVisible();
    expect(asked.imports.map(one => one.get('dryRun'))).toEqual([
      'true',
      'false',
    ]);
  });

  it('name each cell at fault, and import nothing', async () => {
    const error = {
      row: 3,
      column: 'Vu le',
      cell: 'I3',
      code: 'required',
      message: 'Cette cellule doit être remplie.',
      value: null,
    };
    const asked = serve(meAs('contractor'), {
      report: { ...GOOD, errors: [error] },
    });
    const form = await importing();
    expect(
      await form.findByText('I3 Cette cellule doit être remplie.'),
    ).toBeInTheDocument();
    expect(form.getByRole('button', { name: 'Vérifier' })).toBeEnabled();
    expect(asked.imports).toHaveLength(1);
  });
});

it('is said on the page of a machine, with who says so', async () => {
  serve(meAs('beneficiary'));
  renderPage(<MachineEndOfLife machineId="m-1" />, { at: '/itsm' });
  const known = within(
    await screen.findByRole('region', { name: 'Fin de vie' }),
  );
  expect(known.getByText('30 juin 2028')).toBeInTheDocument();
  expect(known.getByText('inconnue')).toBeInTheDocument();
  expect(known.getByText(/Courrier du constructeur/)).toBeInTheDocument();
});
