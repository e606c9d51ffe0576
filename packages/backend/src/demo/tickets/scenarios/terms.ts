import type { Scenario } from '../scenario';

/** Incidents whose terms are not the ordinary ones. */
export const TERMS: readonly Scenario[] = [
  {
    id: 'machine-unknown',
    shows: 'a machine that is not in the list: the desk identifies it',
    establishment: 'nantes',
    title: 'Serveur sans étiquette arrêté au local technique',
    description:
      'Un serveur bleu, sans étiquette, est éteint dans le local technique du niveau -1. Le service d’hygiène a perdu son partage.',
    impact: 3,
    urgency: 2,
    registered: {
      at: '-1:30',
      by: 'beneficiary',
      machineText:
        'Serveur 2U, façade bleue, local technique du niveau -1 de l’hôpital Saint-Jacques',
    },
    steps: [],
  },
  {
    id: 'machine-found',
    shows:
      'a machine unknown at first, then found: the clock from registration',
    establishment: 'annecy',
    title: 'Stockage de l’imagerie lent depuis ce matin',
    description: 'Les examens mettent plus d’une minute à s’ouvrir.',
    impact: 2,
    urgency: 2,
    registered: {
      at: '-4:10',
      by: 'beneficiary',
      machineText: 'La baie de l’imagerie, dans la salle du rez-de-chaussée',
    },
    steps: [
      {
        at: '-3:25',
        by: 'contractor',
        act: 'qualify',
        diagnosis:
          'Baie identifiée par son volume ; un disque ralentit le groupe.',
        machineId: 'annecy-baie-01',
      },
      { at: '-3:10', by: 'contractor', act: 'start-work' },
    ],
  },
  {
    id: 'qualification-agreed',
    shows: 'found to be a machine on no order: agreed, and no due time',
    establishment: 'bauge',
    title: 'Le serveur de sauvegarde du sous-sol bipe',
    description: 'Bip continu depuis hier, voyant orange en façade.',
    impact: 3,
    urgency: 3,
    registered: {
      at: '-14:20',
      by: 'beneficiary',
      machineText: 'Le boîtier de sauvegarde du sous-sol',
    },
    steps: [
      {
        at: '-12:45',
        by: 'contractor',
        act: 'qualify',
        diagnosis: 'Boîtier de sauvegarde hors commande ; disque 5 en échec.',
        machineId: 'bauge-sauv-01',
      },
      {
        at: '-10:30',
        by: 'referent',
        act: 'agree-qualification',
        note: 'Le boîtier n’est en effet sur aucune commande.',
      },
      { at: '-9:50', by: 'contractor', act: 'start-work' },
    ],
  },
  {
    id: 'other-machine-proposed',
    shows: 'the contractor names another machine: to agree or refuse',
    establishment: 'nantes',
    machine: 'nantes-lame-03',
    title: 'Lame 3 : perte de ses volumes au démarrage',
    description: 'La lame démarre mais ne voit plus ses volumes.',
    impact: 2,
    urgency: 2,
    registered: { at: '-2:15', by: 'beneficiary' },
    steps: [
      { at: '-2:00', by: 'contractor', act: 'start-work' },
      {
        at: '-0:30',
        by: 'contractor',
        act: 'qualify',
        diagnosis:
          'La lame est saine : les volumes sont masqués sur la baie de Laennec.',
        machineId: 'nantes-baie-02',
      },
    ],
  },
  {
    id: 'not-covered',
    shows: 'a machine on no order: registered all the same, no due time',
    establishment: 'aurillac',
    machine: 'aurillac-bandes-01',
    title: 'Bibliothèque de bandes : bras bloqué',
    description:
      'Le bras est arrêté devant le lecteur 1, plus d’externalisation.',
    impact: 3,
    urgency: 3,
    registered: { at: '-15:40', by: 'beneficiary' },
    steps: [
      { at: '-13:20', by: 'contractor', act: 'start-work' },
      {
        at: '-12:10',
        by: 'contractor',
        act: 'comment',
        comment:
          'Matériel sur aucune commande : un devis est proposé avant toute réparation.',
      },
    ],
  },
  {
    id: 'warranty-unknown',
    shows: 'the end of the warranty is not known: the level is to be checked',
    establishment: 'annecy',
    machine: 'annecy-bandes-01',
    title: 'Bibliothèque de bandes : lecteur 2 hors ligne',
    description: 'Le lecteur 2 reste hors ligne après nettoyage.',
    impact: 3,
    urgency: 3,
    registered: { at: '-2:30', by: 'beneficiary' },
    steps: [{ at: '-1:55', by: 'contractor', act: 'start-work' }],
  },
  {
    id: 'reunion',
    shows: 'La Réunion: an indicative due time, in its own time zone',
    establishment: 'reunion',
    machine: 'reunion-dpi-01',
    title: 'Serveur du dossier patient : disque en échec',
    description: 'Disque 7 en échec, la grappe est dégradée.',
    impact: 2,
    urgency: 2,
    registered: { at: '-3:10', by: 'beneficiary' },
    steps: [{ at: '-2:45', by: 'contractor', act: 'start-work' }],
  },
  {
    id: 'guyane',
    shows: 'Guyane: beyond an indicative time, out of the in-time rates',
    establishment: 'cayenne',
    machine: 'cayenne-baie-01',
    title: 'Baie de stockage : contrôleur en redémarrage',
    description: 'Le contrôleur A redémarre toutes les heures.',
    impact: 2,
    urgency: 1,
    registered: { at: '2026-10-05 09:00:00', by: 'beneficiary' },
    steps: [
      { at: '2026-10-05 09:40', by: 'contractor', act: 'start-work' },
      {
        at: '2026-10-06 15:20:00',
        by: 'contractor',
        act: 'restore',
        backInOperation: true,
        solution: 'Contrôleur remplacé, pièce arrivée par le vol du matin.',
      },
      { at: '2026-10-06 17:05', by: 'referent', act: 'approve' },
    ],
  },
  {
    id: 'followed',
    shows: 'closed in September: too old to reopen in autumn',
    establishment: 'saumur',
    machine: 'saumur-baie-01',
    title: 'Baie de stockage : alimentation en défaut',
    description: 'L’alimentation B est éteinte.',
    impact: 3,
    urgency: 2,
    registered: { at: '2026-09-14 10:15:00', by: 'beneficiary' },
    steps: [
      { at: '2026-09-14 10:50', by: 'contractor', act: 'start-work' },
      {
        at: '2026-09-14 16:05:00',
        by: 'contractor',
        act: 'restore',
        backInOperation: true,
        solution: 'Alimentation remplacée.',
      },
      { at: '2026-09-15 08:50', by: 'beneficiary', act: 'approve' },
    ],
  },
  {
    id: 'follows',
    shows:
      'the same fault after more than 30 days: a new ticket that follows it',
    establishment: 'saumur',
    machine: 'saumur-baie-01',
    title: 'Baie de stockage : la même alimentation de nouveau en défaut',
    description:
      'L’alimentation B remplacée en septembre est de nouveau éteinte.',
    impact: 3,
    urgency: 2,
    registered: { at: '-5:30', by: 'beneficiary', follows: 'followed' },
    steps: [{ at: '-4:40', by: 'contractor', act: 'start-work' }],
  },
];
