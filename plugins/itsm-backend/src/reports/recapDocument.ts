import type {
  DocumentBlock,
  DocumentFact,
  PrintedDocument,
} from '@caih/backstage-plugin-itsm-common';
import {
  type Asked,
  RECAP_WORDS,
  type RecapColumnId,
  type RecapLine,
} from '../indicators';
import type { SheetCell } from '../spreadsheet';
import { longMonth, longMoment } from './reportFacts';
import { RECAP_PAPER_WORDS } from './recapPaperWords';
import { REPORT_WORDS, type ReportLanguage } from './words';
import { writtenDuration } from './written';

/** What of a ticket stands under its name, besides its interventions. */
const FACTS: readonly RecapColumnId[] = [
  'site',
  'machine',
  'model',
  'serial',
  'registeredAt',
  'restoredAt',
  'closedAt',
  'granted',
  'consumed',
  'verdict',
  'lateBy',
  'reason',
];

const MOMENTS: readonly RecapColumnId[] = [
  'registeredAt',
  'restoredAt',
  'closedAt',
  'startedAt',
  'endedAt',
];
const DURATIONS: readonly RecapColumnId[] = ['granted', 'consumed', 'lateBy'];

/**
 * The recap of interventions as a document to print and sign (CCTP 2.1.33): each
 * ticket with what was done about it.
 *
 * @param tickets - the lines of each, as the workbook has them
 */
export function recapDocument(
  tickets: readonly (readonly RecapLine[])[],
  asked: Pick<Asked, 'establishmentId' | 'months' | 'now'> & {
    establishmentName: string | null;
  },
  language: ReportLanguage,
): PrintedDocument {
  const words = REPORT_WORDS[language];
  const own = RECAP_PAPER_WORDS[language];
  const { establishmentId, establishmentName, months, now } = asked;
  const first = months[0];
  const last = months[months.length - 1];
  const facts = {
    period: words.period(longMonth(language, first), longMonth(language, last)),
    establishment: establishmentName,
    madeAt: longMoment(language, now),
    missed: 0,
  };
  const interventions = tickets
    .flat()
    .filter(({ startedAt }) => startedAt !== null).length;
  return {
    language,
    title: own.title,
    reference: [establishmentId, first, last === first ? null : last]
      .filter(Boolean)
      .join(' · '),
    subject: words.subject(facts),
    establishmentName: establishmentName ?? words.lot,
    issued: words.issued(facts),
    issuedAt: now,
    timeNote: own.timeNote,
    summary: own.summary(tickets.length, interventions),
    sections:
      tickets.length === 0
        ? []
        : [
            {
              title: own.section,
              blocks: tickets.flatMap(lines => blocksOf(lines, language)),
            },
          ],
    signatures: (
      [
        'contractor',
        establishmentId === null ? 'coordinator' : 'establishment',
      ] as const
    ).map(party => ({
      party: words.signatures[party],
      lines: [...words.hand],
    })),
    fileName: [
      RECAP_WORDS[language].file,
      establishmentId,
      first,
      last === first ? null : last,
    ]
      .filter(Boolean)
      .join('-'),
  };
}

function blocksOf(
  lines: readonly RecapLine[],
  language: ReportLanguage,
): DocumentBlock[] {
  const [ticket] = lines;
  const { columns } = RECAP_WORDS[language];
  const facts = FACTS.flatMap((id): DocumentFact[] =>
    ticket[id] === null
      ? []
      : [{ label: columns[id], value: written(ticket[id], id, language) }],
  );
  return [
    { kind: 'heading', text: `${ticket.ticket} · ${ticket.nature}` },
    { kind: 'facts', facts },
    ...lines.map(
      (line): DocumentBlock => ({
        kind: 'paragraph',
        text: intervention(line, language),
      }),
    ),
  ];
}

/** "Sur site, de … à …, Hugo Lambert (Titulaire). Disque remplacé." */
function intervention(line: RecapLine, language: ReportLanguage): string {
  const own = RECAP_PAPER_WORDS[language];
  const at = (id: RecapColumnId) =>
    line[id] === null ? null : written(line[id], id, language);
  const who = [at('technician'), at('employer')].filter(Boolean).join(' · ');
  const when =
    line.startedAt === null
      ? null
      : own.when(at('startedAt') ?? '', at('endedAt'));
  const head = [at('mode'), at('place'), when, who].filter(Boolean).join(', ');
  const parts = line.parts === null ? null : own.parts(String(line.parts));
  return [head, at('workDone'), parts]
    .filter(Boolean)
    .map(sentence => `${sentence}`.replace(/[.\s]*$/, '.'))
    .join(' ');
}

function written(
  cell: SheetCell,
  id: RecapColumnId,
  language: ReportLanguage,
): string {
  if (DURATIONS.includes(id)) return writtenDuration(Number(cell));
  return MOMENTS.includes(id)
    ? // The hour on the wall of the site, whose zone the cell does not say.
      longMoment(language, `${cell}Z`, 'UTC')
    : String(cell);
}
