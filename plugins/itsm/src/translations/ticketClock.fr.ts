import type { ticketClockEn } from './ticketClock.en';

/** French texts of the clock of a ticket; complete by type. */
export const ticketClockFr: Record<keyof typeof ticketClockEn, string> = {
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
  'ticketPage.counting.refused': 'Rétablissement refusé\u00a0: {{times}} fois',
  'ticketPage.counting.reopened.presumed':
    'Rouvert\u00a0: {{times}} fois, compté comme rappel',
  'ticketPage.counting.reopened.not-a-recall':
    'Rouvert\u00a0: {{times}} fois\u00a0; la dernière n’est pas un rappel',
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
  'ticketPage.reason.recounted':
    '{{open}}\u00a0: recompté, rétablissement refusé par {{by}}',
  'ticketPage.reason.night': 'Nuit',
  'ticketPage.reason.weekend': 'Week-end',
  'ticketPage.reason.holiday': 'Jour férié\u00a0: {{name}}',
  'ticketPage.reason.suspended': 'Suspension accordée par {{by}}',
  'ticketPage.reason.awaiting-approval': 'Rétabli, en attente d’accord',
  'ticketPage.reason.workaround': 'Solution de contournement acceptée',
  'ticketPage.reason.restored': 'Rétabli, refusé service en marche',
  'ticketPage.reason.closed': 'Clôturé, avant la réouverture',
  'ticketPage.reason.ended': 'Annulé ou exclu',
};
