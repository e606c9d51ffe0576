import type { callsEn } from './calls.en';

/** French texts of the log of calls; complete by its type. */
export const callsFr: Record<keyof typeof callsEn, string> = {
  'calls.new': 'Consigner un appel',
  'calls.caller': 'Appelant',
  'calls.number': 'Numéro de l’appelant',
  'calls.onBehalfOf': 'Pour le compte de',
  'calls.subject': 'Objet de l’appel',
  'calls.subjectRequired': 'Dites l’objet de l’appel',
  'calls.log': 'Consigner l’appel',
  'calls.declare': 'En faire une déclaration',
  'calls.declareFrom': 'En faire une déclaration',
  'calls.logged': 'Appel consigné.',
  'calls.late': 'saisie tardive',
  'calls.lateHint':
    'Pour ce qui a été noté sur papier pendant une panne\u00a0: l’appel compte à son propre jour.',
  'calls.erased': 'Texte retiré',
  'calls.removed': '{{what}}\u00a0: retiré par {{by}}, {{when}}.',
  'calls.removedOnTicket':
    '{{what}}\u00a0: retiré du ticket par {{by}}, {{when}}.',
  'calls.someone': 'quelqu’un',
  'calls.text.subject': 'Objet',
  'calls.text.caller': 'Appelant',
  'calls.text.number': 'Numéro de l’appelant',
  'calls.text.onBehalfOf': 'Pour le compte de',
  'calls.text.reason': 'Motif d’un retrait',
  'calls.remove': 'Retirer un texte',
  'calls.remove.of': 'Retirer un texte\u00a0: {{subject}}',
  'calls.remove.title': 'Retirer des textes d’un appel',
  'calls.remove.what': 'Ce qui est retiré',
  'calls.remove.whatRequired': 'Choisissez au moins un texte',
  'calls.remove.one': '{{what}}\u00a0: {{text}}',
  'calls.remove.reason': 'Pourquoi',
  'calls.remove.reasonHint':
    'Sans répéter ce qui est retiré, et sans donnée de patient.',
  'calls.remove.reasonRequired': 'Dites pourquoi',
  'calls.remove.effect':
    'Effacé pour tous, sans retour. L’appel reste et compte\u00a0; il dit qui a retiré quoi, quand et pourquoi.',
  'calls.remove.ticketKeeps':
    'Le ticket a ses propres textes\u00a0: retirez-les sur sa page.',
  'calls.remove.failed': 'Rien n’est encore retiré.',
  'calls.remove.cancel': 'Annuler',
  'calls.remove.do': 'Retirer',
  'calls.failed': 'L’appel n’est pas encore consigné.',
  'calls.filter': 'Appels de',
  'calls.period': 'Période',
  'calls.period.all': 'Toutes',
  'calls.period.week': 'Cette semaine',
  'calls.period.month': 'Ce mois-ci',
  'calls.period.year': 'Cette année',
  'calls.period.chosen': 'Jours choisis',
  'calls.period.from': 'Du',
  'calls.period.to': 'Au, inclus',
  'calls.period.backwards': 'La fin précède le début',
  'calls.noneChosen': 'Aucun appel ici',
  'calls.noneChosenHint':
    'Aucun de cet établissement dans cette période\u00a0: choisissez-en une autre, ou toutes.',
  'calls.none': 'Aucun appel',
  'calls.noneHint':
    'Les appels au guichet du titulaire apparaissent ici, avec leur suite.',
  'calls.noneHint.desk':
    'Consignez le premier ci-dessus\u00a0: il compte, avec ou sans ticket.',
  'calls.more': 'En voir plus',
  'calls.list': 'Appels, le plus récent d’abord',
  'calls.for': 'pour {{name}}',
  'calls.takenBy': 'pris par {{name}}',
  'calls.answered': 'Répondu, sans ticket.',
};
