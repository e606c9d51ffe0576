import {
  CONTRACT_TIME_ZONE,
  type Instant,
  type Intervention,
  machineLabelIn,
  RESTORE_TIME_SECONDS,
  situationAt,
  type TicketSituation,
} from '@caih/backstage-plugin-itsm-common';
import { fromColumn } from '../../database';
import {
  type ColumnKind,
  onTheWall,
  type SheetCell,
  type SheetColumn,
} from '../../spreadsheet';
import type { StoredEvent } from '../../tickets';
import type { RawDbMonthTicketRow } from '../IndicatorStore';
import { toFact } from '../monthRow';
import { latenessReasonIn } from '../present';
import {
  RECAP_COLUMN_IDS,
  RECAP_WORDS,
  type RecapColumnId,
  type RecapLanguage,
  type RecapWords,
} from './recapWords';

/** An intervention of a ticket that was closed in a month; or the ticket alone. */
interface Told {
  row: RawDbMonthTicketRow;
  fact: ReturnType<typeof toFact>;
  establishmentName: string;
  /** As it was at the closure. */
  situation: TicketSituation;
  /** Those typed since, too. */
  parts: TicketSituation['parts'];
  log: readonly StoredEvent[];
  intervention: Intervention | null;
  words: RecapWords;
}

interface Definition {
  kind: ColumnKind;
  width: number;
  value(told: Told): SheetCell;
}

const text = (width: number, value: Definition['value']): Definition => ({
  kind: 'text',
  width,
  value,
});
const moment = (value: (told: Told) => Instant | null): Definition => ({
  kind: 'moment',
  width: 18,
  value: told => {
    const instant = value(told);
    return (
      instant &&
      onTheWall(instant, told.situation.terms?.timeZone ?? CONTRACT_TIME_ZONE)
    );
  },
});
const duration = (value: (told: Told) => number | null): Definition => ({
  kind: 'duration',
  width: 12,
  value,
});

const granted = ({ fact }: Told) =>
  fact.restoreTime && RESTORE_TIME_SECONDS[fact.restoreTime];

const DEFINITIONS: Record<RecapColumnId, Definition> = {
  month: text(9, ({ row }) => row.month),
  ticket: text(17, ({ row }) => row.ticket),
  nature: text(40, ({ row }) => row.title),
  priority: { kind: 'number', width: 9, value: ({ fact }) => fact.priority },
  establishment: text(30, ({ establishmentName }) => establishmentName),
  finess: text(11, ({ row }) => row.establishment_id),
  site: text(24, told => labelOf(told)?.siteName ?? null),
  registeredAt: moment(({ situation }) => situation.registeredAt),
  mode: text(
    16,
    ({ intervention, words }) => words.modes[intervention?.mode ?? 'none'],
  ),
  startedAt: moment(({ intervention }) => intervention?.startedAt ?? null),
  endedAt: moment(({ intervention }) => intervention?.endedAt ?? null),
  place: text(20, ({ intervention }) => intervention?.place ?? null),
  technician: text(20, ({ intervention }) => intervention?.technician ?? null),
  employer: text(
    22,
    ({ intervention, words }) =>
      intervention &&
      ([
        intervention.employer && words.employers[intervention.employer],
        intervention.company,
      ]
        .filter(Boolean)
        .join(' · ') ||
        null),
  ),
  machine: text(22, told => labelOf(told)?.name ?? told.situation.machineText),
  maker: text(16, ({ fact }) => fact.maker),
  model: text(26, ({ row }) => row.model),
  serial: text(18, told => labelOf(told)?.serialNumber ?? null),
  workDone: text(50, ({ intervention, log }) =>
    intervention ? intervention.workDone : solutionIn(log),
  ),
  parts: text(40, ({ intervention, parts, words }) =>
    partsOf(intervention, parts, words),
  ),
  restoredAt: moment(({ situation }) => situation.restoredAt),
  closedAt: moment(({ row }) => fromColumn(row.closed_at)),
  granted: duration(granted),
  consumed: duration(({ fact }) => fact.consumedSeconds),
  verdict: text(20, ({ fact, words }) => {
    if (fact.outOfRate) return words.exclusions[fact.outOfRate];
    return fact.inTime === null
      ? null
      : words.verdicts[fact.inTime ? 'in-time' : 'late'];
  }),
  lateBy: duration(told => {
    const { consumedSeconds, inTime } = told.fact;
    const of = granted(told);
    return inTime === false && consumedSeconds !== null && of !== null
      ? Math.max(0, consumedSeconds - of)
      : null;
  }),
  reason: text(50, ({ log, row }) =>
    latenessReasonIn(log, fromColumn(row.closed_at)),
  ),
};

/** The columns of a recap of interventions. */
export function recapColumns(language: RecapLanguage): SheetColumn[] {
  return RECAP_COLUMN_IDS.map(id => ({
    header: RECAP_WORDS[language].columns[id],
    kind: DEFINITIONS[id].kind,
    width: DEFINITIONS[id].width,
  }));
}

/** An intervention, or a ticket without any, by column. */
export type RecapLine = Readonly<Record<RecapColumnId, SheetCell>>;

/**
 * A ticket closed in a month: a line an intervention until then, or one line
 * where it was mended without any (D6).
 */
export function recapLines(
  row: RawDbMonthTicketRow,
  log: readonly StoredEvent[],
  establishmentName: string,
  language: RecapLanguage,
): RecapLine[] {
  const until = untilClosure(log, fromColumn(row.closed_at));
  const situation = situationAt(until, until[until.length - 1].recordedAt);
  // What was typed after the closure, of work begun before it, is told too.
  const whole = situationAt(log, log[log.length - 1].recordedAt);
  const shared = {
    row,
    fact: toFact(row),
    establishmentName,
    situation,
    parts: whole.parts,
    log: until,
    words: RECAP_WORDS[language],
  };
  const begun = whole.interventions.filter(({ interventionId }) =>
    situation.interventions.some(one => one.interventionId === interventionId),
  );
  const interventions: (Intervention | null)[] =
    begun.length > 0 ? begun : [null];
  return interventions.map(
    intervention =>
      Object.fromEntries(
        RECAP_COLUMN_IDS.map(id => [
          id,
          DEFINITIONS[id].value({ ...shared, intervention }),
        ]),
      ) as Record<RecapColumnId, SheetCell>,
  );
}

/** What happened later is of later months. */
function untilClosure(
  log: readonly StoredEvent[],
  closedAt: Instant | null,
): readonly StoredEvent[] {
  const last = log.findIndex(
    ({ type, occurredAt }) => type === 'approve' && occurredAt === closedAt,
  );
  return last === -1 ? log : log.slice(0, last + 1);
}

function labelOf({ log, situation }: Told) {
  return machineLabelIn(log, situation.machineId);
}

function solutionIn(log: readonly StoredEvent[]): string | null {
  const solutions = log.flatMap(event =>
    event.type === 'restore' ? event.data.solution : [],
  );
  return solutions[solutions.length - 1] ?? null;
}

function partsOf(
  intervention: Intervention | null,
  parts: TicketSituation['parts'],
  { conditions }: RecapWords,
): string | null {
  const replaced = parts.filter(
    part => part.interventionId === intervention?.interventionId,
  );
  return replaced.length === 0
    ? null
    : replaced
        .map(({ reference, condition, serialRemoved, serialInstalled }) =>
          [
            `${reference} (${conditions[condition]})`,
            [serialRemoved, serialInstalled].filter(Boolean).join(' → '),
          ]
            .filter(Boolean)
            .join(' '),
        )
        .join(' ; ');
}
