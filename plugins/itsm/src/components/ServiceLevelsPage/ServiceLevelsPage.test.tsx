import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import {
  addMonths,
  type Counts,
  type EstablishmentLevelsPage,
  type Me,
  monthsFromTo,
  noCounts,
  type ServiceLevels,
  type ServiceLevelTicket,
  type SupportCallCounts,
} from '@caih/backstage-plugin-itsm-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { meAs, renderPage } from '../../__testUtils__';
import { LevelTicketsPage, ServiceLevelsPage } from '.';

const server = setupServer();
registerMswTestHooks(server);
jest.setTimeout(120_000);

const NOW = '2026-11-26T09:00:00Z';
const AT = { at: '/itsm/service-levels?to=2026-10', language: 'en' } as const;

const counts = (some: Partial<Counts>): Counts => ({ ...noCounts(), ...some });

const OCTOBER = counts({
  declared: 45,
  closed: 42,
  rated: 40,
  'in-time': 35,
  late: 5,
  'out-of-rate': 2,
  reopened: 2,
  remote: 21,
  'on-site': 21,
});

const LEVELS: ServiceLevels = {
  now: NOW,
  asOf: NOW,
  catchingUp: false,
  countsUntil: 'restoration',
  scale: 'establishment',
  establishment: { id: '490999018', name: 'CH de Cholet' },
  from: '2026-10',
  to: '2026-10',
  counts: OCTOBER,
  corrected: null,
  months: monthsFromTo(addMonths('2026-10', -12), '2026-10').map(month => ({
    month,
    state: 'fixed',
    fixedFrom: '2026-11-04T07:00:00Z',
    counts: month === '2026-10' ? OCTOBER : noCounts(),
    corrected: null,
  })),
  parts: [
    {
      split: 'priority',
      part: '1',
      counts: counts({ closed: 12, rated: 12, 'in-time': 9, late: 3 }),
    },
    {
      split: 'category',
      part: 'server-x86',
      counts: counts({ closed: 30, rated: 30, 'in-time': 28, late: 2 }),
    },
  ],
  times: [
    {
      restoreTime: '4H',
      count: 40,
      medianSeconds: 7200,
      p90Seconds: 14_400,
      maxSeconds: 21_600,
      exact: true,
    },
  ],
  open: {
    open: 7,
    late: 2,
    awaitingApproval: 3,
    ages: [
      { underDays: 1, count: 4 },
      { underDays: 3, count: 3 },
      { underDays: 7, count: 0 },
      { underDays: 30, count: 0 },
      { underDays: null, count: 2 },
    ],
  },
};

const LATE: ServiceLevelTicket = {
  ticketId: 'INC-2026-000007',
  month: '2026-10',
  establishmentId: '490999018',
  establishmentName: 'CH de Cholet',
  title: 'Disk failed',
  machineName: 'srv-dpi-01',
  registeredAt: '2026-10-05T08:00:00Z',
  closedAt: '2026-10-05T16:00:00Z',
  priority: 2,
  level: 'vendor-backed',
  restoreTime: '4H',
  category: 'server-x86',
  maker: 'HPE',
  model: 'ProLiant DL380',
  inTime: false,
  rateExclusion: null,
  consumedSeconds: 14_401,
  grantedSeconds: 14_400,
  remote: false,
  latenessReason: 'The part came late',
  timeZone: 'Europe/Paris',
};

const CALLS: SupportCallCounts = {
  weeks: [{ week: '2026-W44', from: '2026-10-26', count: 6 }],
  months: [{ month: '2026-10', count: 23 }],
  year: { year: 2026, count: 180 },
};

const RANKED: EstablishmentLevelsPage = {
  now: NOW,
  total: 2,
  below: 1,
  items: [
    {
      establishmentId: '490999018',
      name: 'CH de Cholet',
      region: 'Pays de la Loire',
      counts: {
        declared: 45,
        closed: 42,
        rated: 40,
        'in-time': 35,
        reopened: 2,
      },
    },
    {
      establishmentId: '560000002',
      name: 'CH de Vannes',
      region: 'Bretagne',
      counts: { declared: 4, closed: 0, rated: 0, 'in-time': 0, reopened: 0 },
    },
  ],
  nextCursor: null,
};

const CHOLET = { id: '490999018', name: 'CH de Cholet' };

function serve(me: Me, levels: ServiceLevels = LEVELS) {
  const asked: Record<'levels' | 'tickets', URLSearchParams[]> = {
    levels: [],
    tickets: [],
  };
  const at = (path: string) => `*/api/itsm${path}`;
  server.use(
    http.get(at('/me'), () => HttpResponse.json(me)),
    http.get(at('/establishments'), () =>
      HttpResponse.json({ items: [CHOLET], nextCursor: null }),
    ),
    http.get(at(`/establishments/${CHOLET.id}`), () =>
      HttpResponse.json(CHOLET),
    ),
    http.get(at('/service-levels'), ({ request }) => {
      asked.levels.push(new URL(request.url).searchParams);
      return HttpResponse.json(levels);
    }),
    http.get(at('/service-levels/calls'), () => HttpResponse.json(CALLS)),
    http.get(at('/service-levels/establishments'), () =>
      HttpResponse.json(RANKED),
    ),
    http.get(at('/service-levels/tickets'), ({ request }) => {
      asked.tickets.push(new URL(request.url).searchParams);
      return HttpResponse.json({
        now: NOW,
        total: 5,
        hidden: 0,
        items: [LATE],
        nextCursor: null,
      });
    }),
  );
  return asked;
}

const region = (name: string) =>
  screen.getByRole('heading', { name }).closest('section') as HTMLElement;

describe('service levels of an establishment', () => {
  it('say the two rates of the contract against what was promised', async () => {
    const asked = serve(meAs('local-referent'));
    renderPage(<ServiceLevelsPage />, AT);
    expect(
      await screen.findByRole('link', {
        name: 'Closed in time 87.5%: open the 40 tickets',
      }),
    ).toHaveAttribute(
      'href',
      expect.stringMatching(
        /^\/itsm\/service-levels\/tickets\?.*population=rated/,
      ),
    );
    const inTime = region('Closed in time');
    expect(within(inTime).getByText('35 of 40')).toBeInTheDocument();
    expect(within(inTime).getByText('Missed')).toBeInTheDocument();
    expect(
      within(inTime).getByText('Promised: at least 90%'),
    ).toBeInTheDocument();
    const reopened = region('Reopened on recall');
    expect(within(reopened).getByText('Met')).toBeInTheDocument();
    expect(within(reopened).getByText('4.8%')).toBeInTheDocument();
    expect(Object.fromEntries(asked.levels[0])).toEqual({
      establishment: expect.stringMatching(/^\d{9}$/),
      from: '2026-10',
      to: '2026-10',
    });
  });

  it('say beside the rates what is open, late and awaiting approval', async () => {
    serve(meAs('local-referent'));
    renderPage(<ServiceLevelsPage />, AT);
    await screen.findByText('35 of 40');
    const now = region('Now');
    expect(
      within(now).getByRole('link', { name: 'Open and late 2' }),
    ).toHaveAttribute('href', expect.stringContaining('view=late'));
    expect(
      within(now).getByRole('link', { name: 'Awaiting approval 3' }),
    ).toHaveAttribute('href', expect.stringContaining('state=restored'));
    const opens = (name: string) =>
      within(now).getByRole('link', { name }).getAttribute('href');
    expect(opens('Under a day 4')).toMatch(/\?view=open&age-under=1&/);
    expect(opens('Over 30 days 2')).toMatch(/\?view=open&age-from=30&/);
    expect(opens('1 to 3 days 3')).toMatch(
      /\?view=open&age-from=1&age-under=3&establishment=/,
    );
    expect(
      within(now).queryByRole('link', { name: /^3 to 7 days/ }),
    ).not.toBeInTheDocument();
  });

  it('open the calls of a month, of a year and of a week', async () => {
    serve(meAs('local-referent'));
    renderPage(<ServiceLevelsPage />, AT);
    const opened = async (name: string) => {
      const link = await screen.findByRole('link', { name });
      const [path, search] = (link.getAttribute('href') ?? '').split('?');
      const { from, to } = Object.fromEntries(new URLSearchParams(search));
      return { path, from, to };
    };
    expect(await opened('Support calls, In October 2026 23')).toEqual({
      path: '/itsm/calls',
      from: '2026-10-01',
      to: '2026-10-31',
    });
    expect(
      await opened('Support calls, Since 1 January 2026 180'),
    ).toMatchObject({ from: '2026-01-01', to: '2026-10-31' });
    await userEvent.click(
      within(region('Support calls')).getByText('The same as a table'),
    );
    expect(await opened('Support calls, W44 6')).toMatchObject({
      from: '2026-10-26',
      to: '2026-11-01',
    });
  });

  it('say what a rate counts where the portal reads the contract to the letter', async () => {
    serve(meAs('local-referent'), { ...LEVELS, countsUntil: 'closure' });
    renderPage(<ServiceLevelsPage />, AT);
    await screen.findByText('35 of 40');
    expect(
      within(region('Closed in time')).getByText(
        /their closure itself within the restore time/,
      ),
    ).toBeInTheDocument();
  });

  it('part the figures by what one chooses, in the address', async () => {
    serve(meAs('local-referent'));
    renderPage(<ServiceLevelsPage />, AT);
    await screen.findByRole('table', { name: 'Priority' });
    await userEvent.selectOptions(screen.getByLabelText('By'), 'category');
    const table = await screen.findByRole('table', {
      name: 'Category of hardware',
    });
    expect(
      within(table).getByRole('link', {
        name: 'Closed late, x86 server: open the 2 tickets',
      }),
    ).toHaveAttribute(
      'href',
      expect.stringContaining('split=category&part=server-x86'),
    );
    expect(screen.getByTestId('place')).toHaveTextContent('by=category');
  });

  it('name the late tickets with their reasons, to the second', async () => {
    serve(meAs('local-referent'));
    renderPage(<ServiceLevelsPage />, AT);
    const late = await screen.findByRole('table', {
      name: 'Late tickets, and why',
    });
    expect(
      within(late).getByText('Reason: The part came late'),
    ).toBeInTheDocument();
    expect(
      within(late).getByText(/^4.h.00.min.01.s of 4.h$/),
    ).toBeInTheDocument();
  });

  it('go a month back', async () => {
    const asked = serve(meAs('local-referent'));
    renderPage(<ServiceLevelsPage />, AT);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Previous month' }),
    );
    await waitFor(() =>
      expect(asked.levels[asked.levels.length - 1].get('to')).toBe('2026-09'),
    );
  });

  it('say "sans objet" without a ticket, and counts under ten', async () => {
    serve(meAs('local-referent'), {
      ...LEVELS,
      counts: counts({ closed: 4, rated: 0, reopened: 1 }),
    });
    renderPage(<ServiceLevelsPage />, { ...AT, language: 'fr' });
    expect(await screen.findByText('Sans objet')).toBeInTheDocument();
    expect(
      within(region('Réouverts sur rappel')).getByText(
        'Moins de 10 tickets : des nombres plutôt qu’un taux.',
      ),
    ).toBeInTheDocument();
  });

  it('tell later corrections beside what was sent', async () => {
    serve(meAs('local-referent'), {
      ...LEVELS,
      corrected: { ...OCTOBER, 'in-time': 36, reopened: 1 },
    });
    renderPage(<ServiceLevelsPage />, AT);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'With the corrections: 36 of 40 in time, 1 of 42 reopened.',
    );
  });

  it('begin with the first establishment in a member’s own portal (AI1)', async () => {
    const asked = serve(meAs('contractor', { portal: 'alone' }));
    renderPage(<ServiceLevelsPage />, AT);
    await screen.findByText('35 of 40');
    expect(asked.levels.map(query => query.get('establishment'))).toEqual([
      CHOLET.id,
    ]);
    expect(screen.getByRole('textbox', { name: /^Establishment/ })).toHaveValue(
      CHOLET.name,
    );
    expect(
      screen.queryByRole('heading', { name: /^Establishments/ }),
    ).not.toBeInTheDocument();
  });

  it('say what to do where there is no figure yet', async () => {
    serve(meAs('local-referent'), {
      ...LEVELS,
      counts: noCounts(),
      months: LEVELS.months.map(month => ({ ...month, counts: noCounts() })),
      open: { ...LEVELS.open, open: 0 },
    });
    renderPage(<ServiceLevelsPage />, AT);
    expect(await screen.findByText('No figure yet')).toBeInTheDocument();
  });
});

it('of the lot have establishments first that miss a threshold', async () => {
  serve(meAs('coordinator'), {
    ...LEVELS,
    scale: 'lot',
    establishment: null,
  });
  renderPage(<ServiceLevelsPage />, AT);
  const table = await screen.findByRole('table', { name: 'Establishments' });
  const [, first, second] = within(table).getAllByRole('row');
  expect(within(first).getByText('Missed')).toBeInTheDocument();
  expect(
    within(first).getByRole('link', { name: 'CH de Cholet' }),
  ).toHaveAttribute('href', expect.stringContaining('establishment=490999018'));
  expect(within(second).getByText('CH de Vannes')).toBeInTheDocument();
  expect(
    screen.getByText('1 misses a threshold; it comes first.'),
  ).toBeInTheDocument();
  // The lot's own threshold is another.
  expect(
    within(region('Closed in time')).getByText('Promised: at least 98%'),
  ).toBeInTheDocument();
});

it('the tickets behind a figure are as many as it says', async () => {
  const asked = serve(meAs('local-referent'));
  renderPage(<LevelTicketsPage />, {
    at: '/itsm/service-levels/tickets?to=2026-10&span=3&population=late&split=priority&part=2',
    language: 'en',
  });
  expect(
    await screen.findByRole('heading', {
      name: 'Closed late, Priority 2 · August 2026 to October 2026',
    }),
  ).toBeInTheDocument();
  expect(await screen.findByText('5 tickets')).toBeInTheDocument();
  expect(Object.fromEntries(asked.tickets[0])).toMatchObject({
    from: '2026-08',
    to: '2026-10',
    population: 'late',
    split: 'priority',
    part: '2',
  });
  await userEvent.selectOptions(screen.getByLabelText('Figures'), 'current');
  await waitFor(() =>
    expect(asked.tickets[asked.tickets.length - 1].get('edition')).toBe(
      'current',
    ),
  );
});
