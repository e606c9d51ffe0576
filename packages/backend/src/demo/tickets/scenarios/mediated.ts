import type { Scenario } from '../scenario';

/** Incidents that are mediated, or that something was removed from. */
export const MEDIATED: readonly Scenario[] = [
  {
    id: 'mediation-open',
    shows:
      'a verdict that the contractor contests: for the coordinator to conclude',
    establishment: 'nantes',
    machine: 'nantes-dpi-01',
    title: 'Dossier patient : contrôleur de disques arrêté',
    description:
      'Le contrôleur s’est arrêté, les volumes du dossier patient sont en lecture seule.',
    impact: 1,
    urgency: 1,
    registered: { at: '-38:00', by: 'beneficiary' },
    steps: [
      { at: '-37:40', by: 'contractor', act: 'start-work' },
      {
        at: '-36:10',
        by: 'contractor',
        act: 'attach',
        fileName: 'journal du contrôleur.log',
        file: 'controller-log',
      },
      {
        at: '-31:30',
        by: 'contractor',
        act: 'restore',
        backInOperation: true,
        solution: 'Contrôleur et ventilateur 3 remplacés, volumes remontés.',
        latenessReason:
          'La pièce attendue du constructeur est arrivée le lendemain.',
      },
      { at: '-30:40', by: 'beneficiary', act: 'approve' },
      {
        at: '-21:00',
        by: 'contractor',
        act: 'open-mediation',
        subject: 'verdict',
        reason:
          'Le technicien a attendu trois heures que la salle machine lui soit ouverte ; ce temps est compté contre nous.',
      },
      {
        at: '-18:20',
        by: 'referent',
        act: 'give-opinion',
        opinion:
          'L’accès avait été annoncé pour 14 h et la salle ouverte à 14 h 10 : le registre du poste de sécurité le montre.',
      },
    ],
  },
  {
    id: 'mediation-corrected',
    shows:
      'a mediation that ended in a correction, beside the verdict as it was',
    establishment: 'valenciennes',
    machine: 'valenciennes-mx-a',
    title: 'Châssis de lames : bloc d’alimentation éteint',
    description: 'L’alimentation 1 ne se rallume pas, aucun voyant.',
    impact: 2,
    urgency: 1,
    registered: { at: '-64:00', by: 'beneficiary' },
    steps: [
      { at: '-63:30', by: 'contractor', act: 'start-work' },
      {
        at: '-58:50',
        by: 'contractor',
        act: 'attach',
        fileName: 'bon de livraison du bloc.pdf',
        file: 'delivery-note',
      },
      {
        at: '-52:10',
        by: 'contractor',
        act: 'restore',
        backInOperation: true,
        solution: 'Bloc d’alimentation remplacé, redondance contrôlée.',
        latenessReason:
          'La salle n’était pas accessible avant la relève de la sécurité.',
      },
      { at: '-51:00', by: 'beneficiary', act: 'approve' },
      {
        at: '-44:00',
        by: 'contractor',
        act: 'open-mediation',
        subject: 'verdict',
        reason:
          'Le bloc est arrivé à l’heure et a été retenu au quai de livraison : voir le bon.',
      },
      {
        at: '-42:30',
        by: 'referent',
        act: 'give-opinion',
        opinion:
          'Le quai était fermé pour inventaire, sans que le titulaire en soit prévenu.',
      },
      {
        at: '-36:00',
        by: 'coordinator',
        act: 'conclude-mediation',
        opinion:
          'Le retard tient à la fermeture du quai, que l’établissement n’avait pas annoncée.',
        correction: 'counts-in-time',
      },
      { at: '-33:20', by: 'referent', act: 'agree-correction' },
    ],
  },
  {
    id: 'redacted-comment',
    shows: 'a comment that named a patient, removed with its trace',
    establishment: 'nantes',
    machine: 'nantes-sauv-01',
    title: 'Sauvegarde : une lame ne répond plus',
    description:
      'La lame 2 de l’appliance de sauvegarde ne répond plus depuis minuit.',
    impact: 2,
    urgency: 3,
    registered: { at: '-6:30', by: 'beneficiary' },
    steps: [
      { at: '-6:10', by: 'contractor', act: 'start-work' },
      {
        at: '-5:00',
        by: 'contractor',
        act: 'comment',
        comment:
          'Appel du service : la restauration concerne le dossier de Mme D., chambre 12.',
      },
      {
        at: '-4:40',
        by: 'referent',
        act: 'redact',
        sequence: 3,
        field: 'comment',
        reason:
          'Un nom de patient n’a pas sa place ici ; le dossier est suivi ailleurs.',
      },
    ],
  },
];
