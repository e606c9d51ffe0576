/** A language that documents are written in. @public */
export type DocumentLanguage = 'fr' | 'en';

/** @public */
export interface DocumentFact {
  label: string;
  value: string;
}

/** A table of a document; every row has as many cells as there are columns. @public */
export interface DocumentTable {
  columns: readonly { label: string; isDuration?: true; isNumber?: true }[];
  rows: readonly (readonly string[])[];
  /** What the columns add up to. */
  total?: readonly string[];
}

/**
 * Shares side by side: what a drawing shows, and what stands in its place where
 * nothing is drawn.
 *
 * @public
 */
export interface DocumentChart {
  title: string;
  /** Per cent at the top. */
  full: number;
  bars: readonly {
    label: string;
    /** Per cent, at most the top; null where there is none. */
    value: number | null;
    /** The same in words. */
    shown: string;
    /** Whether it misses what is promised: it is marked then. */
    isMissed?: boolean;
    /** Whether it is of too few to be held against a promise: its outline only. */
    isOfFew?: boolean;
  }[];
  /** What is promised, per cent. */
  line: { value: number; label: string } | null;
}

/** A part of a section. @public */
export type DocumentBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'facts'; facts: readonly DocumentFact[] }
  | { kind: 'paragraph'; text: string }
  | { kind: 'chart'; chart: DocumentChart }
  | { kind: 'table'; table: DocumentTable };

/** @public */
export interface DocumentSection {
  title: string;
  blocks: readonly DocumentBlock[];
}

/** A place for somebody's hand. @public */
export interface DocumentSignature {
  party: string;
  /** What is written by hand: name, date, signature. */
  lines: readonly string[];
}

/**
 * A document, all in words: what it says is decided where it is built, and a
 * renderer to text, HTML or PDF adds and leaves out nothing.
 *
 * @public
 */
export interface PrintedDocument {
  language: DocumentLanguage;
  /** What kind of document it is. */
  title: string;
  /** The number of what it is about, and which part of it. */
  reference: string;
  /** What that is called. */
  subject: string;
  establishmentName: string;
  /** When it was issued, in words. */
  issued: string;
  /** The same, for the metadata of a file. */
  issuedAt: string;
  /** Whose time the times and days in it are. */
  timeNote: string;
  /** What it comes to, in a sentence. */
  summary: string;
  sections: readonly DocumentSection[];
  signatures: readonly DocumentSignature[];
  /** Without its extension. */
  fileName: string;
}
