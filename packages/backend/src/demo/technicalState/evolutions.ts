import type {
  ComponentKind,
  EvolutionAct,
} from '@caih/backstage-plugin-itsm-common';
import type { EstablishmentKey } from '../tickets';

/** What is said of a component; days are counted from the day it is loaded. */
export interface DemonstrationComponent {
  /** Of firmware and operating system the inventory tells what is installed. */
  kind: ComponentKind;
  /** Absent for those that every machine has. */
  name?: string;
  installed?: string;
  current: string;
  recommended: string;
  source: string;
  seenDaysAgo: number;
}

/** An evolution of the demonstration, of one of the components of its machine. */
export interface DemonstrationEvolution {
  component: string;
  daysAgo: number;
  to: string;
  reason: string;
  risk: string;
  /** What gives the right to a version of one's own. */
  right?: string;
  /** What has to be so before, where other machines are attached. */
  prerequisites?: { onIt: string; onAttached: string };
  steps: readonly {
    daysAgo: number;
    act: EvolutionAct;
    by: 'contractor' | 'referent';
    /** The day that it gives, so many days from now. */
    plannedIn?: number;
    reason?: string;
    workDone?: string;
  }[];
}

/** A machine whose technical state the demonstration tells. */
export interface DemonstrationState {
  establishment: EstablishmentKey;
  machine: string;
  /** By name, to which it is attached. */
  attachedTo?: readonly string[];
  components: readonly DemonstrationComponent[];
  evolutions: readonly DemonstrationEvolution[];
}

/** An evolution in each state, one of them by a right of the establishment's own. */
export const STATES: readonly DemonstrationState[] = [
  {
    establishment: 'nantes',
    machine: 'nantes-dpi-01',
    attachedTo: ['nantes-baie-01', 'nantes-san-01'],
    components: [
      {
        kind: 'firmware',
        current: 'demo-3.2',
        recommended: 'demo-2.8',
        source: 'Lot de mises à jour constructeur de septembre',
        seenDaysAgo: 20,
      },
      {
        kind: 'management-controller',
        name: 'iLO 5',
        installed: '2.65',
        current: '3.10',
        recommended: '3.04',
        source: 'Note de version iLO 5',
        seenDaysAgo: 75,
      },
      {
        kind: 'multipath',
        name: 'Device Mapper Multipath',
        installed: '0.8.7',
        current: '0.9.9',
        recommended: '0.8.7',
        source: 'Matrice de compatibilité de la baie',
        seenDaysAgo: 20,
      },
    ],
    evolutions: [
      {
        component: 'iLO 5',
        daysAgo: 70,
        to: '3.04',
        reason:
          'La version installée laisse une session ouverte après déconnexion\u00a0; la 3.04 corrige le défaut.',
        risk: 'Redémarrage de la carte d’administration seule, sans arrêt du serveur.',
        steps: [
          { daysAgo: 66, act: 'accept', by: 'referent', plannedIn: -60 },
          {
            daysAgo: 60,
            act: 'complete',
            by: 'contractor',
            workDone:
              'Mise à jour depuis l’interface de la carte, redémarrage de celle-ci, vérification des alertes et de la console distante.',
          },
        ],
      },
      {
        component: 'firmware',
        daysAgo: 3,
        to: 'demo-2.8',
        reason:
          'Arrêts inopinés constatés sous forte charge sur deux serveurs du même modèle\u00a0; le constructeur les corrige dans cette version.',
        risk: 'Redémarrage du serveur, une vingtaine de minutes. Bascule du dossier patient sur nantes-dpi-02 pendant ce temps.',
        steps: [],
      },
    ],
  },
  {
    establishment: 'nantes',
    machine: 'nantes-baie-01',
    attachedTo: ['nantes-san-01'],
    components: [
      {
        kind: 'firmware',
        current: 'demo-5.1',
        recommended: 'demo-5.0',
        source: 'Bulletin de support du constructeur',
        seenDaysAgo: 15,
      },
    ],
    evolutions: [
      {
        component: 'firmware',
        daysAgo: 12,
        to: 'demo-5.0',
        reason:
          'Fin des correctifs de sécurité pour la version installée au prochain trimestre.',
        prerequisites: {
          onIt: 'Contrôleurs en redondance complète, derniers instantanés vérifiés.',
          onAttached:
            'Multichemin 0.8.7 au moins sur nantes-dpi-01\u00a0; firmware demo-2.9 au moins sur nantes-san-01.',
        },
        risk: 'Bascule d’un contrôleur sur l’autre, sans coupure attendue\u00a0; à faire hors des heures de sauvegarde.',
        steps: [{ daysAgo: 9, act: 'accept', by: 'referent', plannedIn: 6 }],
      },
    ],
  },
  {
    establishment: 'cholet',
    machine: 'cholet-pacs-01',
    attachedTo: ['cholet-baie-01'],
    components: [
      {
        kind: 'firmware',
        current: 'demo-2.9',
        recommended: 'demo-2.5',
        source: 'Dernière version reçue sous garantie',
        seenDaysAgo: 8,
      },
    ],
    evolutions: [
      {
        component: 'firmware',
        daysAgo: 5,
        to: 'demo-2.5',
        reason:
          'Le contrôleur RAID perd un disque à chaud avec la version installée.',
        risk: 'Arrêt du PACS pendant trente minutes.',
        right:
          'Mise à jour téléchargée et livrée à l’établissement en mars 2021, sous garantie (bon de livraison 2021-0412).',
        steps: [],
      },
    ],
  },
  {
    establishment: 'colmar',
    machine: 'colmar-san-01',
    attachedTo: ['colmar-baie-01'],
    components: [
      {
        kind: 'firmware',
        current: 'demo-9.4',
        recommended: 'demo-9.4',
        source: 'Note de version du constructeur',
        seenDaysAgo: 34,
      },
    ],
    evolutions: [
      {
        component: 'firmware',
        daysAgo: 33,
        to: 'demo-9.4',
        reason: 'Aligner le commutateur sur la version de la baie.',
        risk: 'Coupure d’un lien sur deux pendant le redémarrage.',
        steps: [
          {
            daysAgo: 30,
            act: 'refuse',
            by: 'referent',
            reason:
              'Pas d’arrêt du réseau de stockage avant la migration de janvier\u00a0; à reproposer ensuite.',
          },
        ],
      },
    ],
  },
  {
    establishment: 'nantes',
    machine: 'nantes-netbackup',
    attachedTo: ['nantes-sauv-01'],
    components: [
      {
        kind: 'firmware',
        current: '10.5',
        recommended: '10.4.0.1',
        source: 'Liste de compatibilité de l’éditeur',
        seenDaysAgo: 21,
      },
    ],
    evolutions: [
      {
        component: 'firmware',
        daysAgo: 20,
        to: '10.4.0.1',
        reason: 'Restauration granulaire des boîtes aux lettres.',
        risk: 'Pas de sauvegarde pendant une heure, à placer le matin.',
        steps: [],
      },
    ],
  },
  {
    establishment: 'nantes',
    machine: 'nantes-esxi',
    attachedTo: ['nantes-lame-01', 'nantes-lame-02', 'nantes-lame-03'],
    components: [],
    evolutions: [],
  },
  {
    establishment: 'colmar',
    machine: 'colmar-openshift',
    attachedTo: ['colmar-lame-01', 'colmar-lame-02'],
    components: [],
    evolutions: [],
  },
  {
    establishment: 'colmar',
    machine: 'colmar-dpi-01',
    attachedTo: ['colmar-baie-01', 'colmar-san-01'],
    components: [
      {
        kind: 'firmware',
        current: 'demo-5.3',
        recommended: 'demo-5.2',
        source: 'Bulletin de support du constructeur',
        seenDaysAgo: 18,
      },
    ],
    evolutions: [
      {
        component: 'firmware',
        daysAgo: 17,
        to: 'demo-5.3',
        reason: 'Prise en charge des nouveaux modules mémoire.',
        risk: 'Redémarrage du serveur.',
        steps: [
          {
            daysAgo: 14,
            act: 'withdraw',
            by: 'contractor',
            reason:
              'Le constructeur a retiré cette version de son site\u00a0; la 5.2 reste préconisée.',
          },
        ],
      },
    ],
  },
];
