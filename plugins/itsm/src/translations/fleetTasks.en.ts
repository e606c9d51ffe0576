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
  'bulk.change': 'Change',
  'bulk.oneEstablishment':
    'To change them, choose machines of one establishment.',
  'bulk.title.some_one': 'Change {{count}} machine',
  'bulk.title.some_other': 'Change {{count}} machines',
  'bulk.title.all': 'Change all machines that match',
  'bulk.what':
    'Tick what becomes the same for all of them; the rest stays as it is. You see what changes, machine by machine, before it is done.',
  'bulk.group.place': 'Place',
  'bulk.group.contract': 'Contract',
  'bulk.group.hardware': 'Hardware',
  'bulk.newValue': '{{fact}} of all of them',
  'bulk.takeAway': 'none',
  'bulk.takesAway': 'Empty: what is known is taken away.',
  'bulk.choose': 'Choose',
  'bulk.warranty.day': 'ends on a day',
  'bulk.warranty.lastDay': 'Last day of the warranty',
  'bulk.problem.required': 'Give a value: a machine does not go without.',
  'bulk.problem.day': 'Give a day.',
  'bulk.problem.nothing': 'Tick at least one thing to change.',
  'bulk.cancel': 'Cancel',
  'bulk.preview': 'See what changes',
  'bulk.comparing': 'Comparing…',
  'bulk.import.title': 'Change several machines',
  'bulk.import.of_one': '{{count}} machine, {{establishment}}',
  'bulk.import.of_other': '{{count}} machines, {{establishment}}',
  'bulk.history_one': 'Change of {{count}} machine',
  'bulk.history_other': 'Change of {{count}} machines',
  'bulk.whoApplies':
    'The local referent of the establishment applies this change: it is among their latest inventories.',
  'bulk.kept':
    'The change and its lines are kept, with who applied it and when.',
  'bulk.fleetChanged':
    'The fleet has changed since: nothing was applied. Choose the machines again and start over.',
  'fleetTasks.toCome': 'Terms to come',
  'fleetTasks.toCome.from': 'From {{day}}: {{what}}',
  'fleetTasks.maintained.no': 'No',
  'fleetTasks.maintained.from': 'from {{from}}',
  'fleetTasks.cover.none':
    'This machine is not covered: no order covers it today. To have it covered, give it in the inventory of an order.',
  'fleetTasks.cover.starts':
    'This machine is not covered yet: it is from {{day}}.',
  'fleetTasks.cover.ended':
    'This machine has not been covered since {{day}}. Replace it, or see with the contractor whether an order can cover it again.',
  'fleetTasks.cover.awaiting':
    'This machine is not covered yet: its declaration awaits the contractor’s acceptance.',
  'fleetTasks.cover.refused':
    'This machine is not covered: the contractor refused its declaration. The establishment’s page says why; an order can cover it.',
  'fleetTasks.cover.incident':
    'An incident on it is registered, without a contractual time, and repaired on a quotation.',
  'fleetTasks.cover.toBeChecked':
    'The end of this machine’s warranty is not known: its contract level is not established. Give the last day of its warranty in the inventory, or say there that it has none.',
  'fleetTasks.version': 'version {{version}}',
  'fleetTasks.runsOn': 'runs on {{machines}}',
  'fleetTasks.notice': 'Obsolescence notice',
  'fleetTasks.notice.all': 'With or without',
  'fleetTasks.notice.any': 'With a notice',
  'fleetTasks.notice.mark': 'Notice until {{day}}: {{state}}',
} as const;
