/**
 * What this package shows, on the made-up answers of `desk.ts`, in both languages
 * and both themes: `yarn start` in this package. No backend is needed.
 */
import {
  ApiBlueprint,
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { createDevApp } from '@backstage/frontend-dev-utils';
import { itsmApiRef } from '../src';
import { desk } from './desk';

const api = ApiBlueprint.make({
  params: define => define({ api: itsmApiRef, deps: {}, factory: () => desk }),
});

// At the path that the demonstration's configuration opens an app on.
const page = PageBlueprint.make({
  params: {
    path: '/itsm',
    title: 'itsm-react',
    loader: async () => {
      const { Showcase } = await import('./Showcase');
      return <Showcase />;
    },
  },
});

createDevApp({
  features: [
    createFrontendPlugin({ pluginId: 'itsm', extensions: [api, page] }),
  ],
});
