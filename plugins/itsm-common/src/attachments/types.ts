/** A kind of file that a ticket takes. @public */
export interface AttachmentType {
  /** What it is served as. */
  mediaType: string;
  /** Ends of names that say so, the usual one first. */
  extensions: readonly string[];
  /** Whether every browser shows it as an image. */
  isPreviewed?: true;
}

/**
 * The files that a ticket takes: photos, documents without macros, logs and
 * their archives. What a file is, its content says; its name does not.
 *
 * @public
 */
export const ATTACHMENT_TYPES: readonly AttachmentType[] = [
  {
    mediaType: 'image/jpeg',
    extensions: ['jpg', 'jpeg'],
    isPreviewed: true,
  },
  { mediaType: 'image/png', extensions: ['png'], isPreviewed: true },
  { mediaType: 'image/webp', extensions: ['webp'], isPreviewed: true },
  { mediaType: 'image/heic', extensions: ['heic', 'heif'] },
  { mediaType: 'application/pdf', extensions: ['pdf'] },
  {
    mediaType: 'text/plain',
    extensions: ['txt', 'log', 'csv', 'json', 'xml', 'conf', 'ini', 'yaml'],
  },
  {
    mediaType:
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
  },
  {
    mediaType:
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['xlsx'],
  },
  {
    mediaType: 'application/vnd.oasis.opendocument.text',
    extensions: ['odt'],
  },
  {
    mediaType: 'application/vnd.oasis.opendocument.spreadsheet',
    extensions: ['ods'],
  },
  { mediaType: 'application/zip', extensions: ['zip'] },
  { mediaType: 'application/gzip', extensions: ['gz', 'tgz'] },
  { mediaType: 'video/mp4', extensions: ['mp4', 'm4v'] },
];

/** Longest name of a file, in characters. @public */
export const MAX_FILE_NAME_LENGTH = 200;

/** Most files that one act names. @public */
export const MAX_NAMED_ATTACHMENTS = 50;

/** How much may be attached; sizes in bytes. @public */
export interface AttachmentRules {
  maxFileBytes: number;
  maxTicketFiles: number;
  maxTicketBytes: number;
  /** To all tickets of an establishment, in 24 hours. */
  maxEstablishmentDayBytes: number;
}

const MEGABYTE = 1024 * 1024;

/** @public */
export const DEFAULT_ATTACHMENT_RULES: AttachmentRules = {
  maxFileBytes: 10 * MEGABYTE,
  maxTicketFiles: 50,
  maxTicketBytes: 100 * MEGABYTE,
  maxEstablishmentDayBytes: 1024 * MEGABYTE,
};

/** The kind of file of a media type; undefined where it is none that is taken. @public */
export function attachmentTypeOf(
  mediaType: string,
): AttachmentType | undefined {
  return ATTACHMENT_TYPES.find(one => one.mediaType === mediaType);
}

/**
 * The name to keep a file under: its own, with an end that says what the file
 * is where its own end says something else, so that a script which calls
 * itself a text is kept as a text.
 *
 * @param fallback - for a file whose name was removed
 * @public
 */
export function downloadNameOf(
  fileName: string,
  mediaType: string,
  fallback: string,
): string {
  const name = fileName === '' ? fallback : fileName;
  const extensions = attachmentTypeOf(mediaType)?.extensions ?? ['bin'];
  const end = /\.([^.]+)$/.exec(name)?.[1].toLowerCase();
  return end !== undefined && extensions.includes(end)
    ? name
    : `${name}.${extensions[0]}`;
}
