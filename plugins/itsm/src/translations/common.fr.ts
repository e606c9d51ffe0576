import type { commonEn } from './common.en';

/** French texts that several pages share; complete by its type. */
export const commonFr: Record<keyof typeof commonEn, string> = {
  'common.sections': 'Rubriques du guichet',
  'common.declare': 'Déclarer un incident',
  'common.calls': 'Appels',
  'common.messages': 'Messages',
  'common.preferences': 'Préférences',
  'common.incidents': 'Incidents',
  'common.fleet': 'Parc',
  'common.obsolescence': 'Obsolescence',
  'common.serviceLevels': 'Niveaux de service',
  'common.staff': 'Intervenants',
  'common.establishment': 'Établissement',
  'common.establishments': 'Établissements',
  'common.machine': 'Machine',
  'common.unknownPage.title': 'Page introuvable',
  'common.unknownPage.hint': 'Cette adresse ne mène à aucune page du guichet.',
  'common.pageLoading': 'Chargement de la page',
  'common.notLoaded.title': 'Cette page n’a pas pu être chargée',
  'common.notLoaded.hint':
    'Vérifiez votre connexion, puis réessayez. Si le portail vient d’être mis à jour, rechargez-le.',
  'common.notLoaded.retry': 'Réessayer',
  'common.notLoaded.reload': 'Recharger',
  'common.wideTable': 'Le tableau se poursuit à droite\u00a0→',
  'common.machineUnknown': 'Machine absente de la liste',
};
