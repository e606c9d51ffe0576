import {
  CONTRACT_TIME_ZONE,
  indicatorOf,
  type Instant,
  type PenaltyMeasure,
  type PenaltySummary,
} from '@caih/backstage-plugin-itsm-common';
import {
  type ColumnKind,
  onTheWall,
  type SheetCell,
  type SheetColumn,
} from '../spreadsheet';
import {
  PENALTY_COLUMN_IDS,
  PENALTY_WORDS,
  type PenaltyColumnId,
} from './penaltyWords';
import type { SheetLanguage } from './words';

interface Definition {
  kind: ColumnKind;
  width: number;
  value(penalty: PenaltySummary, language: SheetLanguage): SheetCell;
}

const text = (width: number, value: Definition['value']): Definition => ({
  kind: 'text',
  width,
  value,
});
const moment = (
  value: (penalty: PenaltySummary) => Instant | undefined,
): Definition => ({
  kind: 'moment',
  width: 18,
  value: penalty => {
    const instant = value(penalty);
    return instant === undefined
      ? null
      : onTheWall(instant, CONTRACT_TIME_ZONE);
  },
});
/** By how much, in a column of its own for each unit: they add up to nothing together. */
const measured = (
  unit: PenaltyMeasure['unit'],
  kind: ColumnKind,
): Definition => ({
  kind,
  width: 14,
  value: ({ measure }) => (measure.unit === unit ? measure.value : null),
});

const CENTS_OF_EURO = 100;

function aboutOf(
  { evidence }: PenaltySummary,
  language: SheetLanguage,
): string {
  switch (evidence.kind) {
    case 'restore-late':
      return evidence.ticket;
    case 'threshold-missed':
      return indicatorOf(evidence.indicator).names[language];
    case 'order-late':
      return evidence.reference;
    default:
      return PENALTY_WORDS[language].months(evidence.from, evidence.to);
  }
}

const DEFINITIONS: Record<PenaltyColumnId, Definition> = {
  id: text(17, ({ id }) => id),
  month: text(9, ({ month }) => month),
  establishment: text(
    30,
    ({ establishmentName }, language) =>
      establishmentName ?? PENALTY_WORDS[language].lot,
  ),
  finess: text(11, ({ establishmentId }) => establishmentId),
  kind: text(26, ({ kind }, language) => PENALTY_WORDS[language].kinds[kind]),
  about: text(26, aboutOf),
  late: measured('seconds', 'duration'),
  points: measured('points', 'number'),
  days: measured('days', 'number'),
  amount: {
    kind: 'number',
    width: 14,
    value: ({ amountCents }) =>
      amountCents === null ? null : amountCents / CENTS_OF_EURO,
  },
  state: text(
    14,
    ({ state }, language) => PENALTY_WORDS[language].states[state],
  ),
  decidedBy: text(24, ({ decision }) => decision?.by ?? null),
  decidedAt: moment(({ decision }) => decision?.at),
  reason: text(40, ({ decision }) => decision?.reason ?? null),
  raisedAt: moment(({ raisedAt }) => raisedAt),
};

/** The columns of a sheet of penalty cases. */
export function penaltyColumns(language: SheetLanguage): SheetColumn[] {
  return PENALTY_COLUMN_IDS.map(id => ({
    header: PENALTY_WORDS[language].columns[id],
    kind: DEFINITIONS[id].kind,
    width: DEFINITIONS[id].width,
  }));
}

/** A penalty case as a row of the sheet (G7). */
export function penaltyRow(
  penalty: PenaltySummary,
  language: SheetLanguage,
): SheetCell[] {
  return PENALTY_COLUMN_IDS.map(id => DEFINITIONS[id].value(penalty, language));
}
