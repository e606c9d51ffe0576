import type { fleetMakeUpEn } from './fleetMakeUp.en';

/** What a fleet is made of, in French. */
export const fleetMakeUpFr: Record<keyof typeof fleetMakeUpEn, string> = {
  'makeUp.title': 'Parc',
  'makeUp.loading': 'Chargement du parc',
  'makeUp.overview': 'Composition du parc',
  'makeUp.all': 'Toutes les machines',
  'makeUp.horizonEnds':
    'Changent de niveau d’ici {{horizon}}\u00a0: {{number}}',
  'makeUp.horizonLost': 'Plus couvertes d’ici {{horizon}}\u00a0: {{number}}',
  'makeUp.none': 'Aucune machine n’est encore à l’inventaire.',
  'makeUp.total_one': '{{count}} machine',
  'makeUp.total_other': '{{count}} machines',
  'makeUp.servers_one': '{{count}} serveur UNIX ou x86 maintenu',
  'makeUp.servers_other': '{{count}} serveurs UNIX ou x86 maintenus',
  'makeUp.class.small': 'petit parc',
  'makeUp.class.medium': 'parc moyen',
  'makeUp.class.large': 'grand parc',
  'makeUp.inventory_one': 'inventaire en {{count}} jour',
  'makeUp.inventory_other': 'inventaire en {{count}} jours',
  'makeUp.uncovered_one':
    '{{count}} machine n’est couverte par aucune commande\u00a0: un incident y serait réparé sur devis.',
  'makeUp.uncovered_other':
    '{{count}} machines ne sont couvertes par aucune commande\u00a0: un incident y serait réparé sur devis.',
  'makeUp.unknown_one':
    'La fin de garantie de {{count}} machine est à vérifier.',
  'makeUp.unknown_other':
    'La fin de garantie de {{count}} machines est à vérifier.',
  'makeUp.countOf': '{{name}}\u00a0: {{number}}',
  'makeUp.levels': 'Niveau de contrat aujourd’hui',
  'makeUp.categories': 'Catégories',
  'makeUp.ends': 'Ce qui prend fin',
  'makeUp.horizon': 'D’ici',
  'makeUp.horizon.30': '30 jours',
  'makeUp.horizon.90': '90 jours',
  'makeUp.horizon.365': '12 mois',
  'makeUp.change': 'changent de niveau',
  'makeUp.lost': 'dont plus couvertes',
};
