import { workbook, workbookEntries } from '../fleet/__testUtils__/workbook';
import { type ZipEntry, zip } from '../fleet/__testUtils__/zip';
import { HucreSpreadsheetReader } from './HucreSpreadsheetReader';

jest.setTimeout(60_000);

const MEGABYTE = 1024 * 1024;
const reader = new HucreSpreadsheetReader();
const ROWS = [
  ['FINESS', 'Nom'],
  ['440000271', 'srv-1'],
];

const codeOf = (bytes: Uint8Array) =>
  reader.readFirstSheet(bytes).then(
    () => 'read',
    error => error.code,
  );
const withEntry = (entry: ZipEntry) => zip([...workbookEntries(ROWS), entry]);

describe('reading a workbook that somebody uploads', () => {
  it('gives the cells as they are: text, numbers, days, none', async () => {
    await expect(
      reader.readFirstSheet(
        workbook([
          ['FINESS', 'U', 'Fin', 'Nom'],
          ['010000024', 12, { day: '2024-02-29' }, 'Bâtiment <A> & B'],
          [],
          [null, null, null, 'last'],
        ]),
      ),
    ).resolves.toEqual({
      name: 'Inventaire',
      rows: [
        ['FINESS', 'U', 'Fin', 'Nom'],
        ['010000024', 12, { day: '2024-02-29' }, 'Bâtiment <A> & B'],
        expect.anything(),
        [null, null, null, 'last'],
      ],
    });
  });

  it.each([
    ['text', Buffer.from('FINESS;Nom')],
    ['nothing', Buffer.alloc(0)],
    ['a zip file that is no workbook', zip([{ name: 'a.txt', content: 'a' }])],
    ['a workbook cut short', workbook(ROWS).subarray(0, 700)],
    [
      'a directory that points outside the file',
      (() => {
        const bytes = Buffer.from(workbook(ROWS));
        bytes.writeUInt32LE(bytes.length + 5, bytes.length - 6);
        return bytes;
      })(),
    ],
  ])('refuses %s', async (_, bytes) => {
    await expect(codeOf(bytes)).resolves.toBe('workbook-unreadable');
  });

  it('refuses what is encrypted, whole or in part', async () => {
    const compound = Buffer.alloc(1024);
    Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(compound);
    await expect(codeOf(compound)).resolves.toBe('workbook-encrypted');
    await expect(
      codeOf(withEntry({ name: 'xl/more.xml', content: '<a/>', flags: 1 })),
    ).resolves.toBe('workbook-encrypted');
  });

  it.each([
    ['xl/vbaProject.bin', 'workbook-macros'],
    ['xl/macrosheets/sheet1.xml', 'workbook-macros'],
    ['xl/activeX/activeX1.bin', 'workbook-macros'],
    ['xl/externalLinks/externalLink1.xml', 'workbook-links'],
    ['xl/embeddings/oleObject1.bin', 'workbook-embedded'],
  ])('refuses a workbook with %s', async (name, code) => {
    await expect(codeOf(withEntry({ name, content: 'x' }))).resolves.toBe(code);
  });

  it('refuses a bomb before it is unpacked', async () => {
    const bomb = withEntry({
      name: 'xl/media/zeros.bin',
      content: Buffer.alloc(20 * MEGABYTE),
    });
    expect(bomb.length).toBeLessThan(MEGABYTE);
    await expect(codeOf(bomb)).resolves.toBe('workbook-too-large');
  });

  it('refuses many files that each pack moderately, by their sum', async () => {
    // A pattern that repeats now and then packs less than 150 to one.
    const part = Buffer.alloc(9 * MEGABYTE);
    for (let at = 0; at < part.length; at += 512) {
      part.writeUInt32LE((at * 2654435761) % 4294967296, at);
    }
    const entries = Array.from({ length: 12 }, (_, index) => ({
      name: `xl/media/${index}.bin`,
      content: part,
    }));
    await expect(
      codeOf(zip([...workbookEntries(ROWS), ...entries])),
    ).resolves.toBe('workbook-too-large');
  });

  it('refuses more files than any workbook has', async () => {
    const entries = Array.from({ length: 1_001 }, (_, index) => ({
      name: `xl/media/${index}.bin`,
      content: '',
    }));
    await expect(codeOf(zip(entries))).resolves.toBe('workbook-too-large');
  });

  it('refuses more lines than an inventory has', async () => {
    const lines = Array.from({ length: 20_001 }, (_, index) => [String(index)]);
    await expect(codeOf(workbook(lines))).resolves.toBe('workbook-too-large');
    await expect(codeOf(workbook(lines.slice(1)))).resolves.toBe('read');
  });

  it('survives a sheet of two cells as far apart as can be', async () => {
    const entries = workbookEntries([['a']]).map(entry =>
      entry.name === 'xl/worksheets/sheet1.xml'
        ? {
            ...entry,
            content: String(entry.content).replace(
              '</sheetData>',
              '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
            ),
          }
        : entry,
    );
    await expect(reader.readFirstSheet(zip(entries))).resolves.toEqual({
      name: 'Inventaire',
      rows: [['a']],
    });
  });

  it('ends a thread that outgrows its memory, and nothing else', async () => {
    // Says it is small, and is not: the directory is believed at first.
    const lie = zip([
      ...workbookEntries([['a']]).filter(
        entry => entry.name !== 'xl/worksheets/sheet1.xml',
      ),
      {
        name: 'xl/worksheets/sheet1.xml',
        content: Buffer.alloc(300 * MEGABYTE, ' '),
      },
    ]);
    const entryAt = lie.lastIndexOf('xl/worksheets/sheet1.xml') - 46;
    lie.writeUInt32LE(2_000, entryAt + 24);
    await expect(codeOf(lie)).resolves.toBe('workbook-unreadable');
  });
});
