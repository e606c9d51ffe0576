import type {
  AnniversaryList,
  AnniversaryRow,
} from '@caih/backstage-plugin-itsm-common';
import type { BookSheet, ColumnKind, SheetCell } from '../spreadsheet';
import { listFacts, type WholeList } from './listFacts';
import {
  LIST_COLUMNS,
  LIST_WORDS,
  type ListColumn,
  type ListLanguage,
  type ListWords,
} from './words';

const WIDTHS: Record<ListColumn, number> = {
  finess: 11,
  establishment: 30,
  situation: 34,
  name: 22,
  maker: 16,
  model: 28,
  serialNumber: 20,
  siteName: 24,
  lastDay: 16,
  noticeId: 16,
  endsOn: 14,
  endKind: 18,
  origin: 40,
  firstDay: 16,
};

const DAYS: readonly ListColumn[] = ['lastDay', 'endsOn', 'firstDay'];

const kindOf = (id: ListColumn): ColumnKind =>
  DAYS.includes(id) ? 'day' : 'text';

/** The sheets of a list as a workbook: its machines, and what it is. */
export function listSheets(
  { list, machines }: WholeList,
  language: ListLanguage,
): BookSheet[] {
  const words = LIST_WORDS[language];
  return [
    {
      name: words.sheet,
      columns: LIST_COLUMNS.map(id => ({
        header: words.columns[id],
        kind: kindOf(id),
        width: WIDTHS[id],
      })),
      rows: machines.map(machine =>
        LIST_COLUMNS.map(id => cellOf(id, machine, list, words)),
      ),
    },
    aboutSheet(list, language),
  ];
}

function cellOf(
  id: ListColumn,
  machine: AnniversaryRow,
  list: AnniversaryList,
  words: ListWords,
): SheetCell {
  switch (id) {
    case 'finess':
      return list.establishmentId;
    case 'establishment':
      return list.establishmentName;
    case 'situation':
      return words.situations[machine.situation].title;
    case 'endKind':
      return machine.endKind && words.ends[machine.endKind];
    default:
      return machine[id];
  }
}

function aboutSheet(list: AnniversaryList, language: ListLanguage): BookSheet {
  const words = LIST_WORDS[language];
  const { labels } = words;
  const facts = listFacts(list, language);
  return {
    name: words.aboutSheet,
    columns: [
      { header: list.id, kind: 'text', width: 26 },
      { header: words.title, kind: 'text', width: 90 },
    ],
    rows: [
      [labels.establishment, facts.establishment],
      [labels.finess, list.establishmentId],
      [labels.orders, facts.orders],
      [labels.anniversary, facts.day],
      [labels.until, facts.nextDay],
      [labels.machines, String(facts.count)],
      [null, words.issued(facts)],
      [null, words.summary(facts)],
      [null, words.meaning],
    ],
  };
}
