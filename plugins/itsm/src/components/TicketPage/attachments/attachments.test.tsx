import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { renderTicket, serveDesk, TestDesk } from '../__testUtils__';
import { kindOf, writeSize } from './words';

const server = setupServer();
registerMswTestHooks(server);
jest.setTimeout(60_000);

const photo = (name: string) =>
  new File(['the back of the server'], name, { type: 'image/jpeg' });

const spaced = (words: string | null) => words?.replace(/[\u00a0\u202f]/g, ' ');

beforeAll(() => {
  URL.createObjectURL = () => 'blob:preview';
  URL.revokeObjectURL = () => undefined;
});

const desk = () => new TestDesk('2026-11-23T08:12:05Z');

async function sendFiles(files: File[]): Promise<void> {
  const [input] = within(screen.getByTestId('drop-zone')).getAllByTestId(
    'files',
  );
  await userEvent.upload(input, files, { applyAccept: false });
}

describe('the files of a ticket', () => {
  it('are attached several at once, with a warning against patient data', async () => {
    const one = desk();
    serveDesk(server, one, 'contractor');
    await renderTicket(one.number, { tab: 'attachments' });
    expect(screen.getByText(/Aucune donnée de patient.*visage/)).toBeVisible();
    expect(screen.getByText('Aucun fichier sur ce ticket')).toBeVisible();

    await sendFiles([photo('avant.jpg'), photo('après.jpg')]);
    expect(
      await screen.findByText('2 sur 2 fichiers joints'),
    ).toBeInTheDocument();
    const list = screen.getByRole('list', { name: /Fichiers de ce ticket/ });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(item => spaced(item.textContent)),
    ).toEqual([
      'après.jpgImage · 2 koAlex Moreau, aujourd’hui 09:12',
      'avant.jpgImage · 2 koAlex Moreau, aujourd’hui 09:12',
    ]);
    expect(
      await within(list).findByRole('img', { name: 'Aperçu de avant.jpg' }),
    ).toHaveAttribute('src', 'blob:preview');
  });

  it('are dropped on their place', async () => {
    const one = desk();
    serveDesk(server, one, 'beneficiary');
    await renderTicket(one.number, { tab: 'attachments', language: 'en' });
    fireEvent.drop(screen.getByTestId('drop-zone'), {
      dataTransfer: { files: [photo('back.jpg')], types: ['Files'] },
    });
    expect(await screen.findByText('1 of 1 files attached')).toBeVisible();
    expect(one.events[1].data).toMatchObject({ fileName: 'back.jpg' });
  });

  it('are pasted, where nobody is typing', async () => {
    const one = desk();
    serveDesk(server, one, 'beneficiary');
    await renderTicket(one.number, { tab: 'attachments' });
    fireEvent.paste(screen.getByLabelText('Commentaire'), {
      clipboardData: { files: [photo('typed.jpg')] },
    });
    fireEvent.paste(document.body, {
      clipboardData: { files: [photo('collée.jpg')] },
    });
    expect(await screen.findByText('1 sur 1 fichiers joints')).toBeVisible();
    expect(one.events.map(({ type }) => type)).toEqual(['register', 'attach']);
  });

  it('say each what is wrong with it, and are sent again', async () => {
    const one = desk();
    serveDesk(server, one, 'contractor');
    const attachments = `*/api/itsm/tickets/${one.number}/attachments`;
    server.use(
      http.post(
        attachments,
        () =>
          HttpResponse.json(
            {
              error: { name: 'UnsupportedTypeError', message: 'no' },
              field: 'body',
              code: 'macros',
            },
            { status: 415 },
          ),
        { once: true },
      ),
    );
    await renderTicket(one.number, { tab: 'attachments' });
    await sendFiles([photo('plan.docx'), photo('avant.jpg')]);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Le document contient des macros : enregistrez-le sans elles, ou en PDF.',
    );
    expect(screen.getByText('1 sur 2 fichiers joints')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(await screen.findByText('2 sur 2 fichiers joints')).toBeVisible();
    expect(one.events).toHaveLength(3);
  });

  it('too large for the desk are told so before they are sent', async () => {
    const one = desk();
    serveDesk(server, one, 'contractor');
    await renderTicket(one.number, { tab: 'attachments' });
    const large = photo('film.mp4');
    Object.defineProperty(large, 'size', { value: 11 * 1024 * 1024 });
    await sendFiles([large]);
    expect(spaced((await screen.findByRole('alert')).textContent)).toBe(
      'Trop gros : 10 Mo au plus. Réduisez-le, ou joignez-le en plusieurs parties.',
    );
    expect(one.events).toHaveLength(1);
  });

  it('are there to read for the coordinator, who attaches none', async () => {
    const one = desk();
    one.at('2026-11-23T08:20:00Z', 'contractor', 'attach', {
      fileName: 'avant.jpg',
    });
    serveDesk(server, one, 'coordinator');
    await renderTicket(one.number, { tab: 'attachments' });
    expect(
      screen.getByRole('button', { name: 'Télécharger avant.jpg' }),
    ).toBeVisible();
    expect(screen.queryByTestId('drop-zone')).not.toBeInTheDocument();
  });

  it('of the other side’s own show only that there are some', async () => {
    const one = desk();
    one.at('2026-11-23T08:20:00Z', 'contractor', 'attach', {
      fileName: 'interne.jpg',
      internal: true,
    });
    serveDesk(server, one, 'beneficiary');
    await renderTicket(one.number);
    expect(screen.getByText('Fichier interne de l’autre partie')).toBeVisible();
    expect(screen.queryByText(/interne\.jpg/)).not.toBeInTheDocument();
  });
});

it('go with a comment, for the same eyes', async () => {
  const one = desk();
  serveDesk(server, one, 'contractor');
  await renderTicket(one.number);
  await userEvent.type(screen.getByLabelText('Commentaire'), 'Voir la photo');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Interne' }));
  await userEvent.upload(screen.getByTestId('files'), photo('baie.jpg'));
  expect(one.events).toHaveLength(1);
  await userEvent.click(
    screen.getByRole('button', { name: 'Ajouter le commentaire' }),
  );
  await waitFor(() => expect(one.events).toHaveLength(3));
  expect(one.events[1].data).toMatchObject({
    fileName: 'baie.jpg',
    internal: true,
  });
  expect(one.events[2].data).toEqual({
    comment: 'Voir la photo',
    internal: true,
    attachmentIds: ['a-2'],
  });
});

it('are shown with the exclusion that they bear out, where one answers it', async () => {
  const one = desk()
    .at('2026-11-23T08:20:00Z', 'contractor', 'attach', {
      fileName: 'chute.jpg',
    })
    .at('2026-11-23T08:30:00Z', 'contractor', 'claim-exclusion', {
      ground: 'fall',
      reason: 'Tombé du chariot.',
      attachmentIds: ['a-2'],
    });
  serveDesk(server, one, 'local-referent');
  await renderTicket(one.number);
  await userEvent.click(
    screen.getByRole('button', { name: 'Contester l’exclusion' }),
  );
  const form = within(screen.getByRole('dialog'));
  expect(form.getByText('Tombé du chariot.')).toBeVisible();
  expect(
    form.getByRole('button', { name: 'Télécharger chute.jpg' }),
  ).toBeVisible();
  await userEvent.click(form.getByRole('checkbox', { name: /chute\.jpg/ }));
  await userEvent.type(form.getByLabelText('Motif'), 'Déjà à terre avant.');
  await userEvent.click(
    form.getByRole('button', { name: 'Contester l’exclusion' }),
  );
  await waitFor(() => expect(one.events).toHaveLength(4));
  expect(one.events[3].data).toEqual({
    reason: 'Déjà à terre avant.',
    attachmentIds: ['a-2'],
  });
});

it('have sizes and kinds in words', () => {
  expect(spaced(writeSize(900, 'fr'))).toBe('900 o');
  expect(spaced(writeSize(3_400_000, 'fr'))).toBe('3,2 Mo');
  expect(spaced(writeSize(3_400_000, 'en'))).toBe('3.2 MB');
  expect(kindOf('application/gzip')).toBe('archive');
  expect(kindOf('application/vnd.oasis.opendocument.text')).toBe('document');
});
