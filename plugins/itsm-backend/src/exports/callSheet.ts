import {
  CONTRACT_TIME_ZONE,
  type Instant,
  type SupportCall,
} from '@caih/backstage-plugin-itsm-common';
import { DateTime } from 'luxon';
import {
  type ColumnKind,
  onTheWall,
  type SheetCell,
  type SheetColumn,
} from '../spreadsheet';
import {
  CALL_COLUMN_IDS,
  CALL_WORDS,
  type CallColumnId,
  type CallSheetWords,
} from './callWords';
import type { SheetLanguage } from './words';

interface Definition {
  kind: ColumnKind;
  width: number;
  value(call: SupportCall, words: CallSheetWords): SheetCell;
}

/** A call is of an establishment, and of none of its sites (DI14). */
const inParis = (instant: Instant) =>
  DateTime.fromISO(instant, { zone: CONTRACT_TIME_ZONE });

const text = (width: number, value: Definition['value']): Definition => ({
  kind: 'text',
  width,
  value,
});
const moment = (value: (call: SupportCall) => Instant): Definition => ({
  kind: 'moment',
  width: 18,
  value: call => onTheWall(value(call), CONTRACT_TIME_ZONE),
});
/** What was said; or that it was taken out (HI3). */
const said = (
  width: number,
  field: 'subject' | 'caller' | 'number' | 'onBehalfOf',
): Definition =>
  text(width, (call, { removed }) =>
    call.removed.some(one => one.field === field)
      ? removed
      : call[field] || null,
  );

const DEFINITIONS: Record<CallColumnId, Definition> = {
  receivedAt: moment(({ receivedAt }) => receivedAt),
  year: text(8, ({ receivedAt }) => inParis(receivedAt).toFormat('yyyy')),
  month: text(9, ({ receivedAt }) => inParis(receivedAt).toFormat('yyyy-MM')),
  // The first days of a year may be of the last week of the year before.
  week: text(10, ({ receivedAt }) =>
    inParis(receivedAt).toFormat("kkkk'-W'WW"),
  ),
  establishment: text(30, ({ establishmentName }) => establishmentName),
  finess: text(11, ({ establishmentId }) => establishmentId),
  subject: said(60, 'subject'),
  caller: said(24, 'caller'),
  number: said(18, 'number'),
  onBehalfOf: said(24, 'onBehalfOf'),
  takenBy: text(20, ({ takenBy }) => takenBy),
  recordedAt: moment(({ recordedAt }) => recordedAt),
  outcome: text(22, ({ outcome }, { outcomes }) => outcomes[outcome]),
  ticket: text(17, ({ ticket }) => ticket),
};

/** The columns of a sheet of calls. */
export function callColumns(language: SheetLanguage): SheetColumn[] {
  return CALL_COLUMN_IDS.map(id => ({
    header: CALL_WORDS[language].columns[id],
    kind: DEFINITIONS[id].kind,
    width: DEFINITIONS[id].width,
  }));
}

/** A call as a row of the sheet; with its week, month and year (D5). */
export function callRow(
  call: SupportCall,
  language: SheetLanguage,
): SheetCell[] {
  return CALL_COLUMN_IDS.map(id =>
    DEFINITIONS[id].value(call, CALL_WORDS[language]),
  );
}
