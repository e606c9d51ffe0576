import type { anniversariesEn } from './anniversaries.en';

/** French texts of the lists made at anniversaries of orders. */
export const anniversariesFr: Record<keyof typeof anniversariesEn, string> = {
  'anniversaries.view': 'Listes annuelles',
  'anniversaries.what':
    'À chaque anniversaire de commande, les matériels sortis de la maintenance, ceux qui en sortent avant le suivant, et ceux dont le modèle arrive à sa fin d’ici là. Chaque liste est conservée telle qu’établie. Y figurer ne vaut pas avis.',
  'anniversaries.title': 'Listes annuelles',
  'anniversaries.loading': 'Chargement des listes',
  'anniversaries.more': 'Listes plus anciennes',
  'anniversaries.all': 'Toutes les listes',
  'anniversaries.none': 'Aucune liste pour l’instant',
  'anniversaries.noneHint':
    'Une liste s’établit d’elle-même au premier anniversaire d’une commande.',
  'anniversaries.noneChosen': 'Aucune liste pour cet établissement',
  'anniversaries.of': 'Anniversaire du {{day}}',
  'anniversaries.nothing': 'Aucun matériel',
  'anniversaries.machines_one': '{{count}} matériel',
  'anniversaries.machines_other': '{{count}} matériels',
  'anniversaries.count.out': 'sortis\u00a0: {{machines}}',
  'anniversaries.count.ending': 'à sortir\u00a0: {{machines}}',
  'anniversaries.count.unproven': 'réception à prouver\u00a0: {{machines}}',
  'anniversaries.count.at-risk': 'à risque\u00a0: {{machines}}',
  'anniversaries.unknown.title': 'Cette liste n’existe pas',
  'anniversaries.unknown.hint':
    'L’adresse est peut-être fausse, ou la liste est celle d’un établissement dont vous n’êtes pas.',
  'anniversaries.unknown.list': 'Voir les listes',
  'anniversaries.list.title': 'Liste annuelle du {{day}}',
  'anniversaries.list.loading': 'Chargement de la liste',
  'anniversaries.list.nothing':
    '{{establishment}}\u00a0: aucun matériel n’est sorti de la maintenance, ni ne doit en sortir avant le {{day}}.',
  'anniversaries.list.some_one':
    '{{establishment}}\u00a0: un matériel est sorti de la maintenance, doit en sortir avant le {{day}}, ou est d’un modèle qui arrive à sa fin d’ici là.',
  'anniversaries.list.some_other':
    '{{establishment}}\u00a0: {{count}} matériels sont sortis de la maintenance, doivent en sortir avant le {{day}}, ou sont d’un modèle qui arrive à sa fin d’ici là.',
  'anniversaries.list.meaning':
    'Figurer sur cette liste ne vaut pas avis\u00a0: sans avis reçu depuis un an, la maintenance est due en entier.',
  'anniversaries.file.pdf': 'Liste (PDF)',
  'anniversaries.file.xlsx': 'Liste (XLSX)',
  'anniversaries.situation.out': 'Déjà sortis de la maintenance',
  'anniversaries.situation.ending':
    'Sortie prévue avant le prochain anniversaire',
  'anniversaries.situation.unproven':
    'Avis dont la réception n’est pas prouvée',
  'anniversaries.situation.at-risk': 'À risque, sans avis',
  'anniversaries.situation.out.what':
    'Un avis reçu a pris effet avant l’anniversaire.',
  'anniversaries.situation.ending.what':
    'Un avis est reçu. Le niveau est dû en entier jusqu’au dernier jour inclus.',
  'anniversaries.situation.unproven.what':
    'Un avis est adressé\u00a0; tant que sa réception n’est pas prouvée, aucune fin n’est acquise.',
  'anniversaries.situation.at-risk.what':
    'Le modèle arrive à sa fin avant le prochain anniversaire et aucun avis n’est adressé.',
  'anniversaries.machines.loading': 'Chargement des matériels',
  'anniversaries.machines.more': 'Autres matériels',
  'anniversaries.lastDay': 'Dernier jour\u00a0: {{day}}',
  'anniversaries.askedDay': 'Dernier jour annoncé\u00a0: {{day}}',
  'anniversaries.firstDay': 'Maintenance due au moins jusqu’au {{day}}',
  'anniversaries.ends.spare-parts': 'Fin des pièces le {{day}}',
  'anniversaries.ends.support': 'Fin du support le {{day}}',
  'anniversaries.origin': 'Source\u00a0: {{origin}}',
  'anniversaries.fact.anniversary': 'Anniversaire',
  'anniversaries.fact.next': 'Prochain anniversaire',
  'anniversaries.fact.orders': 'Commandes',
  'anniversaries.fact.made': 'Établie',
  'anniversaries.sent': 'Envoyée à',
  'anniversaries.sent.none': 'Elle va être envoyée.',
};
