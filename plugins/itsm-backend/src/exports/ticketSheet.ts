import {
  CONTRACT_TIME_ZONE,
  type Instant,
  type TicketSummary,
} from '@caih/backstage-plugin-itsm-common';
import {
  type ColumnKind,
  onTheWall,
  type SheetCell,
  type SheetColumn,
} from '../spreadsheet';
import {
  COLUMN_IDS,
  type ColumnId,
  type SheetLanguage,
  type SheetWords,
  WORDS,
} from './words';

interface Definition {
  kind: ColumnKind;
  width: number;
  value(ticket: TicketSummary, words: SheetWords): SheetCell;
}

const text = (width: number, value: Definition['value']): Definition => ({
  kind: 'text',
  width,
  value,
});
const moment = (
  value: (ticket: TicketSummary) => Instant | null,
): Definition => ({
  kind: 'moment',
  width: 18,
  value: ticket => {
    const instant = value(ticket);
    return (
      instant &&
      onTheWall(instant, ticket.terms?.timeZone ?? CONTRACT_TIME_ZONE)
    );
  },
});

const DEFINITIONS: Record<ColumnId, Definition> = {
  number: text(17, ({ id }) => id),
  title: text(50, ({ title }) => title),
  state: text(12, ({ state }, { states }) => states[state]),
  priority: { kind: 'number', width: 9, value: ({ priority }) => priority },
  establishment: text(30, ({ establishmentName }) => establishmentName),
  finess: text(11, ({ establishmentId }) => establishmentId),
  site: text(24, ({ siteName }) => siteName),
  machine: text(22, ({ machine, machineText }) => machine?.name ?? machineText),
  maker: text(16, ({ terms }) => terms?.maker ?? null),
  model: text(26, ({ terms }) => terms?.model ?? null),
  level: text(22, ({ terms }, { levels }) => terms && levels[terms.level]),
  window: text(18, ({ terms }, { windows }) =>
    terms?.serviceWindow ? windows[terms.serviceWindow] : null,
  ),
  restoreTime: {
    kind: 'duration',
    width: 12,
    value: ({ clock }) => clock.grantedSeconds,
  },
  registeredAt: moment(({ registeredAt }) => registeredAt),
  dueAt: moment(({ clock }) => clock.dueAt),
  restoredAt: moment(({ restoredAt }) => restoredAt),
  closedAt: moment(({ closedAt }) => closedAt),
  consumed: {
    kind: 'duration',
    width: 12,
    value: ({ clock }) => clock.consumedSeconds,
  },
  verdict: text(10, ({ clock }, { verdicts }) =>
    clock.verdict ? verdicts[clock.verdict] : null,
  ),
  indicative: text(10, ({ terms }, { verdicts }) =>
    terms ? verdicts[terms.contractual ? 'late' : 'in-time'] : null,
  ),
  awaits: text(14, ({ awaits }, words) => awaits && words.awaits[awaits]),
  asked: text(30, ({ asked }, words) =>
    asked.length > 0 ? asked.map(one => words.asked[one]).join(', ') : null,
  ),
  holder: text(20, ({ holder }) => holder?.name || (holder?.ref ?? null)),
  team: text(26, ({ holder }) => holder?.team?.name ?? null),
  makerCase: text(20, ({ makerCase }) => makerCase?.caseNumber ?? null),
  chaseOn: {
    kind: 'day',
    width: 12,
    value: ({ makerCase }) => makerCase?.chaseOn ?? null,
  },
};

/** The columns of a sheet of tickets. */
export function ticketColumns(language: SheetLanguage): SheetColumn[] {
  return COLUMN_IDS.map(id => ({
    header: WORDS[language].columns[id],
    kind: DEFINITIONS[id].kind,
    width: DEFINITIONS[id].width,
  }));
}

/** A ticket as a row of the sheet: what the list shows of it, and more. */
export function ticketRow(
  ticket: TicketSummary,
  language: SheetLanguage,
): SheetCell[] {
  return COLUMN_IDS.map(id => DEFINITIONS[id].value(ticket, WORDS[language]));
}
