import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../__testUtils__';
import { onDemand } from './onDemand';

const Page = ({ name }: { name: string }) => <h2>Page of {name}</h2>;

describe('a page that is fetched when it is opened', () => {
  it('keeps its place until it is there', async () => {
    let arrive: (page: typeof Page) => void = () => {};
    const Later = onDemand(
      () => new Promise<typeof Page>(resolve => (arrive = resolve)),
    );
    renderPage(<Later name="the fleet" />, { at: '/itsm/fleet' });
    expect(
      await screen.findByRole('status', { name: 'Chargement de la page' }),
    ).toBeInTheDocument();
    arrive(Page);
    expect(
      await screen.findByRole('heading', { name: 'Page of the fleet' }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('status', { name: /Chargement/ })).toBeNull();
  });

  it('says so where it does not come, and is asked for again', async () => {
    const load = jest
      .fn<Promise<typeof Page>, []>()
      .mockRejectedValueOnce(new Error('Loading chunk 31 failed.'))
      .mockResolvedValueOnce(Page);
    const Missing = onDemand(load);
    renderPage(<Missing name="the fleet" />, {
      at: '/itsm/fleet',
      language: 'en',
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'This page could not be fetched',
    );
    expect(screen.getByRole('button', { name: 'Reload' })).toBeEnabled();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('heading', { name: 'Page of the fleet' }),
    ).toBeInTheDocument();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('is there at once the second time', async () => {
    const load = jest.fn().mockResolvedValue(Page);
    const Once = onDemand<{ name: string }>(load);
    const { unmount } = renderPage(<Once name="one" />, { at: '/itsm/fleet' });
    expect(await screen.findByText('Page of one')).toBeInTheDocument();
    unmount();
    renderPage(<Once name="two" />, { at: '/itsm/fleet' });
    expect(await screen.findByText('Page of two')).toBeInTheDocument();
    expect(load).toHaveBeenCalledTimes(1);
  });
});
