import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import type { Me } from '@caih/backstage-plugin-itsm-common';
import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { meAs, renderPage } from '../../__testUtils__';
import { FLEET_SECTION, SECTIONS } from './sections';
import { SectionTabs } from './SectionTabs';

const server = setupServer();
registerMswTestHooks(server);

async function tabsOf(me: Me): Promise<(string | null)[]> {
  server.use(http.get('*/api/itsm/me', () => HttpResponse.json(me)));
  renderPage(<SectionTabs current={SECTIONS[0]} />, { at: '/itsm' });
  const nav = await screen.findByRole('navigation', {
    name: 'Rubriques du guichet',
  });
  return within(nav)
    .getAllByRole('link')
    .map(link => link.textContent);
}

describe('the tabs of the sections', () => {
  it('are in the singular for who serves one establishment', async () => {
    expect(await tabsOf(meAs('beneficiary'))).toEqual(
      expect.arrayContaining(['Incidents', 'Établissement', 'Préférences']),
    );
    expect(screen.getByRole('link', { name: 'Incidents' })).toHaveAttribute(
      'aria-current',
      'page',
    );
  });

  it('say which one a page below them belongs to, and that it is not its own', async () => {
    server.use(
      http.get('*/api/itsm/me', () => HttpResponse.json(meAs('contractor'))),
    );
    renderPage(<SectionTabs current={FLEET_SECTION} isBelow />, {
      at: '/itsm/fleet/import',
    });
    const fleet = await screen.findByRole('link', { current: true });
    expect(fleet).toHaveTextContent('Parc');
    expect(fleet).toHaveAttribute('aria-current', 'true');
    expect(fleet).toHaveAttribute('href', '/itsm/fleet');
  });

  it('lead everywhere from a page that is in none', async () => {
    server.use(
      http.get('*/api/itsm/me', () => HttpResponse.json(meAs('contractor'))),
    );
    renderPage(<SectionTabs current={null} />, { at: '/itsm/nowhere' });
    expect(await screen.findByRole('link', { name: 'Parc' })).toBeVisible();
    expect(
      screen.queryByRole('link', { current: 'page' }),
    ).not.toBeInTheDocument();
  });

  it('are in the plural for who serves them all', async () => {
    const tabs = await tabsOf(meAs('contractor'));
    expect(tabs).toContain('Établissements');
    expect(tabs).not.toContain('Établissement');
  });
});
