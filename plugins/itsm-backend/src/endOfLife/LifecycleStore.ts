import type {
  HardwareCategory,
  LifecycleKind,
  LifecycleRecord,
  LifecycleSubject,
  LocalDate,
  MatchDecisionInput,
  MatchMeans,
  TableMode,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../access';
import type { AtColumn } from '../database';

/** The records that people import; it is no source that is read. */
export const TABLE_SOURCE = 'table';

/** How a model stands to the records: by itself, or by what a person said. */
export const MATCH_STATES = [
  'to-confirm',
  'matched',
  'confirmed',
  'none',
] as const;
export type MatchState = (typeof MATCH_STATES)[number];

/** A row of `lifecycle_record`. */
export interface RawDbRecordRow {
  id: string;
  source: string;
  kind: LifecycleKind;
  maker: string;
  model: string;
  aliases: string;
  end_of_sale: LocalDate | null;
  end_of_support: LocalDate | null;
  end_of_spare_parts: LocalDate | null;
  decisive_day: LocalDate | null;
  origin: string;
  url: string | null;
  seen_on: LocalDate;
  search_text: string;
}

/** A row of `lifecycle_match`. */
export interface RawDbMatchRow extends LifecycleSubject {
  record_id: string | null;
  score: number;
  how: MatchMeans | null;
  state: MatchState;
}

/** A row of `lifecycle_decision`. */
export interface RawDbDecisionRow extends LifecycleSubject {
  record_id: string;
  verdict: MatchDecisionInput['verdict'];
  decided_by: string;
  decided_by_name: string;
  decided_at: AtColumn;
}

/** A row of `lifecycle_source`, with how much it said. */
export interface SourceRow {
  id: string;
  title: string;
  tried_at: AtColumn | null;
  read_at: AtColumn | null;
  failure: string | null;
  records: number;
}

/** A row of `lifecycle_import`. */
export interface RawDbTableImportRow {
  id: number;
  imported_at: AtColumn;
  imported_by: string;
  imported_by_name: string;
  file_name: string;
  mode: TableMode;
  added: number;
  changed: number;
  removed: number;
}

/** Machines of a scope whose model, or system, a record is about. */
export interface RecordCounts {
  machines: number;
  establishments: number;
  /** Of them, those of which a notice was told; drafted apart. */
  noticed: number;
  drafted: number;
  category: HardwareCategory;
}

/** What lists of records at risk keep. */
export interface RiskFilter {
  kind: LifecycleKind;
  today: LocalDate;
  /** Whose decisive day is before it. */
  before?: LocalDate;
  establishmentId?: string;
  /** Only those with machines of which no notice was told. */
  withoutNotice: boolean;
}

/** A machine whose model comes to its end, and which no notice covers. */
export interface RawDbMachineAtRiskRow extends RawDbRecordRow {
  machine_id: string;
  machine_name: string;
  machine_maker: string;
  machine_model: string;
  serial_number: string | null;
  site_name: string;
}

/**
 * What is known of the end of models, and which machines it touches, SQL only.
 * What reads machines takes a scope first; records are nobody's own.
 */
export interface LifecycleStore {
  /** By decisive day; only records with machines in scope, and how many. */
  listAtRisk(
    scope: Scope,
    tx: Knex,
    filter: RiskFilter,
    page: { after?: { day: LocalDate; id: string }; limit: number },
  ): Promise<(RawDbRecordRow & RecordCounts)[]>;
  /** An establishment's machines at risk of which no notice was told. */
  machinesAtRisk(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
    day: LocalDate,
  ): Promise<RawDbMachineAtRiskRow[]>;
  /** What is known of the model and of the system of a machine. */
  ofMachine(
    scope: Scope,
    tx: Knex,
    machineId: string,
  ): Promise<RawDbRecordRow[]>;
  /** By maker and model; only models that machines in scope have. */
  listMatches(
    scope: Scope,
    tx: Knex,
    states: readonly MatchState[],
    page: {
      after?: { kind: string; maker: string; model: string };
      limit: number;
    },
  ): Promise<(RawDbMatchRow & { machines: number })[]>;
  findMatch(
    scope: Scope,
    tx: Knex,
    subject: LifecycleSubject,
  ): Promise<(RawDbMatchRow & { machines: number }) | undefined>;

  /** By model; at most `limit`, after the cursor. */
  listRecords(
    tx: Knex,
    filter: { kind?: LifecycleKind; text?: string },
    page: { after?: { name: string; id: string }; limit: number },
  ): Promise<RawDbRecordRow[]>;
  findRecords(tx: Knex, ids: readonly string[]): Promise<RawDbRecordRow[]>;
  recordsOf(tx: Knex, source?: string): Promise<RawDbRecordRow[]>;
  addRecords(
    tx: Knex.Transaction,
    source: string,
    records: readonly LifecycleRecord[],
  ): Promise<void>;
  removeRecords(tx: Knex.Transaction, ids: readonly string[]): Promise<void>;
  removeSource(tx: Knex.Transaction, source: string): Promise<void>;

  listSources(tx: Knex): Promise<SourceRow[]>;
  writeSource(
    tx: Knex,
    source: Partial<SourceRow> & { id: string; title: string },
  ): Promise<void>;
  addImport(
    tx: Knex.Transaction,
    row: Omit<RawDbTableImportRow, 'id'>,
  ): Promise<void>;
  /** The latest first. */
  listImports(
    tx: Knex,
    page: { after?: number; limit: number },
  ): Promise<RawDbTableImportRow[]>;

  decisions(tx: Knex, subject?: LifecycleSubject): Promise<RawDbDecisionRow[]>;
  /** What a person says takes the place of what was said of the same two. */
  decide(tx: Knex.Transaction, row: RawDbDecisionRow): Promise<void>;
  /** Others who compare wait until the end of the transaction. */
  holdMatches(tx: Knex.Transaction): Promise<void>;
  /** What machines of the scope are, each once. */
  subjects(scope: Scope, tx: Knex): Promise<LifecycleSubject[]>;
  matches(tx: Knex): Promise<RawDbMatchRow[]>;
  writeMatches(
    tx: Knex.Transaction,
    changes: {
      written: readonly RawDbMatchRow[];
      removed: readonly LifecycleSubject[];
    },
  ): Promise<void>;
}
