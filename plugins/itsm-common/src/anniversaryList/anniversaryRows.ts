import type { LocalDate } from '../calendar';
import { oneYearAfter } from '../obsolescence';
import {
  ANNIVERSARY_SITUATIONS,
  type AnniversaryMachine,
  type AnniversaryPeriod,
  type AnniversaryRow,
  type MachineWithoutNotice,
  type NoticedMachine,
} from './types';

/**
 * The machines of an establishment that are not maintained any more, or cease
 * to be before the next anniversary of its order, each once (CCTP 2.1.30, EI1).
 * Being on the list is no notice: a machine that none holds for keeps its
 * maintenance, at the least until a year after one is received.
 *
 * @param about - notices that were told and hold, and machines at risk that
 *   none tells of
 * @param madeOn - the day the list is made
 * @returns by situation, then the soonest first
 * @throws RangeError when a text is no day
 * @public
 */
export function anniversaryRows(
  { day, nextDay }: AnniversaryPeriod,
  about: {
    noticed: readonly NoticedMachine[];
    atRisk: readonly MachineWithoutNotice[];
  },
  madeOn: LocalDate,
): AnniversaryRow[] {
  const firstDay = oneYearAfter(madeOn);
  const rows = new Map<string, AnniversaryRow>();
  const ending = about.noticed
    .filter(({ lastDay }) => lastDay !== null && lastDay < nextDay)
    .sort((a, b) => (a.lastDay! < b.lastDay! ? -1 : 1));
  for (const one of ending) {
    if (rows.has(one.machineId)) continue;
    rows.set(one.machineId, {
      ...ofMachine(one),
      situation: one.lastDay! < day ? 'out' : 'ending',
      noticeId: one.noticeId,
      lastDay: one.lastDay,
    });
  }
  for (const one of about.noticed) {
    if (one.lastDay !== null || one.askedLastDay >= nextDay) continue;
    if (rows.has(one.machineId)) continue;
    rows.set(one.machineId, {
      ...ofMachine(one),
      situation: 'unproven',
      noticeId: one.noticeId,
      lastDay: one.askedLastDay,
      firstDay,
    });
  }
  for (const one of about.atRisk) {
    if (one.day >= nextDay || rows.has(one.machineId)) continue;
    rows.set(one.machineId, {
      ...ofMachine(one),
      situation: 'at-risk',
      firstDay,
      endsOn: one.day,
      endKind: one.kind,
      origin: one.origin,
    });
  }
  return [...rows.values()].sort(inListOrder);
}

const NOTHING_KNOWN = {
  noticeId: null,
  lastDay: null,
  firstDay: null,
  endsOn: null,
  endKind: null,
  origin: null,
};

function ofMachine({
  machineId,
  name,
  maker,
  model,
  serialNumber,
  siteName,
}: AnniversaryMachine): Omit<AnniversaryRow, 'situation'> {
  return {
    machineId,
    name,
    maker,
    model,
    serialNumber,
    siteName,
    ...NOTHING_KNOWN,
  };
}

function inListOrder(a: AnniversaryRow, b: AnniversaryRow): number {
  const keyOf = (row: AnniversaryRow) =>
    [
      ANNIVERSARY_SITUATIONS.indexOf(row.situation),
      row.lastDay ?? row.endsOn,
      row.name,
      row.machineId,
    ].join(' ');
  return keyOf(a) < keyOf(b) ? -1 : 1;
}
