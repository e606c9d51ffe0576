import {
  createModelMatcher,
  type LifecycleSubject,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../access';
import { toRecord } from './DatabaseLifecycleStore';
import type {
  LifecycleStore,
  RawDbDecisionRow,
  RawDbMatchRow,
} from './LifecycleStore';

const EVERY_MODEL: Scope = {
  kind: 'all',
  why: 'the models of all machines are compared with the records',
};

const keyOf = ({ kind, maker, model }: LifecycleSubject) =>
  JSON.stringify([kind, maker, model]);

/**
 * Compares all models that machines have with all records, and keeps what
 * comes of it. What people said holds, as long as the record is there.
 */
export async function matchModels(
  tx: Knex.Transaction,
  store: LifecycleStore,
  threshold: number,
): Promise<void> {
  await store.holdMatches(tx);
  const records = (await store.recordsOf(tx)).map(toRecord);
  const ids = new Set(records.map(one => one.id));
  const decided = new Map<string, RawDbDecisionRow[]>();
  for (const decision of await store.decisions(tx)) {
    if (!ids.has(decision.record_id)) continue;
    const key = keyOf(decision);
    decided.set(key, [...(decided.get(key) ?? []), decision]);
  }
  const match = createModelMatcher(records);
  const matchOf = (subject: LifecycleSubject): RawDbMatchRow => {
    const decisions = decided.get(keyOf(subject)) ?? [];
    const confirmed = decisions.find(one => one.verdict === 'confirmed');
    if (confirmed) {
      return {
        ...subject,
        record_id: confirmed.record_id,
        score: 1,
        how: null,
        state: 'confirmed',
      };
    }
    const found = match(subject, new Set(decisions.map(one => one.record_id)));
    if (!found) {
      return {
        ...subject,
        record_id: null,
        score: 0,
        how: null,
        state: 'none',
      };
    }
    return {
      ...subject,
      record_id: found.recordId,
      score: found.score,
      how: found.how,
      state: found.score >= threshold ? 'matched' : 'to-confirm',
    };
  };

  const before = new Map(
    (await store.matches(tx)).map(row => [keyOf(row), row]),
  );
  const now = (await store.subjects(EVERY_MODEL, tx)).map(matchOf);
  const written = now.filter(row => {
    const known = before.get(keyOf(row));
    before.delete(keyOf(row));
    return !known || !isSame(known, row);
  });
  await store.writeMatches(tx, { written, removed: [...before.values()] });
}

/** A score comes back from the database with fewer digits. */
function isSame(one: RawDbMatchRow, other: RawDbMatchRow): boolean {
  return (
    one.record_id === other.record_id &&
    one.state === other.state &&
    one.how === other.how &&
    Math.abs(one.score - other.score) < 0.001
  );
}
