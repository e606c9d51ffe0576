import type { adoptionEn } from './adoption.en';

/** French texts of machines that others wrote into the catalog. */
export const adoptionFr: Record<keyof typeof adoptionEn, string> = {
  'adoption.comes': 'Vient du catalogue',
  'adoption.title': 'Vient du catalogue',
  'adoption.what':
    'Ce qui est énuméré ici est dit par la ressource {{entityRef}}, et se change là où elle est écrite. Le reste est dit par les inventaires.',
  'adoption.facts': 'Dit par le catalogue',
  'adoption.source': 'Où le changer',
  'adoption.gone':
    'La ressource {{entityRef}} n’est plus dans le catalogue depuis le {{day}}. La machine sort du parc à son tour, une fois sans ticket ouvert et sans machine dedans.',
  'adoption.gone.stays':
    'La ressource {{entityRef}} n’est plus dans le catalogue depuis le {{day}}. La machine reste dans le parc, où un inventaire l’avait déjà apportée, et tout en est de nouveau dit par les inventaires.',
  'adoption.faults.title_one':
    '{{count}} ressource du catalogue ne convient pas au parc',
  'adoption.faults.title_other':
    '{{count}} ressources du catalogue ne conviennent pas au parc',
  'adoption.faults.hint':
    'Leurs machines manquent au parc, ou restent comme elles étaient, tant qu’elles ne sont pas corrigées là où elles sont écrites.',
  'adoption.faults.show': 'Les afficher',
  'adoption.faults.hide': 'Les masquer',
  'adoption.faults.list': 'Ressources du catalogue qui ne conviennent pas',
  'adoption.faults.nobody': 'd’aucun établissement',
  'adoption.faults.adopted': 'au parc malgré tout',
  'adoption.faults.more': 'En afficher plus',
  'adoption.faults.atLeast':
    'Plus de {{number}} ressources du catalogue ne conviennent pas au parc',
};
