import type { establishmentEn } from './establishment.en';

/** French texts of the establishments; complete by its type. */
export const establishmentFr: Record<keyof typeof establishmentEn, string> = {
  'establishments.loading': 'Chargement des établissements',
  'establishments.search': 'Nom, FINESS, ville, région',
  'establishments.searchLabel': 'Chercher un établissement',
  'establishments.finess': 'FINESS {{finess}}',
  'establishments.open_one': '{{count}} incident ouvert',
  'establishments.open_other': '{{count}} incidents ouverts',
  'establishments.late_one': '{{count}} en retard',
  'establishments.late_other': '{{count}} en retard',
  'establishments.loaded_one': '{{count}} établissement affiché',
  'establishments.loaded_other': '{{count}} établissements affichés',
  'establishments.none.title': 'Aucun établissement ici',
  'establishments.none.search':
    'Aucun nom, numéro, ville ou région ne porte ces mots. Essayez-en moins.',
  'establishments.none.hint':
    'Les établissements viennent des groupes du catalogue qui portent un FINESS.',
  'establishments.clear': 'Effacer la recherche',
  'establishment.loading': 'Chargement de l’établissement',
  'establishment.unknown.title': 'Établissement introuvable',
  'establishment.unknown.hint':
    'Aucun établissement {{finess}} parmi ceux que vous pouvez voir.',
  'establishment.unknown.list': 'Vers les établissements',
  'establishment.identity': 'Identité et sites',
  'establishment.finess': 'FINESS juridique',
  'establishment.place': 'Commune',
  'establishment.region': 'Région',
  'establishment.sites_one': '{{count}} site',
  'establishment.sites_other': '{{count}} sites',
  'establishment.siteFiness': 'FINESS géographique {{finess}}',
  'establishment.indicative': 'délais de rétablissement indicatifs',
  'establishment.contacts': 'Points de contact',
  'establishment.contacts.empty':
    'Aucun point de contact pour l’instant\u00a0; le référent local les renseigne.',
  'establishment.contacts.emptyReferent':
    'Personne n’est encore renseigné. Ajoutez la DSI, l’astreinte et la direction de garde\u00a0: le titulaire les appelle d’après cette page.',
  'establishment.contact.add': 'Ajouter un contact',
  'establishment.contact.change': 'Modifier un contact',
  'establishment.contact.changeOne': 'Modifier\u00a0: {{contact}}',
  'establishment.contact.remove': 'Retirer',
  'establishment.contact.removeOne': 'Retirer\u00a0: {{contact}}',
  'establishment.contact.raiseOne': 'Appeler plus tôt\u00a0: {{contact}}',
  'establishment.contact.removed': 'Le contact est retiré.',
  'establishment.contact.putBack': 'Remettre',
  'establishment.contact.gone':
    'Le contact a été retiré\u00a0: enregistrer l’ajoute à nouveau.',
  'establishment.function.it-department': 'DSI',
  'establishment.function.on-call': 'Astreinte',
  'establishment.function.management-on-duty': 'Direction de garde',
  'establishment.function.other': 'Autre contact',
  'establishment.field.function': 'Fonction',
  'establishment.field.label': 'Intitulé',
  'establishment.field.name': 'Nom',
  'establishment.field.phone': 'Téléphone',
  'establishment.field.email': 'Courriel',
  'establishment.field.hours': 'Quand quelqu’un répond',
  'establishment.field.hoursText': 'Horaires en toutes lettres',
  'establishment.field.weeklyHours': 'Horaires de la semaine',
  'establishment.field.onHolidays': 'Les jours fériés aussi',
  'establishment.field.toldOutsideWindow':
    'Liste d’astreinte\u00a0: peut être prévenue hors de la plage de service',
  'establishment.field.remarks': 'Remarques pour les intervenants',
  'establishment.fieldName.function': 'fonction',
  'establishment.fieldName.label': 'intitulé',
  'establishment.fieldName.name': 'nom',
  'establishment.fieldName.phone': 'téléphone',
  'establishment.fieldName.email': 'courriel',
  'establishment.fieldName.hoursText': 'horaires en toutes lettres',
  'establishment.fieldName.weeklyHours': 'horaires de la semaine',
  'establishment.fieldName.onHolidays': 'jours fériés',
  'establishment.fieldName.toldOutsideWindow': 'prévenu hors plage',
  'establishment.hint.label':
    'Affiché à la place de la fonction s’il est rempli',
  'establishment.hint.phone': 'Dix chiffres, ou + et l’indicatif du pays',
  'establishment.hint.week':
    'Par exemple 8h30-12h, 13h30-18h\u00a0; rien quand personne ne répond. Heure de {{zone}}.',
  'establishment.hint.hoursText':
    'Affichés à la place des horaires de la semaine',
  'establishment.hint.remarks':
    'Accès, badge, stationnement\u00a0; aucune donnée de patient',
  'establishment.hours.kind.always': 'À toute heure',
  'establishment.hours.kind.week': 'Selon la semaine',
  'establishment.hours.kind.words': 'En toutes lettres seulement',
  'establishment.hours.always': 'À toute heure, tous les jours',
  'establishment.hours.onHolidays': 'jours fériés compris',
  'establishment.hours.notOnHolidays': 'sauf jours fériés',
  'establishment.hours.unknown': 'Horaires non renseignés',
  'establishment.toldOutsideWindow':
    'Peut être prévenu hors de la plage de service',
  'establishment.reachable': 'Joignable à toute heure',
  'establishment.reachableUntil': 'Joignable jusqu’à {{when}}',
  'establishment.closed': 'Injoignable en ce moment',
  'establishment.closedUntil': 'Injoignable avant {{when}}',
  'establishment.problem.required': 'Ce champ est à remplir.',
  'establishment.problem.bad-phone':
    'Donnez dix chiffres, comme 02 61 91 00 10, ou + et l’indicatif du pays.',
  'establishment.problem.bad-email':
    'Donnez une adresse, comme astreinte@example.org.',
  'establishment.problem.bad-hours':
    'Donnez des horaires comme 8h30-12h, 13h30-18h, qui ne se chevauchent pas.',
  'establishment.problem.phone-or-email':
    'Donnez un numéro de téléphone ou une adresse de courriel.',
  'establishment.problem.too-long': 'Ce texte est trop long.',
  'establishment.singleContact': 'Interlocuteur unique du titulaire',
  'establishment.singleContact.name': 'Désigner l’interlocuteur',
  'establishment.singleContact.empty':
    'Le titulaire n’a pas encore désigné son interlocuteur permanent.',
  'establishment.referents': 'Référents locaux',
  'establishment.referents.none':
    'Aucun référent local n’est désigné dans les groupes du catalogue.',
  'establishment.choices': 'Consignes permanentes',
  'establishment.choices.change': 'Modifier les consignes permanentes',
  'establishment.dataMedia': 'Disques et pièces pouvant contenir des données',
  'establishment.dataMedia.kept': 'Conservés par l’établissement',
  'establishment.dataMedia.wiped': 'Quittent le site effacés, avec certificat',
  'establishment.dataMedia.destroyed':
    'Quittent le site pour être détruits, avec certificat',
  'establishment.tickets': 'Derniers incidents ouverts',
  'establishment.tickets.all': 'Tous ses incidents',
  'establishment.tickets.none': 'Aucun incident ouvert ici.',
  'establishment.changes': 'Ce qui a changé sur cette page',
  'establishment.changes.none': 'Rien n’a encore été modifié.',
  'establishment.changes.more': 'Modifications plus anciennes',
  'establishment.changed.contact-added': 'Contact ajouté\u00a0: {{contact}}',
  'establishment.changed.contact-removed': 'Contact retiré\u00a0: {{contact}}',
  'establishment.changed.contact-changed':
    'Contact modifié\u00a0: {{contact}} ({{fields}})',
  'establishment.changed.contacts-reordered': 'Ordre des contacts modifié',
  'establishment.changed.single-contact-changed':
    'Interlocuteur unique du titulaire modifié ({{fields}})',
  'establishment.changed.data-media-chosen':
    'Supports de données\u00a0: {{choice}}',
  'establishment.changed.remarks-changed': 'Remarques modifiées',
  'establishment.changed.rule-published':
    'Règle publiée\u00a0: {{rule}}, version {{version}}',
  'establishment.changed.rule-withdrawn': 'Règle retirée\u00a0: {{rule}}',
  'establishment.rules': 'Règles de l’établissement',
  'establishment.rules.ofEstablishment': 'Règles de l’établissement',
  'establishment.rules.empty': 'Aucune règle publiée pour l’instant.',
  'establishment.rules.emptyReferent':
    'Aucune règle publiée pour l’instant. Publiez votre règlement intérieur, votre charte informatique, vos procédures et votre filière de déchets\u00a0: les intervenants du titulaire les acceptent avant de venir.',
  'establishment.rules.publish': 'Publier une règle',
  'establishment.rules.doPublish': 'Publier',
  'establishment.rules.renew': 'Nouvelle version',
  'establishment.rules.renewOne': 'Nouvelle version\u00a0: {{rule}}',
  'establishment.rules.withdraw': 'Retirer',
  'establishment.rules.withdrawOne': 'Retirer\u00a0: {{rule}}',
  'establishment.rules.version': '{{title}}, version {{version}}',
  'establishment.rules.since': 'En vigueur depuis le {{day}}',
  'establishment.rules.upcoming': 'En vigueur à partir du {{day}}',
  'establishment.rules.publishedBy': 'publiée par {{by}}',
  'establishment.rules.read': 'Lire\u00a0: {{title}}',
  'establishment.rules.document': 'Document\u00a0: {{link}}',
  'establishment.rules.acceptedByNobody':
    'Pas encore acceptée par un intervenant du titulaire',
  'establishment.rules.acceptedBy_one':
    'Acceptée par {{count}} intervenant du titulaire',
  'establishment.rules.acceptedBy_other':
    'Acceptée par {{count}} intervenants du titulaire',
  'establishment.rules.accept': 'J’accepte',
  'establishment.rules.acceptOne': 'J’accepte\u00a0: {{rule}}',
  'establishment.rules.acceptAll_one': 'J’accepte cette règle',
  'establishment.rules.acceptAll_other': 'J’accepte ces {{count}} règles',
  'establishment.rules.acceptHint':
    'Votre nom, la version et l’instant sont conservés, et l’établissement les voit. En cas d’urgence, vous pouvez intervenir avant d’accepter\u00a0: le ticket le montrera.',
  'establishment.rules.earlier_one': '{{count}} version antérieure',
  'establishment.rules.earlier_other': '{{count}} versions antérieures',
  'establishment.rules.stale':
    'Une version plus récente de cette règle a été publiée. La voici\u00a0: lisez-la d’abord.',
  'establishment.rules.toAccept_one':
    '{{count}} règle à accepter avant d’intervenir sur site',
  'establishment.rules.toAccept_other':
    '{{count}} règles à accepter avant d’intervenir sur site',
  'establishment.rules.readAndAccept': 'Lire et accepter',
  'establishment.rules.begunWithout':
    'Intervention sur site commencée par {{by}} ({{when}}) sans avoir accepté\u00a0: {{titles}}',
  'establishment.ruleKind.internal-rules': 'Règlement intérieur',
  'establishment.ruleKind.it-charter': 'Charte informatique',
  'establishment.ruleKind.procedure': 'Procédure',
  'establishment.ruleKind.waste-process': 'Filière des déchets',
  'establishment.field.kind': 'Nature',
  'establishment.field.title': 'Titre',
  'establishment.field.text': 'Texte',
  'establishment.field.link': 'Lien vers le document',
  'establishment.field.validFrom': 'En vigueur à partir du',
  'establishment.hint.text': 'En paragraphes simples, tel qu’il sera accepté',
  'establishment.hint.validFrom':
    'À partir de ce jour, chacun est invité à accepter cette version',
  'establishment.problem.text-or-link': 'Donnez le texte, ou un lien.',
  'establishment.problem.bad-link':
    'Donnez une adresse qui commence par https://.',
  'establishment.problem.bad-day': 'Donnez une date.',
  'establishment.change': 'Modifier',
  'establishment.save': 'Enregistrer',
  'establishment.sending': 'Enregistrement…',
  'establishment.cancel': 'Annuler',
  'establishment.stale':
    'Quelqu’un a modifié cette page pendant votre saisie. Elle indique maintenant\u00a0:',
  'establishment.staleRetry':
    'Votre saisie est conservée\u00a0: vérifiez-la et enregistrez à nouveau.',
  'establishment.staleShown':
    'Quelqu’un a modifié cette page avant vous. La voici à jour\u00a0: recommencez si c’est toujours utile.',
  'establishment.newer': '{{field}}\u00a0: {{value}}',
  'establishment.newerOther': '{{field}}\u00a0: modifié',
  'establishment.card': 'Qui appeler',
  'establishment.card.open': 'Page de l’établissement',
  'establishment.card.foreign':
    'Cet établissement n’est pas des vôtres\u00a0: ses contacts ne sont pas montrés.',
  'establishment.whomToCall': 'Qui appeler',
  'establishment.looks': 'Qui a consulté',
  'establishment.looks.hint':
    'Les consultations par le titulaire et le coordinateur, une fois par heure et par objet. Vous seul, référent local, les voyez.',
  'establishment.looks.person': 'Personne',
  'establishment.looks.anyone': 'Toutes',
  'establishment.looks.period': 'Période',
  'establishment.looks.anyTime': 'Tout ce qui est gardé',
  'establishment.looks.days_one': '{{count}} dernier jour',
  'establishment.looks.days_other': '{{count}} derniers jours',
  'establishment.looks.none':
    'Personne n’a encore consulté les données de l’établissement.',
  'establishment.looks.noneChosen':
    'Aucune consultation pour ces choix. Élargissez la période ou choisissez une autre personne.',
  'establishment.looks.more': 'En voir plus',
  'establishment.looks.kind.ticket': 'a consulté le ticket',
  'establishment.looks.kind.tickets': 'a consulté la liste des incidents',
  'establishment.looks.kind.machine': 'a consulté une machine',
  'establishment.looks.kind.machines': 'a consulté la liste des machines',
  'establishment.looks.kind.establishment':
    'a consulté la page de l’établissement',
  'establishment.looks.kind.attachment': 'a ouvert un fichier du ticket',
  'establishment.looks.kind.document': 'a ouvert un document du ticket',
  'establishment.looks.kind.calls': 'a consulté les appels',
  'establishment.looks.kind.export': 'a téléchargé la liste des incidents',
  'establishment.looks.kind.notice': 'a consulté un avis d’obsolescence',
  'establishment.looks.kind.notices':
    'a consulté la liste des avis d’obsolescence',
};
