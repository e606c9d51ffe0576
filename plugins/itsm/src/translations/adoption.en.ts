/** English texts of machines that others wrote into the catalog. */
export const adoptionEn = {
  'adoption.comes': 'Comes from the catalog',
  'adoption.title': 'Comes from the catalog',
  'adoption.what':
    'What is listed here is said by the resource {{entityRef}}, and is changed where that is written. The rest is told by inventories.',
  'adoption.facts': 'Said by the catalog',
  'adoption.source': 'Where to change it',
  'adoption.gone':
    'The resource {{entityRef}} has not been in the catalog since {{day}}. The machine leaves the fleet too, once it has no open ticket and no machine sits in it.',
  'adoption.gone.stays':
    'The resource {{entityRef}} has not been in the catalog since {{day}}. The machine stays in the fleet, which an inventory brought it to before, and inventories tell all of it again.',
  'adoption.faults.title_one':
    '{{count}} resource of the catalog is not right for the fleet',
  'adoption.faults.title_other':
    '{{count}} resources of the catalog are not right for the fleet',
  'adoption.faults.hint':
    'Their machines are missing from the fleet, or stay as they were, until they are corrected where they are written.',
  'adoption.faults.show': 'Show them',
  'adoption.faults.hide': 'Hide them',
  'adoption.faults.list': 'Resources of the catalog that are not right',
  'adoption.faults.nobody': 'of no establishment',
  'adoption.faults.adopted': 'in the fleet nevertheless',
  'adoption.faults.more': 'Show more',
  'adoption.faults.atLeast':
    'More than {{number}} resources of the catalog are not right for the fleet',
} as const;
