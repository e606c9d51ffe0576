/** English texts of the files of a ticket. */
export const attachmentsEn = {
  'attachments.title': 'Attachments',
  'attachments.add': 'Add files',
  'attachments.photo': 'Take a photo',
  'attachments.drop':
    'Photos, PDF, texts, documents, archives: drop them here, or paste an image.',
  'attachments.limits':
    '{{file}} a file, {{files}} files and {{ticket}} a ticket at most.',
  'attachments.patients':
    'No patient data: no name, number or face, no screen of a record. Look at the photo before attaching it.',
  'attachments.none': 'No file on this ticket',
  'attachments.none.hint':
    'A photo of the fault, a log or a delivery note: they stay with the ticket.',
  'attachments.none.reader': 'Those that the two sides attach are here.',
  'attachments.list': 'Files of this ticket, latest first',
  'attachments.by': '{{by}}, {{when}}',
  'attachments.download': 'Download {{name}}',
  'attachments.preview': 'Preview of {{name}}',
  'attachments.remove': 'Remove {{name}}',
  'attachments.removed': 'File removed',
  'attachments.internal': 'Internal',
  'attachments.choose': 'Files of the ticket',
  'attachments.choose.none':
    'No file on this ticket yet. Those you add stay on it.',
  'attachments.failedDownload': 'Not downloaded: {{why}}',
  'attachments.uploads': 'Files being sent',
  'attachments.waiting': 'Waiting',
  'attachments.sending': 'Sending…',
  'attachments.sent': 'Attached',
  'attachments.progress': '{{done}} of {{total}} files attached',
  'attachments.retry': 'Try again',
  'attachments.dismiss': 'Take {{name}} off this list',
  'attachments.type.image': 'Image',
  'attachments.type.pdf': 'PDF',
  'attachments.type.text': 'Text',
  'attachments.type.document': 'Document',
  'attachments.type.archive': 'Archive',
  'attachments.type.video': 'Video',
  'attachments.problem.too-large':
    'Too large: {{max}} at most. Make it smaller, or attach it in parts.',
  'attachments.problem.empty-file':
    'The file is empty: check it, then attach it again.',
  'attachments.problem.unsupported-type':
    'This kind of file is not taken. These are: photos (JPEG, PNG, WebP, HEIC), PDF, texts in UTF-8, DOCX, XLSX, ODT, ODS, ZIP and GZ archives, MP4 videos.',
  'attachments.problem.macros':
    'The document holds macros: save it without them, or as PDF.',
  'attachments.problem.damaged-archive':
    'The archive or document is damaged: save it again.',
  'attachments.problem.ticket-full':
    'This ticket takes no more files ({{files}} and {{ticket}} at most): put some into an archive, or choose a smaller one.',
  'attachments.problem.day-full':
    'The establishment has attached as much as 24 hours take: try again tomorrow.',
} as const;
