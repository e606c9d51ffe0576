import { renderTestApp } from '@backstage/frontend-test-utils';
import {
  createFrontendModule,
  PageBlueprint,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { itsmTranslationRef } from '@caih/backstage-plugin-itsm/alpha';
import { screen } from '@testing-library/react';
import { houseWords } from './houseWords';
import app from './newApp';

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

it('names the plugin where packages are not discovered', () => {
  expect(app).toBeDefined();
});
