import {
  assess,
  laterOf,
  penaltyAt,
  type PenaltyAssessment,
  type PenaltyEvent,
  type PenaltyEventType,
  type PenaltyEvidence,
  revisionOf,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { Scope } from '../access';
import { takeYearlyNumber } from '../database';
import type { Finding } from './findings';
import type { PenaltyStore, RawDbPenaltyRow } from './PenaltyStore';
import type { PenaltyRules } from './readPenaltyRules';

/** A case that is there, with its log as it was read. */
export interface KnownCase {
  row: RawDbPenaltyRow;
  log: readonly PenaltyEvent[];
}

/** What it takes to raise cases, and to change them. */
export interface SettlingOptions {
  knex: Knex;
  store: PenaltyStore;
  clock: ClockService;
  rules: Pick<PenaltyRules, 'scales'>;
}

const SYSTEM = { ref: null, role: 'system' } as const;

/**
 * Raises the case of a finding, or changes the one there is: a case is made
 * once, and what takes it away is told on it.
 *
 * @param known - the case of it, where there is one
 * @returns whether something was written
 */
export async function settleFinding(
  scope: Scope,
  finding: Finding,
  known: KnownCase | undefined,
  options: SettlingOptions,
): Promise<boolean> {
  return known
    ? revise(scope, finding, known, options)
    : raise(scope, finding, options);
}

async function raise(
  scope: Scope,
  finding: Finding,
  { knex, store, clock, rules }: SettlingOptions,
): Promise<boolean> {
  const { owner, kind, month, subject, ticket, fixed, current } = finding;
  const evidence = fixed ?? current;
  if (evidence === null) return false;
  const now = clock.now();
  const assessed = (one: PenaltyEvidence) => assess(one, owner, rules.scales);
  const raised = assessed(evidence);
  const event = <T extends PenaltyEventType>(
    sequence: number,
    type: T,
    data: PenaltyEvent<T>['data'],
  ) => ({ sequence, type, recordedAt: now, actor: SYSTEM, data });
  const first = event(1, 'raise', {
    establishmentId: owner,
    kind,
    month,
    subject,
    byCorrection: fixed === null,
    ...raised,
  }) as PenaltyEvent<'raise'>;
  const since = revisionOf(
    penaltyAt([first]),
    current === null ? null : assessed(current),
  );
  const events: [PenaltyEvent<'raise'>, ...PenaltyEvent[]] = [first];
  if (since !== undefined) {
    events.push(event(2, 'revise', { assessment: since }) as PenaltyEvent);
  }
  const id = await takeYearlyNumber(knex, now, {
    table: 'penalty_number',
    prefix: 'PEN',
  });
  return knex.transaction(tx => store.add(scope, tx, id, events, ticket));
}

async function revise(
  scope: Scope,
  { owner, current }: Finding,
  { row: { id }, log: seen }: KnownCase,
  { knex, store, clock, rules }: SettlingOptions,
): Promise<boolean> {
  const found: PenaltyAssessment | null =
    current && assess(current, owner, rules.scales);
  const changeOf = (log: readonly PenaltyEvent[]) =>
    revisionOf(penaltyAt(log), found);
  if (changeOf(seen) === undefined) return false;
  return knex.transaction(async tx => {
    // Somebody may have decided it meanwhile, and that is what is changed.
    const row = await store.lock(scope, tx, id);
    const log = (await store.readLogs(scope, tx, [id])).get(id) ?? [];
    const assessment = row && changeOf(log);
    if (!row || assessment === undefined) return false;
    await store.append(scope, tx, row, log, {
      sequence: log.length + 1,
      type: 'revise',
      recordedAt: laterOf(clock.now(), log[log.length - 1].recordedAt),
      actor: SYSTEM,
      data: { assessment },
    });
    return true;
  });
}
