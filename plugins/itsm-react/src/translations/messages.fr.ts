import type { messagesEn } from './messages.en';

/** French, complete by its type. */
const messagesFr: Record<keyof typeof messagesEn, string> = {
  locale: 'fr-FR',
  redacted: '[retiré]',
  'duration.hours': '{{hours}}\u00a0h',
  'duration.hoursMinutes': '{{hours}}\u00a0h\u00a0{{minutes}}',
  'duration.hoursMinutesSeconds':
    '{{hours}}\u00a0h\u00a0{{minutes}}\u00a0min {{seconds}}\u00a0s',
  'duration.minutes': '{{minutes}}\u00a0min',
  'duration.minutesSeconds': '{{minutes}}\u00a0min {{seconds}}\u00a0s',
  'duration.seconds': '{{seconds}}\u00a0s',
  'instant.dayAndTime': '{{day}} {{time}}',
  'instant.withZone': '{{instant}} ({{zone}})',
  'state.registered': 'Enregistré',
  'state.in-progress': 'En cours',
  'state.suspended': 'Suspendu',
  'state.restored': 'Rétabli',
  'state.closed': 'Clôturé',
  'state.cancelled': 'Annulé',
  'state.excluded': 'Exclu',
  'stateHint.registered': 'Enregistré, le travail n’a pas commencé',
  'stateHint.in-progress': 'Le titulaire est au travail',
  'stateHint.suspended': 'Suspendu avec l’accord de l’établissement',
  'stateHint.restored': 'Rétabli, l’aval de l’établissement est attendu',
  'stateHint.closed': 'Clôturé avec l’aval de l’établissement',
  'stateHint.cancelled': 'Annulé\u00a0: ne compte dans aucun taux',
  'stateHint.excluded': 'Exclu\u00a0: réparation sur devis',
  'priority.label': 'Priorité {{priority}}',
  'priority.short': 'P{{priority}}',
  'level.under-warranty': 'Sous garantie',
  'level.vendor-backed': 'Hors garantie, ré-adossé constructeur',
  'level.not-vendor-backed': 'Hors garantie, sans ré-adossement',
  'level.not-covered': 'Non couvert',
  'level.declared.awaiting':
    'Déclaré, en attente d’acceptation\u00a0: non couvert',
  'level.declared.refused': 'Déclaration refusée\u00a0: non couvert',
  'level.to-be-checked': 'Garantie à vérifier',
  'terms.HO': 'heures ouvrées',
  'terms.24x7': '24\u00a0h/24, 7\u00a0j/7',
  'terms.HODetail':
    'Du lundi au vendredi, de 8\u00a0h à 18\u00a0h, hors jours fériés',
  'terms.24x7Detail': 'À toute heure de tous les jours, jours fériés compris',
  'terms.both': '{{restoreTime}}, {{serviceWindow}}',
  'timeLeft.remaining.HO_one': 'Reste {{duration}} ouvrée',
  'timeLeft.remaining.HO_other': 'Reste {{duration}} ouvrées',
  'timeLeft.remaining.24x7_one': 'Reste {{duration}}, 24\u00a0h/24',
  'timeLeft.remaining.24x7_other': 'Reste {{duration}}, 24\u00a0h/24',
  'timeLeft.late.HO_one': 'En retard de {{duration}} ouvrée',
  'timeLeft.late.HO_other': 'En retard de {{duration}} ouvrées',
  'timeLeft.late.24x7_one': 'En retard de {{duration}}, 24\u00a0h/24',
  'timeLeft.late.24x7_other': 'En retard de {{duration}}, 24\u00a0h/24',
  'timeLeft.usedUp': 'Délai consommé',
  'timeLeft.usedUpClosed': 'Délai consommé, plage fermée jusqu’à {{until}}',
  'timeLeft.due': 'Échéance {{due}}',
  'timeLeft.dueIndicative': 'Échéance indicative {{due}}',
  'timeLeft.wasDue': 'Échéance passée {{due}}',
  'timeLeft.windowClosed': 'Plage fermée jusqu’à {{until}}',
  'timeLeft.suspended': 'Suspendu\u00a0: {{remaining}}',
  'timeLeft.suspendedUntil': 'Jusqu’à {{until}}',
  'timeLeft.suspendedReason': 'Motif\u00a0: {{reason}}',
  'timeLeft.restoredInTime': 'Rétabli dans le délai',
  'timeLeft.restoredLate': 'Rétabli hors délai',
  'timeLeft.restored': 'Rétabli',
  'timeLeft.ended': 'N’est plus mesuré',
  'timeLeft.noTerms': 'Délai à fixer à la qualification',
  'timeLeft.notCovered': 'Non couvert\u00a0: pas de délai de rétablissement',
  'timeLeft.indicative': 'indicatif',
  'timeLeft.used': '{{consumed}} sur {{granted}}',
  'error.noAnswer':
    'Le guichet est injoignable. Vérifiez votre connexion et réessayez\u00a0: votre saisie est conservée.',
  'error.notSignedIn':
    'Vous n’êtes plus connecté. Reconnectez-vous pour continuer.',
  'error.notAllowed': 'Votre rôle ne le permet pas.',
  'error.permissionMissing':
    'Les règles de ce portail ne vous le permettent pas.',
  'error.notFound':
    'Cet élément n’existe pas, ou il est hors de ce que vous pouvez voir.',
  'error.conflict': 'Quelqu’un d’autre l’a modifié entre-temps.',
  'error.server':
    'Le guichet n’a pas pu le faire. Réessayez dans un instant\u00a0: votre saisie est conservée.',
  'error.refused':
    'Le guichet refuse cette demande\u00a0: vérifiez ce que vous avez saisi.',
  'problem.bad-character':
    'Un caractère ne peut pas être conservé\u00a0; retapez le texte.',
  'problem.bad-value': 'Cette valeur ne convient pas.',
  'problem.contractor-only': 'Seul le titulaire saisit un appel.',
  'problem.in-the-future': 'Cet instant est dans le futur.',
  'problem.key-reused':
    'Cet envoi a déjà été enregistré avec un autre contenu.',
  'problem.not-closed':
    'Le ticket auquel celui-ci fait suite n’est pas clôturé.',
  'problem.not-of-machine': 'La machine n’est pas de cet établissement.',
  'problem.required': 'Ce champ est à remplir.',
  'problem.still-reopens':
    'Le ticket auquel celui-ci fait suite peut encore être rouvert\u00a0: rouvrez-le.',
  'problem.too-far-back': 'Cet instant est trop ancien.',
  'problem.too-many-labels':
    '280 étiquettes à la fois au plus\u00a0: choisissez des machines, ou filtrez la liste.',
  'problem.no-portal-address':
    'L’adresse du portail n’est pas configurée (app.baseUrl)\u00a0; sans elle, une étiquette n’ouvre rien.',
  'problem.too-long': 'Ce texte est trop long.',
  'problem.unknown-cursor':
    'La liste a changé\u00a0: reprenez-la depuis le début.',
  'problem.unknown-establishment':
    'Établissement introuvable parmi ceux que vous pouvez voir.',
  'problem.unknown-machine':
    'Machine introuvable parmi celles que vous pouvez voir.',
  'problem.unknown-ticket':
    'Ticket introuvable parmi ceux de cet établissement.',
  'error.retry': 'Réessayer',
};

export default messagesFr;
