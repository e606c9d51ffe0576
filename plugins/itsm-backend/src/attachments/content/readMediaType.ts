import { attachmentTypeOf } from '@caih/backstage-plugin-itsm-common';
import { filetypeinfo } from 'magic-bytes.js';
import { UnsupportedTypeError } from '../../http';
import { zipEntries } from './zipEntries';

/** Signatures are at the beginning of a file. */
const HEAD_BYTES = 4096;

/** Brands of HEIF that telephones write; the others of the family are video. */
const HEIF_BRANDS: readonly string[] = [
  'heic',
  'heix',
  'heim',
  'heis',
  'hevc',
  'mif1',
  'msf1',
];

/** What a zip file is by what it holds, the first that fits. */
const ZIP_TYPES: readonly { holds: RegExp; mediaType: string }[] = [
  {
    holds: /^word\/document\.xml$/,
    mediaType:
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  {
    holds: /^xl\/workbook\.(xml|bin)$/,
    mediaType:
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
];

/** OpenDocument says what it is in its first entry, which is not packed. */
const OPEN_DOCUMENT =
  /^mimetype(application\/vnd\.oasis\.opendocument\.(?:text|spreadsheet))/;
const LOCAL_HEADER_BYTES = 30;

const MACROS =
  /vbaproject|^xl\/(macrosheets|dialogsheets)\/|activex|^(basic|scripts)\//i;

/**
 * What a file is, told by its content, whatever its name says.
 *
 * @throws UnsupportedTypeError saying what is wrong and what would do
 */
export function readMediaType(content: Buffer): string {
  const mediaType = mediaTypeOf(content);
  if (mediaType !== undefined && attachmentTypeOf(mediaType)) return mediaType;
  throw new UnsupportedTypeError(
    'unsupported-type',
    'This kind of file is not taken; attach a photo (JPEG, PNG, WebP, HEIC), a PDF, a text in UTF-8, a document (DOCX, XLSX, ODT, ODS), an archive (ZIP, GZ) or an MP4',
  );
}

function mediaTypeOf(content: Buffer): string | undefined {
  const guesses = filetypeinfo(content.subarray(0, HEAD_BYTES)).map(
    ({ mime }) => mime,
  );
  if (isHeif(content)) return 'image/heic';
  if (guesses.includes('application/zip')) return typeOfZip(content);
  const known = guesses.find(mime => mime && attachmentTypeOf(mime));
  return known ?? (isText(content) ? 'text/plain' : undefined);
}

function isHeif(content: Buffer): boolean {
  return (
    content.toString('latin1', 4, 8) === 'ftyp' &&
    HEIF_BRANDS.includes(content.toString('latin1', 8, 12))
  );
}

function typeOfZip(content: Buffer): string {
  const names = zipEntries(content);
  if (!names) {
    throw new UnsupportedTypeError(
      'damaged-archive',
      'The archive or document is damaged; save it again',
    );
  }
  if (names.some(name => MACROS.test(name))) {
    throw new UnsupportedTypeError(
      'macros',
      'The document holds macros; save it without them, or as PDF',
    );
  }
  const openDocument = OPEN_DOCUMENT.exec(
    content.toString('latin1', LOCAL_HEADER_BYTES, HEAD_BYTES),
  );
  return (
    openDocument?.[1] ??
    ZIP_TYPES.find(({ holds }) => names.some(name => holds.test(name)))
      ?.mediaType ??
    'application/zip'
  );
}

/** UTF-8 without the one character that no text holds. */
function isText(content: Buffer): boolean {
  if (content.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(content);
    return true;
  } catch {
    return false;
  }
}
