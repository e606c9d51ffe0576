import type { Scenario } from '../scenario';

/**
 * Open incidents that did not go straight on: raised, reopened, contested,
 * entered late, refused, split.
 */
export const TURNS: readonly Scenario[] = [
  {
    id: 'priority-changed',
    shows:
      'a priority raised on the way: the restore time does not move; in the queue of a team',
    establishment: 'valenciennes',
    machine: 'valenciennes-objet-01',
    title: 'Stockage objet : un nœud sorti de l’anneau',
    description:
      'Le nœud 4 est sorti de l’anneau. La protection tient, l’archivage des images est ralenti.',
    impact: 3,
    urgency: 3,
    registered: { at: '-19:30', by: 'beneficiary' },
    steps: [
      { at: '-18:10', by: 'contractor', act: 'start-work' },
      {
        at: '-17:30',
        by: 'contractor',
        act: 'hand-over',
        to: 'group:default/titulaire-terrain',
        note: 'Nœud 4 à remettre dans l’anneau sur place, après la sauvegarde du soir.',
      },
      {
        at: '-3:20',
        by: 'beneficiary',
        act: 'change-priority',
        impact: 1,
        urgency: 2,
        reason:
          'Un deuxième nœud donne des erreurs de disque : l’imagerie ne s’archiverait plus.',
      },
    ],
  },
  {
    id: 'reopened',
    shows: 'reopened after a week: the time consumed before counts',
    establishment: 'nantes',
    machine: 'nantes-lame-02',
    title: 'Lame 2 : perte de l’hyperviseur',
    description:
      'La lame a quitté la grappe, les machines virtuelles ont redémarré ailleurs.',
    impact: 2,
    urgency: 1,
    registered: { at: '-200:00', by: 'beneficiary' },
    steps: [
      {
        at: '-199:40',
        by: 'contractor',
        act: 'start-intervention',
        mode: 'remote',
        technician: 'Hugo Lambert',
        employer: 'contractor',
      },
      {
        at: '-198:30',
        by: 'contractor',
        act: 'end-intervention',
        workDone:
          'Carte mezzanine réinitialisée, micrologiciel remis à niveau.',
      },
      {
        at: '-198:28',
        by: 'contractor',
        act: 'restore',
        backInOperation: true,
        solution:
          'Lame revenue dans la grappe après la mise à niveau de la carte mezzanine.',
      },
      { at: '-196:15', by: 'beneficiary', act: 'approve' },
      {
        at: '-1:15',
        by: 'beneficiary',
        act: 'reopen',
        reason: 'Même panne ce jour : la lame a de nouveau quitté la grappe.',
      },
      {
        at: '-0:35',
        by: 'contractor',
        act: 'start-intervention',
        mode: 'on-site',
        technician: 'Karim Belkacem',
        employer: 'contractor',
      },
    ],
  },
  {
    id: 'exclusion-contested',
    shows: 'an exclusion claimed and contested: the ticket stays in the rates',
    establishment: 'colmar',
    machine: 'colmar-dpi-01',
    title: 'Serveur arrêté après une coupure électrique',
    description:
      'Le serveur ne redémarre pas depuis la bascule de l’onduleur, alimentation 2 éteinte.',
    impact: 2,
    urgency: 1,
    registered: { at: '-7:10', by: 'beneficiary' },
    steps: [
      { at: '-6:55', by: 'contractor', act: 'start-work' },
      {
        at: '-5:30',
        by: 'contractor',
        act: 'claim-exclusion',
        ground: 'use-against-specification',
        reason:
          'Les deux alimentations étaient sur la même voie ; le constructeur en demande deux.',
      },
      {
        at: '-4:05',
        by: 'referent',
        act: 'contest-exclusion',
        reason:
          'Le raccordement a été fait et recetté par le titulaire lors de l’installation.',
      },
    ],
  },
  {
    id: 'late-entry',
    shows:
      'entered after an outage of the software: the clock runs from the call',
    establishment: 'aurillac',
    machine: 'aurillac-hci-01',
    title: 'Nœud hyperconvergé : disque cache en erreur',
    description:
      'Appel reçu pendant l’indisponibilité du guichet. Disque cache du groupe 1 en erreur, débit divisé par deux.',
    impact: 2,
    urgency: 2,
    registered: {
      at: '-2:05',
      by: 'contractor',
      calledAt: '-4:35',
      channel: 'phone',
      call: {
        caller: 'Benoît Lafon, exploitation',
        callerNumber: '05 36 49 15 30',
      },
    },
    steps: [{ at: '-1:50', by: 'contractor', act: 'start-work' }],
  },
  {
    id: 'refused-service-up',
    shows: 'refused with the service up: the clock stays stopped, work goes on',
    establishment: 'cholet',
    machine: 'cholet-baie-01',
    title: 'Baie de stockage : deux disques en reconstruction',
    description:
      'Deux disques du même groupe sont en reconstruction, la baie est très lente.',
    impact: 2,
    urgency: 1,
    registered: { at: '-12:30', by: 'referent' },
    steps: [
      { at: '-12:05', by: 'contractor', act: 'start-work' },
      {
        at: '-8:20',
        by: 'contractor',
        act: 'restore',
        backInOperation: true,
        solution: 'Disques remplacés, reconstruction terminée.',
      },
      {
        at: '-5:00',
        by: 'beneficiary',
        act: 'refuse',
        serviceDown: false,
        reason:
          'Le service fonctionne, mais l’alerte du tiroir 2 est toujours présente dans la supervision.',
      },
    ],
  },
  {
    id: 'three-machines',
    shows: 'three machines on one ticket: the strictest time holds for all',
    establishment: 'nantes',
    machine: 'nantes-san-01',
    title: 'Coupure électrique de la salle : commutateur, bandes et calcul',
    description:
      'Après la coupure de la nuit, le commutateur SAN, la bibliothèque de bandes et le nœud de calcul ne redémarrent pas.',
    impact: 2,
    urgency: 2,
    registered: {
      at: '-4:10',
      by: 'referent',
      otherMachines: ['nantes-bandes-01', 'nantes-calcul-01'],
      access: {
        siteContact: 'Morgane Le Goff, astreinte informatique',
        callBackNumber: '02 61 91 40 34',
      },
    },
    steps: [
      { at: '-3:50', by: 'contractor', act: 'start-work' },
      {
        at: '-3:20',
        by: 'beneficiary',
        act: 'add-machine',
        machineId: 'nantes-labo-01',
        note: 'Le serveur du laboratoire est sur le même départ électrique.',
      },
      {
        at: '-2:30',
        by: 'referent',
        act: 'remove-machine',
        machineId: 'nantes-labo-01',
        reason: 'Il a redémarré seul : il n’était qu’en attente du réseau.',
      },
      {
        at: '-1:40',
        by: 'contractor',
        act: 'split',
        machineId: 'nantes-calcul-01',
        title: 'Nœud de calcul : carte mère à remplacer',
        reason:
          'La panne du nœud de calcul est propre à sa carte mère, à commander.',
      },
    ],
  },
];
