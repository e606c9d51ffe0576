import type { Scenario } from '../scenario';

/** Open incidents on which the establishment's word is awaited. */
export const AWAITED: readonly Scenario[] = [
  {
    id: 'to-approve',
    shows: 'restored an hour ago: to approve',
    establishment: 'nantes',
    machine: 'nantes-lame-01',
    title: 'Lame 1 : barrette mémoire en erreur',
    description:
      'Erreurs mémoire corrigées en rafale, la lame est en maintenance.',
    impact: 2,
    urgency: 2,
    registered: {
      at: '-3:05',
      by: 'beneficiary',
      access: {
        siteContact: 'Morgane Le Goff, astreinte informatique',
        callBackNumber: '02 61 91 40 34',
        badgeOrEscort: 'Badge visiteur à l’accueil logistique',
      },
    },
    steps: [
      { at: '-2:50', by: 'contractor', act: 'start-work' },
      {
        at: '-2:45',
        by: 'contractor',
        act: 'announce-visit',
        staffIds: ['ines'],
        expectedAt: '-2:00',
      },
      {
        at: '-2:05',
        by: 'contractor',
        act: 'start-intervention',
        mode: 'on-site',
        technician: 'Inès Caron',
        staffId: 'ines',
        place: 'Salle serveurs A, châssis Synergy',
      },
      {
        at: '-1:30',
        by: 'contractor',
        act: 'replace-part',
        component: 'memory',
        reference: '815100-B21',
        condition: 'new-original',
        serialInstalled: 'SYN-MEM-4417',
        holdsData: false,
        removedPart: 'taken-back',
      },
      {
        at: '-0:55',
        by: 'contractor',
        act: 'end-intervention',
        workDone: 'Barrette A6 remplacée, test mémoire complet sans erreur.',
        component: 'memory',
        osParametersRestored: true,
        damageTo: ['goods'],
        damage:
          'Une dalle de faux plancher fendue, prise en charge par le titulaire.',
      },
      {
        at: '-0:52',
        by: 'contractor',
        act: 'restore',
        backInOperation: true,
        solution:
          'Barrette mémoire A6 remplacée, hyperviseur remis en service.',
      },
    ],
  },
  {
    id: 'to-approve-old',
    shows: 'restored days ago, still to approve: never closed by itself',
    establishment: 'nantes',
    machine: 'nantes-sauv-01',
    title: 'Sauvegardes en échec sur la banque du bloc opératoire',
    description:
      'Les sauvegardes de nuit échouent depuis deux jours sur cette banque.',
    impact: 2,
    urgency: 2,
    registered: { at: '-36:20', by: 'beneficiary' },
    steps: [
      { at: '-35:45', by: 'contractor', act: 'start-work' },
      {
        at: '-31:30',
        by: 'contractor',
        act: 'restore',
        backInOperation: true,
        solution:
          'Base de déduplication réparée, sauvegarde complète rejouée sans erreur.',
      },
    ],
  },
  {
    id: 'refused-twice',
    shows: 'refused twice with the service down: late, and proposed again',
    establishment: 'nantes',
    machine: 'nantes-baie-02',
    title: 'Baie Laennec : volumes inaccessibles par intermittence',
    description:
      'Les volumes de l’imagerie disparaissent quelques secondes toutes les dix minutes.',
    impact: 1,
    urgency: 1,
    registered: { at: '-9:05', by: 'referent' },
    steps: [
      { at: '-8:55', by: 'contractor', act: 'start-work' },
      {
        at: '-7:10',
        by: 'contractor',
        act: 'restore',
        backInOperation: true,
        solution: 'Module SFP du port CT0.FC2 remplacé.',
      },
      {
        at: '-6:30',
        by: 'beneficiary',
        act: 'refuse',
        serviceDown: true,
        reason: 'Nouvelle coupure des volumes à l’instant.',
      },
      {
        at: '-5:05',
        by: 'contractor',
        act: 'restore',
        backInOperation: true,
        solution: 'Câble optique de la voie A remplacé.',
      },
      {
        at: '-4:20',
        by: 'referent',
        act: 'refuse',
        serviceDown: true,
        reason: 'Deux coupures depuis, le service n’est pas rendu.',
      },
      {
        at: '-0:50',
        by: 'contractor',
        act: 'restore',
        backInOperation: true,
        solution:
          'Contrôleur CT0 remplacé avec le constructeur, quatre heures d’observation sans coupure.',
        latenessReason: 'Deux réparations ont été nécessaires.',
      },
    ],
  },
  {
    id: 'workaround-accepted',
    shows: 'a workaround accepted as restoring the service; the repair to come',
    establishment: 'nantes',
    machine: 'nantes-synergy-a',
    title: 'Châssis : module d’interconnexion en panne',
    description: 'Le module de la baie 3 est éteint, la redondance est perdue.',
    impact: 2,
    urgency: 2,
    registered: { at: '-30:10', by: 'beneficiary' },
    steps: [
      { at: '-29:55', by: 'contractor', act: 'start-work' },
      {
        at: '-28:40',
        by: 'contractor',
        act: 'propose-workaround',
        workaround:
          'Trafic basculé sur le module de la baie 6 ; remplacement du module au prochain créneau.',
      },
      { at: '-28:05', by: 'beneficiary', act: 'accept-workaround' },
      {
        at: '-27:30',
        by: 'contractor',
        act: 'comment',
        comment: 'Module commandé, livraison annoncée sous trois jours.',
      },
    ],
  },
  {
    id: 'workaround-proposed',
    shows: 'a workaround to accept or refuse: the clock runs meanwhile',
    establishment: 'valenciennes',
    machine: 'valenciennes-lame-01',
    title: 'Lame 1 : port réseau instable',
    description: 'Le port 1 de la lame perd le lien plusieurs fois par heure.',
    impact: 3,
    urgency: 1,
    registered: { at: '-2:40', by: 'beneficiary' },
    steps: [
      { at: '-2:20', by: 'contractor', act: 'start-work' },
      {
        at: '-0:45',
        by: 'contractor',
        act: 'propose-workaround',
        workaround:
          'Trafic porté par le second port, à débit réduit de moitié.',
      },
    ],
  },
  {
    id: 'instant-claimed',
    shows: 'restored more than a day before it was typed: the instant to agree',
    establishment: 'perigueux',
    machine: 'perigueux-baie-01',
    title: 'Baie de stockage : batterie du contrôleur à remplacer',
    description:
      'Cache en écriture désactivé, batterie du contrôleur 0 en fin de vie.',
    impact: 2,
    urgency: 2,
    registered: { at: '-24:30', by: 'beneficiary' },
    steps: [
      { at: '-23:40', by: 'contractor', act: 'start-work' },
      {
        at: '-2:15',
        by: 'contractor',
        act: 'restore',
        backInOperation: true,
        occurredAt: '-16:30',
        solution:
          'Batterie remplacée en salle blanche, sans réseau ; saisie faite au retour.',
      },
    ],
  },
  {
    id: 'exclusion-claimed',
    shows: 'an exclusion claimed with photos: to accept or contest',
    establishment: 'annecy',
    machine: 'annecy-pacs-01',
    title: 'Châssis de l’imagerie arrêté après une fuite d’eau',
    description:
      'Une fuite du climatiseur a atteint le haut de la baie, le châssis s’est arrêté.',
    impact: 1,
    urgency: 1,
    registered: { at: '-5:20', by: 'referent' },
    steps: [
      { at: '-5:05', by: 'contractor', act: 'start-work' },
      {
        at: '-2:40',
        by: 'contractor',
        act: 'attach',
        fileName: 'haut de la baie, traces d’eau.png',
        file: 'water-on-chassis',
      },
      {
        at: '-2:35',
        by: 'contractor',
        act: 'attach',
        fileName: 'eau au pied de la baie.png',
        file: 'water-on-floor',
      },
      {
        at: '-2:30',
        by: 'contractor',
        act: 'claim-exclusion',
        ground: 'flood',
        reason:
          'Traces d’eau sur les deux alimentations et le fond de panier, voir les photos.',
        attachmentIds: ['a-3', 'a-4'],
      },
    ],
  },
  {
    id: 'cancellation-requested',
    shows: 'the contractor asks to cancel: to agree or refuse',
    establishment: 'perigueux',
    machine: 'perigueux-hci-01',
    title: 'Nœud hyperconvergé : alerte d’alimentation',
    description: 'Alerte d’alimentation reçue cette nuit, disparue depuis.',
    impact: 3,
    urgency: 2,
    registered: { at: '-3:20', by: 'beneficiary' },
    steps: [
      { at: '-2:50', by: 'contractor', act: 'start-work' },
      {
        at: '-1:10',
        by: 'contractor',
        act: 'request-cancellation',
        kind: 'cancelled',
        reason:
          'Essai mensuel du groupe électrogène à la même minute : pas de panne du matériel.',
      },
    ],
  },
];
