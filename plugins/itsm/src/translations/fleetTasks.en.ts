/** English texts of what one does with machines chosen in the list. */
export const fleetTasksEn = {
  'fleetTasks.label': 'Label',
  'fleetTasks.labels': 'Labels',
  'fleetTasks.chosen': 'Chosen machines',
  'fleetTasks.choose': 'Choose {{name}}',
  'fleetTasks.chooseShown': 'Choose all machines shown',
  'fleetTasks.count_one': '{{count}} machine chosen',
  'fleetTasks.count_other': '{{count}} machines chosen',
  'fleetTasks.chooseAll': 'Choose all that match',
  'fleetTasks.all': 'All machines that match are chosen',
  'fleetTasks.chooseNone': 'Choose none',
} as const;
