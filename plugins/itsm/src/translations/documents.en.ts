/** English texts of what is downloaded. */
export const documentsEn = {
  'documents.download': 'Download',
  'documents.preparing': 'Preparing…',
  'documents.failed': 'Not downloaded: {{why}}',
} as const;
