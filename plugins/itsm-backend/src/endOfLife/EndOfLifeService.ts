import { NotFoundError } from '@backstage/errors';
import {
  CONTRACT_TIME_ZONE,
  decisiveDayOf,
  DRAFT_READERS,
  type EndOfLifeSourceList,
  type LifecycleKind,
  type LifecycleRecordPage,
  type LocalDate,
  localDateIn,
  type Machine,
  type MachineEndOfLife,
  type MachineWithoutNotice,
  MATCH_DECISION_INPUT,
  type MatchDecisionInput,
  type ModelAtRisk,
  type ModelAtRiskPage,
  type ModelMatchItem,
  type ModelMatchPage,
  proposedBefore,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { Person, Scope } from '../access';
import { toColumn } from '../database';
import {
  decodeCursor,
  encodeCursor,
  FieldError,
  inputFault,
  isText,
  pageByName,
  readNameCursor,
  refuseNullCharacters,
  unknownCursor,
} from '../http';
import { toRecord } from './DatabaseLifecycleStore';
import type {
  LifecycleStore,
  MatchState,
  RawDbMatchRow,
} from './LifecycleStore';
import { assertContractor } from './assertContractor';
import { matchModels } from './matchModels';
import { presentEnd, presentSource } from './present';

/** A machine at risk, with the record that says so. */
export interface MachineAtRisk extends MachineWithoutNotice {
  recordId: string;
}

interface Options {
  knex: Knex;
  store: LifecycleStore;
  clock: ClockService;
  leadDays: number;
  threshold: number;
}

/** Which machines come to the end of their model, and who says so (E3). */
export class EndOfLifeService {
  static create(options: Options): EndOfLifeService {
    return new EndOfLifeService(options);
  }

  private constructor(private readonly options: Options) {}

  /** Models that come to their end with machines in scope, the soonest first. */
  async listModels(
    person: Person,
    query: {
      kind: LifecycleKind;
      establishment?: string;
      proposed: boolean;
      withoutNotice: boolean;
      cursor?: string;
      limit: number;
    },
  ): Promise<ModelAtRiskPage> {
    const { knex, store, clock, leadDays } = this.options;
    const { kind, establishment: establishmentId, withoutNotice } = query;
    const now = clock.now();
    const today = localDateIn(CONTRACT_TIME_ZONE, now);
    const before = query.proposed
      ? { before: proposedBefore(today, leadDays) }
      : {};
    const filter = { kind, today, establishmentId, withoutNotice, ...before };
    const rows = await store.listAtRisk(person.scope, knex, filter, {
      after: readDayCursor(query.cursor),
      limit: query.limit + 1,
    });
    const page = rows.slice(0, query.limit);
    const last = page[page.length - 1];
    return {
      now,
      leadDays,
      items: page.flatMap((row): ModelAtRisk[] => {
        const { risk, ...end } = presentEnd(row, today, leadDays);
        if (!risk) return [];
        return [
          {
            ...end,
            machines: row.machines,
            establishments: row.establishments,
            noticed: row.noticed,
            // A draft is not told before its time.
            drafted:
              person.role && DRAFT_READERS.includes(person.role)
                ? row.drafted
                : 0,
            category: row.category,
            risk,
          },
        ];
      }),
      nextCursor:
        rows.length > query.limit
          ? encodeCursor([last.decisive_day, last.id])
          : null,
    };
  }

  /**
   * The machines of an establishment that are at risk with no notice, which
   * cannot end before notice plus one year (EI1), the soonest end first.
   */
  async machinesAtRisk(
    scope: Scope,
    establishmentId: string,
    day: LocalDate,
    tx: Knex = this.options.knex,
  ): Promise<MachineAtRisk[]> {
    const rows = await this.options.store.machinesAtRisk(
      scope,
      tx,
      establishmentId,
      day,
    );
    return rows.flatMap(row => {
      const decisive = decisiveDayOf(toRecord(row));
      return decisive
        ? [
            {
              ...decisive,
              machineId: row.machine_id,
              name: row.machine_name,
              maker: row.machine_maker,
              model: row.machine_model,
              serialNumber: row.serial_number,
              siteName: row.site_name,
              origin: row.origin,
              recordId: row.id,
            },
          ]
        : [];
    });
  }

  /** What is known of the model and of the system of a machine. */
  async ofMachine(
    scope: Scope,
    { id, establishmentId }: Pick<Machine, 'id' | 'establishmentId'>,
  ): Promise<MachineEndOfLife> {
    const { knex, store, clock, leadDays } = this.options;
    const now = clock.now();
    const today = localDateIn(CONTRACT_TIME_ZONE, now);
    const rows = await store.ofMachine(scope, knex, id);
    return {
      now,
      establishmentId,
      items: rows.map(row => presentEnd(row, today, leadDays)),
    };
  }

  async listMatches(
    person: Person,
    query: { states: readonly MatchState[]; cursor?: string; limit: number },
  ): Promise<ModelMatchPage> {
    const { knex, store } = this.options;
    const rows = await store.listMatches(person.scope, knex, query.states, {
      after: readSubjectCursor(query.cursor),
      limit: query.limit + 1,
    });
    const page = rows.slice(0, query.limit);
    const last = page[page.length - 1];
    return {
      items: await this.#present(page),
      nextCursor:
        rows.length > query.limit
          ? encodeCursor([last.kind, last.maker, last.model])
          : null,
    };
  }

  /**
   * Keeps what a person says of a model and a record, whatever is computed.
   *
   * @throws NotAllowedError when the person is not the contractor's
   * @throws NotFoundError where no machine has the model
   * @throws FieldError where there is no such record, or of another kind
   */
  async decide(person: Person, body: unknown): Promise<ModelMatchItem> {
    assertContractor(person);
    const { knex, store, clock, threshold } = this.options;
    const { kind, maker, model, recordId, verdict } = readDecision(body);
    const subject = { kind, maker, model };
    return knex.transaction(async tx => {
      await store.holdMatches(tx);
      if (!(await store.findMatch(person.scope, tx, subject))) {
        throw new NotFoundError(`No machine is a ${maker} ${model}`);
      }
      const [record] = await store.findRecords(tx, [recordId]);
      if (record?.kind !== kind) {
        throw new FieldError(
          'recordId',
          'unknown-record',
          `There is no record '${recordId}' of ${kind}`,
        );
      }
      await store.decide(tx, {
        ...subject,
        record_id: recordId,
        verdict,
        decided_by: person.ref,
        decided_by_name: person.name,
        decided_at: toColumn(clock.now()),
      });
      await matchModels(tx, store, threshold);
      const row = await store.findMatch(person.scope, tx, subject);
      const [item] = await this.#present(row ? [row] : [], tx);
      return item;
    });
  }

  /** What sources say, by model. */
  async listRecords(query: {
    kind?: LifecycleKind;
    text?: string;
    cursor?: string;
    limit: number;
  }): Promise<LifecycleRecordPage> {
    const { knex, store, clock, leadDays } = this.options;
    const today = localDateIn(CONTRACT_TIME_ZONE, clock.now());
    const { kind, text, cursor, limit } = query;
    const found = await store.listRecords(
      knex,
      { kind, text },
      { after: readNameCursor(cursor), limit: limit + 1 },
    );
    const { rows, nextCursor } = pageByName(
      found.map(row => ({ ...row, name: row.model })),
      limit,
    );
    return {
      items: rows.map(row => presentEnd(row, today, leadDays)),
      nextCursor,
    };
  }

  /** Why one failed names addresses and files, which are no hospital's. */
  async listSources(person: Person): Promise<EndOfLifeSourceList> {
    const { knex, store, clock } = this.options;
    const rows = await store.listSources(knex);
    const seesWhy = person.scope.kind === 'all';
    return {
      now: clock.now(),
      items: rows.map(row =>
        presentSource(seesWhy ? row : { ...row, failure: null }),
      ),
    };
  }

  async #present(
    rows: readonly (RawDbMatchRow & { machines: number })[],
    tx: Knex = this.options.knex,
  ): Promise<ModelMatchItem[]> {
    const { store, clock, leadDays } = this.options;
    const today = localDateIn(CONTRACT_TIME_ZONE, clock.now());
    const records = await store.findRecords(
      tx,
      rows.flatMap(row => (row.record_id === null ? [] : [row.record_id])),
    );
    return Promise.all(
      rows.map(async row => {
        const record = records.find(one => one.id === row.record_id);
        const decision =
          row.state === 'confirmed'
            ? (await store.decisions(tx, row)).find(
                one => one.verdict === 'confirmed',
              )
            : undefined;
        return {
          kind: row.kind,
          maker: row.maker,
          model: row.model,
          machines: row.machines,
          state: row.state,
          how: row.how,
          score: row.score,
          record: record ? presentEnd(record, today, leadDays) : null,
          confirmedBy: decision?.decided_by_name ?? null,
        };
      }),
    );
  }
}

function readDecision(body: unknown): MatchDecisionInput {
  const input = MATCH_DECISION_INPUT.safeParse(body);
  if (!input.success) throw inputFault(input.error);
  refuseNullCharacters(input.data);
  return input.data;
}

function readDayCursor(cursor: string | undefined) {
  if (cursor === undefined) return undefined;
  const [day, id] = decodeCursor(cursor, 2);
  if (!isText(day) || !isText(id)) throw unknownCursor('cursor');
  return { day, id };
}

function readSubjectCursor(cursor: string | undefined) {
  if (cursor === undefined) return undefined;
  const [kind, maker, model] = decodeCursor(cursor, 3);
  if (!isText(kind) || !isText(maker) || !isText(model)) {
    throw unknownCursor('cursor');
  }
  return { kind, maker, model };
}
