import type { Scenario } from '../scenario';

/** Open incidents at work: the contractor's move. */
export const RUNNING: readonly Scenario[] = [
  {
    id: 'late',
    shows: 'late, with comments kept internal by each side',
    establishment: 'nantes',
    machine: 'nantes-dpi-01',
    title: 'Serveur du dossier patient : redémarrages intempestifs',
    description:
      'Le serveur a redémarré trois fois depuis ce matin. Le journal iLO signale une erreur mémoire non corrigée sur le processeur 1. Les services basculent sur le second nœud, sans marge.',
    impact: 1,
    urgency: 2,
    registered: {
      at: '-6:20',
      by: 'beneficiary',
      access: {
        building: 'Bâtiment technique',
        room: 'Salle serveurs 1',
        siteContact: 'Morgane Le Goff, astreinte informatique',
        callBackNumber: '02 40 00 12 34',
        badgeOrEscort: 'Badge visiteur à l’accueil logistique, accompagné',
        careConstraint:
          'Ne pas arrêter le second nœud : les urgences travaillent dessus.',
      },
    },
    steps: [
      { at: '-6:08', by: 'contractor', act: 'start-work' },
      {
        at: '-5:55',
        by: 'contractor',
        act: 'start-intervention',
        mode: 'remote',
        technician: 'Hugo Lambert',
      },
      {
        at: '-5:12',
        by: 'contractor',
        act: 'end-intervention',
        workDone:
          'Relevé des journaux iLO et AHS. Barrette P1-DIMM 4 isolée, remplacement à faire sur place.',
      },
      {
        at: '-5:05',
        by: 'contractor',
        act: 'hand-over',
        to: 'user:default/hugo.lambert',
        note: 'Barrette P1-DIMM 4 à remplacer sur place. Le second nœud tient, sans marge : appeler le service avant tout arrêt.',
      },
      {
        at: '-3:40',
        by: 'contractor',
        act: 'comment',
        comment:
          'Barrette compatible commandée à l’agence de Rennes, l’agence de Nantes est en rupture.',
        internal: true,
      },
      {
        at: '-2:10',
        by: 'referent',
        act: 'comment',
        comment:
          'Prévenir la cellule de crise si le second nœud redémarre aussi.',
        internal: true,
      },
      {
        at: '-1:30',
        by: 'referent',
        act: 'set-access',
        siteContact: 'Yann Kerbrat, relève de 14 h',
        callBackNumber: '02 40 00 12 40',
      },
      {
        at: '-1:05',
        by: 'contractor',
        act: 'comment',
        comment:
          'La barrette est en route, le technicien se présentera à l’accueil logistique.',
      },
    ],
  },
  {
    id: 'nearly-late-50h',
    shows:
      'about to be late on a restore time of 50 hours, its maker to be chased',
    establishment: 'nantes',
    machine: 'nantes-calcul-01',
    title: 'Nœud de calcul : une carte GPU absente au démarrage',
    description:
      'Une carte sur huit n’est plus vue par le système depuis la mise à jour du pilote. Les calculs de dosimétrie attendent.',
    impact: 3,
    urgency: 2,
    registered: { at: '-41:10', by: 'beneficiary' },
    steps: [
      { at: '-38:25', by: 'contractor', act: 'start-work' },
      {
        at: '-37:50',
        by: 'contractor',
        act: 'start-intervention',
        mode: 'remote',
        technician: 'Maëlle Prigent',
      },
      {
        at: '-36:15',
        by: 'contractor',
        act: 'end-intervention',
        workDone:
          'Pilote précédent remis en place : la carte reste absente du bus. Dossier ouvert chez le constructeur.',
        osBefore: 'RHEL 9.4, pilote GPU 550.90',
        osAfter: 'RHEL 9.4, pilote GPU 535.183',
        supplierDifficulties:
          'Le constructeur demande un relevé complet avant d’envoyer une carte.',
      },
      {
        at: '-36:10',
        by: 'contractor',
        act: 'record-maker-case',
        caseNumber: 'NV-2611-40517',
        chaseOn: '-6:00',
        note: 'Carte à échanger, accord du constructeur attendu.',
      },
      {
        at: '-0:35',
        by: 'contractor',
        act: 'announce-visit',
        staffIds: ['thomas', 'ines'],
        expectedAt: 'tomorrow 08:30',
        note: 'Remplacement de la carte GPU ; prévoir l’accès à la salle de calcul.',
      },
    ],
  },
  {
    id: 'nearly-late-247',
    shows: 'about to be late around the clock, a technician on site',
    establishment: 'nantes',
    machine: 'nantes-baie-01',
    title: 'Baie de stockage : contrôleur B hors service',
    description:
      'La baie ne tourne plus que sur le contrôleur A, les temps de réponse des bases ont doublé.',
    impact: 1,
    urgency: 1,
    registered: { at: '-3:12', by: 'referent' },
    steps: [
      { at: '-3:04', by: 'contractor', act: 'start-work' },
      {
        at: '-2:50',
        by: 'contractor',
        act: 'announce-visit',
        staffIds: ['karim'],
        expectedAt: '-1:20',
      },
      {
        at: '-2:30',
        by: 'referent',
        act: 'choose-data-media',
        choice: 'wiped',
        note: 'Effacement certifié avant tout départ, le contrôleur a un cache.',
      },
      {
        at: '-1:25',
        by: 'contractor',
        act: 'start-intervention',
        mode: 'on-site',
        technician: 'Karim Belkacem',
        staffId: 'karim',
        place: 'Salle serveurs B, baie 12',
        note: 'Arrivé avec un contrôleur de rechange.',
      },
    ],
  },
  {
    id: 'due-at-closing',
    shows:
      'registered at the opening with 10 hours: due when the window closes',
    establishment: 'cholet',
    machine: 'cholet-dpi-01',
    title: 'Ventilateur en défaut sur le serveur du dossier patient',
    description:
      'Alerte iDRAC : ventilateur 3 arrêté, température en hausse mais sous le seuil.',
    impact: 2,
    urgency: 2,
    registered: { at: 'opening', by: 'beneficiary' },
    steps: [],
  },
  {
    id: 'just-registered',
    shows: 'just registered, nobody at work on it yet',
    establishment: 'nantes',
    machine: 'nantes-urg-01',
    title: 'Urgences : le serveur de l’accueil ne répond plus',
    description:
      'Plus de réponse au réseau ni à la console distante. L’accueil des urgences est passé en procédure dégradée papier.',
    impact: 1,
    urgency: 1,
    registered: { at: '-0:12', by: 'beneficiary' },
    steps: [],
  },
  {
    id: 'remote-under-way',
    shows: 'a remote intervention under way, taken over from a colleague',
    establishment: 'valenciennes',
    machine: 'valenciennes-aix-01',
    title: 'Partition AIX du laboratoire : chemins multipath perdus',
    description:
      'Deux chemins sur quatre sont perdus vers la baie depuis la bascule du commutateur.',
    impact: 2,
    urgency: 1,
    registered: { at: '-1:25', by: 'beneficiary' },
    steps: [
      { at: '-1:10', by: 'contractor', act: 'start-work' },
      {
        at: '-0:55',
        by: 'colleague',
        act: 'take',
        note: 'Je connais cette grappe, je la reprends.',
      },
      {
        at: '-0:50',
        by: 'colleague',
        act: 'start-intervention',
        mode: 'remote',
        technician: 'Hugo Lambert',
      },
    ],
  },
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
        callBackNumber: '02 40 00 12 34',
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
