import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { searchTranslationRef } from '@backstage/plugin-search/alpha';

export default createTranslationMessages({
  ref: searchTranslationRef,
  full: true,
  messages: {
    'searchModal.viewFullResults': 'Voir tous les résultats',
    'searchType.tabs.allTitle': 'Tous',
    'searchType.allResults': 'Tous les résultats',
    'searchType.accordion.collapse': 'Réduire',
    'searchType.accordion.numberOfResults': '{{number}} résultats',
    'searchType.accordion.allTitle': 'Tous',
    'sidebarSearchModal.title': 'Rechercher',
  },
});
