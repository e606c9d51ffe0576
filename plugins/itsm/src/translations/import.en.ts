/** English texts of the import of inventories. */
export const importEn = {
  'import.title': 'Import an inventory',
  'import.what':
    'Give in the inventory of an establishment, see what it would change, then apply it. Nothing changes before.',
  'import.of': '{{file}}, {{establishment}}',
  'import.toFleet': 'To the fleet',
  'import.loading': 'Loading the import',
  'import.steps': 'Steps of the import',
  'import.stepOf': '{{number}}. {{name}}',
  'import.step.file': 'File',
  'import.step.check': 'Check',
  'import.step.preview': 'Preview',
  'import.step.applied': 'Applied',
  'import.readOnly':
    'The local referent of the establishment and the contractor give inventories in, and the local referent applies them. You can read those that were given in.',
  'import.chooseEstablishment': 'Choose whose inventory it is.',
  'import.template.what': 'The workbook to fill in:',
  'import.template.blank': 'Blank template',
  'import.template.filled': 'Template with the known fleet',
  'import.choose': 'Choose the file',
  'import.choose.help':
    'Or drop it here. .xlsx or CSV, 10 MB and 20,000 lines at most; your own headers will do.',
  'import.reading': 'Reading the file',
  'import.checking': 'Comparing the lines with the fleet',
  'import.applying': 'Applying',
  'import.progress.share': '{{share}} %',
  'import.progress.left': 'about {{time}} left',
  'import.another': 'Give in another file',
  'import.read_one': '{{count}} line read, headers on line {{row}}.',
  'import.read_other': '{{count}} lines read, headers on line {{row}}.',
  'import.mapping.title': 'What the columns are',
  'import.mapping.what':
    'What you say here is remembered for the next file of the establishment.',
  'import.mapping.at': '(column {{letters}})',
  'import.mapping.remembered': 'as last time',
  'import.mapping.samples': 'Such as: {{samples}}',
  'import.mapping.noSample': 'Empty',
  'import.mapping.of': 'Meaning of {{header}}',
  'import.mapping.leftOut': 'Leave out',
  'import.siteByDefault':
    'No column says the site: lines of new machines are at {{site}}.',
  'import.mode': 'What the file is',
  'import.mode.update': 'Machines to add or to update: the others stay',
  'import.mode.whole-fleet':
    'The whole fleet: machines it does not name leave, except those with open tickets',
  'import.check': 'Check',
  'import.counts': 'What the file comes to',
  'import.outcome.added': 'Added',
  'import.outcome.changed': 'Changed',
  'import.outcome.removed': 'Removed',
  'import.outcome.unchanged': 'Unchanged',
  'import.outcome.kept': 'Kept',
  'import.outcome.wrong': 'Wrong',
  'import.count.added_one': '{{count}} added',
  'import.count.added_other': '{{count}} added',
  'import.count.changed_one': '{{count}} changed',
  'import.count.changed_other': '{{count}} changed',
  'import.count.removed_one': '{{count}} removed',
  'import.count.removed_other': '{{count}} removed',
  'import.count.unchanged_one': '{{count}} unchanged',
  'import.count.unchanged_other': '{{count}} unchanged',
  'import.count.kept_one': '{{count}} kept in the fleet',
  'import.count.kept_other': '{{count}} kept in the fleet',
  'import.count.wrong_one': '{{count}} wrong line',
  'import.count.wrong_other': '{{count}} wrong lines',
  'import.noFault': 'No line is wrong.',
  'import.removalsHeld':
    'Nothing is removed as long as lines are wrong: they may be of known machines.',
  'import.toPreview': 'See the changes',
  'import.backToFile': 'Back to the file',
  'import.backToCheck': 'Back to the check',
  'import.corrections': 'Download the file with its errors',
  'import.faults': 'To correct',
  'import.line': 'line {{row}}',
  'import.value': '“{{value}}”:',
  'import.loaded_one': '{{count}} line shown',
  'import.loaded_other': '{{count}} lines shown',
  'import.more': 'More',
  'import.preview.whoApplies':
    'The local referent of the establishment applies this inventory, and finds it among those given in.',
  'import.preview.past': 'Applied already: this is what it changed.',
  'import.preview.show': 'Show',
  'import.preview.changing': 'All that changes',
  'import.preview.none': 'No line here',
  'import.preview.noneHint': 'The file changes nothing of this kind.',
  'import.preview.list': 'Lines of the file',
  'import.outcomeOf.added': 'Added: {{name}}',
  'import.outcomeOf.changed': 'Changed: {{name}}',
  'import.outcomeOf.removed': 'Removed: {{name}}',
  'import.outcomeOf.unchanged': 'Unchanged: {{name}}',
  'import.outcomeOf.kept': 'Kept: {{name}}',
  'import.outcomeOf.wrong': 'Wrong: {{name}}',
  'import.kept.open-tickets':
    'The file does not name it, but it has open tickets: it stays.',
  'import.kept.holds-machine':
    'The file does not name it, but a machine that stays sits in it.',
  'import.kept.from-catalog':
    'The file does not name it, but it comes from the catalog: it leaves when it leaves there.',
  'import.changesOf': 'What changes of {{name}}',
  'import.fact': 'Fact',
  'import.before': 'Before',
  'import.after': 'After',
  'import.fact.none': 'none',
  'import.fact.noWarranty': 'no warranty',
  'import.fact.unknownWarranty': 'unknown (to be checked)',
  'import.fact.backed': 'vendor backed',
  'import.fact.unbacked': 'not vendor backed',
  'import.goodOnly_one':
    '{{count}} line is wrong: it is left out, and comes back with its reason.',
  'import.goodOnly_other':
    '{{count}} lines are wrong: they are left out, and come back with their reasons.',
  'import.manyRemovals_one':
    '{{count}} machine of {{known}} would leave the fleet: more than a tenth. Type the number to confirm.',
  'import.manyRemovals_other':
    '{{count}} machines of {{known}} would leave the fleet: more than a tenth. Type the number to confirm.',
  'import.typeRemovals': 'How many machines leave',
  'import.typeRemovals.wrong': 'That is not the number of machines removed.',
  'import.apply': 'Apply',
  'import.applyGood_one': 'Apply the good line',
  'import.applyGood_other': 'Apply the {{count}} good lines',
  'import.applied': 'Applied by {{name}}, {{when}}.',
  'import.applied.kept':
    'The file and its lines are kept: an order can name this inventory.',
  'import.seeFleet': 'See the fleet',
  'import.file': 'Download the file given in',
  'import.seeLines': 'See the lines',
  'import.history': 'Last inventories',
  'import.history.more': 'Older inventories',
  'import.history.none': 'No inventory was given in yet.',
  'import.state.read': 'not checked',
  'import.state.checked': 'checked, not applied',
  'import.state.applied': 'applied',
  'import.refused.alreadyApplied':
    'This import is applied already. Give the file in again to import it once more.',
  'import.refused.atWork':
    'Somebody is at this import just now. Wait until it is done.',
  'import.refused.columnMissing':
    'No column is said to be “{{column}}”: say which one is.',
  'import.refused.columnTwice':
    'Several columns are said to be “{{column}}”: keep one.',
  'import.refused.empty':
    'The file has no line. Put the headers on one line and one machine on each line below, on the first sheet.',
  'import.refused.unknown':
    'The file is neither an .xlsx workbook nor CSV. Save the inventory as one of them.',
  'import.refused.fleetChanged':
    'The fleet has changed since the check. Go back to the file and check again: nothing was applied.',
  'import.refused.linesWrong':
    'Lines are wrong. Correct them, or apply the good lines alone.',
  'import.refused.notTyped':
    'More than a tenth of the fleet would leave. Type how many machines that is.',
  'import.refused.tooManyBytes':
    'The file is larger than 10 MB. Import the inventory in several files.',
  'import.refused.embedded':
    'The workbook holds embedded files. Save it as a plain .xlsx without them.',
  'import.refused.encrypted':
    'The workbook has a password, or is in the format of before 2007. Save it without a password as .xlsx.',
  'import.refused.links':
    'The workbook is linked to others. Save it as a plain .xlsx, values only.',
  'import.refused.macros':
    'The workbook holds macros. Save it as a plain .xlsx without them.',
  'import.refused.tooLarge':
    'The file holds far more than an inventory: 20,000 lines and 100 columns at most. Copy its lines into a new workbook.',
  'import.refused.unreadable':
    'The workbook cannot be read. Copy its lines into a new workbook and save it as .xlsx.',
} as const;
