import type { DocumentLanguage } from '@caih/backstage-plugin-itsm-common';

/** What every request takes. @public */
export interface RequestOptions {
  /** Gives the request up, for an answer nobody waits for any more. */
  signal?: AbortSignal;
}

/** A page of a list. @public */
export interface PageQuery {
  text?: string;
  /** The `nextCursor` of the page before. */
  cursor?: string;
  /** At most 200; 50 where left out. */
  limit?: number;
}

/** @public */
export interface DocumentOptions extends RequestOptions {
  /** What the document is written in. */
  language: DocumentLanguage;
}

/** A file of the desk's. @public */
export interface ItsmFile {
  /** As the desk calls it. */
  name: string;
  content: Blob;
}
