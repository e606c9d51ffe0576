import type { ticketPageEn } from './ticketPage.en';

/** French texts of the ticket page; complete by type. */
export const ticketPageFr: Record<keyof typeof ticketPageEn, string> = {
  'ticketPage.loading': 'Chargement du ticket',
  'ticketPage.notFound.title': 'Ticket introuvable',
  'ticketPage.notFound.description':
    'Le numéro {{number}} n’existe pas, ou le ticket est celui d’un établissement que vous ne servez pas. Vérifiez le numéro, ou cherchez le ticket dans la liste.',
  'ticketPage.notFound.list': 'Retour aux incidents',
  'ticketPage.stale':
    'Pas rafraîchi depuis {{when}}. {{why}} L’horloge continue d’après ce qui était connu alors.',

  // À qui la main
  'ticketPage.move.you': 'À vous\u00a0: {{what}}.',
  'ticketPage.move.establishment': 'À l’établissement\u00a0: {{what}}.',
  'ticketPage.move.local-referent': 'Au référent local\u00a0: {{what}}.',
  'ticketPage.move.contractor': 'Au titulaire\u00a0: {{what}}.',
  'ticketPage.move.also': '{{what}}\u00a0; aussi attendu\u00a0: {{others}}',
  'ticketPage.also.approval': 'l’aval',
  'ticketPage.also.workaround': 'la solution de contournement',
  'ticketPage.also.qualification': 'la qualification',
  'ticketPage.also.suspension': 'la suspension',
  'ticketPage.also.cancellation': 'l’annulation',
  'ticketPage.also.exclusion': 'l’exclusion',
  'ticketPage.also.instant': 'l’instant déclaré',
  'ticketPage.matter.approval':
    'valider le rétablissement proposé {{when}} par {{by}}',
  'ticketPage.matter.workaround':
    'accepter ou refuser la solution de contournement proposée {{when}} par {{by}}',
  'ticketPage.matter.qualification':
    'accepter ou refuser la qualification proposée {{when}} par {{by}}',
  'ticketPage.matter.suspension':
    'accorder ou refuser la suspension jusqu’à {{until}} demandée {{when}} par {{by}}',
  'ticketPage.matter.cancellation':
    'accepter ou refuser l’annulation demandée {{when}} par {{by}}',
  'ticketPage.matter.exclusion':
    'accepter ou contester l’exclusion invoquée {{when}} par {{by}}',
  'ticketPage.matter.instant':
    'accepter ou refuser l’instant déclaré par {{by}}, {{claimed}}',
  'ticketPage.matter.identify':
    'identifier la machine et qualifier l’incident déclaré {{when}} par {{by}}',
  'ticketPage.matter.qualifyFirst':
    'qualifier d’abord l’incident rétabli {{when}} par {{by}}, ses conditions sont à fixer avant l’aval',
  'ticketPage.matter.takeUp':
    'prendre en charge l’incident déclaré {{when}} par {{by}}',
  'ticketPage.matter.refusedDown':
    'reprendre, {{by}} a refusé le rétablissement {{when}} car le service était encore arrêté',
  'ticketPage.matter.refusedUp':
    'régler le point restant, {{by}} a refusé le rétablissement {{when}}, service en marche',
  'ticketPage.matter.reopened':
    'reprendre, {{by}} a rouvert le ticket {{when}}',
  'ticketPage.matter.repair':
    'réparer définitivement, {{by}} a accepté une solution de contournement {{when}}',
  'ticketPage.matter.onSite':
    'rétablir le service, {{technician}} est sur site depuis {{when}}',
  'ticketPage.matter.remote':
    'rétablir le service, {{technician}} intervient à distance depuis {{when}}',
  'ticketPage.matter.restore':
    'rétablir le service, pris en charge {{when}} par {{by}}',
  'ticketPage.matter.contested':
    'répondre à la contestation de l’exclusion par {{by}} ({{when}})',
  'ticketPage.settled.suspended':
    'Personne n’est attendu avant {{until}}\u00a0: suspension accordée par {{by}}.',
  'ticketPage.settled.closed': 'Clôturé {{when}} avec l’accord de {{by}}.',
  'ticketPage.settled.mayReopen':
    'Clôturé {{when}} avec l’accord de {{by}}\u00a0; vous pouvez le rouvrir si la même panne revient.',
  'ticketPage.settled.cancelled': 'Annulé {{when}} par {{by}}\u00a0: {{kind}}.',
  'ticketPage.settled.cancellationAgreed':
    'Annulé {{when}} avec l’accord de {{by}}\u00a0: {{kind}}.',
  'ticketPage.settled.excluded':
    'Exclu {{when}} avec l’accord de {{by}}\u00a0: {{ground}}.',

  // Vocabulaire
  'ticketPage.role.beneficiary': 'bénéficiaire',
  'ticketPage.role.local-referent': 'référent local',
  'ticketPage.role.contractor': 'titulaire',
  'ticketPage.role.coordinator': 'coordinateur',
  'ticketPage.role.system': 'automatique',
  'ticketPage.someone': 'quelqu’un',
  'ticketPage.redacted': '[retiré]',
  'ticketPage.kind.cancelled': 'plus rien à faire',
  'ticketPage.kind.duplicate': 'doublon d’un autre ticket',
  'ticketPage.kind.merged': 'regroupé avec un autre ticket',
  'ticketPage.ground.fall': 'chute',
  'ticketPage.ground.breakage': 'bris',
  'ticketPage.ground.vandalism': 'vandalisme',
  'ticketPage.ground.lightning': 'foudre',
  'ticketPage.ground.flood': 'inondation',
  'ticketPage.ground.theft': 'vol',
  'ticketPage.ground.other-abnormal-use': 'autre usage anormal',
  'ticketPage.ground.use-against-specification':
    'usage ou fournitures contraires aux spécifications du constructeur',
  'ticketPage.ground.outside-perimeter': 'hors du périmètre ou de la commande',
  'ticketPage.mediation.subject.exclusion': 'L’exclusion',
  'ticketPage.mediation.subject.verdict': 'Le verdict sur le délai',
  'ticketPage.mediation.subject.other': 'Autre chose',
  'ticketPage.correction.none': 'Aucune correction',
  'ticketPage.correction.counts-in-time': 'Compte dans le délai',
  'ticketPage.correction.counts-late': 'Compte hors délai',
  'ticketPage.correction.counts-excluded':
    'Compte comme exclu, hors du taux de respect des délais',
  'ticketPage.correction.counts-included':
    'Compte dans le taux, selon son propre délai',
  'ticketPage.mediation.title': 'Médiation',
  'ticketPage.mediation.about': 'Contesté',
  'ticketPage.mediation.opened': 'Ouverte',
  'ticketPage.mediation.said': 'Ce qui a été dit',
  'ticketPage.mediation.state.open':
    'Au coordinateur\u00a0: conclure\u00a0; d’ici là, chaque partie donne son avis.',
  'ticketPage.mediation.state.open.mine':
    'À vous\u00a0: lire les avis des deux parties, puis conclure.',
  'ticketPage.mediation.state.correction-proposed':
    'Au référent local\u00a0: accepter ou refuser la correction proposée {{when}} ({{correction}}).',
  'ticketPage.mediation.state.correction-proposed.mine':
    'À vous\u00a0: accepter ou refuser la correction proposée {{when}} ({{correction}}).',
  'ticketPage.mediation.state.concluded': 'Conclue {{when}}, sans correction.',
  'ticketPage.mediation.state.corrected':
    'Conclue, avec l’accord du référent local ({{when}})\u00a0: {{correction}}.',
  'ticketPage.mediation.state.refused':
    'Correction refusée par le référent local {{when}}\u00a0: le ticket compte comme avant.',
  'ticketPage.impact.1': 'Les soins sont arrêtés ou menacés',
  'ticketPage.impact.2': 'Un service travaille difficilement',
  'ticketPage.impact.3': 'Aucun effet sur les soins ni le travail',
  'ticketPage.urgency.1': 'Tout de suite\u00a0: aucun moyen de faire sans',
  'ticketPage.urgency.2': 'Aujourd’hui\u00a0: on tient quelques heures',
  'ticketPage.urgency.3': 'Peut attendre quelques jours',
  'ticketPage.mode.remote': 'À distance',
  'ticketPage.mode.on-site': 'Sur site',

  // Où aller et qui appeler
  'ticketPage.machines.all': '{{principal}}, avec {{others}}.',
  'ticketPage.machines.termsOf':
    'Le délai est celui de {{machine}}\u00a0: il expire le premier et vaut pour toutes.',
  'ticketPage.access.title': 'Où aller et qui appeler',
  'ticketPage.access.building': 'Bâtiment',
  'ticketPage.access.room': 'Salle',
  'ticketPage.access.rack': 'Baie',
  'ticketPage.access.rackUnit': 'Unité',
  'ticketPage.access.noPlace': 'Lieu non précisé.',
  'ticketPage.access.badge': 'Badge ou accompagnement\u00a0: {{value}}',
  'ticketPage.access.care': 'Contrainte de soins\u00a0: {{value}}',
  'ticketPage.access.correct': 'Compléter ou corriger',
  'ticketPage.access.say': 'Préciser où aller et qui appeler',

  // Horloge
  'ticketPage.clock.title': 'Horloge contractuelle',
  'ticketPage.clock.remaining.HO': 'de délai restant, en heures ouvrées',
  'ticketPage.clock.remaining.24x7':
    'de délai restant, 24\u00a0h/24 et 7\u00a0j/7',
  'ticketPage.clock.late.HO': 'de retard, en heures ouvrées',
  'ticketPage.clock.late.24x7': 'de retard, 24\u00a0h/24 et 7\u00a0j/7',
  'ticketPage.clock.onResume.HO':
    'de délai restant à la reprise, en heures ouvrées',
  'ticketPage.clock.onResume.24x7':
    'de délai restant à la reprise, 24\u00a0h/24 et 7\u00a0j/7',
  'ticketPage.clock.lateOnResume': 'de retard déjà à la suspension',
  'ticketPage.clock.consumed': 'de délai consommé',
  'ticketPage.clock.usedUp': 'Délai consommé',
  'ticketPage.clock.usedUpClosed':
    'Délai consommé, plage fermée jusqu’à {{opens}}.',
  'ticketPage.clock.outside':
    'La plage de service est fermée jusqu’à {{opens}}\u00a0: aucun temps n’est compté.',
  'ticketPage.clock.suspended':
    'Suspendu jusqu’à {{until}} avec l’accord de {{by}}\u00a0: {{reason}}',
  'ticketPage.clock.awaitingApproval':
    'Arrêtée au rétablissement, {{at}}. L’attente de l’accord n’est pas comptée.',
  'ticketPage.clock.workaround':
    'Arrêtée par la solution de contournement acceptée, qui compte depuis {{at}}. La réparation reste à faire.',
  'ticketPage.clock.stands':
    'Arrêtée au rétablissement, {{at}}, qui tient\u00a0: il a été refusé service en marche.',
  'ticketPage.clock.closed':
    'Arrêtée au rétablissement, {{at}}. Le ticket est clôturé.',
  'ticketPage.clock.ended.cancelled':
    'N’est plus mesuré\u00a0: le ticket est annulé, hors des taux.',
  'ticketPage.clock.ended.excluded':
    'N’est plus mesuré\u00a0: le ticket est exclu, hors du taux de respect des délais.',
  'ticketPage.counting.exclusion.claimed':
    'Exclusion invoquée ({{ground}})\u00a0: le ticket compte toujours dans le taux de respect des délais.',
  'ticketPage.counting.exclusion.contested':
    'Exclusion contestée ({{ground}})\u00a0: le ticket compte toujours dans le taux de respect des délais.',
  'ticketPage.counting.exclusion.accepted':
    'Exclusion acceptée ({{ground}})\u00a0: hors du taux de respect des délais, et toujours dans tous les décomptes.',
  'ticketPage.counting.corrected':
    'Verdict\u00a0: {{verdict}}\u00a0; corrigé {{when}} après médiation\u00a0: {{correction}}.',
  'ticketPage.counting.correctedState':
    'Corrigé {{when}} après médiation\u00a0: {{correction}}.',
  'ticketPage.clock.inTime': 'Dans le délai',
  'ticketPage.clock.isLate': 'Hors délai',
  'ticketPage.clock.indicative': 'Indicatif',
  'ticketPage.clock.indicativeWhy':
    'Outre-mer, le délai est indicatif\u00a0: le ticket est hors du taux de respect des délais (CCTP 2.1.22).',
  'ticketPage.clock.unknown': 'Délai à fixer à la qualification',
  'ticketPage.clock.unknownWhy':
    'La machine n’est pas encore identifiée. Le temps court depuis {{since}} et sera compté à partir de là une fois le ticket qualifié.',
  'ticketPage.clock.notCovered': 'Pas de délai de rétablissement',
  'ticketPage.clock.notCoveredWhy':
    'La machine n’est sur aucune commande qui donne un délai\u00a0: le ticket est traité, hors du taux de respect des délais.',
  'ticketPage.clock.continuing':
    'L’intervention sur site commencée {{since}} se poursuit après la fermeture ({{closes}}), jusqu’au rétablissement (CCTP 2.1.22). Ces heures ne sont pas consommées\u00a0; seul l’établissement peut ordonner l’arrêt.',
  'ticketPage.clock.used': 'Consommé\u00a0: {{consumed}} sur {{granted}}',
  'ticketPage.clock.usedLabel': 'Part du délai consommée',
  'ticketPage.clock.due': 'Échéance',
  'ticketPage.clock.wasDue': 'Échéance dépassée',
  'ticketPage.clock.dueIndicative': 'Échéance (indicative)',
  'ticketPage.clock.restoreTime': 'Délai de rétablissement (GTR)',
  'ticketPage.clock.window': 'Plage de service',
  'ticketPage.clock.window.HO':
    'Heures ouvrées\u00a0: lundi à vendredi, 8\u00a0h à 18\u00a0h, sauf jours fériés',
  'ticketPage.clock.window.24x7':
    '24\u00a0h/24 et 7\u00a0j/7, jours fériés compris',
  'ticketPage.clock.calendar': 'Calendrier',
  'ticketPage.clock.calendarOf': '{{zone}}, jours fériés\u00a0: {{region}}',
  'ticketPage.clock.level': 'Niveau de contrat',
  'ticketPage.clock.siteTime': 'heure du site, {{place}}',
  'ticketPage.region.FR': 'France métropolitaine',
  'ticketPage.region.FR-AM': 'Alsace-Moselle',
  'ticketPage.region.GP': 'Guadeloupe',
  'ticketPage.region.MQ': 'Martinique',
  'ticketPage.region.GF': 'Guyane',
  'ticketPage.region.RE': 'La Réunion',
  'ticketPage.region.YT': 'Mayotte',
  'ticketPage.region.MF': 'Saint-Martin',
  'ticketPage.region.BL': 'Saint-Barthélemy',

  // Comment ce délai est compté
  'ticketPage.explanation.title': 'Comment ce délai est compté',
  'ticketPage.explanation.caption':
    'Chaque période depuis l’enregistrement, comptée ou non, avec sa raison',
  'ticketPage.explanation.period': 'Période et raison',
  'ticketPage.explanation.counted': 'Compté',
  'ticketPage.explanation.notCounted': 'Non compté',
  'ticketPage.explanation.total': 'Total',
  'ticketPage.explanation.equals':
    'Le total compté est le temps consommé\u00a0: {{consumed}}.',
  'ticketPage.explanation.group': '{{number}} périodes\u00a0: {{reasons}}',
  'ticketPage.explanation.show': 'Montrer le détail de cette période',
  'ticketPage.explanation.hide': 'Masquer le détail de cette période',
  'ticketPage.explanation.none':
    'Aucun délai n’est encore fixé, rien n’est donc compté. Le détail apparaîtra une fois le ticket qualifié, depuis l’enregistrement.',
  'ticketPage.explanation.now': 'maintenant',
  'ticketPage.reason.open.HO': 'Heures ouvrées',
  'ticketPage.reason.open.24x7': '24\u00a0h/24',
  'ticketPage.reason.night': 'Nuit',
  'ticketPage.reason.weekend': 'Week-end',
  'ticketPage.reason.holiday': 'Jour férié\u00a0: {{name}}',
  'ticketPage.reason.suspended': 'Suspension accordée par {{by}}',
  'ticketPage.reason.awaiting-approval': 'Rétabli, en attente d’accord',
  'ticketPage.reason.workaround': 'Solution de contournement acceptée',
  'ticketPage.reason.restored': 'Rétabli, refusé service en marche',
  'ticketPage.reason.closed': 'Clôturé, avant la réouverture',
  'ticketPage.reason.ended': 'Annulé ou exclu',

  // Actes : boutons, titres des formulaires
  'ticketPage.acts.title': 'Ce que vous pouvez faire',
  'ticketPage.acts.none':
    'Rien à faire pour vous ici pour l’instant. Le suivi dit ce qui a été fait.',
  'ticketPage.acts.follow': 'Déclarer un nouvel incident qui fait suite',
  'ticketPage.acts.more': 'Autres actions',
  'ticketPage.acts.cancel': 'Annuler',
  'ticketPage.acts.close': 'Fermer',
  'ticketPage.acts.retry': 'Réessayer',
  'ticketPage.acts.sending': 'Envoi…',
  'ticketPage.act.qualify': 'Qualifier',
  'ticketPage.act.agree-qualification': 'Accepter la qualification',
  'ticketPage.act.refuse-qualification': 'Refuser la qualification',
  'ticketPage.act.start-work': 'Prendre en charge',
  'ticketPage.act.start-intervention': 'Commencer une intervention',
  'ticketPage.act.end-intervention': 'Terminer l’intervention',
  'ticketPage.act.replace-part': 'Enregistrer une pièce remplacée',
  'ticketPage.act.announce-visit': 'Annoncer une visite',
  'ticketPage.act.choose-data-media': 'Choisir le sort des disques',
  'ticketPage.act.order-stop': 'Ordonner l’arrêt de l’intervention',
  'ticketPage.act.add-machine': 'Ajouter une machine',
  'ticketPage.act.remove-machine': 'Retirer une machine',
  'ticketPage.act.split': 'Séparer une machine',
  'ticketPage.act.set-access': 'Préciser où aller et qui appeler',
  'ticketPage.act.comment': 'Commenter',
  'ticketPage.act.redact': 'Retirer un contenu',
  'ticketPage.act.attach': 'Joindre un fichier',
  'ticketPage.act.request-suspension': 'Demander une suspension',
  'ticketPage.act.agree-suspension': 'Accorder la suspension',
  'ticketPage.act.refuse-suspension': 'Refuser la suspension',
  'ticketPage.act.withdraw-suspension': 'Retirer la demande de suspension',
  'ticketPage.act.end-suspension': 'Mettre fin à la suspension',
  'ticketPage.act.propose-workaround': 'Proposer un contournement',
  'ticketPage.act.accept-workaround': 'Accepter le contournement',
  'ticketPage.act.refuse-workaround': 'Refuser le contournement',
  'ticketPage.act.restore': 'Service rétabli',
  'ticketPage.act.approve': 'Valider et clôturer',
  'ticketPage.act.refuse': 'Refuser le rétablissement',
  'ticketPage.act.reopen': 'Rouvrir',
  'ticketPage.act.mark-not-recall': 'Cette réouverture n’est pas un rappel',
  'ticketPage.act.agree-instant': 'Accepter l’instant déclaré',
  'ticketPage.act.refuse-instant': 'Refuser l’instant déclaré',
  'ticketPage.act.change-priority': 'Changer la priorité',
  'ticketPage.act.cancel': 'Annuler le ticket',
  'ticketPage.act.request-cancellation': 'Demander l’annulation',
  'ticketPage.act.agree-cancellation': 'Accepter l’annulation',
  'ticketPage.act.refuse-cancellation': 'Refuser l’annulation',
  'ticketPage.act.claim-exclusion': 'Invoquer une exclusion',
  'ticketPage.act.accept-exclusion': 'Accepter l’exclusion',
  'ticketPage.act.contest-exclusion': 'Contester l’exclusion',
  'ticketPage.act.withdraw-exclusion': 'Retirer l’exclusion',
  'ticketPage.act.open-mediation': 'Ouvrir une médiation',
  'ticketPage.act.give-opinion': 'Donner un avis',
  'ticketPage.act.conclude-mediation': 'Conclure la médiation',
  'ticketPage.act.agree-correction': 'Accepter la correction',
  'ticketPage.act.refuse-correction': 'Refuser la correction',
  'ticketPage.act.take': 'Prendre',
  'ticketPage.act.hand-over': 'Confier',
  'ticketPage.act.record-maker-case': 'Noter le dossier constructeur',
  'ticketPage.acts.byTelephone': 'Accord par téléphone\u00a0: {{act}}',

  // Qui a le ticket
  'ticketPage.holder.title': 'Qui a le ticket',
  'ticketPage.holder.person': 'Chez {{name}}',
  'ticketPage.holder.personOfTeam': 'Chez {{name}} · {{team}}',
  'ticketPage.holder.team': 'En file\u00a0: {{team}}',
  'ticketPage.holder.nobody': 'Pas encore pris',
  'ticketPage.makerCase':
    'Dossier constructeur\u00a0: {{number}}, à relancer le {{day}}',
  'ticketPage.makerCase.due': 'À relancer maintenant',

  // Ce qui a été fait, à côté du bouton
  'ticketPage.done.qualify': 'Qualification enregistrée.',
  'ticketPage.done.agree-qualification': 'Qualification acceptée.',
  'ticketPage.done.refuse-qualification': 'Qualification refusée.',
  'ticketPage.done.start-work': 'Incident pris en charge.',
  'ticketPage.done.start-intervention': 'Intervention commencée.',
  'ticketPage.done.end-intervention': 'Intervention terminée.',
  'ticketPage.done.replace-part': 'Pièce remplacée enregistrée.',
  'ticketPage.done.announce-visit':
    'Visite annoncée\u00a0; l’établissement voit qui vient et quand.',
  'ticketPage.done.choose-data-media':
    'Choix enregistré\u00a0; le titulaire le voit avant d’intervenir.',
  'ticketPage.done.order-stop': 'Ordre d’arrêt enregistré.',
  'ticketPage.done.add-machine': 'Machine enregistrée.',
  'ticketPage.done.remove-machine': 'Machine retirée.',
  'ticketPage.done.split':
    'Machine séparée\u00a0; son ticket est dans «\u00a0Machine et contrat\u00a0».',
  'ticketPage.done.set-access': 'Accès enregistré.',
  'ticketPage.done.comment': 'Commentaire ajouté.',
  'ticketPage.done.redact': 'Contenu retiré, pour tous.',
  'ticketPage.done.attach': 'Fichier joint.',
  'ticketPage.done.request-suspension':
    'Suspension demandée\u00a0; l’horloge court jusqu’à l’accord du référent local.',
  'ticketPage.done.agree-suspension':
    'Suspension accordée\u00a0; l’horloge est en pause.',
  'ticketPage.done.refuse-suspension':
    'Suspension refusée\u00a0; l’horloge continue.',
  'ticketPage.done.withdraw-suspension': 'Demande de suspension retirée.',
  'ticketPage.done.end-suspension':
    'Suspension terminée\u00a0; l’horloge court à nouveau.',
  'ticketPage.done.propose-workaround': 'Solution de contournement proposée.',
  'ticketPage.done.accept-workaround':
    'Contournement accepté\u00a0; l’horloge est arrêtée.',
  'ticketPage.done.refuse-workaround':
    'Contournement refusé\u00a0; l’horloge continue.',
  'ticketPage.done.restore':
    'Rétablissement enregistré\u00a0; l’accord de l’établissement est attendu.',
  'ticketPage.done.approve':
    'Rétablissement validé\u00a0; le ticket est clôturé.',
  'ticketPage.done.refuse':
    'Rétablissement refusé\u00a0; le ticket revient au titulaire.',
  'ticketPage.done.reopen': 'Ticket rouvert\u00a0; l’horloge court à nouveau.',
  'ticketPage.done.mark-not-recall':
    'Enregistré\u00a0: cette réouverture n’est pas un rappel.',
  'ticketPage.done.agree-instant': 'Instant déclaré accepté.',
  'ticketPage.done.refuse-instant': 'Instant déclaré refusé.',
  'ticketPage.done.change-priority': 'Priorité changée.',
  'ticketPage.done.cancel': 'Ticket annulé.',
  'ticketPage.done.request-cancellation': 'Annulation demandée.',
  'ticketPage.done.agree-cancellation':
    'Annulation acceptée\u00a0; le ticket est annulé.',
  'ticketPage.done.refuse-cancellation': 'Annulation refusée.',
  'ticketPage.done.claim-exclusion': 'Exclusion invoquée.',
  'ticketPage.done.accept-exclusion': 'Exclusion acceptée.',
  'ticketPage.done.contest-exclusion': 'Exclusion contestée.',
  'ticketPage.done.withdraw-exclusion': 'Exclusion retirée.',
  'ticketPage.done.open-mediation':
    'Médiation ouverte\u00a0; le coordinateur la conclut.',
  'ticketPage.done.give-opinion': 'Avis ajouté au dossier de médiation.',
  'ticketPage.done.conclude-mediation': 'Médiation conclue.',
  'ticketPage.done.agree-correction':
    'Correction acceptée\u00a0; le verdict d’origine reste écrit à côté.',
  'ticketPage.done.refuse-correction': 'Correction refusée.',
  'ticketPage.done.take': 'Le ticket est à vous.',
  'ticketPage.done.hand-over': 'Ticket confié.',
  'ticketPage.done.record-maker-case': 'Dossier constructeur noté.',

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
    'Dites ci-dessous si le service était encore arrêté\u00a0: l’horloge en dépend.',
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
  'ticketPage.error.no-such-attachment':
    'Un fichier choisi n’est plus sur ce ticket\u00a0: choisissez-en un autre',
  'ticketPage.error.attachment-is-internal':
    'Un fichier choisi est interne\u00a0: l’autre partie ne le verrait pas',
  'ticketPage.error.nothing-to-redact':
    'Ce contenu n’est plus là\u00a0: il a déjà été retiré',
  'ticketPage.error.not-yours-to-redact':
    'L’autre partie l’a écrit\u00a0: l’établissement seul peut le retirer',

  // Conflits
  'ticketPage.conflict.stale': 'Le ticket a changé pendant votre saisie\u00a0:',
  'ticketPage.conflict.change': '{{by}} {{what}}, {{when}}',
  'ticketPage.conflict.state': 'Il en est maintenant là\u00a0: {{sentence}}',
  'ticketPage.conflict.retry':
    'Votre saisie est gardée. Si elle vaut toujours, réessayez.',
  'ticketPage.conflict.impossible':
    'Cet acte n’est plus possible. Votre saisie reste ici, à copier où elle sert.',

  // Commentaire
  'ticketPage.comment.label': 'Commentaire',
  'ticketPage.comment.internal': 'Interne',
  'ticketPage.comment.internal.contractor': 'Lu du seul côté du titulaire',
  'ticketPage.comment.internal.establishment':
    'Lu du seul côté de l’établissement',
  'ticketPage.comment.shared': 'Lu des deux côtés',
  'ticketPage.comment.send': 'Ajouter le commentaire',
  'ticketPage.comment.needsText': 'Écrivez d’abord le commentaire',

  // Onglets
  'ticketPage.tabs': 'Parties du ticket',
  'ticketPage.print.open': 'Version imprimable',
  'ticketPage.print.print': 'Imprimer',
  'ticketPage.print.back': 'Retour au ticket',
  'ticketPage.print.asOf': 'État au {{when}} ({{place}})',
  'ticketPage.tab.timeline': 'Suivi',
  'ticketPage.tab.interventions': 'Interventions et pièces',
  'ticketPage.tab.attachments': 'Pièces jointes',
  'ticketPage.tab.contract': 'Machine et contrat',

  // Suivi
  'ticketPage.timeline.label': 'Suivi, le plus récent d’abord',
  'ticketPage.timeline.new': 'Nouvel acte\u00a0: {{act}}.',
  'ticketPage.timeline.declared': 'Déclaré fait {{occurred}}',
  'ticketPage.timeline.claimed':
    'Déclaré fait {{claimed}}, plus de 24\u00a0heures avant\u00a0: l’accord de l’établissement est attendu',
  'ticketPage.timeline.claimAgreed':
    'Déclaré fait {{claimed}}, avec l’accord de {{by}}',
  'ticketPage.timeline.claimRefused':
    'Déclaré fait {{claimed}}, refusé par {{by}}\u00a0: l’instant enregistré compte',
  'ticketPage.timeline.claimDropped':
    'Déclaré fait {{claimed}}\u00a0; cela ne compte plus',
  'ticketPage.timeline.lateEntry':
    'Saisie tardive\u00a0: tapé après une panne du logiciel, l’horloge court depuis l’appel, {{occurred}}',
  'ticketPage.timeline.phone': 'Par téléphone',
  'ticketPage.timeline.internal': 'Interne',
  'ticketPage.timeline.remove': 'Retirer…',
  'ticketPage.timeline.removeOf': 'Retirer un texte\u00a0: {{by}} {{what}}',
  'ticketPage.timeline.otherSide.comment':
    'Commentaire interne de l’autre partie',
  'ticketPage.timeline.otherSide.file': 'Fichier interne de l’autre partie',
  'ticketPage.past.register': 'a déclaré l’incident',
  'ticketPage.past.suspension-elapsed':
    'La suspension est arrivée à son terme\u00a0; l’horloge court à nouveau.',
  'ticketPage.past.qualify': 'a qualifié l’incident',
  'ticketPage.past.agree-qualification': 'a accepté la qualification',
  'ticketPage.past.refuse-qualification': 'a refusé la qualification',
  'ticketPage.past.start-work': 'a pris l’incident en charge',
  'ticketPage.past.start-intervention': 'a commencé une intervention',
  'ticketPage.past.end-intervention': 'a terminé une intervention',
  'ticketPage.past.replace-part': 'a remplacé une pièce',
  'ticketPage.past.announce-visit': 'a annoncé une visite',
  'ticketPage.past.choose-data-media':
    'a choisi ce que deviennent les pièces avec données',
  'ticketPage.past.order-stop': 'a ordonné l’arrêt de l’intervention',
  'ticketPage.past.add-machine': 'a ajouté une machine',
  'ticketPage.past.remove-machine': 'a retiré une machine',
  'ticketPage.past.split': 'a séparé une machine',
  'ticketPage.past.set-access': 'a précisé où aller et qui appeler',
  'ticketPage.past.comment': 'a commenté',
  'ticketPage.past.redact': 'a retiré un contenu',
  'ticketPage.past.attach': 'a joint un fichier',
  'ticketPage.past.request-suspension': 'a demandé une suspension',
  'ticketPage.past.agree-suspension': 'a accordé la suspension',
  'ticketPage.past.refuse-suspension': 'a refusé la suspension',
  'ticketPage.past.withdraw-suspension': 'a retiré la demande de suspension',
  'ticketPage.past.end-suspension': 'a mis fin à la suspension',
  'ticketPage.past.propose-workaround':
    'a proposé une solution de contournement',
  'ticketPage.past.accept-workaround': 'a accepté la solution de contournement',
  'ticketPage.past.refuse-workaround': 'a refusé la solution de contournement',
  'ticketPage.past.restore': 'a rétabli le service',
  'ticketPage.past.approve': 'a validé le rétablissement\u00a0: ticket clôturé',
  'ticketPage.past.refuse': 'a refusé le rétablissement',
  'ticketPage.past.reopen': 'a rouvert le ticket',
  'ticketPage.past.mark-not-recall':
    'a noté que la réouverture n’est pas un rappel',
  'ticketPage.past.agree-instant': 'a accepté l’instant déclaré',
  'ticketPage.past.refuse-instant': 'a refusé l’instant déclaré',
  'ticketPage.past.change-priority': 'a passé la priorité à P{{priority}}',
  'ticketPage.past.cancel': 'a annulé le ticket',
  'ticketPage.past.request-cancellation': 'a demandé l’annulation',
  'ticketPage.past.agree-cancellation': 'a accepté l’annulation',
  'ticketPage.past.refuse-cancellation': 'a refusé l’annulation',
  'ticketPage.past.claim-exclusion': 'a invoqué une exclusion',
  'ticketPage.past.accept-exclusion': 'a accepté l’exclusion',
  'ticketPage.past.contest-exclusion': 'a contesté l’exclusion',
  'ticketPage.past.withdraw-exclusion': 'a retiré l’exclusion',
  'ticketPage.detail.machine': 'Machine\u00a0: {{name}}',
  'ticketPage.detail.newTicket': 'Nouveau ticket\u00a0: {{number}}',
  'ticketPage.detail.splitFrom': 'Séparé de {{number}}',
  'ticketPage.detail.access': '{{label}}\u00a0: {{value}}',
  'ticketPage.detail.accessCleared': '{{label}}\u00a0: ne vaut plus',
  'ticketPage.past.open-mediation': 'a ouvert une médiation',
  'ticketPage.past.give-opinion': 'a donné un avis dans la médiation',
  'ticketPage.past.conclude-mediation': 'a conclu la médiation',
  'ticketPage.past.agree-correction': 'a accepté la correction',
  'ticketPage.past.refuse-correction': 'a refusé la correction',
  'ticketPage.past.take': 'a pris le ticket',
  'ticketPage.past.hand-over': 'a confié le ticket',
  'ticketPage.past.record-maker-case': 'a noté le dossier constructeur',
  'ticketPage.byTelephone': '{{agreedBy}}, par téléphone, consigné par {{by}}',
  'ticketPage.detail.byTelephone':
    'Accordé par téléphone par {{agreedBy}}, consigné par {{by}}',
  'ticketPage.detail.from': 'De {{from}}',
  'ticketPage.detail.to': 'À {{to}}',
  'ticketPage.detail.makerCase': 'Dossier n° {{number}}, à relancer le {{day}}',
  'ticketPage.detail.until': 'Jusqu’à {{until}}',
  'ticketPage.detail.backInOperation':
    'Déclaré\u00a0: machine de nouveau en service, OS prêt',
  'ticketPage.detail.lateness': 'Raison du retard\u00a0: {{reason}}',
  'ticketPage.detail.redacted': '{{what}} ({{by}}, {{when}})',
  'ticketPage.detail.redactedFile': 'Fichier',
  'ticketPage.detail.otherTicket': 'Autre ticket\u00a0: {{number}}',
  'ticketPage.detail.serviceDown': 'Le service était encore arrêté',
  'ticketPage.detail.serviceUp': 'Le service était en marche',
  'ticketPage.detail.machineText': 'Machine décrite\u00a0: {{text}}',
  'ticketPage.detail.newTerms': 'Conditions\u00a0: {{terms}}',
  'ticketPage.detail.needsAgreement': 'L’accord de l’établissement est attendu',

  // Interventions
  'ticketPage.documents.recap': 'Récapitulatif (PDF)',
  'ticketPage.documents.report': 'Compte rendu (PDF)',
  'ticketPage.documents.preparing': 'Préparation…',
  'ticketPage.documents.failed': 'Pas téléchargé\u00a0: {{why}}',
  'ticketPage.interventions.none': 'Aucune intervention pour l’instant.',
  'ticketPage.interventions.noneBegin':
    'Aucune intervention pour l’instant. Commencez-en une quand le travail commence\u00a0: début et fin figurent au compte rendu.',
  'ticketPage.interventions.going': 'En cours depuis {{when}}',
  'ticketPage.interventions.period': '{{from}} à {{to}} ({{duration}})',
  'ticketPage.interventions.continuing':
    'Poursuivie après la fermeture ({{closes}})\u00a0: ces heures ne sont pas consommées',
  'ticketPage.interventions.stopOrdered':
    'Arrêt ordonné par l’établissement {{when}}\u00a0: {{reason}}',

  // Machine et contrat
  'ticketPage.contract.machine': 'Machine',
  'ticketPage.contract.unknownMachine': 'Pas encore identifiée',
  'ticketPage.contract.said': 'Telle que décrite\u00a0: {{text}}',
  'ticketPage.contract.otherMachines': 'Autres machines',
  'ticketPage.contract.model': 'Constructeur et modèle',
  'ticketPage.contract.site': 'Site',
  'ticketPage.contract.territory': 'Territoire',
  'ticketPage.contract.pinned':
    'Les conditions du ticket sont celles de son enregistrement\u00a0: un changement ultérieur du contrat ne les déplace pas.',
  'ticketPage.contract.termsTitle': 'Conditions de ce ticket',
  'ticketPage.contract.contractual': 'Contractuel',
  'ticketPage.contract.yes': 'Oui',
  'ticketPage.contract.no': 'Non, indicatif',
  'ticketPage.contract.none': 'Aucun',
  'ticketPage.contract.noTerms':
    'Pas encore de conditions\u00a0: elles sont fixées à la qualification, telles qu’à l’enregistrement.',
  'ticketPage.contract.links': 'Autres tickets',
  'ticketPage.contract.follows': 'Fait suite à {{number}}',
  'ticketPage.contract.splitFrom': 'Séparé de {{number}}',
  'ticketPage.contract.splitInto': 'Séparé en\u00a0: {{number}}',
  'ticketPage.contract.followedBy': 'Suivi par {{number}}',
  'ticketPage.contract.declared': 'Déclaré',
  'ticketPage.contract.description': 'Ce qui a été déclaré',
  'ticketPage.contract.priority': 'Effet et urgence',
};
