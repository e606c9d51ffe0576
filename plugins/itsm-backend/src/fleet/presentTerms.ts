import {
  type Instant,
  localDateIn,
  type MachineTermsOverTime,
  type RecordedTerms,
  termsTimeline,
} from '@caih/backstage-plugin-itsm-common';
import { fromColumn } from '../database';
import { coverageFactsOfRow, type MachineTermsRow } from './rows';
import { coverageToCome, type ToComeRow } from './toCome';

/**
 * What was written of a machine's terms, the newest first, and what it comes
 * to day by day.
 */
export function presentTerms(
  rows: readonly MachineTermsRow[],
  timeZone: string,
  now: Instant,
  toCome?: ToComeRow,
): MachineTermsOverTime {
  const records = rows.map(
    (row): RecordedTerms => ({
      from: localDateIn(timeZone, fromColumn(row.recorded_at)),
      kind: row.kind,
      facts: coverageFactsOfRow(row),
    }),
  );
  const planned: RecordedTerms | undefined = toCome && {
    from: toCome.starts_on,
    kind: 'planned',
    facts: coverageToCome(rows[rows.length - 1] ?? {}, toCome),
  };
  const changes = [...rows, ...(toCome ? [toCome] : [])];
  if (planned) records.push(planned);
  return {
    now,
    today: localDateIn(timeZone, now),
    periods: termsTimeline(records),
    changes: changes
      .map((row, index) => ({
        kind: records[index].kind,
        from: records[index].from,
        recordedAt: fromColumn(row.recorded_at),
        recordedBy: row.recorded_by_name,
        importId: row.import_id,
        facts: records[index].facts,
      }))
      .reverse(),
  };
}
