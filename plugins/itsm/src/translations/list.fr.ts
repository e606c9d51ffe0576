import type { listEn } from './list.en';

/** French texts of the list of incidents; complete by its type. */
export const listFr: Record<keyof typeof listEn, string> = {
  'list.views': 'Vues',
  'list.view.approve': 'À valider',
  'list.view.warning': 'Bientôt en retard',
  'list.view.late': 'En retard',
  'list.view.mediation': 'Médiations',
  'list.view.open': 'Ouverts',
  'list.view.all': 'Tous',
  'list.search': 'Numéro, titre, machine, numéro de série',
  'list.searchLabel': 'Chercher un incident',
  'list.filter.allEstablishments': 'Tous mes établissements',
  'list.filter.everyEstablishment': 'Tous les établissements',
  'list.filter.state': 'État',
  'list.filter.anyState': 'Tous les états',
  'list.filter.clear': 'Effacer les filtres',
  'list.sort': 'Ordre',
  'list.sort.newest': 'Plus récents d’abord',
  'list.sort.due': 'Prochaines échéances d’abord',
  'list.column.number': 'Numéro',
  'list.column.incident': 'Incident',
  'list.column.state': 'État',
  'list.column.priority': 'Priorité',
  'list.column.timeLeft': 'Temps restant',
  'list.table': 'Incidents\u00a0: {{view}}',
  'list.keys':
    'Flèches pour passer d’un incident à l’autre, Entrée pour l’ouvrir',
  'list.loading': 'Chargement des incidents',
  'list.more': 'Plus',
  'list.loaded_one': '{{count}} incident affiché',
  'list.loaded_other': '{{count}} incidents affichés',
  'list.empty.none.title': 'Aucun incident pour l’instant',
  'list.empty.none.hint':
    'Quand une machine tombe en panne, déclarez-la ici\u00a0: le délai court aussitôt.',
  'list.empty.noneReader.hint':
    'Les incidents apparaissent ici dès qu’ils sont déclarés.',
  'list.empty.approve.title': 'Rien n’attend votre aval',
  'list.empty.approve.hint':
    'Les incidents rétablis par le titulaire restent ici jusqu’à votre aval.',
  'list.empty.warning.title': 'Aucun incident n’est près du retard',
  'list.empty.warning.hint':
    'Ceux qui ont consommé les trois quarts de leur délai apparaissent ici.',
  'list.empty.late.title': 'Aucun incident en retard',
  'list.empty.late.hint':
    'Ceux dont le délai de rétablissement est dépassé apparaissent ici.',
  'list.empty.mediation.title': 'Aucune médiation en cours',
  'list.empty.mediation.hint':
    'Celles qu’une partie ouvre restent ici jusqu’à leur conclusion, ou jusqu’à la réponse du référent local.',
  'list.empty.open.title': 'Aucun incident ouvert',
  'list.empty.open.hint': 'Les incidents clôturés sont sous Tous.',
  'list.empty.filtered.title': 'Aucun incident ne correspond',
  'list.empty.filtered.hint': 'Retirez un filtre, ou regardez sous Tous.',
  'list.empty.outside.title': 'Vous n’avez pas encore de rôle dans le marché',
  'list.empty.outside.hint':
    'Demandez à l’administrateur du portail de vous ajouter à un groupe de votre établissement.',
  'list.preview': 'Aperçu de {{number}}',
  'list.preview.open': 'Ouvrir l’incident',
  'list.preview.site': 'Site',
  'list.preview.terms': 'Engagement',
  'list.preview.level': 'Niveau de contrat',
  'list.preview.registered': 'Enregistré',
  'list.preview.awaits.establishment': 'À l’établissement',
  'list.preview.awaits.contractor': 'Au titulaire',
};
