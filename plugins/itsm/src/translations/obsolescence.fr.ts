import type { obsolescenceEn } from './obsolescence.en';

/** French texts of obsolescence notices; complete by its type. */
export const obsolescenceFr: Record<keyof typeof obsolescenceEn, string> = {
  'notices.title': 'Obsolescence',
  'notices.what':
    'Ce qui sort de la maintenance, quand, et qui le sait. Un matériel ne sort qu’un an au moins après l’avis reçu par son établissement (CCTP 2.1.30).',
  'notices.list': 'Avis d’obsolescence',
  'notices.all': 'Tous les avis',
  'notices.loading': 'Chargement des avis',
  'notices.more': 'Avis suivants',
  'notices.proof.choose': 'Choisir un fichier',
  'notices.timeline': 'Fins de maintenance par trimestre',
  'notices.timeline.gap_one': '{{count}} trimestre sans rien',
  'notices.timeline.gap_other': '{{count}} trimestres sans rien',
  'notices.quarter': 'T{{number}} {{year}}',
  'notices.machines_one': '{{count}} matériel',
  'notices.machines_other': '{{count}} matériels',
  'notices.count_one': '{{count}} avis',
  'notices.count_other': '{{count}} avis',
  'notices.until': 'Dernier jour\u00a0: {{day}}',
  'notices.untilAsked': 'Dernier jour annoncé\u00a0: {{day}}',
  'notices.daysInHand_one': 'Reste {{count}} jour',
  'notices.daysInHand_other': 'Reste {{count}} jours',
  'notices.state.draft': 'Brouillon',
  'notices.state.notified': 'Notifié, à accuser',
  'notices.state.received': 'Réception prouvée',
  'notices.state.acknowledged': 'Reçu par l’établissement',
  'notices.state.ended': 'Hors maintenance',
  'notices.state.withdrawn': 'Retiré',
  'notices.filter.state': 'État',
  'notices.filter.all': 'Tous',
  'notices.filter.clear': 'Effacer les filtres',
  'notices.none': 'Aucun avis d’obsolescence',
  'notices.noneHint':
    'Aucun matériel ne sort de la maintenance. Vous serez prévenu par message et ici.',
  'notices.noneHint.desk':
    'Rédigez un avis dès que des pièces ne peuvent plus être obtenues\u00a0: l’établissement doit l’avoir un an avant.',
  'notices.noneChosen': 'Aucun avis pour ces filtres',
  'notices.noneChosenHint': 'Effacez les filtres pour voir les autres.',
  'notices.establishment.none': 'Aucun matériel ne sort de la maintenance.',
  'notices.draft': 'Rédiger un avis',
  'notices.draft.what':
    'L’avis reste un brouillon jusqu’à ce que vous le notifiiez.',
  'notices.draft.several_one': 'Un avis pour {{count}} établissement.',
  'notices.draft.several_other':
    'Un avis pour chacun des {{count}} établissements.',
  'notices.save': 'Créer le brouillon',
  'notices.saving': 'Envoi…',
  'notices.cancel': 'Annuler',
  'notices.field.machines': 'Matériels',
  'notices.field.machines.help': 'Cherchez par nom, numéro de série ou modèle',
  'notices.field.machines.loading': 'Recherche…',
  'notices.field.machines.none': 'Aucun matériel trouvé',
  'notices.field.machines.all_one': 'Ajouter le matériel trouvé',
  'notices.field.machines.all_other': 'Ajouter les {{count}} matériels trouvés',
  'notices.field.lastDay': 'Dernier jour de maintenance',
  'notices.field.lastDay.help':
    'Premier jour possible pour un avis reçu aujourd’hui\u00a0: {{day}}',
  'notices.field.postponed.help':
    'Plus tard que le jour annoncé\u00a0; le délai d’un an ne repart pas',
  'notices.field.receivedOn': 'Reçu le',
  'notices.field.receivedOn.help': 'Le jour porté sur l’avis de réception',
  'notices.field.reason': 'Pourquoi les pièces ne peuvent plus être obtenues',
  'notices.field.reason.help':
    'Constructeurs et fournisseurs consultés, réponses reçues',
  'notices.field.whyChanged': 'Raison',
  'notices.field.note': 'Mot pour l’établissement (facultatif)',
  'notices.field.partsProof':
    'Preuve que les pièces ne peuvent plus être obtenues',
  'notices.field.partsProof.help':
    'Nécessaire pour notifier\u00a0; on peut la joindre plus tard',
  'notices.field.proves': 'Ce que prouve le fichier',
  'notices.field.file': 'Fichier',
  'notices.field.file.help': 'PDF, photo ou document, 10 Mo au plus',
  'notices.proves.parts': 'Les pièces ne peuvent plus être obtenues',
  'notices.proves.receipt': 'L’établissement a reçu l’avis',
  'notices.proofs': 'Preuves',
  'notices.proofs.none': 'Aucune. Joignez-en une pour pouvoir notifier.',
  'notices.proofs.missing':
    'Pour notifier, joignez d’abord la preuve que les pièces ne peuvent plus être obtenues.',
  'notices.fact.lastDay': 'Dernier jour de maintenance',
  'notices.fact.lastDay.none': 'Aucun tant que la réception n’est pas prouvée',
  'notices.fact.asked': 'Jour demandé',
  'notices.fact.notified': 'Notifié',
  'notices.fact.received': 'Reçu le',
  'notices.fact.set': 'Rédigé avec',
  'notices.standing.draft':
    'Brouillon\u00a0: l’établissement n’en sait rien. Joignez la preuve, puis notifiez.',
  'notices.standing.notified':
    'Notifié\u00a0; réception à prouver. Sans elle, rien ne sort de la maintenance.',
  'notices.standing.toAcknowledge':
    'À vous\u00a0: accusez réception. La maintenance prend fin un an au moins après, et pas avant le {{day}}.',
  'notices.standing.received':
    'Réception prouvée. Maintenance due en entier jusqu’au {{day}} inclus (jours restants\u00a0: {{days}}).',
  'notices.standing.acknowledged':
    'Reçu par l’établissement. Maintenance due en entier jusqu’au {{day}} inclus (jours restants\u00a0: {{days}}).',
  'notices.standing.ended':
    'Hors maintenance depuis le lendemain du {{day}}. Les tickets enregistrés jusque-là sont menés à leur terme.',
  'notices.standing.withdrawn': 'Avis retiré\u00a0: la maintenance continue.',
  'notices.act.attach': 'Joindre une preuve',
  'notices.act.attach.what': 'Elle est lue par l’établissement avec l’avis.',
  'notices.act.revise': 'Modifier le brouillon',
  'notices.act.revise.what': 'Tant qu’il n’est pas notifié, rien n’est envoyé.',
  'notices.act.notify': 'Notifier',
  'notices.act.notify.what':
    'Le référent et les contacts de l’établissement sont prévenus par courriel et dans le portail, puis relancés tous les cinq jours ouvrés jusqu’à la réception.',
  'notices.act.acknowledge': 'Accuser réception',
  'notices.act.acknowledge.what':
    'Vous dites avoir reçu l’avis aujourd’hui\u00a0: le délai d’un an court de ce jour.',
  'notices.act.record-receipt': 'Enregistrer la réception',
  'notices.act.record-receipt.what':
    'Avec la preuve, telle que l’avis de réception de la lettre recommandée.',
  'notices.act.chase': 'Relancer',
  'notices.act.chase.what': 'Un rappel part au référent et aux contacts.',
  'notices.act.correct': 'Rapprocher la date',
  'notices.act.correct.what':
    'Un nouvel avis est dû\u00a0: le délai d’un an repart de sa réception.',
  'notices.act.postpone': 'Reporter',
  'notices.act.postpone.what':
    'La maintenance dure plus longtemps\u00a0; l’établissement en est prévenu.',
  'notices.act.withdraw': 'Retirer l’avis',
  'notices.act.withdraw.what':
    'La maintenance continue\u00a0; l’établissement est prévenu s’il connaissait l’avis.',
  'notices.done.draft': 'Brouillon créé',
  'notices.done.attach': 'Preuve jointe',
  'notices.done.revise': 'Brouillon modifié',
  'notices.done.notify': 'Avis notifié',
  'notices.done.acknowledge': 'Réception accusée',
  'notices.done.record-receipt': 'Réception enregistrée',
  'notices.done.chase': 'Relance envoyée',
  'notices.done.correct': 'Date rapprochée',
  'notices.done.postpone': 'Avis reporté',
  'notices.done.withdraw': 'Avis retiré',
  'notices.log': 'Journal',
  'notices.log.sent': 'Messages envoyés',
  'notices.log.lastDay': 'Dernier jour\u00a0: {{day}}',
  'notices.log.receivedOn': 'Reçu le {{day}}',
  'notices.banner.notified':
    'Avis d’obsolescence notifié\u00a0: fin de maintenance annoncée après le {{day}}.',
  'notices.banner.leaves':
    'Cette machine sort de la maintenance après le {{day}}. Jusque-là, son niveau est dû en entier.',
  'notices.banner.ended':
    'Machine hors maintenance\u00a0: son dernier jour était le {{day}}.',
  'notices.banner.open': 'Avis {{id}}',
  'notices.error.required': 'À remplir',
  'notices.error.machines': 'Choisissez au moins un matériel',
  'notices.error.underNotice': 'Déjà visé par un avis\u00a0: voir ci-dessous',
  'notices.underNotice_one':
    'Un matériel est déjà visé par un avis, et ne peut l’être par un autre\u00a0: l’établissement aurait deux derniers jours.',
  'notices.underNotice_other':
    '{{count}} matériels sont déjà visés par un avis, et ne peuvent l’être par un autre\u00a0: l’établissement aurait deux derniers jours.',
  'notices.underNotice.withdraw': 'Retirez ce brouillon, ou l’autre avis.',
  'notices.underNotice.rest_one': 'et {{count}} autre',
  'notices.underNotice.rest_other': 'et {{count}} autres',
  'notices.underNotice.leaveOut_one': 'L’ôter de ce brouillon',
  'notices.underNotice.leaveOut_other': 'Les ôter de ce brouillon',
  'notices.error.underAYear':
    'Moins d’un an\u00a0: le premier jour possible est le {{day}}',
  'notices.error.conflict':
    'L’avis a changé entre-temps. Fermez, regardez, et recommencez.',
  'notices.error.failed':
    'Pas enregistré\u00a0: {{message}}. Votre saisie est toujours là.',
  'notices.refusal.under-a-year':
    'Moins d’un an\u00a0: le premier jour possible est le {{day}}.',
  'notices.refusal.parts-proof-missing':
    'Joignez d’abord la preuve que les pièces ne peuvent plus être obtenues.',
  'notices.refusal.under-notice':
    'Un matériel est déjà visé par un autre avis.',
  'notices.refusal.under-notice.named':
    'Le matériel {{machine}} est déjà visé par un autre avis.',
  'notices.refusal.not-nearer':
    'Donnez un jour plus proche que celui qui tient\u00a0; pour un jour plus lointain, reportez.',
  'notices.refusal.not-later':
    'Donnez un jour plus lointain que celui qui tient\u00a0; pour un jour plus proche, rapprochez la date.',
  'notices.refusal.before-the-notice': 'L’avis a été notifié après ce jour.',
  'notices.refusal.in-the-future': 'Ce jour n’est pas encore venu sur le site.',
  'notices.unknown.title': 'Avis introuvable',
  'notices.unknown.hint':
    'Il n’existe pas, ou il n’est pas de vos établissements.',
  'notices.unknown.list': 'Voir les avis',
};
