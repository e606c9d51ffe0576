import type { technicalStateEn } from './technicalState.en';

/** French texts of the technical state of machines, and of evolutions. */
export const technicalStateFr: Record<keyof typeof technicalStateEn, string> = {
  'technical.title': 'État technique',
  'technical.loading': 'Chargement de l’état technique',
  'technical.foreign':
    'Cette fiche vient d’ailleurs\u00a0: son état technique n’est pas suivi ici.',
  'technical.ownVersionsOnly':
    'Aucune mise à jour constructeur ne vient avec ce niveau\u00a0: la machine ne va que vers des versions auxquelles l’établissement a droit.',
  'technical.components': 'Composants',
  'technical.kind.firmware': 'Firmware',
  'technical.kind.operating-system': 'Système d’exploitation',
  'technical.kind.bios': 'BIOS',
  'technical.kind.management-controller': 'Carte d’administration',
  'technical.kind.controller': 'Contrôleur',
  'technical.kind.administration-tool': 'Outil d’administration',
  'technical.kind.supervision': 'Outil de supervision',
  'technical.kind.advanced-software': 'Logiciel avancé',
  'technical.kind.multipath': 'Multichemin',
  'technical.kind.software': 'Version du logiciel',
  'technical.kind.other': 'Autre',
  'technical.installed': 'Installée',
  'technical.current': 'Courante',
  'technical.recommended': 'Préconisée',
  'technical.unknown': 'inconnue',
  'technical.from.catalog': 'd’après le catalogue, où d’autres la disent',
  'technical.from.inventory': 'd’après l’inventaire',
  'technical.from.person': 'indiquée par {{name}} le {{day}}',
  'technical.from.evolution': 'par {{evolution}}, {{day}}',
  'technical.source': '{{source}}, vu le {{day}}',
  'technical.standing.as-recommended': 'Conforme à la préconisation',
  'technical.standing.differs': 'Autre que la version préconisée',
  'technical.about': '{{act}}\u00a0: {{component}}',
  'technical.propose': 'Proposer une évolution',
  'technical.levels': 'Indiquer les versions',
  'technical.sayInstalled': 'Indiquer l’installée',
  'technical.remove': 'Retirer',
  'technical.remove.what':
    'Il n’est plus suivi sur cette machine. Les évolutions déjà faites restent.',
  'technical.add': 'Ajouter un composant',
  'technical.add.what':
    'Un outil, un pilote, un contrôleur\u00a0: ce qui a sa propre version sur cette machine.',
  'technical.levels.what':
    'La version courante du constructeur, celle que vous préconisez pour cette machine, et qui le dit.',
  'technical.sayInstalled.what':
    'La version telle qu’elle est sur la machine aujourd’hui.',
  'technical.propose.what':
    'L’établissement accepte ou refuse\u00a0; une fois acceptée, vous la réalisez.',
  'technical.field.kind': 'Nature',
  'technical.field.name': 'Nom',
  'technical.field.name.help':
    'Tel que le constructeur le nomme, par exemple OneView.',
  'technical.field.installed': 'Version installée',
  'technical.field.current': 'Version courante',
  'technical.field.recommended': 'Version préconisée',
  'technical.field.source': 'Source',
  'technical.field.source.help':
    'Qui le dit\u00a0: une note de version, un bulletin.',
  'technical.field.seenOn': 'Vu le',
  'technical.field.to': 'Version proposée',
  'technical.field.to.help': 'Installée aujourd’hui\u00a0: {{version}}',
  'technical.field.reason': 'Pourquoi',
  'technical.field.risk': 'Risque, et ce qui s’arrête pendant ce temps',
  'technical.field.entitlement': 'À quel titre',
  'technical.field.right': 'Ce qui donne le droit',
  'technical.field.right.help':
    'Une licence, une mise à jour obtenue pendant la garantie.',
  'technical.field.whyNot': 'Motif',
  'technical.field.plannedFor': 'Prévue le',
  'technical.field.plannedFor.help': 'Laissez vide pour en convenir plus tard.',
  'technical.field.doneOn': 'Faite le',
  'technical.field.workDone': 'Compte rendu',
  'technical.entitlement.vendor-update':
    'Mise à jour constructeur, avec le niveau',
  'technical.entitlement.owned-version':
    'Version à laquelle l’établissement a droit',
  'technical.attached': 'Matériels attachés',
  'technical.attached.loading': 'Chargement des matériels attachés',
  'technical.attached.none':
    'Aucun autre matériel n’est attaché. Le référent local dit lesquels le sont.',
  'technical.attached.to': 'Elle est attachée à',
  'technical.attached.from': 'Lui sont attachés',
  'technical.attached.runsOn': 'Tourne sur',
  'technical.attached.runsOn.none':
    'Personne n’a dit sur quelles machines ce logiciel tourne. Le référent local le dit.',
  'technical.attached.runsOn.attach': 'Dire sur quoi il tourne',
  'technical.attached.runsOn.attach.what':
    'Une machine du même établissement sur laquelle ce logiciel tourne.',
  'technical.attached.software': 'Logiciels qui tournent dessus',
  'technical.attached.chassis': 'par le châssis de l’inventaire',
  'technical.attached.versions': 'Versions\u00a0: {{versions}}',
  'technical.attached.attach': 'Attacher un matériel',
  'technical.attached.attach.what':
    'Une baie, un commutateur, un serveur\u00a0: ce qui doit rester compatible avec cette machine. Du même établissement.',
  'technical.attached.detach': 'Détacher',
  'technical.attached.direction': 'Dans quel sens',
  'technical.attached.direction.to': 'Cette machine lui est attachée',
  'technical.attached.direction.from': 'Il est attaché à cette machine',
  'technical.attached.machine': 'Matériel',
  'technical.attached.machine.help':
    'Cherchez par nom, modèle ou numéro de série',
  'technical.attached.required': 'Choisissez un matériel.',
  'technical.attached.searching': 'Recherche…',
  'technical.attached.noneFound': 'Aucun matériel trouvé',
  'technical.attached.done.attached': '{{name}} est attaché.',
  'technical.attached.done.detached': '{{name}} est détaché.',
  'technical.attached.error.to-itself':
    'Une machine n’est pas attachée à elle-même\u00a0: choisissez-en une autre.',
  'technical.attached.error.already-attached':
    'Ces deux matériels sont déjà attachés l’un à l’autre.',
  'technical.attached.error.too-many':
    'Aucun autre matériel ne peut être attaché\u00a0: détachez-en un d’abord.',
  'technical.field.compatibility': 'Avec les matériels attachés',
  'technical.field.compatibility.help': 'À vérifier avec\u00a0: {{machines}}',
  'technical.field.prerequisites': 'Prérequis sur cette machine',
  'technical.field.attachedPrerequisites':
    'Prérequis sur les matériels attachés',
  'technical.compatibility.compatible': 'Compatible en l’état',
  'technical.compatibility.prerequisites': 'Compatible avec des prérequis',
  'technical.error.compatibility-missing':
    'Dites si la version est compatible avec les matériels attachés.',
  'technical.error.prerequisites-missing':
    'Listez ce qui doit être fait avant, sur cette machine et sur celles qui lui sont attachées.',
  'technical.evolutions': 'Évolutions',
  'technical.evolutions.none':
    'Aucune évolution n’a été proposée pour cette machine.',
  'technical.evolutions.open': 'Évolutions en cours',
  'technical.evolutions.open.none': 'Aucune évolution n’est en cours.',
  'technical.evolutions.loading': 'Chargement des évolutions',
  'technical.evolutions.more': 'Plus anciennes',
  'technical.evolution.versions': '{{component}}\u00a0: {{from}} → {{to}}',
  'technical.evolution.proposed': '{{id}}, proposée par {{name}}',
  'technical.evolution.someone': 'quelqu’un',
  'technical.evolution.log': 'Historique de {{id}}',
  'technical.evolution.log.loading': 'Chargement de l’historique',
  'technical.state.proposed': 'Proposée',
  'technical.state.accepted': 'Acceptée',
  'technical.state.refused': 'Refusée',
  'technical.state.done': 'Faite',
  'technical.state.withdrawn': 'Retirée',
  'technical.act.accept': 'Accepter',
  'technical.act.accept.what':
    'Le titulaire peut dès lors la réaliser, le jour convenu.',
  'technical.act.plan': 'Fixer le jour',
  'technical.act.plan.what': 'Le jour convenu entre les deux parties.',
  'technical.act.refuse': 'Refuser',
  'technical.act.refuse.what':
    'Rien n’est fait\u00a0; le titulaire voit pourquoi.',
  'technical.act.withdraw': 'Retirer la proposition',
  'technical.act.withdraw.what':
    'Rien n’est fait\u00a0; l’établissement voit pourquoi.',
  'technical.act.complete': 'Marquer comme faite',
  'technical.act.complete.what':
    'La version installée est portée sur la machine, et l’établissement lit le compte rendu ici.',
  'technical.done.propose': 'Évolution proposée',
  'technical.done.accept': 'Évolution acceptée',
  'technical.done.plan': 'Jour fixé',
  'technical.done.refuse': 'Évolution refusée',
  'technical.done.withdraw': 'Proposition retirée',
  'technical.done.complete': 'Évolution faite',
  'technical.done.written': 'L’état technique est enregistré.',
  'technical.cancel': 'Annuler',
  'technical.save': 'Enregistrer',
  'technical.sending': 'Envoi…',
  'technical.error.required': 'À renseigner.',
  'technical.error.conflict':
    'Quelqu’un l’a modifiée entre-temps. Fermez pour la voir telle qu’elle est.',
  'technical.error.failed': 'Cela n’a pas abouti\u00a0: {{message}}.',
  'technical.error.no-vendor-updates':
    'Aucune mise à jour constructeur ne vient avec le niveau de ce jour\u00a0: choisissez une version à laquelle l’établissement a droit.',
  'technical.error.right-missing':
    'Dites ce qui donne droit à cette version, par exemple une licence.',
  'technical.error.already-installed': 'Cette version est déjà installée.',
  'technical.error.in-the-future': 'Ce jour est à venir.',
  'technical.error.before-the-acceptance':
    'L’établissement a accepté après ce jour.',
  'technical.error.in-the-past': 'Ce jour est passé.',
  'technical.error.machine-left':
    'La machine a quitté le parc\u00a0: retirez la proposition.',
  'technical.error.component-exists':
    'La machine a déjà un composant de cette nature et de ce nom.',
  'technical.error.evolution-open':
    'Une évolution de ce composant est ouverte\u00a0: réglez-la d’abord.',
  'technical.error.too-many':
    'C’est le plus qu’une machine peut avoir\u00a0: retirez-en un qui n’existe plus.',
};
