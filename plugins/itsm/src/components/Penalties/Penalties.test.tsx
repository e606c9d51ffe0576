import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import type {
  Me,
  PenaltyCase,
  PenaltyEvidence,
} from '@caih/backstage-plugin-itsm-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { meAs, renderPage } from '../../__testUtils__';
import { PenaltiesPage, PenaltyPage } from '.';

const server = setupServer();
registerMswTestHooks(server);
jest.setTimeout(120_000);

const NOW = '2026-10-06T09:00:00Z';
const AT_LIST = { at: '/itsm/service-levels/penalties' } as const;
const AT_CASE = { at: '/itsm/service-levels/penalties/any' } as const;
const SYSTEM = { ref: null, role: 'system' } as const;

const RESTORED_LATE: PenaltyEvidence = {
  kind: 'restore-late',
  ticket: 'INC-2026-000123',
  machineName: 'srv-sauvegarde-1',
  registeredAt: '2026-09-07T08:00:00Z',
  restoredAt: '2026-09-07T14:30:00Z',
  closedAt: '2026-09-07T15:00:00Z',
  level: 'vendor-backed',
  serviceWindow: 'HO',
  restoreTime: '4H',
  timeZone: 'Europe/Paris',
  holidayRegion: 'FR',
  holidayRules: '2026-1',
  countsUntil: 'restoration',
  grantedSeconds: 14_400,
  consumedSeconds: 23_400,
  overrunSeconds: 9_000,
};

const LATE: PenaltyCase = {
  id: 'PEN-2026-000001',
  establishmentId: '490999018',
  establishmentName: 'CH de Cholet',
  kind: 'restore-late',
  month: '2026-09',
  state: 'open',
  byCorrection: false,
  evidence: RESTORED_LATE,
  measure: { unit: 'seconds', value: 9_000 },
  scale: null,
  amountCents: null,
  first: null,
  raisedAt: '2026-10-05T07:02:00Z',
  revisedAt: null,
  decision: null,
  revisedSinceDecision: false,
  version: 1,
  possibleActs: ['apply', 'waive'],
  now: NOW,
  events: [
    {
      sequence: 1,
      type: 'raise',
      recordedAt: '2026-10-05T07:02:00Z',
      actor: SYSTEM,
      data: {
        establishmentId: '490999018',
        kind: 'restore-late',
        month: '2026-09',
        subject: 'INC-2026-000123',
        byCorrection: false,
        evidence: RESTORED_LATE,
        scale: null,
        amountCents: null,
      },
    },
  ],
};

const MISSED: PenaltyCase = {
  ...LATE,
  id: 'PEN-2026-000002',
  establishmentId: null,
  establishmentName: null,
  kind: 'threshold-missed',
  evidence: {
    kind: 'threshold-missed',
    indicator: 'closed-in-time',
    scale: 'lot',
    month: '2026-09',
    numerator: 96,
    denominator: 99,
    threshold: 98,
    direction: 'at-least',
    countsUntil: 'restoration',
  },
  measure: { unit: 'points', value: 1.1 },
  scale: { per: 'point', cents: 50_000, capCents: 200_000 },
  amountCents: 100_000,
  possibleActs: [],
};

const LIFTED: PenaltyCase = {
  ...MISSED,
  id: 'PEN-2026-000003',
  state: 'lifted',
  first: MISSED,
  revisedAt: '2026-10-06T08:00:00Z',
  revisedSinceDecision: true,
  decision: {
    act: 'apply',
    at: '2026-10-05T09:00:00Z',
    by: 'Claude Garnier',
    reason: null,
    amountCents: 100_000,
  },
};

function serve(me: Me, penalties: PenaltyCase[] = [MISSED, LATE]) {
  const asked = { lists: [] as string[], acts: [] as unknown[] };
  const at = (path: string) => `*/api/itsm${path}`;
  server.use(
    http.get(at('/me'), () => HttpResponse.json(me)),
    http.get(at('/establishments'), () =>
      HttpResponse.json({ items: [], nextCursor: null }),
    ),
    http.get(at('/penalties'), ({ request }) => {
      asked.lists.push(new URL(request.url).search);
      return HttpResponse.json({
        now: NOW,
        items: penalties,
        nextCursor: null,
      });
    }),
    http.get(at('/penalties/:id'), ({ params }) => {
      const found = penalties.find(one => one.id === params.id);
      return found
        ? HttpResponse.json(found)
        : HttpResponse.json({ error: { message: 'no' } }, { status: 404 });
    }),
    http.post(at('/penalties/:id/acts/:act'), async ({ request, params }) => {
      asked.acts.push([
        params.act,
        request.headers.get('If-Match'),
        await request.json(),
      ]);
      return HttpResponse.json(penalties[0]);
    }),
  );
  return asked;
}

describe('the penalty cases', () => {
  it('say of what and of whom each is, by how much, and what was decided', async () => {
    serve(meAs('coordinator'));
    await renderPage(<PenaltiesPage />, { ...AT_LIST, language: 'en' });
    const list = await screen.findByRole('list', { name: 'Penalty cases' });
    const [missed, late] = within(list).getAllByRole('listitem');
    expect(missed).toHaveTextContent('Threshold missed, Closed in time');
    expect(missed).toHaveTextContent('All establishments');
    expect(missed).toHaveTextContent(
      '1.1 points off the threshold · Amount: €1,000.00',
    );
    expect(missed).toHaveTextContent('To be decided');
    expect(late).toHaveTextContent('CH de Cholet');
    expect(late).toHaveTextContent(/Late by 2 h 30/);
    expect(late).not.toHaveTextContent('Amount');
    expect(
      within(late).getByRole('link', {
        name: 'Service back late, INC-2026-000123',
      }),
    ).toHaveAttribute('href', '/itsm/service-levels/penalties/PEN-2026-000001');
  });

  it('are written in French as in English', async () => {
    serve(meAs('coordinator'));
    await renderPage(<PenaltiesPage />, { ...AT_LIST, language: 'fr' });
    const list = await screen.findByRole('list', { name: 'Cas de pénalité' });
    expect(list).toHaveTextContent('Seuil manqué, Clôturés dans les temps');
    expect(list).toHaveTextContent(
      /Écart de 1,1 point au seuil · Montant : 1 000,00 €/,
    );
  });

  it.each([
    ['fr', 'shared', /ou y renonce, le coordinateur celles de l’ensemble/],
    ['fr', 'alone', /L’établissement applique ses pénalités ou y renonce\.$/],
    ['en', 'shared', /the coordinator those of all establishments together/],
    [
      'en',
      'alone',
      /The establishment applies its penalties or waives them\.$/,
    ],
  ] as const)(
    'say in %s who decides, in a portal that is %s',
    async (...given) => {
      const [language, portal, words] = given;
      serve(meAs('local-referent', { portal }));
      await renderPage(<PenaltiesPage />, { ...AT_LIST, language });
      expect(await screen.findByText(words)).toBeInTheDocument();
    },
  );

  it('are filtered by month, kind and decision', async () => {
    const asked = serve(meAs('contractor'));
    await renderPage(<PenaltiesPage />, { ...AT_LIST, language: 'en' });
    await screen.findByRole('list', { name: 'Penalty cases' });
    await userEvent.selectOptions(screen.getByLabelText('Kind'), 'order-late');
    await userEvent.selectOptions(screen.getByLabelText('Decision'), 'waived');
    await waitFor(() =>
      expect(asked.lists[asked.lists.length - 1]).toBe(
        '?kind=order-late&state=waived&limit=50',
      ),
    );
  });

  it('say what makes one, where there is none', async () => {
    serve(meAs('local-referent'), []);
    await renderPage(<PenaltiesPage />, { ...AT_LIST, language: 'en' });
    expect(await screen.findByText('No penalty case')).toBeVisible();
    expect(screen.getByText(/third working day/)).toBeVisible();
  });
});

describe('a penalty case', () => {
  it('shows what it stands on and how it was counted, and no amount it does not know', async () => {
    serve(meAs('local-referent'));
    await renderPage(<PenaltyPage penaltyId="PEN-2026-000001" />, {
      ...AT_CASE,
      language: 'en',
    });
    expect(
      await screen.findByRole('link', { name: 'INC-2026-000123' }),
    ).toHaveAttribute('href', '/itsm/tickets/INC-2026-000123');
    expect(screen.getByText('srv-sauvegarde-1')).toBeVisible();
    // As it is, and in the history.
    expect(
      screen.getAllByText('Late by 2 h 30 min 00 s of counted time'),
    ).toHaveLength(2);
    expect(
      screen.getByText('No amount: this portal knows no scale for it'),
    ).toBeVisible();
    expect(screen.getByText(/agreed suspensions apart/)).toBeVisible();
    expect(
      screen.getByText(
        /metropolitan France, on the clocks of .*version 2026-1/i,
      ),
    ).toBeVisible();
  });

  it('is waived with a reason, on the version one looks at', async () => {
    const asked = serve(meAs('local-referent'), [LATE]);
    await renderPage(<PenaltyPage penaltyId="PEN-2026-000001" />, {
      ...AT_CASE,
      language: 'en',
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Waive the penalty' }),
    );
    const dialog = screen.getByRole('dialog', { name: 'Waive the penalty' });
    const send = within(dialog).getByRole('button', {
      name: 'Waive the penalty',
    });
    await userEvent.click(send);
    expect(dialog).toHaveTextContent('Say why the penalty is waived.');
    await userEvent.type(within(dialog).getByLabelText(/Reason/), 'A storm');
    await userEvent.click(send);
    await waitFor(() =>
      expect(asked.acts).toEqual([['waive', '"1"', { reason: 'A storm' }]]),
    );
  });

  it('shows rate, threshold, scale and amount, and who decides to who may not', async () => {
    serve(meAs('contractor'));
    await renderPage(<PenaltyPage penaltyId="PEN-2026-000002" />, {
      ...AT_CASE,
      language: 'en',
    });
    expect(await screen.findByText('96.9% (96 of 99)')).toBeVisible();
    expect(screen.getByText('At least 98%')).toBeVisible();
    expect(
      screen.getByText('€500.00 for each point begun, €2,000.00 at most'),
    ).toBeVisible();
    expect(screen.getByText('€1,000.00')).toBeVisible();
    expect(screen.getByText('The coordinator decides.')).toBeVisible();
    expect(
      screen.queryByRole('button', { name: /penalty/ }),
    ).not.toBeInTheDocument();
  });

  it('that was lifted says what it was, and what had been decided', async () => {
    serve(meAs('coordinator'), [LIFTED]);
    await renderPage(<PenaltyPage penaltyId="PEN-2026-000003" />, {
      ...AT_CASE,
      language: 'en',
    });
    expect(await screen.findByText('Lifted')).toBeVisible();
    expect(
      screen.getByText(
        /It was: 1.1 points off the threshold · Amount: €1,000.00/,
      ),
    ).toBeVisible();
    expect(screen.getByText(/Applied by Claude Garnier/)).toBeVisible();
  });

  it('leads back from one that is not there', async () => {
    serve(meAs('coordinator'));
    await renderPage(<PenaltyPage penaltyId="PEN-2020-000009" />, {
      ...AT_CASE,
      language: 'en',
    });
    expect(await screen.findByText('There is no such case')).toBeVisible();
  });
});
