import {
  type LocalMonth,
  type PenaltyEvidence,
  restoreLate,
  thresholdsMissed,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../access';
import { fromColumn } from '../database';
import {
  type IndicatorReading,
  type IndicatorStore,
  LOT,
  type MonthPosition,
  positionOf,
} from '../indicators';
import type { TicketStore } from '../tickets';
import type { Finding } from './findings';

/** Tickets whose logs are read at once. */
const CHUNK = 100;

type Edition = 'sent' | 'current';

/** What it takes to read what a month makes cases of. */
export interface MonthReading {
  knex: Knex;
  figures: Pick<IndicatorStore, 'readFigures' | 'listTickets'>;
  tickets: Pick<TicketStore, 'readLogs'>;
  indicators: IndicatorReading;
  rules: { thresholdFrom: number };
}

/**
 * What the fixed figures of a month make cases of, with what later corrections
 * say of it: rates that miss their threshold, and, of an establishment, each
 * ticket that counts as late.
 */
export async function findInMonth(
  scope: Scope,
  owner: string,
  month: LocalMonth,
  options: MonthReading,
): Promise<Finding[]> {
  const { knex, figures, indicators, rules } = options;
  const establishmentId = owner === LOT ? null : owner;
  const [kept] = await figures.readFigures(scope, knex, establishmentId, [
    month,
  ]);
  if (!kept) return [];
  const read = async (edition: Edition) => {
    const { counts } =
      edition === 'sent' ? kept.fixed ?? kept.current : kept.current;
    const missed: [string, PenaltyEvidence][] = thresholdsMissed(
      month,
      counts,
      establishmentId === null ? 'lot' : 'establishment',
      {
        countsUntil: indicators.countsUntil,
        fewest: rules.thresholdFrom,
      },
    ).map(one => [one.indicator, one]);
    return new Map([
      ...missed,
      ...(establishmentId === null
        ? []
        : await lateTickets(scope, establishmentId, month, edition, options)),
    ]);
  };
  const current = await read('current');
  const fixed = kept.fixed ? await read('sent') : current;
  return [...new Set([...fixed.keys(), ...current.keys()])].map(subject => {
    const told = { fixed: fixed.get(subject), current: current.get(subject) };
    const { kind } = (told.fixed ?? told.current) as PenaltyEvidence;
    return {
      owner,
      kind,
      month,
      subject,
      ticket: kind === 'restore-late' ? subject : null,
      fixed: told.fixed ?? null,
      current: told.current ?? null,
    };
  });
}

async function lateTickets(
  scope: Scope,
  establishmentId: string,
  month: LocalMonth,
  edition: Edition,
  { knex, figures, tickets, indicators }: MonthReading,
): Promise<[string, PenaltyEvidence][]> {
  const found: [string, PenaltyEvidence][] = [];
  let after: MonthPosition | undefined;
  for (;;) {
    const rows = await figures.listTickets(
      scope,
      knex,
      { establishmentId, months: [month], population: 'late', edition },
      { after, limit: CHUNK },
    );
    const logs = await tickets.readLogs(
      scope,
      knex,
      rows.map(({ ticket }) => ticket),
      'summary',
    );
    for (const row of rows) {
      const closedAt = fromColumn(row.closed_at);
      if (closedAt === null || row.consumed_seconds === null) continue;
      const evidence = restoreLate(
        row.ticket,
        logs.get(row.ticket) ?? [],
        { closedAt, consumedSeconds: Number(row.consumed_seconds) },
        indicators.countsUntil,
      );
      if (evidence) found.push([row.ticket, evidence]);
    }
    if (rows.length < CHUNK) return found;
    after = positionOf(rows[rows.length - 1]);
  }
}
