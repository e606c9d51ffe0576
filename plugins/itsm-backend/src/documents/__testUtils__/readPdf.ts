import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** What a PDF says. */
export interface ReadPdf {
  /** The text of each page, with single spaces. */
  pages: string[];
  /** Where its links lead. */
  links: string[];
  info: { Title?: string; Author?: string; Language?: string };
}

/** Reads a PDF back, as a program of somebody else's does. */
export function readPdf(pdf: Buffer): ReadPdf {
  const output = execFileSync(
    process.execPath,
    [join(__dirname, 'readPdf.mjs')],
    { input: pdf, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const { pages, ...rest }: ReadPdf = JSON.parse(output);
  return { ...rest, pages: pages.map(page => page.replace(/\s+/g, ' ')) };
}
