import { documentsEn } from './texts.en';
import { documentsFr } from './texts.fr';
import type { DocumentLanguage } from './types';

/** A text of the documents. */
export type DocumentTextKey = keyof typeof documentsEn;

/** Writes a text of the documents, its placeholders filled in. */
export type DocumentText = (
  key: DocumentTextKey,
  values?: Readonly<Record<string, string | number>>,
) => string;

const TEXTS: Record<DocumentLanguage, Record<DocumentTextKey, string>> = {
  fr: documentsFr,
  en: documentsEn,
};

/** The texts of the documents in a language. */
export function textsIn(language: DocumentLanguage): DocumentText {
  return (key, values = {}) =>
    TEXTS[language][key].replace(/\{\{(\w+)\}\}/g, (whole, name) =>
      name in values ? String(values[name]) : whole,
    );
}

/** Whether there is a text of this name. */
export function isDocumentText(key: string): key is DocumentTextKey {
  return key in documentsEn;
}

/**
 * Which page of how many: the one thing in a document that only its printing
 * knows.
 *
 * @public
 */
export function pageOf(
  language: DocumentLanguage,
  page: number,
  pages: number,
): string {
  return textsIn(language)('page.of', { page, pages });
}
