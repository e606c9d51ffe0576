import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { portalTranslationRef } from '../portalTranslation';

export default createTranslationMessages({
  ref: portalTranslationRef,
  full: true,
  messages: {
    'catalog.heading': 'Catalogue',
    'catalog.count_one': '{{count}} élément',
    'catalog.count_other': '{{count}} éléments',
    'demonstration.banner':
      'Démonstration\u00a0: contrats, tickets et personnes sont inventés.',
    'failure.heading': 'Cette partie de la page n’a pas pu être affichée',
    'failure.retry': 'Réessayer',
    'nav.home': '{{portal}}, accueil',
    'nav.menu': 'Menu',
    'nav.notifications': 'Notifications',
    'nav.search': 'Rechercher',
    'nav.settings': 'Paramètres',
    'notFound.heading': 'Cette page n’existe pas',
    'notFound.explanation':
      'Il n’y a rien à l’adresse {{pathname}}\u00a0: elle a peut-être été mal saisie, ou la page a changé de place.',
    'notFound.home': 'Aller à l’accueil',
    'signIn.heading': 'Qui êtes-vous dans cette démonstration\u00a0?',
    'signIn.hint':
      'Choisissez une personne\u00a0: aucun mot de passe n’est demandé. Vous pourrez en changer à tout moment dans les paramètres.',
    'signIn.failed': 'La connexion a échoué',
    'signIn.failedHint':
      'Le portail est peut-être en train de démarrer, ou cette personne n’est plus dans son annuaire.',
    'signIn.retry': 'Réessayer',
    'signIn.chooseAgain': 'Choisir quelqu’un d’autre',
    'signIn.roles.beneficiary':
      'Déclare des incidents et dit si le service est bien rétabli.',
    'signIn.roles.local-referent':
      'Répond du marché dans l’hôpital\u00a0: suit ses incidents et donne son aval.',
    'signIn.roles.contractor':
      'Traite les incidents de tous les hôpitaux\u00a0: diagnostique, intervient, rétablit.',
    'signIn.roles.coordinator':
      'Voit tous les hôpitaux et la tenue du marché, sans traiter les tickets.',
    'titles.catalog': 'Catalogue',
    'titles.catalogGraph': 'Graphe du catalogue',
    'titles.general': 'Général',
    'titles.search': 'Rechercher',
    'titles.settings': 'Paramètres',
  },
});
