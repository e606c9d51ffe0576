import type { machineHistoryEn } from './machineHistory.en';

/** French texts of what happened to a machine; complete by type. */
export const machineHistoryFr: Record<keyof typeof machineHistoryEn, string> = {
  'machineHistory.title': 'Comment elle tient',
  'machineHistory.loading': 'Chargement des interventions',
  'machineHistory.incidents': 'Incidents',
  'machineHistory.between': 'Temps moyen entre deux pannes',
  'machineHistory.between.none': 'à partir de deux incidents',
  'machineHistory.days_one': '{{count}}\u00a0jour',
  'machineHistory.days_other': '{{count}}\u00a0jours',
  'machineHistory.last': 'Dernier incident déclaré',
  'machineHistory.interventions': 'Interventions',
  'machineHistory.interventions.none':
    'Personne n’est encore intervenu sur elle.',
  'machineHistory.on-site': 'Sur site',
  'machineHistory.remote': 'À distance',
  'machineHistory.from': 'du {{start}} au {{end}} ({{duration}})',
  'machineHistory.since': 'depuis le {{start}}',
  'machineHistory.parts_one': '{{count}}\u00a0pièce remplacée',
  'machineHistory.parts_other': '{{count}}\u00a0pièces remplacées',
  'machineHistory.more': 'Afficher les précédentes',
};
