import {
  createTranslationRef,
  createTranslationResource,
} from '@backstage/frontend-plugin-api';

/** The portal's own texts. */
export const portalTranslationRef = createTranslationRef({
  id: 'portal',
  messages: {
    catalog: {
      heading: 'Catalog',
      count_one: '{{count}} item',
      count_other: '{{count}} items',
    },
    demonstration: {
      banner: 'Demonstration: contracts, tickets and people are invented.',
    },
    failure: {
      heading: 'This part of the page failed',
      retry: 'Try again',
    },
    nav: {
      home: '{{portal}}, home',
      menu: 'Menu',
      notifications: 'Notifications',
      search: 'Search',
      settings: 'Settings',
    },
    notFound: {
      heading: 'There is no such page',
      explanation:
        'Nothing is at the address {{pathname}}: it may have been mistyped, or the page may have moved.',
      home: 'Go to the home page',
    },
    signIn: {
      heading: 'Who are you in this demonstration?',
      hint: 'Choose a person: no password is asked for. You can change at any time from the settings.',
      failed: 'Signing in failed',
      failedHint:
        'The portal may still be starting, or this person may no longer be in its directory.',
      retry: 'Try again',
      chooseAgain: 'Choose somebody else',
      roles: {
        beneficiary:
          'Declares incidents and says whether the service is really restored.',
        'local-referent':
          'Answers for the contract in the hospital: follows its incidents and gives its agreement.',
        contractor:
          'Works the incidents of every hospital: diagnoses, intervenes, restores.',
        coordinator:
          'Sees every hospital and how well the contract is kept, without working tickets.',
      },
    },
    titles: {
      catalog: 'Catalog',
      catalogGraph: 'Catalog graph',
      general: 'General',
      search: 'Search',
      settings: 'Settings',
    },
  },
});

export const portalResource = createTranslationResource({
  ref: portalTranslationRef,
  translations: { fr: () => import('./fr/portal') },
});
