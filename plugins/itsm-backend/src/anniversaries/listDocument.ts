import {
  ANNIVERSARY_SITUATIONS,
  type AnniversaryRow,
  type AnniversarySituation,
  type DocumentSection,
  type DocumentTable,
  type PrintedDocument,
  makerAndModel,
} from '@caih/backstage-plugin-itsm-common';
import { longDay } from '../messages';
import { listFacts, type WholeList } from './listFacts';
import { LIST_WORDS, type ListLanguage, type ListWords } from './words';

const COLUMNS_OF: Record<
  AnniversarySituation,
  readonly (keyof ListWords['table'])[]
> = {
  out: ['machine', 'place', 'lastDay'],
  ending: ['machine', 'place', 'lastDay'],
  unproven: ['machine', 'place', 'lastDay', 'firstDay'],
  'at-risk': ['machine', 'place', 'ends', 'firstDay'],
};

/** The list as a document to print and file. */
export function listDocument(
  { list, machines }: WholeList,
  language: ListLanguage,
): PrintedDocument {
  const words = LIST_WORDS[language];
  const { labels } = words;
  const facts = listFacts(list, language);
  return {
    language,
    title: words.title,
    reference: list.id,
    subject: words.subject(facts),
    establishmentName: list.establishmentName,
    issued: words.issued(facts),
    issuedAt: list.madeAt,
    timeNote: words.timeNote,
    summary: words.summary(facts),
    sections: [
      {
        title: list.establishmentName,
        blocks: [
          {
            kind: 'facts',
            facts: [
              { label: labels.finess, value: list.establishmentId },
              { label: labels.orders, value: facts.orders },
              { label: labels.anniversary, value: facts.day },
              { label: labels.until, value: facts.nextDay },
              { label: labels.machines, value: String(facts.count) },
            ],
          },
          { kind: 'paragraph', text: words.meaning },
        ],
      },
      ...ANNIVERSARY_SITUATIONS.flatMap(situation =>
        sectionOf(
          situation,
          machines.filter(one => one.situation === situation),
          language,
        ),
      ),
    ],
    signatures: [],
    fileName: `${list.id}-${words.file}`,
  };
}

function sectionOf(
  situation: AnniversarySituation,
  machines: readonly AnniversaryRow[],
  language: ListLanguage,
): DocumentSection[] {
  if (machines.length === 0) return [];
  const words = LIST_WORDS[language];
  const { title, what } = words.situations[situation];
  return [
    {
      title: `${title} (${machines.length})`,
      blocks: [
        { kind: 'paragraph', text: what },
        {
          kind: 'table',
          table: tableOf(situation, machines, words, language),
        },
      ],
    },
  ];
}

type Cell = (row: AnniversaryRow) => string;

function tableOf(
  situation: AnniversarySituation,
  machines: readonly AnniversaryRow[],
  { table, ends }: ListWords,
  language: ListLanguage,
): DocumentTable {
  const day = (one: string | null) =>
    one === null ? '' : longDay(language, one);
  const lines = (...parts: (string | null)[]) =>
    parts.filter(Boolean).join('\n');
  const cells: Record<keyof ListWords['table'], Cell> = {
    machine: ({ name, maker, model }) =>
      lines(name, makerAndModel({ maker, model })),
    place: ({ serialNumber, siteName }) => lines(serialNumber, siteName),
    lastDay: ({ lastDay, noticeId }) => lines(day(lastDay), noticeId),
    ends: ({ endsOn, endKind, origin }) =>
      lines(
        [day(endsOn), endKind && ends[endKind]].filter(Boolean).join(', '),
        origin,
      ),
    firstDay: ({ firstDay }) => day(firstDay),
  };
  const columns = COLUMNS_OF[situation];
  return {
    columns: columns.map(id => ({ label: table[id] })),
    rows: machines.map(row => columns.map(id => cells[id](row))),
  };
}
