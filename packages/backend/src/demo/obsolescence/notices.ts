import type { NoticeAct } from '@caih/backstage-plugin-itsm-common';
import type { EstablishmentKey } from '../tickets';

/** A notice of the demonstration; days are counted from the day it is loaded. */
export interface DemonstrationNotice {
  establishment: EstablishmentKey;
  /** By name. */
  machines: readonly string[];
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
    machines: ['colmar-san-01'],
    draftedDaysAgo: 385,
    lastDayIn: -8,
    reason:
      'Le constructeur a cessé de fournir les blocs d’alimentation et les modules de ventilation. Trois revendeurs consultés, aucune pièce reconditionnée disponible.',
    proven: true,
    steps: [NOTIFIED(383), ACKNOWLEDGED(377)],
  },
  {
    establishment: 'nantes',
    machines: ['nantes-lame-01', 'nantes-lame-02'],
    draftedDaysAgo: 200,
    lastDayIn: 230,
    reason:
      'Plus de cartes mères ni de cartes mezzanine de cette génération de lames au catalogue du constructeur\u00a0; les deux courtiers consultés n’ont plus de stock.',
    proven: true,
    steps: [NOTIFIED(199), ACKNOWLEDGED(197)],
  },
  {
    establishment: 'nantes',
    machines: ['nantes-sauv-01'],
    draftedDaysAgo: 12,
    lastDayIn: 420,
    reason:
      'Fin de fourniture des disques de remplacement annoncée par le constructeur, lettre jointe.',
    proven: true,
    steps: [NOTIFIED(11)],
  },
  {
    establishment: 'cholet',
    machines: ['cholet-pacs-01'],
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
    machines: ['reunion-sauv-01'],
    draftedDaysAgo: 90,
    lastDayIn: 300,
    reason:
      'Nœuds de l’appliance\u00a0: le constructeur ne remplace plus les cartes mères, et n’en cède pas le stock.',
    proven: true,
    steps: [
      NOTIFIED(89),
      ACKNOWLEDGED(80),
      {
        daysAgo: 30,
        act: 'withdraw',
        by: 'contractor',
        reason:
          'Le constructeur propose de nouveau l’échange standard des nœuds depuis son dépôt européen\u00a0: les pièces sont disponibles.',
      },
    ],
  },
  {
    establishment: 'valenciennes',
    machines: ['valenciennes-mx-a', 'valenciennes-lame-01'],
    draftedDaysAgo: 2,
    lastDayIn: 500,
    reason:
      'Châssis et lames\u00a0: modules d’administration et cartes mères arrêtés. Réponse écrite du constructeur attendue.',
    proven: false,
    steps: [],
  },
];
