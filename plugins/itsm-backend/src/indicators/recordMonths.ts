import {
  type IndicatorOptions,
  type LocalMonth,
  monthFixedFrom,
  type Scale,
  type ScaledMonth,
  scaledMonths,
  type TicketEvent,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { TicketListener } from '../tickets';
import { toMonthRow } from './monthRow';

/** Whose figures the lot's are. */
export const LOT = 'lot';

/** How a month of a ticket was, and is; one of them where it came or went. */
interface MonthChange {
  was?: ScaledMonth;
  is?: ScaledMonth;
}

/**
 * Writes down, in the transaction of an act, what it changes of the months of
 * its ticket. Most acts change none, and cost no query.
 */
export function recordMonths(options?: IndicatorOptions): TicketListener {
  return async (tx, { number, before, added }) => {
    const changes = changesBetween(
      before.length === 0 ? [] : scaledMonths(before, options),
      scaledMonths([...before, ...added], options),
    );
    if (changes.length === 0) return;
    await writeMonths(tx, {
      number,
      establishmentId: establishmentOf([...before, ...added]),
      changes,
      at: toEpochSeconds(added[added.length - 1].recordedAt),
    });
  };
}

/** Months by their own key, as they were and as they are. */
export function changesBetween(
  were: readonly ScaledMonth[],
  are: readonly ScaledMonth[],
): MonthChange[] {
  const keyOf = ({ month, scale }: ScaledMonth) => `${month} ${scale}`;
  const changes = new Map<string, MonthChange>();
  for (const was of were) changes.set(keyOf(was), { was });
  for (const is of are) {
    const key = keyOf(is);
    changes.set(key, { ...changes.get(key), is });
  }
  return [...changes.values()].filter(
    ({ was, is }) => JSON.stringify(was) !== JSON.stringify(is),
  );
}

/**
 * Writes months of a ticket. In a month whose figures are fixed nothing is
 * changed: what was gets its end, and the correction is a row of its own.
 */
export async function writeMonths(
  tx: Knex.Transaction,
  written: {
    number: string;
    establishmentId: string;
    changes: readonly MonthChange[];
    /** Epoch seconds. */
    at: number;
  },
): Promise<void> {
  const { number, establishmentId, changes, at } = written;
  const marks = new Map<string, { owner: string; month: LocalMonth }>();
  const rows = [];
  for (const { was, is } of changes) {
    const { month, scale } = (is ?? was) as ScaledMonth;
    if (was) {
      const present = tx('ticket_month').where({
        ticket: number,
        month,
        scale,
        until_at: null,
      });
      await (at < fixedFromSeconds(month)
        ? present.delete()
        : present.update({ until_at: at }));
    }
    if (is) rows.push(toMonthRow({ number, establishmentId }, is, at));
    for (const owner of ownersOf(scale, establishmentId)) {
      marks.set(`${owner} ${month}`, { owner, month });
    }
  }
  if (rows.length > 0) {
    const region = tx('establishment')
      .where('id', establishmentId)
      .select('region');
    await tx('ticket_month').insert(rows.map(row => ({ ...row, region })));
  }
  await tx('figures_to_count').insert(
    [...marks.values()].map(mark => ({ ...mark, since_at: at })),
  );
}

export function establishmentOf(events: readonly TicketEvent[]): string {
  const [first] = events;
  if (first.type !== 'register') {
    throw new RangeError('A log begins with the registration of the ticket');
  }
  return first.data.establishmentId;
}

function ownersOf(
  scale: Scale | 'both',
  establishmentId: string,
): readonly string[] {
  if (scale === 'both') return [establishmentId, LOT];
  return [scale === 'lot' ? LOT : establishmentId];
}

const fixedFrom = new Map<LocalMonth, number>();

/** The same for ever, and asked for at every act. */
export function fixedFromSeconds(month: LocalMonth): number {
  const known = fixedFrom.get(month);
  if (known !== undefined) return known;
  const seconds = toEpochSeconds(monthFixedFrom(month));
  fixedFrom.set(month, seconds);
  return seconds;
}
