import { screen } from '@testing-library/react';
import type {
  DeskFind,
  MachineDocument,
  NoticeDocument,
  TicketDocument,
} from '@caih/backstage-plugin-itsm-common';
import { renderPage } from '../../__testUtils__';
import { ItsmSearchResultListItem } from './ItsmSearchResultListItem';

jest.setTimeout(60_000);

const ANY = {
  text: '',
  location: '/elsewhere',
  establishment: 'CHU de Nantes',
  establishmentId: '440999019',
  plain: '',
  off: '',
} as const;

const TICKET: TicketDocument = {
  ...ANY,
  what: 'ticket',
  title: 'INC-2026-000123 Mémoire défaillante',
  number: 'INC-2026-000123',
  subject: 'Mémoire défaillante',
  state: 'in-progress',
  machine: 'srv-01',
  otherMachines: 2,
  site: 'Hôtel-Dieu',
  registeredAt: '2026-11-23T08:00:00Z',
  closedAt: '',
  identifiers: '',
};
const MACHINE: MachineDocument = {
  ...ANY,
  what: 'machine',
  title: 'srv-01',
  entityRef: 'resource:default/hw-abc',
  model: 'HPE DL380',
  serialNumber: 'S-1',
  hostName: '',
  site: 'Hôtel-Dieu',
  category: 'server-x86',
  level: 'vendor-backed',
  levelLastDay: '2027-02-28',
};
const NOTICE: NoticeDocument = {
  ...ANY,
  what: 'notice',
  title: 'OBS-2026-000007 HPE DL380',
  number: 'OBS-2026-000007',
  models: 'HPE DL380',
  machines: 1,
  state: 'received',
  lastDay: '',
  askedLastDay: '2028-06-30',
};

const render = (
  result: DeskFind,
  language: 'fr' | 'en' = 'fr',
  title?: string,
) =>
  renderPage(
    <ItsmSearchResultListItem
      result={result}
      highlight={
        title
          ? { preTag: '<b>', postTag: '</b>', fields: { title } }
          : undefined
      }
    />,
    { at: '/search', language },
  );

const written = () =>
  screen.getByRole('link').parentElement!.parentElement!.textContent!;

describe('what the search of the portal finds', () => {
  it('is a ticket, with its machines, place and state', async () => {
    render(TICKET);
    expect(
      await screen.findByRole('link', {
        name: 'INC-2026-000123 Mémoire défaillante',
      }),
    ).toHaveAttribute('href', '/itsm/tickets/INC-2026-000123');
    expect(await screen.findByText('En cours')).toBeInTheDocument();
    expect(written()).toMatch(/srv-01 et 2\sautres machines/);
    expect(written()).toContain('CHU de Nantes');
    expect(written()).toContain('déclaré le');
    expect(written()).not.toContain('clos le');
  });

  it('is the same in English, once closed', async () => {
    render(
      {
        ...TICKET,
        state: 'closed',
        otherMachines: 0,
        closedAt: '2026-11-24T08:00:00Z',
      },
      'en',
    );
    expect(await screen.findByText('Closed')).toBeInTheDocument();
    expect(written()).toContain('closed on');
    expect(screen.getByText('srv-01')).toBeInTheDocument();
  });

  it('has the words that were looked for marked', async () => {
    render(TICKET, 'fr', 'INC-2026-000123 <b>Mémoire</b> défaillante');
    const marked = await screen.findByText('Mémoire');
    expect(marked.tagName).toBe('MARK');
  });

  it('is a machine, with its level and until when', async () => {
    render(MACHINE, 'en');
    expect(await screen.findByRole('link', { name: 'srv-01' })).toHaveAttribute(
      'href',
      '/catalog/default/resource/hw-abc',
    );
    expect(written()).toContain('until 28 Feb 2027');
    expect(written()).toContain('HPE DL380');
    expect(written()).toContain('serial S-1');
    expect(written()).toContain('CHU de Nantes');
  });

  it('is a notice, with its state and the day that is asked for', async () => {
    render(NOTICE);
    expect(
      await screen.findByRole('link', { name: 'OBS-2026-000007 HPE DL380' }),
    ).toHaveAttribute('href', '/itsm/obsolescence/OBS-2026-000007');
    expect(await screen.findByText('Réception prouvée')).toBeInTheDocument();
    expect(written()).toContain('dernier jour demandé 30 juin 2028');
    expect(written()).toMatch(/1\smachine/);
  });

  it('is a notice with the day that holds', async () => {
    render({ ...NOTICE, lastDay: '2028-12-31' });
    expect(await screen.findByText(/dernier jour 31 déc/)).toBeVisible();
  });

  it.each([
    ['fr', 'open-to-all', /ne réserve pas à chacun ce qu’il peut voir/],
    ['en', 'policy-silent', /does not keep to each what they may see/],
    ['fr', 'empty', /Rien à trouver encore/],
  ] as const)(
    'is nothing, and says why: %s, %s',
    async (language, off, why) => {
      render({ ...TICKET, off, title: 'Support: Incidents' }, language);
      expect(await screen.findByText(why)).toBeInTheDocument();
      expect(screen.queryByRole('link')).toBeNull();
    },
  );
});
