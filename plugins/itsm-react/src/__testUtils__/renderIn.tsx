import type { ReactElement } from 'react';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import type { ItsmApi } from '../api';
import { itsmApiRef } from '../api';
import { ServerClock } from '../clock';

/** A desk of which only the clock is there, at an instant. */
export function deskAt(now: string): ItsmApi {
  const clock = new ServerClock();
  clock.set(now, { sentAt: Date.now(), receivedAt: Date.now() });
  return { clock } as ItsmApi;
}

/** Renders in an app that shows one language. */
export function renderIn(
  language: 'fr' | 'en',
  element: ReactElement,
  desk: ItsmApi = deskAt('2026-11-23T09:00:00Z'),
) {
  // An app remembers the language of the test before.
  localStorage.setItem('language', language);
  return renderInTestApp(element, {
    apis: [[itsmApiRef, desk]],
    config: {
      app: {
        baseUrl: 'http://localhost:3000',
        extensions: [
          {
            'api:app/app-language': {
              config: {
                defaultLanguage: language,
                availableLanguages: ['en', 'fr'],
              },
            },
          },
        ],
      },
      backend: { baseUrl: 'http://localhost:7007' },
    },
  });
}
