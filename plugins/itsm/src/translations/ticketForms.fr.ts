import type { ticketFormsEn } from './ticketForms.en';

/** French texts of the forms of acts; complete by type. */
export const ticketFormsFr: Record<keyof typeof ticketFormsEn, string> = {
  // Ce que fera un acte
  'ticketPage.effect.title': 'Ce que cela fera',
  'ticketPage.effect.inTime': 'dans le délai',
  'ticketPage.effect.late': 'hors délai',
  'ticketPage.effect.qualify':
    'Un délai contractuel est compté depuis l’enregistrement. L’accord de l’établissement est demandé si une autre machine est nommée, si sa fiche a changé depuis l’enregistrement, ou si aucun délai ne s’applique.',
  'ticketPage.effect.agree-qualification':
    'Fixe le délai de rétablissement à {{granted}}, compté depuis l’enregistrement\u00a0: déjà consommé, {{consumed}}\u00a0; échéance {{due}}.',
  'ticketPage.effect.agree-qualification.noTime':
    'Aucun délai ne s’appliquera\u00a0: le ticket sort du taux de respect des délais.',
  'ticketPage.effect.refuse-qualification':
    'Les conditions restent ce qu’elles sont\u00a0; le titulaire qualifie à nouveau.',
  'ticketPage.effect.start-work':
    'L’horloge court déjà depuis l’enregistrement\u00a0; cela ne la change pas.',
  'ticketPage.effect.start-intervention':
    'Ne change pas l’horloge. Commencée sur site avant la fermeture de la plage, l’intervention va jusqu’au rétablissement.',
  'ticketPage.effect.end-intervention':
    'Ne change pas l’horloge. Le rétablissement du service est un acte à part.',
  'ticketPage.effect.add-machine':
    'Le délai qui expire le premier vaut pour toutes les machines\u00a0: une de plus ne repousse jamais l’échéance. Si sa fiche a changé depuis la déclaration, l’accord de l’établissement est demandé.',
  'ticketPage.effect.remove-machine':
    'La machine quitte le ticket\u00a0; le délai de celles qui restent s’applique, et peut expirer plus tard.',
  'ticketPage.effect.split':
    'Un nouveau ticket est créé pour cette machine, compté depuis la même déclaration selon ses propres conditions\u00a0; elle quitte celui-ci.',
  'ticketPage.effect.set-access':
    'Ne change pas l’horloge. Seul ce que vous changez ici est enregistré\u00a0; les deux parties le voient.',
  'ticketPage.effect.replace-part':
    'Ne change pas l’horloge. La pièce figure au compte rendu d’intervention.',
  'ticketPage.effect.announce-visit':
    'Ne change pas l’horloge. L’établissement voit qui vient, de quelle société, avec quel badge, et quand.',
  'ticketPage.effect.choose-data-media':
    'Vaut pour les pièces enregistrées à partir de maintenant, à la place de votre choix habituel. Une pièce peut toujours être conservée.',
  'ticketPage.effect.order-stop':
    'Le titulaire pourra terminer l’intervention après la fermeture. L’horloge ne change pas.',
  'ticketPage.effect.request-suspension':
    'L’horloge court jusqu’à l’accord du référent local, puis s’arrête jusqu’à la fin que vous donnez.',
  'ticketPage.effect.agree-suspension':
    'Met l’horloge en pause maintenant, au plus tard jusqu’à {{until}}, où elle repart d’elle-même. {{remaining}}',
  'ticketPage.effect.remaining': 'Il restera {{time}}.',
  'ticketPage.effect.stillLate': 'Le ticket reste en retard.',
  'ticketPage.effect.refuse-suspension': 'L’horloge continue.',
  'ticketPage.effect.withdraw-suspension': 'L’horloge continue.',
  'ticketPage.effect.end-suspension':
    'L’horloge repart ({{at}}). {{remaining}}',
  'ticketPage.effect.propose-workaround':
    'L’horloge continue\u00a0; elle s’arrêtera ({{at}}) si l’établissement accepte le contournement.',
  'ticketPage.effect.accept-workaround':
    'Arrête l’horloge ({{at}}), quand le contournement a été proposé\u00a0: {{consumed}} de délai consommé, {{verdict}}. Le ticket reste ouvert pour la réparation.',
  'ticketPage.effect.accept-workaround.noTime':
    'Arrête l’horloge ({{at}}), quand le contournement a été proposé. Le ticket reste ouvert pour la réparation.',
  'ticketPage.effect.refuse-workaround': 'L’horloge continue.',
  'ticketPage.effect.restore':
    'Arrête l’horloge ({{at}})\u00a0: {{consumed}} de délai consommé sur {{granted}}, {{verdict}}.',
  'ticketPage.effect.restore.noTime': 'Arrête l’horloge ({{at}}).',
  'ticketPage.effect.restore.stands':
    'L’horloge reste arrêtée depuis {{at}}\u00a0: le rétablissement d’alors tient.',
  'ticketPage.effect.claimed':
    'Plus de 24\u00a0heures en arrière\u00a0: votre instant compte dès que l’établissement l’accepte\u00a0; d’ici là, c’est l’instant présent qui compte.',
  'ticketPage.effect.approve':
    'Clôt le ticket. L’horloge est arrêtée depuis {{at}}\u00a0: {{consumed}} de délai consommé, {{verdict}}.',
  'ticketPage.effect.approve.noTime':
    'Clôt le ticket. L’horloge est arrêtée depuis {{at}}.',
  'ticketPage.effect.refuse':
    'Dites ci-dessus si le service était encore arrêté\u00a0: l’horloge en dépend.',
  'ticketPage.effect.refuse.down':
    'La durée depuis {{at}} sera recomptée\u00a0: {{added}} de plus, {{consumed}} en tout. L’horloge repart.',
  'ticketPage.effect.refuse.downNoTime':
    'Le rétablissement est annulé\u00a0; l’horloge repart.',
  'ticketPage.effect.refuse.up':
    'Le rétablissement ({{at}}) tient et l’horloge reste arrêtée. Le ticket revient au travail sur le point que vous nommez.',
  'ticketPage.effect.reopen':
    'L’horloge repart ({{at}}), avec {{consumed}} de délai consommé avant la clôture.',
  'ticketPage.effect.reopen.noTime': 'Le ticket revient au travail.',
  'ticketPage.effect.mark-not-recall':
    'La réouverture sort du taux de tickets rouverts. L’horloge ne change pas.',
  'ticketPage.effect.agree-instant':
    '{{claimed}} compte au lieu de {{at}}\u00a0: le délai consommé passe de {{before}} à {{after}}.',
  'ticketPage.effect.agree-instant.noTime':
    '{{claimed}} compte au lieu de {{at}}.',
  'ticketPage.effect.refuse-instant': '{{at}} reste l’instant qui compte.',
  'ticketPage.effect.change-priority':
    'Ne déplace pas le délai de rétablissement, que la priorité ne change jamais.',
  'ticketPage.effect.newPriority': 'Nouvelle priorité\u00a0: P{{priority}}.',
  'ticketPage.effect.cancel':
    'Arrête la mesure. Le ticket sort des taux et est compté à part.',
  'ticketPage.effect.request-cancellation':
    'L’horloge court jusqu’à l’accord de l’établissement.',
  'ticketPage.effect.agree-cancellation':
    'Arrête la mesure. Le ticket sort des taux et est compté à part.',
  'ticketPage.effect.refuse-cancellation': 'Le ticket continue tel quel.',
  'ticketPage.effect.claim-exclusion':
    'L’horloge court, et le ticket reste dans les taux, jusqu’à l’accord du référent local.',
  'ticketPage.effect.accept-exclusion':
    'Arrête la mesure. Le ticket sort du taux de respect des délais et reste dans tous les décomptes\u00a0; une réparation demande un devis.',
  'ticketPage.effect.contest-exclusion':
    'Le ticket reste dans les taux\u00a0; l’horloge ne change pas.',
  'ticketPage.effect.withdraw-exclusion': 'Le ticket continue tel quel.',
  'ticketPage.effect.open-mediation':
    'L’horloge et le verdict ne changent pas. Le coordinateur lit les avis des deux parties, puis conclut.',
  'ticketPage.effect.give-opinion':
    'Votre avis rejoint le dossier, lu des deux parties et du coordinateur.',
  'ticketPage.effect.conclude-mediation':
    'Une correction ne compte qu’avec l’accord du référent local\u00a0; le suivi et le verdict d’origine restent tels quels.',
  'ticketPage.effect.agree-correction':
    'Le ticket compte désormais ainsi\u00a0; le verdict d’origine et les mois publiés restent tels quels.',
  'ticketPage.effect.refuse-correction': 'Le ticket compte comme avant.',
  'ticketPage.effect.redact':
    'Le contenu est effacé pour tous, sans retour\u00a0: liste, recherche et fiche. Le suivi garde qui l’a retiré, quand et pourquoi\u00a0; l’horloge ne change pas.',
  'ticketPage.effect.redact.copies':
    'Les tickets issus de la même séparation ont leurs propres textes\u00a0: retirez-le là aussi ({{numbers}}).',
  'ticketPage.effect.take':
    'Le ticket est à vous et figure sous À moi. L’horloge ne change pas.',
  'ticketPage.effect.hand-over':
    'Le ticket quitte vos mains\u00a0; confié à une équipe, il attend dans sa file que quelqu’un le prenne. L’horloge ne change pas.',
  'ticketPage.effect.record-maker-case':
    'À partir de ce jour, au site, le ticket figure sous À relancer. L’horloge ne change pas.',

  // Ce sur quoi porte l'acte
  'ticketPage.subject.title': 'Ce qui a été proposé',
  'ticketPage.subject.by': '{{by}}, {{when}}',
  'ticketPage.subject.stated': 'Déclaré',
  'ticketPage.subject.backInOperation':
    'machine de nouveau en service, OS prêt',
  'ticketPage.subject.until': 'Jusqu’à',
  'ticketPage.subject.machine': 'Machine',
  'ticketPage.subject.terms': 'Conditions',
  'ticketPage.subject.termsNone': 'aucun délai de rétablissement',
  'ticketPage.subject.machineUnlisted': 'dans aucune liste de l’établissement',
  'ticketPage.subject.kind': 'Cause',
  'ticketPage.subject.otherTicket': 'Autre ticket',
  'ticketPage.subject.claimed': 'Instant déclaré',
  'ticketPage.subject.correction': 'Correction',
  'ticketPage.subject.recorded': 'Enregistré',

  // Champs
  'ticketPage.field.optional': '{{label}} (facultatif)',
  'ticketPage.field.diagnosis': 'Diagnostic',
  'ticketPage.field.machineId': 'Machine, pour l’identifier ou la corriger',
  'ticketPage.field.machineId.help':
    'Cherchez par nom, numéro de série, hôte ou lieu\u00a0; vide, la machine reste la même',
  'ticketPage.field.machineId.none':
    'Aucune machine de cet établissement ne correspond',
  'ticketPage.field.machineId.loading': 'Recherche…',
  'ticketPage.field.unlisted': 'La machine n’est dans aucune liste',
  'ticketPage.field.unlisted.help':
    'Aucun délai contractuel ne s’appliquera\u00a0; l’établissement doit l’accepter.',
  'ticketPage.field.machineId.add': 'Machine à ajouter',
  'ticketPage.field.machineId.addHelp':
    'Cherchez par nom, numéro de série, nom d’hôte ou lieu',
  'ticketPage.field.machineId.other': 'Quelle machine',
  'ticketPage.field.title.split': 'Titre du nouveau ticket',
  'ticketPage.field.caller': 'Appelant',
  'ticketPage.field.callerNumber': 'Numéro de l’appelant',
  'ticketPage.field.onBehalfOf': 'Pour le compte de',
  'ticketPage.field.building': 'Bâtiment',
  'ticketPage.field.room': 'Salle',
  'ticketPage.field.rack': 'Baie',
  'ticketPage.field.rackUnit': 'Unité (U)',
  'ticketPage.field.siteContact': 'Contact sur place',
  'ticketPage.field.callBackNumber': 'Numéro de rappel',
  'ticketPage.field.badgeOrEscort': 'Badge ou accompagnement',
  'ticketPage.field.careConstraint': 'Contrainte de soins',
  'ticketPage.field.note': 'Note',
  'ticketPage.field.reason': 'Motif',
  'ticketPage.field.reason.refuse': 'Ce qui ne va pas encore',
  'ticketPage.field.reason.reopen': 'Ce qui est revenu',
  'ticketPage.field.mode': 'Où',
  'ticketPage.field.technician': 'Qui intervient',
  'ticketPage.field.to': 'Personne ou équipe',
  'ticketPage.field.to.help': 'Nom d’une personne ou d’une équipe du titulaire',
  'ticketPage.field.to.team': 'Équipe',
  'ticketPage.field.to.loading': 'Recherche',
  'ticketPage.field.to.none': 'Personne de ce nom',
  'ticketPage.field.note.handOver': 'Ce qu’il faut savoir pour reprendre',
  'ticketPage.field.caseNumber': 'Numéro du dossier chez le constructeur',
  'ticketPage.field.chaseOn': 'Jour de la relance, au site',
  'ticketPage.field.agreedBy': 'Qui a donné l’accord par téléphone',
  'ticketPage.field.agreedBy.help':
    'Prénom et nom de la personne de l’établissement\u00a0; affichés sur le ticket avec les vôtres',
  'ticketPage.field.interventionId': 'Intervention',
  'ticketPage.field.intervention': '{{mode}}, {{technician}}, depuis {{when}}',
  'ticketPage.field.workDone': 'Ce qui a été fait',
  'ticketPage.field.until': 'Fin de la suspension',
  'ticketPage.field.workaround': 'Solution de contournement',
  'ticketPage.field.solution': 'Comment le service a été rétabli',
  'ticketPage.field.backInOperation':
    'La machine est de nouveau en service, son OS prêt',
  'ticketPage.field.backInOperation.help':
    'C’est ce que veut dire «\u00a0rétabli\u00a0» (CCTP 2.1.5). Vous le déclarez pour l’instant qui compte.',
  'ticketPage.field.latenessReason': 'Raison du retard',
  'ticketPage.field.latenessReason.help':
    'Nécessaire si le rétablissement est en retard\u00a0: l’établissement le lit dans l’état récapitulatif',
  'ticketPage.field.serviceDown': 'Le service était-il encore arrêté\u00a0?',
  'ticketPage.field.serviceDown.yes': 'Oui, il n’a jamais remarché',
  'ticketPage.field.serviceDown.no': 'Non, il marche, mais un point reste',
  'ticketPage.field.impact': 'Effet sur les soins',
  'ticketPage.field.urgency': 'Urgence',
  'ticketPage.field.kind': 'Pourquoi',
  'ticketPage.field.otherTicket': 'Numéro de l’autre ticket',
  'ticketPage.field.otherTicket.help': 'Par exemple INC-2026-000123',
  'ticketPage.field.ground': 'Cause d’exclusion',
  'ticketPage.field.subject': 'Ce qui est contesté',
  'ticketPage.field.opinion': 'Votre avis',
  'ticketPage.field.opinion.conclude': 'Votre conclusion, avec ses raisons',
  'ticketPage.field.correction': 'Comment le ticket doit compter',
  'ticketPage.field.attachmentIds': 'Photos et documents à l’appui',
  'ticketPage.field.redact.field': 'Texte à retirer',
  'ticketPage.field.reason.redact': 'Pourquoi, sans répéter ce qui est retiré',
  'ticketPage.field.written': 'Texte',
  'ticketPage.field.title': 'Titre',
  'ticketPage.field.description': 'Description',
  'ticketPage.field.machineText': 'Machine décrite',
  'ticketPage.field.comment': 'Commentaire',
  'ticketPage.field.choose': 'Choisir',
  'ticketPage.field.earlier': 'C’était plus tôt',
  'ticketPage.field.occurredAt': 'Quand cela a été fait',
  'ticketPage.field.siteTime': 'Heure locale du site\u00a0: {{place}}',
  'ticketPage.field.ambiguous':
    'Cette heure existe deux fois, au changement d’heure\u00a0: la première est retenue.',
  'ticketPage.field.patients':
    'Aucune donnée de patient\u00a0: ni nom, ni numéro, ni image.',

  // Erreurs, par code
  'ticketPage.error.failed':
    'Pas envoyé\u00a0: {{message}}. Votre saisie est toujours là\u00a0; réessayez.',
  'ticketPage.error.offline':
    'Pas envoyé\u00a0: le serveur ne répond pas. Votre saisie est toujours là\u00a0; réessayez.',
  'ticketPage.error.notAllowed':
    'Pas fait\u00a0: cet acte revient à un autre rôle ({{by}}).',
  'ticketPage.error.permissionMissing':
    'Pas fait\u00a0: les règles de ce portail ne vous le permettent pas sur ce ticket. Qui administre le portail peut les changer.',
  'ticketPage.error.required': 'À remplir',
  'ticketPage.error.not-stated':
    'À déclarer\u00a0: sans cela, le service n’est pas rétabli',
  'ticketPage.error.too-long': '{{max}} caractères au plus',
  'ticketPage.error.invalid': 'Pas compris\u00a0: vérifiez la saisie',
  'ticketPage.error.no-such-time':
    'Cette heure n’existe pas\u00a0: les horloges avancent cette nuit-là',
  'ticketPage.error.in-the-future': 'C’est dans le futur',
  'ticketPage.error.before-previous-act':
    'Avant l’acte précédent, {{previous}}\u00a0: rien ne peut le précéder',
  'ticketPage.error.too-far-back':
    'Plus de 24\u00a0heures en arrière, ce que cet acte n’admet pas',
  'ticketPage.error.instant-already-claimed':
    'Un autre instant déclaré attend d’abord l’accord de l’établissement',
  'ticketPage.error.not-in-the-future':
    'C’est passé\u00a0: donnez un instant à venir',
  'ticketPage.error.too-far-ahead': 'Un an au plus à partir d’aujourd’hui',
  'ticketPage.error.no-such-intervention':
    'Cette intervention est déjà terminée, ou n’est pas de ce ticket',
  'ticketPage.error.order-to-stop-needed':
    'Commencée avant la fermeture, elle se poursuit jusqu’au rétablissement, ou jusqu’à l’ordre d’arrêt de l’établissement',
  'ticketPage.error.in-the-past': 'Ce jour est passé',
  'ticketPage.error.already-holder': 'Le ticket y est déjà',
  'ticketPage.error.unknown-colleague':
    'Ce n’est ni une personne ni une équipe du titulaire',
  'ticketPage.error.no-change': 'Ce sont l’effet et l’urgence actuels',
  'ticketPage.error.machine-named':
    'Une machine est choisie\u00a0: videz-la, ou décochez cette case',
  'ticketPage.error.already-concerned': 'Cette machine est déjà sur le ticket',
  'ticketPage.error.too-many-machines':
    'Un ticket concerne au plus 20 machines en plus de la principale',
  'ticketPage.error.no-such-machine': 'Cette machine n’est plus sur le ticket',
  'ticketPage.error.loosens-terms':
    'Son délai vaut pour toutes\u00a0: seul l’établissement peut la séparer',
  'ticketPage.error.nothing-said':
    'Rien n’est changé encore\u00a0: corrigez au moins un champ',
  'ticketPage.error.unknown-machine':
    'Cette machine n’est pas dans la liste de cet établissement',
  'ticketPage.error.unknown-ticket':
    'Ce numéro n’est pas celui d’un autre ticket de cet établissement',
  'ticketPage.error.no-exclusion-claimed':
    'Aucune exclusion n’a été invoquée sur ce ticket',
  'ticketPage.error.not-correctable':
    'Le ticket n’est pas encore réglé, ou compte déjà ainsi',
  'ticketPage.error.lateness-reason-needed':
    'Le délai garanti est dépassé\u00a0: dites pourquoi',
  'ticketPage.error.no-such-attachment':
    'Un fichier choisi n’est plus sur ce ticket\u00a0: choisissez-en un autre',
  'ticketPage.error.attachment-is-internal':
    'Un fichier choisi est interne\u00a0: l’autre partie ne le verrait pas',
  'ticketPage.error.nothing-to-redact':
    'Ce contenu n’est plus là\u00a0: il a déjà été retiré',
  'ticketPage.error.not-yours-to-redact':
    'L’autre partie l’a écrit\u00a0: l’établissement seul peut le retirer',
};
