import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import {
  type Me,
  noCounts,
  type Report,
  type ReportDetail,
} from '@caih/backstage-plugin-itsm-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { meAs, renderPage } from '../../__testUtils__';
import { ReportPage, ReportsPage } from '.';

const server = setupServer();
registerMswTestHooks(server);
jest.setTimeout(120_000);

const NOW = '2026-10-06T09:00:00Z';
const AT_LIST = { at: '/itsm/service-levels/reports', language: 'en' } as const;
const AT_REPORT = {
  at: '/itsm/service-levels/reports/any',
  language: 'en',
} as const;

const MONTH: Report = {
  id: 'RAP-2026-000001',
  kind: 'monthly',
  establishment: { id: '490999018', name: 'CH de Cholet' },
  from: '2026-09',
  to: '2026-09',
  madeAt: '2026-10-05T07:02:00Z',
  counts: { declared: 45, closed: 42, rated: 40, 'in-time': 35, reopened: 2 },
  dysfunctions: 0,
};
const QUARTER: Report = {
  ...MONTH,
  id: 'RAP-2026-000002',
  kind: 'quarterly',
  establishment: null,
  from: '2026-07',
  dysfunctions: 2,
};
const NAMED = ['ProLiant DL360 Gen10', 'PowerEdge R740'].map(model => ({
  maker: 'HPE',
  model,
  incidents: 5,
  establishments: 3,
  late: 1,
  tickets: ['INC-2026-000123'],
}));

const detailOf = (report: Report): ReportDetail => ({
  ...report,
  now: NOW,
  levels: {
    now: report.madeAt,
    asOf: report.madeAt,
    catchingUp: false,
    countsUntil: 'restoration',
    scale: report.establishment ? 'establishment' : 'lot',
    establishment: report.establishment,
    from: report.from,
    to: report.to,
    counts: { ...noCounts(), ...report.counts },
    corrected: null,
    months: [],
    parts: [],
    times: [],
    open: { open: 0, late: 0, awaitingApproval: 0, ages: [] },
  },
  namedDysfunctions: report.kind === 'quarterly' ? NAMED : [],
  axes: [],
  messages: [],
});

function serve(me: Me, reports: Report[] = [QUARTER, MONTH]) {
  const asked = { lists: [] as string[], axes: [] as unknown[] };
  const at = (path: string) => `*/api/itsm${path}`;
  server.use(
    http.get(at('/me'), () => HttpResponse.json(me)),
    http.get(at('/establishments'), () =>
      HttpResponse.json({ items: [], nextCursor: null }),
    ),
    http.get(at('/reports'), ({ request }) => {
      asked.lists.push(new URL(request.url).search);
      return HttpResponse.json({ now: NOW, items: reports, nextCursor: null });
    }),
    http.get(at('/reports/:id'), ({ params }) => {
      const report = reports.find(one => one.id === params.id);
      return report
        ? HttpResponse.json(detailOf(report))
        : HttpResponse.json({ error: { message: 'no' } }, { status: 404 });
    }),
    http.post(at('/reports/:id/axes'), async ({ request }) => {
      asked.axes.push(await request.json());
      return HttpResponse.json(detailOf(reports[0]));
    }),
  );
  return asked;
}

describe('the reports', () => {
  it('say of which period each is, and whether the promises are kept', async () => {
    serve(meAs('coordinator'));
    await renderPage(<ReportsPage />, AT_LIST);
    const list = await screen.findByRole('list', { name: 'Reports' });
    const [quarter, month] = within(list).getAllByRole('listitem');
    expect(quarter).toHaveTextContent(
      'Quarterly synthesis, July 2026 to September 2026',
    );
    expect(quarter).toHaveTextContent('All establishments');
    expect(quarter).toHaveTextContent(
      '2 dysfunctions at several establishments',
    );
    // 87.5 per cent is over no threshold, of the lot as of an establishment.
    expect(quarter).toHaveTextContent('In time: 87.5%Missed');
    expect(month).toHaveTextContent('CH de Cholet');
    expect(month).toHaveTextContent('Reopened: 4.8%Met');
    expect(
      within(month).getByRole('link', {
        name: 'Service levels, September 2026',
      }),
    ).toHaveAttribute('href', '/itsm/service-levels/reports/RAP-2026-000001');
  });

  it('are filtered by whose they are and by their length', async () => {
    const asked = serve(meAs('contractor'));
    await renderPage(<ReportsPage />, AT_LIST);
    await screen.findByRole('list', { name: 'Reports' });
    await userEvent.selectOptions(screen.getByLabelText('Report'), 'quarterly');
    await waitFor(() =>
      expect(asked.lists[asked.lists.length - 1]).toContain('kind=quarterly'),
    );
  });

  it('say that there is none yet, and when the first one comes', async () => {
    serve(meAs('local-referent'), []);
    await renderPage(<ReportsPage />, AT_LIST);
    expect(await screen.findByText('No report yet')).toBeVisible();
  });
});

describe('a report', () => {
  it('shows its figures as they were, and leads to the dashboard', async () => {
    serve(meAs('local-referent'));
    await renderPage(<ReportPage reportId="RAP-2026-000001" />, AT_REPORT);
    expect(
      await screen.findByText('One promise of the contract is missed.'),
    ).toBeVisible();
    expect(
      screen.getByRole('row', { name: /Closed in time/ }),
    ).toHaveTextContent('35 of 4087.5%Missed');
    expect(
      screen.getByRole('link', {
        name: 'Open the dashboard of this period',
      }),
    ).toHaveAttribute(
      'href',
      '/itsm/service-levels?establishment=490999018&to=2026-09&span=1',
    );
    expect(
      screen.queryByText('Dysfunctions at several establishments'),
    ).not.toBeInTheDocument();
  });

  it('takes the axes of improvement, those that are written alone', async () => {
    const asked = serve(meAs('contractor'));
    await renderPage(<ReportPage reportId="RAP-2026-000002" />, AT_REPORT);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Write the improvement axes' }),
    );
    const send = screen.getByRole('button', { name: 'Record and send' });
    await userEvent.click(send);
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Write at least one axis and its day.',
    );
    await userEvent.type(
      screen.getByLabelText('Improvement axis of HPE PowerEdge R740'),
      'Firmware everywhere',
    );
    await userEvent.click(send);
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Give both the axis and the day of PowerEdge R740.',
    );
    await userEvent.type(
      screen.getAllByLabelText('In place by')[1],
      '2027-01-31',
    );
    await userEvent.click(send);
    await waitFor(() =>
      expect(asked.axes).toEqual([
        {
          axes: [
            {
              maker: 'HPE',
              model: 'PowerEdge R740',
              axis: 'Firmware everywhere',
              plannedFor: '2027-01-31',
            },
          ],
        },
      ]),
    );
  });

  it('offers the coordinator no axes to write', async () => {
    serve(meAs('coordinator'));
    await renderPage(<ReportPage reportId="RAP-2026-000002" />, AT_REPORT);
    expect(await screen.findByText('HPE PowerEdge R740')).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Write the improvement axes' }),
    ).not.toBeInTheDocument();
  });

  it('leads back from one that is not there', async () => {
    serve(meAs('coordinator'));
    await renderPage(<ReportPage reportId="RAP-2020-000009" />, AT_REPORT);
    expect(await screen.findByText('There is no such report')).toBeVisible();
  });
});
