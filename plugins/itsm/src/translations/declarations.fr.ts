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
  'declarations.joining_one':
    'La machine ajoutée sera déclarée au titulaire\u00a0: elle ne sera pas couverte tant qu’il ne l’aura pas acceptée. Un incident y est jusque-là sans délai contractuel.',
  'declarations.joining_other':
    'Les {{count}} machines ajoutées seront déclarées au titulaire\u00a0: elles ne seront pas couvertes tant qu’il ne les aura pas acceptées. Un incident y est jusque-là sans délai contractuel.',
  'declarations.joining.maybe':
    'Si l’établissement a passé sa première commande, les machines ajoutées ne sont pas couvertes tant que le titulaire n’a pas accepté leur déclaration.',
  'declarations.joining.where': 'Déclarations de l’établissement',
  'declarations.joined.awaiting_one':
    'Une machine attend l’acceptation du titulaire\u00a0: elle n’est pas couverte jusque-là.',
  'declarations.joined.awaiting_other':
    '{{count}} machines attendent l’acceptation du titulaire\u00a0: elles ne sont pas couvertes jusque-là.',
  'declarations.joined.refused_one':
    'Le titulaire a refusé la déclaration d’une machine\u00a0: elle n’est pas couverte.',
  'declarations.joined.refused_other':
    'Le titulaire a refusé la déclaration de {{count}} machines\u00a0: elles ne sont pas couvertes.',
} satisfies Record<keyof typeof declarationsEn, string>;
