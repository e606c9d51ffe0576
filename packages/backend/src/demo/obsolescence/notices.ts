import type { NoticeAct } from '@caih/backstage-plugin-itsm-common';
import type { EstablishmentKey } from '../tickets';

/** A notice of the demonstration; days are counted from the day it is loaded. */
export interface DemonstrationNotice {
  establishment: EstablishmentKey;
  /** How many of its machines, those that no incident is told of first. */
  machines: number;
  draftedDaysAgo: number;
  /** Its last day, so many days from now. */
  lastDayIn: number;
  reason: string;
  /** With the proof attached the day it was drafted. */
  proven: boolean;
  steps: readonly {
    daysAgo: number;
    act: NoticeAct;
    by: 'contractor' | 'referent';
    /** The day that it gives, so many days from now. */
    lastDayIn?: number;
    reason?: string;
  }[];
}

const NOTIFIED = (daysAgo: number) =>
  ({ daysAgo, act: 'notify', by: 'contractor' } as const);
const ACKNOWLEDGED = (daysAgo: number) =>
  ({ daysAgo, act: 'acknowledge', by: 'referent' } as const);

/** One in each state, and some that were changed. */
export const NOTICES: readonly DemonstrationNotice[] = [
  {
    establishment: 'colmar',
    machines: 1,
    draftedDaysAgo: 410,
    lastDayIn: -20,
    reason:
      'Le constructeur a cessé de fournir les cartes contrôleur en septembre. Trois revendeurs consultés, aucune pièce reconditionnée disponible.',
    proven: true,
    steps: [NOTIFIED(409), ACKNOWLEDGED(400)],
  },
  {
    establishment: 'nantes',
    machines: 2,
    draftedDaysAgo: 200,
    lastDayIn: 230,
    reason:
      'Plus de blocs d’alimentation ni de ventilateurs au catalogue du constructeur\u00a0; les deux courtiers consultés n’ont plus de stock.',
    proven: true,
    steps: [NOTIFIED(199), ACKNOWLEDGED(197)],
  },
  {
    establishment: 'nantes',
    machines: 1,
    draftedDaysAgo: 12,
    lastDayIn: 420,
    reason:
      'Fin de fourniture des disques de remplacement annoncée par le constructeur, lettre jointe.',
    proven: true,
    steps: [NOTIFIED(11)],
  },
  {
    establishment: 'cholet',
    machines: 2,
    draftedDaysAgo: 150,
    lastDayIn: 400,
    reason:
      'Cartes mères de cette génération introuvables\u00a0: réponses négatives du constructeur et de quatre fournisseurs.',
    proven: true,
    steps: [
      NOTIFIED(149),
      ACKNOWLEDGED(147),
      {
        daysAgo: 40,
        act: 'postpone',
        by: 'contractor',
        lastDayIn: 520,
        reason:
          'Un lot de dix cartes a été trouvé et mis en stock\u00a0: la maintenance dure six mois de plus.',
      },
    ],
  },
  {
    establishment: 'reunion',
    machines: 1,
    draftedDaysAgo: 90,
    lastDayIn: 300,
    reason:
      'Robotique de bandothèque\u00a0: le constructeur ne répare plus le bras de préhension.',
    proven: true,
    steps: [
      NOTIFIED(89),
      ACKNOWLEDGED(80),
      {
        daysAgo: 30,
        act: 'withdraw',
        by: 'contractor',
        reason:
          'Le constructeur a rouvert la réparation en atelier\u00a0: les pièces sont de nouveau disponibles.',
      },
    ],
  },
  {
    establishment: 'valenciennes',
    machines: 3,
    draftedDaysAgo: 2,
    lastDayIn: 500,
    reason:
      'Châssis lames\u00a0: cartes d’administration arrêtées. Réponse écrite du constructeur attendue.',
    proven: false,
    steps: [],
  },
];
