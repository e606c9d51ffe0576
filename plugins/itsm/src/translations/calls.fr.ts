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
  'calls.failed': 'L’appel n’est pas encore consigné.',
  'calls.filter': 'Appels de',
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
