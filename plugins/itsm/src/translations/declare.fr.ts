import type { declareEn } from './declare.en';

/** French texts of the declaration of an incident; complete by its type. */
export const declareFr: Record<keyof typeof declareEn, string> = {
  'declare.title': 'Déclarer un incident',
  'declare.question':
    'Quelle machine, quel problème, quand remarchera-t-elle\u00a0?',
  'declare.machine.legend': 'La machine',
  'declare.machine.label': 'Machine',
  'declare.machine.hint': 'Par nom, numéro de série, nom d’hôte ou lieu',
  'declare.machine.loading': 'Recherche des machines',
  'declare.machine.none': 'Aucune machine ne correspond',
  'declare.machine.noneHint':
    'Essayez un autre mot, ou déclarez une machine absente de la liste.',
  'declare.machine.unknown': 'Machine absente de la liste',
  'declare.machine.known': 'Choisir une machine de la liste',
  'declare.machine.textLabel': 'Que savez-vous de la machine\u00a0?',
  'declare.machine.textHint':
    'Constructeur, modèle, numéro de série, lieu\u00a0: le guichet l’identifiera.',
  'declare.machine.change': 'Changer de machine',
  'declare.machine.place': 'Lieu',
  'declare.machine.serial': 'Numéro de série {{serial}}',
  'declare.machine.required':
    'Choisissez la machine, ou dites qu’elle est absente de la liste',
  'declare.machine.textRequired': 'Dites ce que vous savez de la machine',
  'declare.machine.notFound':
    'La machine de ce lien n’est plus au parc\u00a0: choisissez-en une.',
  'declare.establishment.required': 'Dites pour quel établissement',
  'declare.establishment.for': 'Pour {{establishment}}',
  'declare.open.title_one':
    'Un incident est déjà ouvert sur cette machine ou à côté',
  'declare.open.title_other':
    '{{count}} incidents sont déjà ouverts sur cette machine ou à côté',
  'declare.open.comment': 'Y ajouter plutôt un commentaire',
  'declare.open.commentOn': 'Y ajouter plutôt un commentaire\u00a0: {{number}}',
  'declare.open.hint':
    'Si c’est la même panne, ajoutez-y plutôt un commentaire.',
  'declare.what.legend': 'Ce qui se passe',
  'declare.what.title': 'En une ligne',
  'declare.what.titleHint':
    'Par exemple\u00a0: plus de réseau depuis la coupure de courant',
  'declare.what.titleRequired': 'Dites en une ligne ce qui se passe',
  'declare.what.description': 'En détail',
  'declare.what.descriptionHint':
    'Ce que vous constatez, depuis quand, ce qui a été tenté',
  'declare.what.descriptionRequired': 'Décrivez ce qui se passe',
  'declare.what.patientData':
    'Aucune donnée de patient\u00a0: ni nom, ni numéro, ni dossier médical.',
  'declare.what.tooLong': '{{max}} caractères au plus',
  'declare.impact.legend': 'Qu’est-ce qui est touché\u00a0?',
  'declare.impact.required': 'Dites ce que la panne touche',
  'declare.impact.1': 'Les soins',
  'declare.impact.1.hint':
    'Urgences, bloc, réanimation, prescription\u00a0: des soins sont arrêtés ou menacés.',
  'declare.impact.2': 'Le travail d’un service',
  'declare.impact.2.hint':
    'Les soins continuent, un service travaille avec peine ou à la main.',
  'declare.impact.3': 'Aucun service',
  'declare.impact.3.hint':
    'Redondance perdue, un élément parmi d’autres, un confort\u00a0: personne n’est gêné.',
  'declare.urgency.legend': 'À quelle échéance est-ce gênant\u00a0?',
  'declare.urgency.required': 'Dites à quelle échéance c’est gênant',
  'declare.urgency.1': 'Tout de suite',
  'declare.urgency.1.hint': 'Le service est arrêté, ou le sera dans l’heure.',
  'declare.urgency.2': 'Dans la journée',
  'declare.urgency.2.hint':
    'Cela tient quelques heures, ou il y a un contournement.',
  'declare.urgency.3': 'Cela peut attendre',
  'declare.urgency.3.hint': 'Cela tient plusieurs jours.',
  'declare.others.add': 'D’autres machines sont en panne avec elle',
  'declare.others.label': 'Autres machines',
  'declare.others.hint':
    'Du même établissement\u00a0; le délai qui expire le premier vaut pour toutes.',
  'declare.dependents.title': 'Ce qui en dépend, d’après le catalogue\u00a0:',
  'declare.dependents.unknown':
    'Le catalogue ne répond pas\u00a0: ce qui dépend de cette machine n’est pas connu. Vous pouvez déclarer tout de même.',
  'declare.dependents.type.application': 'application',
  'declare.dependents.type.cluster': 'grappe',
  'declare.dependents.type.database': 'base de données',
  'declare.dependents.type.hypervisor': 'hyperviseur',
  'declare.dependents.type.service': 'service',
  'declare.dependents.type.virtual-machine': 'machine virtuelle',
  'declare.dependents.type.website': 'site web',
  'declare.dependents.care.direct': 'sert aux soins',
  'declare.dependents.care.support': 'un service travaille avec',
  'declare.dependents.care.none': 'personne n’est gêné',
  'declare.dependents.through': 'par {{name}}',
  'declare.dependents.more_one': 'et un autre élément',
  'declare.dependents.more_other': 'et {{count}} autres éléments',
  'declare.dependents.proposed':
    'Proposé ci-dessous\u00a0: «\u00a0{{impact}}\u00a0», car elle dessert «\u00a0{{name}}\u00a0». Le dernier mot est à vous.',
  'declare.preview.termsOf':
    'Le délai est celui d’une des autres machines, qui expire le premier et vaut pour toutes.',
  'declare.access.legend': 'Où aller et qui appeler',
  'declare.access.nothing':
    'Rien n’est encore précisé\u00a0: cela peut l’être après.',
  'declare.access.proposed':
    'Proposé d’après la fiche de la machine\u00a0: à vérifier.',
  'declare.access.proposedFrom':
    'Proposé d’après la fiche de la machine et {{number}}\u00a0: à vérifier.',
  'declare.access.unfold': 'Compléter ou corriger',
  'declare.access.fold': 'Replier',
  'declare.access.careHint':
    'Ce que les soins interdisent\u00a0: horaires, bruit, salle occupée. Aucune donnée de patient.',
  'declare.call.legend': 'D’où vient l’incident',
  'declare.call.channel': 'Comment l’avez-vous appris\u00a0?',
  'declare.call.channelRequired': 'Dites comment vous l’avez appris',
  'declare.call.phone': 'Déclaré par téléphone',
  'declare.call.found': 'Constaté par nos équipes',
  'declare.call.late': 'Saisie tardive\u00a0: l’appel est antérieur',
  'declare.call.lateHint':
    'Après une panne de l’outil seulement\u00a0: le délai court depuis l’appel et le ticket porte la mention «\u00a0saisie tardive\u00a0».',
  'declare.call.at': 'Jour et heure de l’appel',
  'declare.call.zone': 'À l’heure de votre poste ({{zone}})',
  'declare.call.required': 'Dites quand l’appel est arrivé',
  'declare.call.future': 'L’appel ne peut pas être postérieur à maintenant',
  'declare.preview.title': 'Ce que donne une déclaration maintenant',
  'declare.preview.waiting':
    'Choisissez la machine pour voir quand elle remarchera.',
  'declare.preview.dueFirst':
    'Déclaré maintenant\u00a0: rétablissement au plus tard {{due}} ({{terms}})',
  'declare.preview.due':
    'Déclaré maintenant\u00a0: priorité {{priority}}, rétablissement au plus tard {{due}} ({{terms}})',
  'declare.preview.indicativeFirst':
    'Déclaré maintenant\u00a0: rétablissement vers {{due}} ({{terms}})\u00a0: indicatif outre-mer, sans délai contractuel',
  'declare.preview.indicative':
    'Déclaré maintenant\u00a0: priorité {{priority}}, rétablissement vers {{due}} ({{terms}})\u00a0: indicatif outre-mer, sans délai contractuel',
  'declare.preview.notCovered':
    'Cette machine n’est pas couverte\u00a0: aucun délai de rétablissement. L’incident est enregistré tout de même\u00a0; la réparation peut demander un devis.',
  'declare.preview.noTermsFirst':
    'Le délai sera fixé quand le guichet aura identifié la machine\u00a0; il court tout de même dès la déclaration.',
  'declare.preview.noTermsFromCallFirst':
    'Le délai sera fixé quand le guichet aura identifié la machine\u00a0; il court tout de même depuis l’appel.',
  'declare.preview.noTerms':
    'Déclaré maintenant\u00a0: priorité {{priority}}. Le délai sera fixé quand le guichet aura identifié la machine\u00a0; il court tout de même dès maintenant.',
  'declare.preview.noTermsFromCall':
    'Déclaré maintenant\u00a0: priorité {{priority}}. Le délai sera fixé quand le guichet aura identifié la machine\u00a0; il court tout de même depuis l’appel.',
  'declare.preview.callWaiting':
    'Dites quand l’appel est arrivé pour voir l’échéance\u00a0: le délai court depuis l’appel.',
  'declare.preview.toBeChecked':
    'La garantie de cette machine est à vérifier\u00a0; le délai commandé vaut tout de même.',
  'declare.preview.asOf': 'Calculé {{at}}',
  'declare.preview.fromCall':
    'Pour un appel antérieur, le délai court depuis l’appel.',
  'declare.sendNext': 'Déclarer et saisir le suivant',
  'declare.entered': 'Saisis\u00a0: {{numbers}}. Continuez avec le suivant.',
  'declare.call.fromCall':
    'L’appel est déjà consigné\u00a0; ce ticket y sera rattaché.',
  'declare.send': 'Déclarer',
  'declare.sending': 'Déclaration…',
  'declare.cancel': 'Retour à la liste',
  'declare.reset': 'Repartir de zéro',
  'declare.draft': 'Votre saisie précédente a été conservée.',
  'declare.follows': 'Fait suite à {{number}}',
  'declare.alreadySent':
    'Cette déclaration a déjà été enregistrée, telle que vous l’aviez d’abord envoyée. Retrouvez-la dans la liste\u00a0; repartez de zéro pour un autre incident.',
  'declare.failed': 'L’incident n’est pas encore déclaré.',
  'declare.check_one': 'Un champ est à compléter',
  'declare.check_other': '{{count}} champs sont à compléter',
  'declare.notAllowed.title':
    'Votre rôle ne permet pas de déclarer un incident',
  'declare.notAllowed.hint':
    'Les établissements et le titulaire déclarent\u00a0; la coordination consulte et arbitre.',
  'declare.byPolicy.title': 'Vous ne pouvez pas déclarer d’incident ici',
  'declare.byPolicy.hint':
    'Votre rôle le pourrait, les règles de ce portail ne vous le permettent pas. Demandez à un collègue de déclarer, ou à qui administre le portail de les changer.',
};
