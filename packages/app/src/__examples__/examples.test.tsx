import { renderTestApp } from '@backstage/frontend-test-utils';
import {
  createFrontendModule,
  PageBlueprint,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { itsmTranslationRef } from '@caih/backstage-plugin-itsm/alpha';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { houseWords } from './houseWords';

jest.setTimeout(60_000);

const Words = () => {
  const { t } = useTranslationRef(itsmTranslationRef);
  return (
    <p>
      {t('common.declare')}; {t('list.empty.none.title')}
    </p>
  );
};

it('has words of the house among the others', async () => {
  localStorage.setItem('language', 'en');
  const page = createFrontendModule({
    pluginId: 'app',
    extensions: [
      PageBlueprint.make({
        name: 'words',
        params: { path: '/', loader: async () => <Words /> },
      }),
    ],
  });
  renderTestApp({ features: [houseWords, page] });
  expect(
    await screen.findByText('Report a fault; No incident yet'),
  ).toBeInTheDocument();
});

it('names the plugin where packages are not discovered', async () => {
  const { env } = process;
  process.env = {
    ...env,
    APP_CONFIG: [
      {
        context: 'test',
        data: {
          app: { title: 'Portal' },
          backend: { baseUrl: 'http://portal.test' },
        },
      },
    ] as unknown as string,
  };
  window.history.replaceState(null, '', '/nowhere');
  const { default: app } = await import('./newApp');
  await act(async () => {
    render(app);
  });
  // No backend answers: the guest is asked for, and let in, without one.
  jest.spyOn(window, 'confirm').mockReturnValue(true);
  fireEvent.click(await screen.findByRole('button', { name: 'Enter' }));
  expect(
    await screen.findByRole('link', { name: 'Maintenance' }),
  ).toHaveAttribute('href', '/itsm');
  process.env = env;
});
