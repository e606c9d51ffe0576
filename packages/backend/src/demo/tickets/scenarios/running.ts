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
        callBackNumber: '02 61 91 40 34',
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
        employer: 'contractor',
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
        callBackNumber: '02 61 91 40 40',
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
        employer: 'contractor',
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
        employer: 'contractor',
      },
    ],
  },
];
