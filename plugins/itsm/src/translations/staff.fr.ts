import type { staffEn } from './staff.en';

/** French texts of the register of intervening staff; complete by its type. */
export const staffFr: Record<keyof typeof staffEn, string> = {
  'staff.what':
    'Qui peut venir dans un établissement, quel que soit l’employeur. Un établissement apprend qui vient par les visites annoncées sur ses tickets.',
  'staff.list': 'Registre des intervenants',
  'staff.loading': 'Chargement du registre',
  'staff.search': 'Nom, société, profil, qualification, badge',
  'staff.searchLabel': 'Chercher dans le registre',
  'staff.who': 'Montrer',
  'staff.who.active': 'Au registre',
  'staff.who.left': 'Sortis du registre',
  'staff.who.all': 'Tout le monde',
  'staff.more': 'Plus',
  'staff.loaded_one': '{{count}} personne affichée',
  'staff.loaded_other': '{{count}} personnes affichées',
  'staff.empty.title': 'Personne n’est encore au registre',
  'staff.empty.hint':
    'Ajoutez ceux qui peuvent venir sur site\u00a0: leurs visites peuvent alors être annoncées.',
  'staff.empty.noneTitle': 'Personne ne correspond',
  'staff.empty.noneHint': 'Essayez un autre mot, ou montrez tout le monde.',
  'staff.refused.title': 'Le registre est celui du titulaire',
  'staff.refused.hint':
    'Qui vient dans votre établissement, et quand, est annoncé sur ses tickets.',
  'staff.column.name': 'Nom',
  'staff.column.employer': 'Employeur',
  'staff.column.profile': 'Profil et qualifications',
  'staff.column.badge': 'Badge',
  'staff.left': 'Sorti',
  'staff.badge': 'Badge {{badge}}',
  'staff.employer.contractor': 'Titulaire',
  'staff.employer.subcontractor': 'Sous-traitant',
  'staff.employer.manufacturer': 'Constructeur',
  'staff.add': 'Ajouter une personne',
  'staff.change': 'Modifier',
  'staff.changeOf': 'Modifier {{name}}',
  'staff.field.name': 'Prénom et nom',
  'staff.field.employer': 'Employeur',
  'staff.field.company': 'Société',
  'staff.field.profile': 'Profil',
  'staff.field.qualifications': 'Qualifications (facultatif)',
  'staff.field.badge': 'Numéro de badge',
  'staff.field.userRef': 'Compte sur le portail (facultatif)',
  'staff.field.userRef.help':
    'Par exemple user:default/alex.moreau\u00a0: les interventions de cette personne se remplissent alors à son nom.',
  'staff.field.active': 'Au registre',
  'staff.field.active.help':
    'Qui en est sorti ne peut plus être annoncé\u00a0; les tickets gardent son nom.',
  'staff.save': 'Enregistrer',
  'staff.saving': 'Enregistrement…',
  'staff.cancel': 'Annuler',
  'staff.saved': '{{name}}\u00a0: enregistré.',
  'staff.error.required': 'À remplir',
  'staff.error.accountTaken': 'Ce compte est déjà celui de quelqu’un d’autre',
  'staff.error.conflict':
    'Quelqu’un d’autre a modifié cette personne entre-temps. Fermez, regardez, et refaites votre modification.',
  'staff.error.failed':
    'Pas enregistré\u00a0: {{message}}. Votre saisie est toujours là.',
};
