import type { fleetTasksEn } from './fleetTasks.en';

/** French texts of what one does with chosen machines; complete by its type. */
export const fleetTasksFr: Record<keyof typeof fleetTasksEn, string> = {
  'fleetTasks.label': 'Étiquette',
  'fleetTasks.labels': 'Étiquettes',
  'fleetTasks.chosen': 'Machines choisies',
  'fleetTasks.choose': 'Choisir {{name}}',
  'fleetTasks.chooseShown': 'Choisir toutes les machines affichées',
  'fleetTasks.count_one': '{{count}} machine choisie',
  'fleetTasks.count_other': '{{count}} machines choisies',
  'fleetTasks.chooseAll': 'Choisir toutes celles qui correspondent',
  'fleetTasks.all': 'Toutes les machines qui correspondent sont choisies',
  'fleetTasks.chooseNone': 'Ne plus rien choisir',
};
