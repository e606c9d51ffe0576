import type { declarationsEn } from './declarations.en';

/** French texts of machines declared during the year. */
export const declarationsFr = {
  'declarations.title': 'Déclarations de l’année',
  'declarations.loading': 'Chargement des déclarations',
  'declarations.state.awaiting': 'En attente d’acceptation\u00a0: non couvert',
  'declarations.state.accepted': 'Acceptée',
  'declarations.state.refused': 'Refusée\u00a0: non couvert',
  'declarations.machines_one': 'Un matériel\u00a0: {{names}}',
  'declarations.machines_other': '{{count}} matériels\u00a0: {{names}}',
  'declarations.machines.more_one': 'et un autre',
  'declarations.machines.more_other': 'et {{count}} autres',
  'declarations.machines.none': 'Ses matériels ont quitté le parc depuis.',
  'declarations.machines.covered':
    '{{machine}}, couvert dès le {{day}} par une commande',
  'declarations.partly.awaiting':
    'Couverts par une commande\u00a0: {{covered}}. En attente d’acceptation, non couverts\u00a0: {{left}}.',
  'declarations.partly.refused':
    'Couverts par une commande\u00a0: {{covered}}. Refusés, non couverts\u00a0: {{left}}.',
  'declarations.declared': 'Déclarée par {{name}}, {{day}}',
  'declarations.accepted':
    'Acceptée par {{name}}, {{day}}\u00a0: couverture à partir de ce jour',
  'declarations.ordered':
    'Acceptée par {{name}}, {{day}}, avec le début de la commande {{order}}\u00a0: couverture à partir du {{from}}',
  'declarations.refused': 'Refusée par {{name}}, {{day}}\u00a0: {{reason}}',
  'declarations.billed': 'Facturation à partir du renouvellement, le {{day}}.',
  'declarations.billed.unknown': 'Facturation à partir du renouvellement.',
  'declarations.inventory': 'Inventaire',
  'declarations.more': 'Déclarations plus anciennes',
  'declarations.accept': 'Accepter',
  'declarations.accept.title': 'Accepter la déclaration {{id}}',
  'declarations.accept.what':
    'Ses matériels sont couverts à partir d’aujourd’hui, et facturés à partir du renouvellement. Cela ne se reprend pas.',
  'declarations.refuse': 'Refuser',
  'declarations.refuse.title': 'Refuser la déclaration {{id}}',
  'declarations.refuse.what':
    'Ses matériels restent non couverts. L’établissement apprend pourquoi.',
  'declarations.field.reason': 'Motif',
  'declarations.error.required': 'À remplir.',
  'declarations.cancel': 'Annuler',
  'declarations.saving': 'Enregistrement…',
  'declarations.movement.awaiting': 'déclarée, en attente d’acceptation',
  'declarations.movement.accepted': 'déclaration acceptée',
  'declarations.movement.refused': 'déclaration refusée',
  'declarations.next.awaiting': 'Couvert dès le jour où le titulaire l’accepte',
  'declarations.next.refused': 'Aucun\u00a0: sa déclaration a été refusée',
} satisfies Record<keyof typeof declarationsEn, string>;
