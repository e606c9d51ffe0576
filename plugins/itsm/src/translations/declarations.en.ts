/** English texts of machines declared during the year. */
export const declarationsEn = {
  'declarations.title': 'Declarations of the year',
  'declarations.loading': 'Loading the declarations',
  'declarations.state.awaiting': 'Awaiting acceptance: not covered',
  'declarations.state.accepted': 'Accepted',
  'declarations.state.refused': 'Refused: not covered',
  'declarations.machines_one': 'One machine: {{names}}',
  'declarations.machines_other': '{{count}} machines: {{names}}',
  'declarations.machines.more_one': 'and one more',
  'declarations.machines.more_other': 'and {{count}} more',
  'declarations.machines.none': 'Its machines have left the fleet since.',
  'declarations.machines.covered':
    '{{machine}}, covered from {{day}} by an order',
  'declarations.partly.awaiting':
    'Covered by an order: {{covered}}. Awaiting acceptance, not covered: {{left}}.',
  'declarations.partly.refused':
    'Covered by an order: {{covered}}. Refused, not covered: {{left}}.',
  'declarations.declared': 'Declared by {{name}}, {{day}}',
  'declarations.accepted':
    'Accepted by {{name}}, {{day}}: covered from that day',
  'declarations.ordered':
    'Accepted by {{name}}, {{day}}, with the start of order {{order}}: covered from {{from}}',
  'declarations.refused': 'Refused by {{name}}, {{day}}: {{reason}}',
  'declarations.billed': 'Billed from the renewal, on {{day}}.',
  'declarations.billed.unknown': 'Billed from the renewal.',
  'declarations.inventory': 'Inventory',
  'declarations.more': 'Earlier declarations',
  'declarations.accept': 'Accept',
  'declarations.accept.title': 'Accept declaration {{id}}',
  'declarations.accept.what':
    'Its machines are covered from today on, and billed from the renewal. This is not taken back.',
  'declarations.refuse': 'Refuse',
  'declarations.refuse.title': 'Refuse declaration {{id}}',
  'declarations.refuse.what':
    'Its machines stay not covered. The establishment is told why.',
  'declarations.field.reason': 'Reason',
  'declarations.error.required': 'This is needed.',
  'declarations.cancel': 'Cancel',
  'declarations.saving': 'Saving…',
  'declarations.movement.awaiting': 'declared, awaiting acceptance',
  'declarations.movement.accepted': 'declaration accepted',
  'declarations.movement.refused': 'declaration refused',
  'declarations.next.awaiting':
    'Covered from the day the contractor accepts it',
  'declarations.next.refused': 'None: its declaration was refused',
  'declarations.joining_one':
    'The machine added will be declared to the contractor: it is not covered until they accept it. An incident on it has no contractual time until then.',
  'declarations.joining_other':
    'The {{count}} machines added will be declared to the contractor: they are not covered until the contractor accepts them. An incident on one has no contractual time until then.',
  'declarations.joining.maybe':
    'If the establishment has placed its first order, the machines added are not covered until the contractor accepts their declaration.',
  'declarations.joining.where': 'Declarations of the establishment',
  'declarations.joined.awaiting_one':
    'One machine awaits the contractor’s acceptance: it is not covered until then.',
  'declarations.joined.awaiting_other':
    '{{count}} machines await the contractor’s acceptance: they are not covered until then.',
  'declarations.joined.refused_one':
    'The contractor refused the declaration of one machine: it is not covered.',
  'declarations.joined.refused_other':
    'The contractor refused the declaration of {{count}} machines: they are not covered.',
} as const;
