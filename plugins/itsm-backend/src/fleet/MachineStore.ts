import type {
  ContractLevel,
  CoverageHorizon,
  HardwareCategory,
  Instant,
  LocalDate,
  MachineNotice,
  NoticeToldState,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../access';
import type { AtColumn } from '../database';
import type { NameCursor } from '../http';
import type { ChangeCursor } from './pageCursor';
import type { MachineRow, MachineWithPlace } from './rows';

/** What a list of machines keeps. */
export interface MachineFilter {
  /** Only these. */
  ids?: readonly string[];
  text?: string;
  establishment?: string;
  /** Only that of this `Resource`, which others wrote. */
  entity?: string;
  category?: HardwareCategory;
  /** Of the model of this record of ends of life, without a notice. */
  endOfLife?: string;
  /** With the day it is in each time zone. */
  level?: { is: ContractLevel; today: ReadonlyMap<string, LocalDate> };
  /** What ends, or is then not covered, with the day it is in each time zone. */
  ends?: {
    within: CoverageHorizon;
    lost: boolean;
    today: ReadonlyMap<string, LocalDate>;
  };
  /** Of which a notice is told, as of an instant. */
  notice?: { is: NoticeToldState | 'any'; now: Instant };
}

/** The machine that has an identity, in another establishment. */
export interface IdentityHolder {
  identity: string;
  name: string;
  establishmentId: string;
  establishmentName: string;
}

/** What a machine hangs on in the catalog. */
export type AdoptionRow = Pick<
  MachineRow,
  'id' | 'adopted_from' | 'adoption_gone_at'
>;

/** Machines, as rows. Reads take a transaction where they must be part of it. */
export interface MachineStore {
  /** By name; at most `limit`, after the cursor. */
  list(
    scope: Scope,
    filter: MachineFilter,
    page: { after?: NameCursor; limit: number },
  ): Promise<MachineWithPlace[]>;
  get(
    scope: Scope,
    id: string,
    tx?: Knex,
  ): Promise<MachineWithPlace | undefined>;
  /** As `get`; it cannot leave the fleet before the transaction ends. */
  hold(
    scope: Scope,
    tx: Knex,
    id: string,
  ): Promise<MachineWithPlace | undefined>;
  /** The notices that are told of some machines, by machine. */
  noticesOf(
    scope: Scope,
    ids: readonly string[],
    now: Instant,
  ): Promise<Map<string, MachineNotice>>;
  /** Oldest change first; at most `limit`, after the cursor. */
  changedAfter(
    scope: Scope,
    cursor: ChangeCursor,
    limit: number,
  ): Promise<MachineWithPlace[]>;
  /** All of some establishments, those that left too, for a comparison. */
  ofEstablishments(
    scope: Scope,
    tx: Knex,
    ids: readonly string[],
  ): Promise<MachineRow[]>;
  /** Machines of other establishments that are known by some identities. */
  elsewhere(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
    identities: readonly string[],
  ): Promise<IdentityHolder[]>;
  /** What some machines hang on in the catalog, those that have left too. */
  adoptions(
    scope: Scope,
    tx: Knex,
    ids: readonly string[],
  ): Promise<AdoptionRow[]>;
  /** Ids of those that sit in one of some chassis. */
  inChassis(
    scope: Scope,
    tx: Knex,
    chassisIds: readonly string[],
  ): Promise<string[]>;
  /**
   * The number under which a transaction's changes are followed. Other
   * writers wait for the end of this transaction.
   */
  takeChangeSequence(tx: Knex): Promise<number>;
  insert(scope: Scope, tx: Knex, rows: readonly MachineRow[]): Promise<void>;
  update(
    scope: Scope,
    tx: Knex,
    id: string,
    changes: Partial<MachineRow>,
  ): Promise<void>;
  /** Takes machines out of the fleet; their tickets keep them. */
  remove(
    scope: Scope,
    tx: Knex,
    ids: readonly string[],
    by: { removed_at: AtColumn; change_sequence: number },
  ): Promise<void>;
  /** Marks as changed what sits in some machines or is attached to them. */
  touchAround(
    scope: Scope,
    tx: Knex,
    ids: readonly string[],
    changeSequence: number,
  ): Promise<void>;
  /** Marks all machines of an establishment as changed. */
  touchEstablishment(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
    changeSequence: number,
  ): Promise<number>;
}
