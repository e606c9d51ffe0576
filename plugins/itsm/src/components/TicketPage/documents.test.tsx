import { registerMswTestHooks } from '@backstage/test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { renderTicket, serveDesk, TestDesk } from './__testUtils__';

const server = setupServer();
registerMswTestHooks(server);
jest.setTimeout(60_000);

/** Late since 13:12:05; one intervention is over. */
function lateTicket() {
  return new TestDesk('2026-11-23T08:12:05Z')
    .at('2026-11-23T08:20:00Z', 'contractor', 'start-intervention', {
      mode: 'on-site',
      technician: 'Hugo Lambert',
      employer: 'contractor',
    })
    .at('2026-11-23T09:00:00Z', 'contractor', 'end-intervention', {
      interventionId: 'i-2',
      workDone: 'Alimentation contrôlée.',
    });
}

/** What is kept by the browser, by name. */
function keptFiles(): string[] {
  const kept: string[] = [];
  Object.assign(URL, {
    createObjectURL: () => 'blob:portal/1',
    revokeObjectURL: () => {},
  });
  jest
    .spyOn(HTMLAnchorElement.prototype, 'click')
    .mockImplementation(function keep(this: HTMLAnchorElement) {
      kept.push(`${this.download} from ${this.href}`);
    });
  return kept;
}

it('downloads the recap in the language of the reader', async () => {
  const kept = keptFiles();
  const desk = lateTicket();
  serveDesk(server, desk, 'beneficiary');
  server.use(
    http.get(`*/tickets/${desk.number}/recap.pdf`, ({ request }) => {
      const language = new URL(request.url).searchParams.get('language');
      return new HttpResponse('%PDF', {
        headers: {
          'Content-Disposition': `attachment; filename="recap-${language}.pdf"`,
        },
      });
    }),
  );
  await renderTicket(desk.number, { language: 'en' });
  await userEvent.click(screen.getByRole('button', { name: 'Recap (PDF)' }));
  await waitFor(() =>
    expect(kept).toEqual(['recap-en.pdf from blob:portal/1']),
  );
});

it('says why a report is not downloaded, beside the intervention', async () => {
  const desk = lateTicket();
  serveDesk(server, desk, 'beneficiary');
  server.use(
    http.get(`*/tickets/${desk.number}/interventions/i-2/report.pdf`, () =>
      HttpResponse.json(
        { error: { name: 'Error', message: 'No room' } },
        { status: 500 },
      ),
    ),
  );
  await renderTicket(desk.number, { tab: 'interventions' });
  const list = screen.getByRole('list', { name: 'Interventions' });
  await userEvent.click(
    within(list).getByRole('button', { name: 'Compte rendu (PDF)' }),
  );
  expect(await within(list).findByRole('alert')).toHaveTextContent(
    /^Pas téléchargé/,
  );
});

it.each([
  ['in time', '2026-11-23T10:00:00Z', false],
  ['late', '2026-11-23T14:00:00Z', true],
])(
  'asks for the reason of a lateness where there is one: %s',
  async (_, now, isAsked) => {
    const desk = lateTicket();
    desk.now = now;
    serveDesk(server, desk, 'contractor');
    await renderTicket(desk.number);
    await userEvent.click(
      screen.getByRole('button', { name: 'Service rétabli' }),
    );
    const form = await screen.findByRole('dialog');
    expect(within(form).queryAllByLabelText(/Raison du retard/)).toHaveLength(
      isAsked ? 1 : 0,
    );
  },
);
