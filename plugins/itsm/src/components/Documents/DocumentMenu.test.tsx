import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../__testUtils__';
import { DocumentMenu } from './DocumentMenu';
import { saveFile } from './saveFile';

jest.mock('./saveFile');

const file = (name: string) => ({ name, content: new Blob(['']) });

async function show(read: (language: string) => Promise<void>) {
  await renderPage(
    <DocumentMenu
      documents={['PDF', 'XLSX'].map(kind => ({
        label: `This view (${kind})`,
        read: async language => {
          await read(language);
          return file(`view-${language}.${kind.toLowerCase()}`);
        },
      }))}
    />,
    { at: '/itsm/service-levels', language: 'fr' },
  );
}

const choose = async (label: string) => {
  await userEvent.click(
    await screen.findByRole('button', { name: 'Télécharger' }),
  );
  await userEvent.click(
    within(await screen.findByRole('menu', { name: 'Télécharger' })).getByRole(
      'menuitem',
      { name: label },
    ),
  );
};

it('downloads the one that is chosen, in the language of the reader', async () => {
  await show(async () => {});
  await choose('This view (XLSX)');
  await waitFor(() =>
    expect(saveFile).toHaveBeenCalledWith(
      expect.objectContaining({ name: 'view-fr.xlsx' }),
    ),
  );
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('prepares one at a time, and says why there is none', async () => {
  let fail = (_: Error) => {};
  await show(
    () =>
      new Promise((_, reject) => {
        fail = reject;
      }),
  );
  await choose('This view (PDF)');
  const busy = await screen.findByRole('button', { name: 'Préparation…' });
  expect(busy).toHaveAttribute('aria-disabled', 'true');
  await waitFor(() => expect(busy).toHaveFocus());
  await userEvent.click(busy);
  expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  fail(new Error('No room'));
  expect(await screen.findByRole('alert')).toHaveTextContent(/^Pas téléchargé/);
  expect(screen.getByRole('button', { name: 'Télécharger' })).toHaveAttribute(
    'aria-disabled',
    'false',
  );
});
