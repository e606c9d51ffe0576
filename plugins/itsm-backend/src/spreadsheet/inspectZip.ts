import { FieldError } from '../http';

const MAX_ENTRIES = 1_000;
export const MAX_UNPACKED_BYTES = 100 * 1024 * 1024;
/** How much an entry may grow; well over what sheets of repeated text reach. */
const MAX_RATIO = 150;
/** Small entries pack very well without harm. */
const RATIO_FREE_BYTES = 1024 * 1024;

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_ENTRY_BYTES = 46;
const ENCRYPTED_FLAG = 1;
const ZIP64_COUNT = 0xffff;
const ZIP64_SIZE = 0xffffffff;

/** Compound files: what an encrypted workbook, or one of before 2007, is. */
const COMPOUND_FILE = 'd0cf11e0a1b11ae1';

const ACTIVE_PARTS: { pattern: RegExp; code: string; what: string }[] = [
  {
    pattern: /vbaproject|^xl\/(macrosheets|dialogsheets)\/|activex/i,
    code: 'workbook-macros',
    what: 'macros',
  },
  {
    pattern: /^xl\/externallinks\//i,
    code: 'workbook-links',
    what: 'links to other workbooks',
  },
  {
    pattern: /^xl\/embeddings\//i,
    code: 'workbook-embedded',
    what: 'embedded files',
  },
];

/**
 * Looks at the directory of a workbook, which is a zip file, before anything
 * in it is unpacked. The directory may lie about sizes: the reader has limits
 * of its own.
 *
 * @throws FieldError saying what is wrong and what would do
 */
export function inspectZip(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.subarray(0, 8).toString('hex') === COMPOUND_FILE) {
    throw refusal(
      'workbook-encrypted',
      'The workbook is encrypted, or in the format of before 2007; save it without a password as .xlsx',
    );
  }
  const directory = findDirectory(file);
  if (!directory) {
    throw refusal(
      'workbook-unreadable',
      'The file is not an .xlsx workbook; save the inventory as .xlsx',
    );
  }
  if (directory.entries === ZIP64_COUNT || directory.offset === ZIP64_SIZE) {
    throw tooLarge();
  }
  if (directory.entries > MAX_ENTRIES) {
    throw tooLarge();
  }
  let unpacked = 0;
  let at = directory.offset;
  for (let entry = 0; entry < directory.entries; entry++) {
    const { next, unpackedBytes } = inspectEntry(file, at);
    unpacked += unpackedBytes;
    at = next;
  }
  if (unpacked > MAX_UNPACKED_BYTES) {
    throw tooLarge();
  }
}

function findDirectory(
  file: Buffer,
): { entries: number; offset: number } | undefined {
  const last = file.length - END_OF_DIRECTORY_BYTES;
  const first = Math.max(0, last - MAX_COMMENT_BYTES);
  for (let at = last; at >= first; at--) {
    if (file.readUInt32LE(at) === END_OF_DIRECTORY) {
      return {
        entries: file.readUInt16LE(at + 10),
        offset: file.readUInt32LE(at + 16),
      };
    }
  }
  return undefined;
}

function inspectEntry(
  file: Buffer,
  at: number,
): { next: number; unpackedBytes: number } {
  if (
    at + DIRECTORY_ENTRY_BYTES > file.length ||
    file.readUInt32LE(at) !== DIRECTORY_ENTRY
  ) {
    throw refusal(
      'workbook-unreadable',
      'The workbook is damaged; save it again as .xlsx',
    );
  }
  const flags = file.readUInt16LE(at + 8);
  const packedBytes = file.readUInt32LE(at + 20);
  const unpackedBytes = file.readUInt32LE(at + 24);
  const nameBytes = file.readUInt16LE(at + 28);
  const otherBytes = file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  const nameStart = at + DIRECTORY_ENTRY_BYTES;
  const name = file.toString('utf8', nameStart, nameStart + nameBytes);

  if (flags % 2 === ENCRYPTED_FLAG) {
    throw refusal(
      'workbook-encrypted',
      'The workbook is encrypted; save it without a password',
    );
  }
  for (const { pattern, code, what } of ACTIVE_PARTS) {
    if (pattern.test(name)) {
      throw refusal(
        code,
        `The workbook holds ${what} (${name}); save it as a plain .xlsx without them`,
      );
    }
  }
  if (
    unpackedBytes === ZIP64_SIZE ||
    (unpackedBytes > RATIO_FREE_BYTES &&
      unpackedBytes > packedBytes * MAX_RATIO)
  ) {
    throw tooLarge();
  }
  return { next: nameStart + nameBytes + otherBytes, unpackedBytes };
}

function tooLarge(): FieldError {
  return refusal(
    'workbook-too-large',
    'The workbook unpacks to far more than an inventory; copy its lines into a new workbook',
  );
}

function refusal(code: string, message: string): FieldError {
  return new FieldError('body', code, message);
}
