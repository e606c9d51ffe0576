const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_ENTRY_BYTES = 46;

/**
 * The names in the directory of a zip file, nothing of which is unpacked;
 * undefined where it has no directory that can be read to its end.
 */
export function zipEntries(file: Buffer): string[] | undefined {
  const end = findEndOfDirectory(file);
  if (end === undefined) return undefined;
  const names: string[] = [];
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  for (let entry = 0; entry < count; entry++) {
    if (
      at + DIRECTORY_ENTRY_BYTES > file.length ||
      file.readUInt32LE(at) !== DIRECTORY_ENTRY
    ) {
      return undefined;
    }
    const nameBytes = file.readUInt16LE(at + 28);
    const otherBytes = file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
    const nameStart = at + DIRECTORY_ENTRY_BYTES;
    names.push(file.toString('utf8', nameStart, nameStart + nameBytes));
    at = nameStart + nameBytes + otherBytes;
  }
  return names;
}

function findEndOfDirectory(file: Buffer): number | undefined {
  const last = file.length - END_OF_DIRECTORY_BYTES;
  const first = Math.max(0, last - MAX_COMMENT_BYTES);
  for (let at = last; at >= first; at--) {
    if (file.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}
