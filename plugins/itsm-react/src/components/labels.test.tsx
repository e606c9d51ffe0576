import { screen } from '@testing-library/react';
import { ItsmApiError } from '../api';
import { deskAt, renderIn } from '../__testUtils__';
import { ContractLevelLabel } from './ContractLevelLabel';
import { ErrorNotice } from './ErrorNotice';
import { RelativeTime } from './Instants';
import { PriorityLabel } from './PriorityLabel';
import { TicketStateChip } from './TicketStateChip';

describe('the small components', () => {
  it('name the state in words, with what it means on hover', async () => {
    renderIn('fr', <TicketStateChip state="restored" />);
    expect((await screen.findByText('Rétabli')).parentElement).toHaveAttribute(
      'title',
      'Rétabli, l’aval de l’établissement est attendu',
    );
  });

  it('read a priority out in full', async () => {
    renderIn('fr', <PriorityLabel priority={2} />);
    expect(await screen.findByText('Priorité 2')).toBeInTheDocument();
    expect(screen.getByText('P2')).toHaveAttribute('aria-hidden', 'true');
  });

  it('name the level of the contract', async () => {
    renderIn('fr', <ContractLevelLabel level="vendor-backed" />);
    expect(
      await screen.findByText('Hors garantie, ré-adossé constructeur'),
    ).toBeInTheDocument();
  });

  it('tell a relative time with the absolute one beside it', async () => {
    renderIn(
      'en',
      <RelativeTime instant="2026-11-23T07:00:00Z" timeZone="Europe/Paris" />,
      deskAt('2026-11-23T09:30:00Z'),
    );
    const time = await screen.findByText(/2 hours ago/);
    expect(time).toHaveAttribute('datetime', '2026-11-23T07:00:00Z');
    expect(time.title).toContain('Mon 23 Nov 08:00');
    expect(time).toHaveTextContent('2 hours ago (Mon 23 Nov 08:00');
  });

  it.each([
    [new ItsmApiError(0, 'no answer'), /Le guichet est injoignable/],
    [new ItsmApiError(403, 'no'), 'Votre rôle ne le permet pas.'],
    [new ItsmApiError(500, 'stack'), /Réessayez dans un instant/],
    [
      new ItsmApiError(400, 'until is wrong', { code: 'in-the-future' }),
      'Cet instant est dans le futur.',
    ],
    [
      new ItsmApiError(400, 'until is wrong', { code: 'of-tomorrow' }),
      'Le guichet refuse cette demande : vérifiez ce que vous avez saisi.',
    ],
    [
      new ItsmApiError(422, 'key used', { code: 'key-reused' }),
      'Cet envoi a déjà été enregistré avec un autre contenu.',
    ],
  ])('say an error in words: %s', async (error, words) => {
    renderIn('fr', <ErrorNotice error={error} />);
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
  });
});
