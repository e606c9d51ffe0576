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
  'common.machineUnknown': 'Machine absente de la liste',
};
