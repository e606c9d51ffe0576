import type { ticketActsEn } from './ticketActs.en';

/** French texts of the acts on a ticket; complete by type. */
export const ticketActsFr: Record<keyof typeof ticketActsEn, string> = {
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
};
