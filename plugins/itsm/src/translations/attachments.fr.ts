import type { attachmentsEn } from './attachments.en';

/** French texts of the files of a ticket; complete by type. */
export const attachmentsFr: Record<keyof typeof attachmentsEn, string> = {
  'attachments.title': 'Pièces jointes',
  'attachments.add': 'Ajouter des fichiers',
  'attachments.photo': 'Prendre une photo',
  'attachments.drop':
    'Photos, PDF, textes, documents, archives\u00a0: déposez-les ici, ou collez une image.',
  'attachments.limits':
    '{{file}} par fichier, {{files}} fichiers et {{ticket}} par ticket au plus.',
  'attachments.patients':
    'Aucune donnée de patient\u00a0: ni nom, ni numéro, ni visage, ni écran d’un dossier. Regardez la photo avant de la joindre.',
  'attachments.none': 'Aucun fichier sur ce ticket',
  'attachments.none.hint':
    'Une photo de la panne, un journal ou un bon de livraison\u00a0: ils restent avec le ticket.',
  'attachments.none.reader': 'Ceux que les deux parties joignent sont ici.',
  'attachments.list': 'Fichiers de ce ticket, le plus récent d’abord',
  'attachments.by': '{{by}}, {{when}}',
  'attachments.download': 'Télécharger {{name}}',
  'attachments.preview': 'Aperçu de {{name}}',
  'attachments.remove': 'Retirer {{name}}',
  'attachments.removed': 'Fichier retiré',
  'attachments.internal': 'Interne',
  'attachments.choose': 'Fichiers du ticket',
  'attachments.choose.none':
    'Aucun fichier sur ce ticket pour l’instant. Ceux que vous ajoutez y restent.',
  'attachments.failedDownload': 'Pas téléchargé\u00a0: {{why}}',
  'attachments.uploads': 'Fichiers en cours d’envoi',
  'attachments.waiting': 'En attente',
  'attachments.sending': 'Envoi…',
  'attachments.sent': 'Joint',
  'attachments.progress': '{{done}} sur {{total}} fichiers joints',
  'attachments.retry': 'Réessayer',
  'attachments.dismiss': 'Retirer {{name}} de cette liste',
  'attachments.type.image': 'Image',
  'attachments.type.pdf': 'PDF',
  'attachments.type.text': 'Texte',
  'attachments.type.document': 'Document',
  'attachments.type.archive': 'Archive',
  'attachments.type.video': 'Vidéo',
  'attachments.problem.too-large':
    'Trop gros\u00a0: {{max}} au plus. Réduisez-le, ou joignez-le en plusieurs parties.',
  'attachments.problem.empty-file':
    'Le fichier est vide\u00a0: vérifiez-le, puis joignez-le de nouveau.',
  'attachments.problem.unsupported-type':
    'Ce genre de fichier n’est pas pris. Sont pris\u00a0: photos (JPEG, PNG, WebP, HEIC), PDF, textes en UTF-8, DOCX, XLSX, ODT, ODS, archives ZIP et GZ, vidéos MP4.',
  'attachments.problem.macros':
    'Le document contient des macros\u00a0: enregistrez-le sans elles, ou en PDF.',
  'attachments.problem.damaged-archive':
    'L’archive ou le document est abîmé\u00a0: enregistrez-le de nouveau.',
  'attachments.problem.ticket-full':
    'Ce ticket ne prend pas plus de fichiers ({{files}} et {{ticket}} au plus)\u00a0: réunissez-en dans une archive, ou choisissez-en un plus petit.',
  'attachments.problem.day-full':
    'L’établissement a joint autant que 24\u00a0heures en prennent\u00a0: réessayez demain.',
};
