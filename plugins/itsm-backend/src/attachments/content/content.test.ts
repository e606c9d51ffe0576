import { gzipSync } from 'node:zlib';
import { zip } from '../../fleet/__testUtils__/zip';
import { cleanFileName } from './cleanFileName';
import { contentDisposition } from './contentDisposition';
import { readMediaType } from './readMediaType';

const bytes = (hex: string) => Buffer.from(hex.replace(/ /g, ''), 'hex');
const padded = (head: Buffer) => Buffer.concat([head, Buffer.alloc(64)]);
const boxed = (brand: string) =>
  padded(Buffer.concat([bytes('00000018'), Buffer.from(`ftyp${brand}`)]));

/** OpenDocument: its first entry is its type, not packed. */
function openDocument(type: string): Buffer {
  const name = 'mimetype';
  const content = `application/vnd.oasis.opendocument.${type}`;
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([
    header,
    Buffer.from(`${name}${content}`),
    zip([{ name: 'content.xml', content: '<x/>' }]),
  ]);
}

/** The directory counts from the beginning of the zip file proper. */
function withPrefix(file: Buffer, prefixBytes: number): Buffer {
  const end = file.length - 22;
  file.writeUInt32LE(file.readUInt32LE(end + 16) + prefixBytes, end + 16);
  return file;
}

const odf = (type: string) => {
  const file = openDocument(type);
  return withPrefix(
    file,
    file.length - zip([{ name: 'content.xml', content: '<x/>' }]).length,
  );
};

describe('what a file is', () => {
  it.each<[string, Buffer, string]>([
    ['a JPEG', padded(bytes('ffd8ffe000104a464946')), 'image/jpeg'],
    ['a PNG', padded(bytes('89504e470d0a1a0a')), 'image/png'],
    ['a WebP', padded(Buffer.from('RIFF....WEBPVP8 ')), 'image/webp'],
    ['a photo of a telephone', boxed('heic'), 'image/heic'],
    ['another of them', boxed('heix'), 'image/heic'],
    ['a film', boxed('isom'), 'video/mp4'],
    ['a PDF', padded(Buffer.from('%PDF-1.7')), 'application/pdf'],
    ['a log', Buffer.from('12:04 ventilateur n° 3 arrêté\n'), 'text/plain'],
    [
      'a page, which is kept as text',
      Buffer.from('<html></html>'),
      'text/plain',
    ],
    ['a packed log', gzipSync('log'), 'application/gzip'],
    ['an archive', zip([{ name: 'a.log', content: 'x' }]), 'application/zip'],
    [
      'a document',
      zip([{ name: 'word/document.xml', content: '<x/>' }]),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    [
      'a workbook',
      zip([{ name: 'xl/workbook.xml', content: '<x/>' }]),
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    ['an open text', odf('text'), 'application/vnd.oasis.opendocument.text'],
    [
      'an open sheet',
      odf('spreadsheet'),
      'application/vnd.oasis.opendocument.spreadsheet',
    ],
  ])('is told by its content: %s', (_, content, mediaType) => {
    expect(readMediaType(content)).toBe(mediaType);
  });

  it.each<[string, Buffer, string]>([
    ['a program', padded(bytes('4d5a90000300')), 'unsupported-type'],
    [
      'a drawing that may move',
      padded(Buffer.from('GIF89a')),
      'unsupported-type',
    ],
    ['a text with a null', Buffer.from('a\0b'), 'unsupported-type'],
    ['a text that is not UTF-8', bytes('e9 74 e9'), 'unsupported-type'],
    [
      'a workbook with macros',
      zip([
        { name: 'xl/workbook.xml', content: '<x/>' },
        { name: 'xl/vbaProject.bin', content: 'x' },
      ]),
      'macros',
    ],
    [
      'an open text with macros',
      zip([{ name: 'Basic/Standard/Module1.xml', content: '<x/>' }]),
      'macros',
    ],
    [
      'half an archive',
      zip([{ name: 'a', content: 'x' }]).subarray(0, 40),
      'damaged-archive',
    ],
  ])('is refused: %s', (_, content, code) => {
    expect(() => readMediaType(content)).toThrow(
      expect.objectContaining({ code, name: 'UnsupportedTypeError' }),
    );
  });
});

describe('the name of a file', () => {
  it.each([
    ['photo.jpg', 'photo.jpg'],
    ['C:\\Users\\camille\\baie n°3.png', 'baie n°3.png'],
    ['../../etc/passwd', 'passwd'],
    ['inventaire\u202egpj.exe', 'inventairegpj.exe'],
    ['  e\u0301tat.log\n', 'état.log'],
    [`${'x'.repeat(300)}.jpeg`, `${'x'.repeat(195)}.jpeg`],
  ])('%j is kept as %j', (given, kept) => {
    expect(cleanFileName(given)).toBe(kept);
  });

  it.each(['', '  ', '/', '..'])('is refused: %j', given => {
    expect(() => cleanFileName(given)).toThrow('Give the name of the file');
  });

  it('is given whole and in ASCII to who keeps it', () => {
    expect(contentDisposition('état "n°3" (1).jpg')).toBe(
      `attachment; filename="etat _n_3_ (1).jpg"; filename*=UTF-8''%C3%A9tat%20%22n%C2%B03%22%20%281%29.jpg`,
    );
  });
});
