import type { documentsEn } from './documents.en';

/** French texts of what is downloaded; complete by its type. */
export const documentsFr: Record<keyof typeof documentsEn, string> = {
  'documents.download': 'Télécharger',
  'documents.preparing': 'Préparation…',
  'documents.failed': 'Pas téléchargé\u00a0: {{why}}',
};
