import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import type { Me } from '@caih/backstage-plugin-itsm-common';
import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { meAs, renderPage } from '../../__testUtils__';
import { SECTIONS } from './sections';
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

  it('are in the plural for who serves them all', async () => {
    const tabs = await tabsOf(meAs('contractor'));
    expect(tabs).toContain('Établissements');
    expect(tabs).not.toContain('Établissement');
  });
});
