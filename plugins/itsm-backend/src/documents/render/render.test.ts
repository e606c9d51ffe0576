import type {
  DocumentBlock,
  DocumentLanguage,
  PrintedDocument,
} from '@caih/backstage-plugin-itsm-common';
import { readPdf } from '../__testUtils__/readPdf';
import { renderHtml, renderPdf, renderText } from '.';

jest.setTimeout(60_000);

const LONG = Array.from({ length: 900 }, (_, index) => `mot${index}`).join(' ');

function documentWith(
  blocks: DocumentBlock[],
  language: DocumentLanguage = 'fr',
): PrintedDocument {
  return {
    language,
    title: 'Récapitulatif de clôture',
    reference: 'INC-2026-000123',
    subject: 'Baie arrêtée <urgence> & "cœur"',
    establishmentName: 'CHU de l’Été',
    issued: 'Établi le lun. 23 nov. 2026 17:42',
    issuedAt: '2026-11-23T16:42:00Z',
    timeNote: 'Heures du site.',
    summary: 'Délai consommé\u00a0: 3\u00a0h sur 4\u00a0h.',
    sections: [{ title: 'Œuvre', blocks }],
    signatures: [{ party: 'Pour l’établissement', lines: ['Nom', 'Date'] }],
    fileName: 'INC-2026-000123-recapitulatif',
  };
}

const FACTS: DocumentBlock[] = [
  {
    kind: 'facts',
    facts: [
      { label: 'Nature', value: 'Ça «\u00a0grince\u00a0»\u00a0: 40 % à 12 °C' },
      { label: 'Travaux', value: 'Première ligne\nDeuxième ligne' },
    ],
  },
  { kind: 'heading', text: 'Comment' },
  { kind: 'paragraph', text: 'Rien à ajouter…' },
  {
    kind: 'chart',
    chart: {
      title: 'Clôturés dans les temps',
      full: 100,
      bars: [
        { label: '2026-09', value: 87.5, shown: '35/40' },
        { label: '2026-10', value: null, shown: 'sans objet' },
      ],
      line: null,
    },
  },
  {
    kind: 'table',
    table: {
      columns: [
        { label: 'Période' },
        { label: 'Raison' },
        { label: 'Compté', isDuration: true },
      ],
      rows: [
        ['lun. 8 h – 18 h', 'Heures ouvrées', '10\u00a0h'],
        ['mar. 8 h – 9 h', 'Jour férié\u00a0: Noël', ''],
      ],
      total: ['Total', '', '10\u00a0h'],
    },
  },
];

const sorted = (text: string) => text.split(/\s+/).filter(Boolean).sort();

/** Every word of a document, as often as it is in it. */
function wordsOf(document: PrintedDocument): string[] {
  const { establishmentName, issued, reference, subject, summary } = document;
  const blocks = document.sections.flatMap(section => section.blocks);
  const said = [
    ...[establishmentName, document.title, reference, subject],
    ...[issued, document.timeNote, summary],
    ...document.sections.map(section => section.title),
    ...blocks.flatMap(block => {
      switch (block.kind) {
        case 'facts':
          return block.facts.flatMap(({ label, value }) => [label, value]);
        case 'table': {
          const { columns, rows, total } = block.table;
          return [
            columns.map(({ label }) => label),
            ...rows,
            total ?? [],
          ].flat();
        }
        case 'chart':
          return [
            block.chart.title,
            ...block.chart.bars.flatMap(({ label, shown }) => [label, shown]),
          ];
        default:
          return [block.text];
      }
    }),
    ...document.signatures.flatMap(({ party, lines }) => [party, ...lines]),
  ];
  return sorted(said.join(' '));
}

/** What is drawn round the words: rules, lines to write on. */
const withoutRules = (text: string) =>
  text.replace(/-{2,}|_{2,}|\u00a0:/g, ' ');

function wordsOfText(document: PrintedDocument) {
  return sorted(withoutRules(renderText(document)));
}

function wordsOfHtml(document: PrintedDocument) {
  const body = renderHtml(document).replace(/^[\s\S]*<body[^>]*>/, '');
  const decoded = body
    .replace(/&nbsp;…/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
  return sorted(decoded);
}

/** The foot of the one page repeats the title and says which page it is. */
async function wordsOfPdf(document: PrintedDocument) {
  const { pages } = readPdf(await renderPdf(document));
  const [page] = pages;
  expect(pages).toHaveLength(1);
  const foot = `${document.title} Page 1 sur 1`;
  expect(page.endsWith(foot)).toBe(true);
  return sorted(page.slice(0, -foot.length));
}

describe('a document in three forms', () => {
  const document = documentWith(FACTS);
  // In capitals in plain text, which has no other way to stand out.
  const inText = {
    ...document,
    title: document.title.toLocaleUpperCase('fr'),
  };

  it('says the same in all of them', async () => {
    // Its colons are its own way to tell a label from what it says.
    const withoutColons = wordsOf(inText).filter(word => word !== ':');
    expect(wordsOfText(document)).toEqual(withoutColons);
    expect(wordsOfHtml(document)).toEqual(wordsOf(document));
    expect(await wordsOfPdf(document)).toEqual(wordsOf(document));
  });

  it('is wrapped in plain text, columns side by side', () => {
    expect(renderText(document)).toBe(`CHU de l’Été
RÉCAPITULATIF DE CLÔTURE
INC-2026-000123
Baie arrêtée <urgence> & "cœur"
Établi le lun. 23 nov. 2026 17:42
Heures du site.

Délai consommé\u00a0: 3\u00a0h sur 4\u00a0h.

Œuvre
-----
Nature\u00a0: Ça «\u00a0grince\u00a0»\u00a0: 40 % à 12 °C
Travaux\u00a0: Première ligne
    Deuxième ligne

Comment

Rien à ajouter…

Clôturés dans les temps
2026-09  35/40
2026-10  sans objet

Période          Raison             Compté
---------------  -----------------  ------
lun. 8 h – 18 h  Heures ouvrées       10\u00a0h
mar. 8 h – 9 h   Jour férié\u00a0: Noël
---------------  -----------------  ------
Total                                 10\u00a0h

Pour l’établissement
Nom  ______________________________
Date  ______________________________
`);
  });

  it('is escaped in HTML, and fetches nothing', () => {
    const html = renderHtml(
      documentWith([
        { kind: 'paragraph', text: '<img src="https://ailleurs.fr/x.png">' },
        { kind: 'facts', facts: [{ label: '<b>', value: "l'<script>" }] },
      ]),
    );
    expect(html).toContain(
      '&lt;img src=&quot;https://ailleurs.fr/x.png&quot;&gt;',
    );
    expect(html).toContain('l&#39;&lt;script&gt;');
    expect(html).not.toMatch(/<(img|script|link|iframe|b)\b|url\(|@import/);
    expect(html).toContain('<html lang="fr">');
  });

  it('has its title, its author and its language in the PDF', async () => {
    const { info } = readPdf(await renderPdf(document));
    expect(info).toMatchObject({
      Title: 'Récapitulatif de clôture INC-2026-000123',
      Author: 'CHU de l’Été',
      Language: 'fr-FR',
    });
  });
});

describe('long texts and rare signs', () => {
  it('go on over the pages, each with its head and its number', async () => {
    const { pages } = readPdf(
      await renderPdf(
        documentWith(
          [
            { kind: 'facts', facts: [{ label: 'Travaux', value: LONG }] },
            { kind: 'paragraph', text: LONG },
          ],
          'en',
        ),
      ),
    );
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((page, index) => {
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
      expect(page).toContain('CHU de l’Été INC-2026-000123');
    });
    const words = pages.join(' ').split(' ');
    expect(words.filter(word => word === 'mot899')).toHaveLength(2);
  });

  it('break lines in plain text, a word longer than a line too', () => {
    const text = renderText(
      documentWith([
        { kind: 'paragraph', text: LONG },
        {
          kind: 'facts',
          facts: [{ label: 'Journal', value: 'x'.repeat(400) }],
        },
      ]),
    );
    const lengths = text.split('\n').map(line => line.length);
    expect(Math.max(...lengths)).toBe(76);
    expect(text.match(/x/g)).toHaveLength(400);
  });

  it.each([
    ['an emoji', 'Réparé 👨‍🔧 ✅ hier', 'Réparé � � hier'],
    ['an arrow', 'A\u202f→ B', 'A -> B'],
    ['a decomposed accent', 'de\u0301faut', 'défaut'],
    ['another alphabet', 'Жанна Ωμέγα', 'Жанна Ωμέγα'],
    ['a word too long', 'y'.repeat(300), 'y'.repeat(300)],
  ])('keep the PDF whole: %s', async (_, value, said) => {
    const document = documentWith([
      { kind: 'facts', facts: [{ label: 'Travaux', value }] },
    ]);
    const { pages } = readPdf(await renderPdf(document));
    const squeezed = (text: string) => text.replace(/[\s\u200b]/g, '');
    expect(squeezed(pages[0])).toContain(`Travaux${squeezed(said)}`);
    expect(squeezed(renderHtml(document))).toContain(squeezed(value));
  });
});
