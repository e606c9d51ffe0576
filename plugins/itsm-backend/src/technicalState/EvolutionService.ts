import { NotFoundError } from '@backstage/errors';
import {
  type ComponentKind,
  contractLevelOn,
  decideEvolution,
  type Evolution,
  EVOLUTION_INPUT,
  EVOLUTION_INPUTS,
  type EvolutionAct,
  evolutionAt,
  evolutionDecidePermission,
  type EvolutionEvent,
  type EvolutionEventType,
  evolutionManagePermission,
  type EvolutionPage,
  type EvolutionState,
  type Instant,
  inventoryComponentsOf,
  isInventoryComponent,
  laterOf,
  localDateIn,
  proposalRefusal,
  type Role,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import { assertCan, type Person } from '../access';
import { withLogs } from '../actLog';
import { takeYearlyNumber } from '../database';
import { foundToday } from '../fleet/adoption';
import {
  decodeCursor,
  FieldError,
  inputFault,
  isText,
  pageOf,
  refuseNullCharacters,
  requiredVersion,
  unknownCursor,
  UnprocessableError,
} from '../http';
import type { MessageStore } from '../messages';
import { claimKey, findEarlierAnswer, idempotentRequest } from '../tickets';
import type { ComponentStore } from './ComponentStore';
import type { EvolutionRow, EvolutionStore } from './EvolutionStore';
import { presentEvolution } from './present';
import {
  EvolutionConflictError,
  notAllowedError,
  refusalError,
} from './technicalErrors';
import type { MachineWithVersions, TechnicalFleet } from './TechnicalFleet';
import { MESSAGE_OF_ACT } from './telling';

/** What a list of evolutions is asked. */
export interface EvolutionQuery {
  states?: readonly EvolutionState[];
  establishment?: string;
  machine?: string;
  cursor?: string;
  limit: number;
}

/** An evolution found, and by whom. */
interface Found {
  row: EvolutionRow;
  log: EvolutionEvent[];
  role: Role;
}

/** What an evolution is proposed for. */
interface ComponentToChange {
  kind: ComponentKind;
  componentName: string | null;
  installed: string | null;
}

/** The establishment decides; what else is done is the contractor's part. */
const permissionFor = (role: Role) =>
  role === 'contractor' ? evolutionManagePermission : evolutionDecidePermission;

/**
 * Evolutions of the technical state: the contractor proposes one, the
 * establishment accepts or refuses it, and the contractor carries it out
 * (CCTP 2.1.4, B10). Each act is an entry of a log that only grows.
 */
export class EvolutionService {
  static create(options: {
    knex: Knex;
    store: EvolutionStore;
    components: ComponentStore;
    fleet: TechnicalFleet;
    /** Where what is to be told is noticed. */
    outbox: Pick<MessageStore, 'notice'>;
    clock: ClockService;
  }): EvolutionService {
    return new EvolutionService(options);
  }

  private constructor(
    private readonly options: Parameters<typeof EvolutionService.create>[0],
  ) {}

  async list(person: Person, query: EvolutionQuery): Promise<EvolutionPage> {
    const { knex, store, fleet, clock } = this.options;
    const { cursor, limit, establishment, machine, states } = query;
    refuseNullCharacters({ machine });
    const { scope } = person;
    const found = await store.list(
      scope,
      knex,
      { establishmentId: establishment, machineId: machine, states },
      { after: readCursor(cursor), limit: limit + 1 },
    );
    const { rows, nextCursor } = pageOf(found, limit, row => [
      Number(row.proposed_at),
      row.id,
    ]);
    const logged = await withLogs(scope, knex, rows, { store, fleet });
    const items = logged.map(({ row, log, establishmentName }) =>
      this.#present(person, person.roleFor(row.establishment_id), {
        id: row.id,
        log,
        establishmentName,
      }),
    );
    const machines = await foundToday(
      fleet,
      knex,
      scope,
      items.map(one => one.machine),
    );
    return {
      now: clock.now(),
      items: items.map((one, index) => ({ ...one, machine: machines[index] })),
      nextCursor,
    };
  }

  /** @throws NotFoundError where it is unknown or out of scope */
  async read(person: Person, id: string): Promise<Evolution> {
    const { knex, fleet, clock } = this.options;
    const { row, log, role } = await this.#find(knex, person, id);
    const { establishment_id: establishmentId } = row;
    const names = await fleet.establishmentNames(knex, person.scope, [
      establishmentId,
    ]);
    const establishmentName = names.get(establishmentId) ?? establishmentId;
    const shown = this.#present(person, role, { id, log, establishmentName });
    const [machine] = await foundToday(fleet, knex, person.scope, [
      shown.machine,
    ]);
    return { ...shown, machine, now: clock.now(), events: log };
  }

  /**
   * Proposes an evolution of a component; the same key proposes it once.
   *
   * @throws NotFoundError, NotAllowedError, FieldError
   * @throws UnprocessableError where the machine may not have the version
   * (BI3), or the component has an open evolution
   */
  async propose(
    person: Person,
    machineId: string,
    body: unknown,
    key: string,
  ): Promise<Evolution> {
    const { knex, store, fleet, clock } = this.options;
    const { scope } = person;
    const machine = await fleet.machineWithVersions(knex, scope, machineId);
    const role = machine ? person.roleFor(machine.establishmentId) : null;
    if (!machine || role === null) {
      throw new NotFoundError(`There is no machine '${machineId}'`);
    }
    if (role !== 'contractor') {
      throw notAllowedError('propose', ['contractor']);
    }
    const parsed = EVOLUTION_INPUT.safeParse(body);
    if (!parsed.success) throw inputFault(parsed.error);
    const input = parsed.data;
    refuseNullCharacters(input);
    const now = clock.now();
    const route = `proposeEvolution ${machineId}`;
    const request = idempotentRequest(person, route, key, input);
    const known = await findEarlierAnswer(knex, request, now);
    if (known) return this.read(person, known);
    const id = await takeYearlyNumber(knex, now, {
      table: 'evolution_number',
      prefix: 'EVO',
    });
    await knex.transaction(async tx => {
      if (!(await claimKey(tx, request, id, now))) return;
      const { componentId, ...proposed } = input;
      const { installed, ...component } = await this.#component(
        tx,
        person,
        machine,
        componentId,
      );
      const today = localDateIn(machine.timeZone, now);
      const { level } = contractLevelOn(machine.coverage, today);
      const checked = await fleet.machinesAttached(tx, scope, machineId);
      const refusal = proposalRefusal(input, {
        level,
        installed,
        attached: checked.length,
      });
      if (refusal) throw refusalError(refusal);
      const isAdded = await store.add(scope, tx, id, {
        sequence: 1,
        type: 'propose',
        recordedAt: now,
        actor: { ref: person.ref, name: person.name, role },
        data: {
          ...component,
          ...proposed,
          componentId,
          from: installed,
          establishmentId: machine.establishmentId,
          timeZone: machine.timeZone,
          machine: machine.machine,
          ...(checked.length > 0 && { checkedAgainst: checked }),
        },
      });
      if (!isAdded) {
        throw new UnprocessableError(
          'componentId',
          'evolution-open',
          'An evolution of this component is open; settle it first',
        );
      }
      await this.#tell(tx, id, machine.establishmentId, 'propose', 1, now);
    });
    const answer = await findEarlierAnswer(knex, request, now);
    return this.read(person, answer ?? id);
  }

  /**
   * Does an act on the version one looked at; with the same key, once.
   *
   * @throws NotFoundError, NotAllowedError, FieldError, UnprocessableError
   * @throws EvolutionConflictError where the evolution has moved on
   */
  async act(
    person: Person,
    id: string,
    act: EvolutionAct,
    given: { body: unknown; version: number | undefined; key?: string },
  ): Promise<Evolution> {
    const { knex, store, fleet, clock } = this.options;
    const { scope } = person;
    const parsed = EVOLUTION_INPUTS[act].safeParse(given.body);
    if (!parsed.success) throw inputFault(parsed.error);
    const input = parsed.data;
    refuseNullCharacters(input);
    const now = clock.now();
    const { key, version } = given;
    const request =
      key === undefined
        ? undefined
        : idempotentRequest(person, `${act} ${id}`, key, input);
    const conflict = await knex.transaction(async tx => {
      const { row, log, role } = await this.#find(tx, person, id, true);
      assertCan(person, permissionFor(role));
      if (request && (await findEarlierAnswer(tx, request, now))) return null;
      const before = evolutionAt(log);
      const machine = await fleet.machineWithVersions(
        tx,
        scope,
        row.machine_id,
      );
      const decided = decideEvolution(before, act, input, {
        role,
        coverage: machine?.coverage ?? null,
        today: localDateIn(before.timeZone, now),
      });
      if ('code' in decided && decided.code === 'not-allowed') {
        throw notAllowedError(act, decided.by);
      }
      if (requiredVersion(version, 'evolution') !== before.version) {
        return 'stale';
      }
      if ('code' in decided) {
        if (decided.code === 'not-possible') return 'not-possible';
        if ('field' in decided) throw refusalError(decided);
      }
      const event = {
        sequence: log.length + 1,
        type: act,
        recordedAt: laterOf(now, log[log.length - 1].recordedAt),
        actor: { ref: person.ref, name: person.name, role },
        data: input,
        // The act's own schema has read the data.
      } as EvolutionEvent;
      if (request) await claimKey(tx, request, id, now);
      await store.append(scope, tx, row, log, event);
      if (event.type === 'complete') {
        await this.#install(person, tx, row, event, now);
      }
      const { establishment_id: establishmentId } = row;
      await this.#tell(tx, id, establishmentId, act, event.sequence, now);
      return null;
    });
    // Read outside: where there is one connection, the transaction holds it.
    const evolution = await this.read(person, id);
    if (conflict) throw new EvolutionConflictError(conflict, act, evolution);
    return evolution;
  }

  /** Notices that the other side is to be told of an act. */
  async #tell(
    tx: Knex.Transaction,
    id: string,
    establishmentId: string,
    act: EvolutionEventType,
    sequence: number,
    now: Instant,
  ): Promise<void> {
    const kind = MESSAGE_OF_ACT[act];
    if (kind === null) return;
    await this.options.outbox.notice(
      { kind: 'establishments', ids: [establishmentId] },
      tx,
      establishmentId,
      [{ ticket: id, kind, sequence, step: 0 }],
      now,
    );
  }

  /** What is installed now is a fact of the machine, and of its component. */
  async #install(
    { scope, name }: Person,
    tx: Knex.Transaction,
    row: EvolutionRow,
    { data }: EvolutionEvent<'complete'>,
    now: Instant,
  ): Promise<void> {
    const { components, fleet } = this.options;
    const { machine_id: machineId, component_id: componentId } = row;
    const { installed, doneOn } = data;
    if (isInventoryComponent(componentId)) {
      await fleet.setInstalled(
        tx,
        scope,
        machineId,
        componentId,
        installed,
        now,
      );
    }
    await components.install(scope, tx, row, {
      installed,
      installed_on: doneOn,
      installed_by_name: name,
      evolution: row.id,
    });
  }

  async #component(
    tx: Knex,
    { scope }: Person,
    { machine, category, installed }: MachineWithVersions,
    componentId: string,
  ): Promise<ComponentToChange> {
    const ofEvery = inventoryComponentsOf(category).find(
      ({ id }) => id === componentId,
    );
    if (ofEvery) {
      return {
        kind: ofEvery.kind,
        componentName: null,
        installed: installed[ofEvery.id],
      };
    }
    const { components } = this.options;
    const rows = await components.ofMachine(scope, tx, machine.machineId);
    const row = rows.find(one => one.component_id === componentId);
    if (!row) {
      throw new FieldError(
        'componentId',
        'unknown-component',
        `The machine has no component '${componentId}'`,
      );
    }
    return {
      kind: row.kind,
      componentName: row.name,
      installed: row.installed,
    };
  }

  async #find(
    tx: Knex | Knex.Transaction,
    person: Person,
    id: string,
    isLocked = false,
  ): Promise<Found> {
    const { store } = this.options;
    const { scope } = person;
    const row = isLocked
      ? await store.lock(scope, tx as Knex.Transaction, id)
      : await store.find(scope, tx, id);
    const role = row ? person.roleFor(row.establishment_id) : null;
    if (!row || role === null) {
      throw new NotFoundError(`There is no evolution ${id}`);
    }
    const log = (await store.readLogs(scope, tx, [id])).get(id) ?? [];
    return { row, log, role };
  }

  #present(
    person: Person,
    role: Role | null,
    proposed: Parameters<typeof presentEvolution>[0],
  ) {
    return presentEvolution(
      proposed,
      role,
      () => role !== null && person.can(permissionFor(role)),
    );
  }
}

function readCursor(cursor: string | undefined) {
  if (cursor === undefined) return undefined;
  const [at, id] = decodeCursor(cursor, 2);
  if (!Number.isInteger(at) || !isText(id)) throw unknownCursor('cursor');
  return { at: Number(at), id };
}
