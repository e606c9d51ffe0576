import { contentDisposition } from './contentDisposition';

/** A file that was made to be kept. */
export interface FileToKeep {
  fileName: string;
  content: Uint8Array;
  mediaType: string;
}

/** A file is kept and never shown by the portal's own address. */
export function sendFile(
  response: {
    setHeader(name: string, value: string): unknown;
    end(content: Buffer): unknown;
  },
  { fileName, content, mediaType }: FileToKeep,
): void {
  response.setHeader('Content-Type', mediaType);
  response.setHeader('Content-Disposition', contentDisposition(fileName));
  response.setHeader('Cache-Control', 'private, no-store');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.end(Buffer.from(content));
}
