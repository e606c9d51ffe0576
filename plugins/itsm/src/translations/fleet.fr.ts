import type { fleetEn } from './fleet.en';

/** French texts of the list of machines; complete by its type. */
export const fleetFr: Record<keyof typeof fleetEn, string> = {
  'fleet.list': 'Machines',
  'fleet.loading': 'Chargement du parc',
  'fleet.search': 'Nom, modèle, numéro de série, salle',
  'fleet.searchLabel': 'Chercher dans le parc',
  'fleet.category': 'Catégorie',
  'fleet.allCategories': 'Toutes',
  'fleet.level': 'Niveau de contrat',
  'fleet.allLevels': 'Tous',
  'fleet.clear': 'Effacer les filtres',
  'fleet.export': 'Exporter',
  'fleet.import': 'Importer un inventaire',
  'fleet.column.name': 'Machine',
  'fleet.column.place': 'Lieu',
  'fleet.column.level': 'Niveau et prochain changement',
  'fleet.column.terms': 'Plage et délai de rétablissement',
  'fleet.column.tickets': 'Incidents',
  'fleet.next': '{{level}} à partir du {{day}}',
  'fleet.noTerms': 'aucun',
  'fleet.noTicket': 'aucun ouvert',
  'fleet.tickets_one': '{{count}} ouvert',
  'fleet.tickets_other': '{{count}} ouverts',
  'fleet.loaded_one': '{{count}} machine affichée',
  'fleet.loaded_other': '{{count}} machines affichées',
  'fleet.more': 'Plus',
  'fleet.none.title': 'Aucune machine ne correspond',
  'fleet.none.hint': 'Essayez un autre mot, ou effacez les filtres.',
  'fleet.empty.title': 'Aucune machine pour l’instant',
  'fleet.empty.hint':
    'Les machines d’un établissement arrivent avec son inventaire.',
};
