import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  COMPONENT_INPUT,
  contractLevelOn,
  evolutionManagePermission,
  hasVendorUpdates,
  INSTALLED_INPUT,
  isInventoryComponent,
  LEVELS_INPUT,
  localDateIn,
  MAX_COMPONENTS,
  MAY_SAY_INSTALLED,
  type Role,
  type TechnicalState,
  technicalStateUpdatePermission,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { z } from 'zod';
import type { Person } from '../access';
import { createMachineId } from '../fleet/machineId';
import {
  inputFault,
  refuseNullCharacters,
  requiredVersion,
  UnprocessableError,
} from '../http';
import type {
  ComponentChanges,
  ComponentRow,
  ComponentStore,
} from './ComponentStore';
import type { EvolutionStore } from './EvolutionStore';
import { presentComponents } from './present';
import { notAllowedError } from './technicalErrors';
import type { MachineWithVersions, TechnicalFleet } from './TechnicalFleet';

const CONTRACTOR: readonly Role[] = ['contractor'];

/** A machine found, and by whom. */
interface Found extends MachineWithVersions {
  role: Role;
}

const unknownComponent = (id: string) =>
  new NotFoundError(`The machine has no component '${id}'`);

/**
 * The technical state of machines: what is installed of each component, and
 * what is recommended (CCTP 2.1.4, B10).
 */
export class ComponentService {
  static create(options: {
    knex: Knex;
    store: ComponentStore;
    evolutions: EvolutionStore;
    fleet: TechnicalFleet;
    clock: ClockService;
  }): ComponentService {
    return new ComponentService(options);
  }

  private constructor(
    private readonly options: Parameters<typeof ComponentService.create>[0],
  ) {}

  /** @throws NotFoundError where the machine is unknown or out of scope */
  async read(person: Person, machineId: string): Promise<TechnicalState> {
    const { knex, store, evolutions, clock } = this.options;
    const { scope } = person;
    const { role, ...machine } = await this.#find(knex, person, machineId);
    const now = clock.now();
    const today = localDateIn(machine.timeZone, now);
    const { level } = contractLevelOn(machine.coverage, today);
    const manages =
      CONTRACTOR.includes(role) && person.can(evolutionManagePermission);
    return {
      now,
      today,
      machineId,
      establishmentId: machine.establishmentId,
      level,
      hasVendorUpdates: hasVendorUpdates(level),
      mayUpdate:
        MAY_SAY_INSTALLED.includes(role) &&
        person.can(technicalStateUpdatePermission),
      mayPropose: manages,
      components: presentComponents(
        await store.ofMachine(scope, knex, machineId),
        machine,
        await evolutions.openOf(scope, knex, machineId),
      ),
    };
  }

  /**
   * Follows another component of a machine.
   *
   * @throws NotFoundError, NotAllowedError, FieldError, UnprocessableError
   */
  async add(
    person: Person,
    machineId: string,
    body: unknown,
  ): Promise<TechnicalState> {
    const { store } = this.options;
    const { scope } = person;
    const { kind, name, installed } = parsed(COMPONENT_INPUT, body);
    await this.#write(person, machineId, MAY_SAY_INSTALLED, async to => {
      const { tx, rows, said } = to;
      if (rows.length >= MAX_COMPONENTS) {
        throw new UnprocessableError(
          'name',
          'too-many',
          `A machine has ${MAX_COMPONENTS} components at most; remove one that is gone`,
        );
      }
      const added = await store.add(scope, tx, {
        ...blankRow(to.machine, createMachineId()),
        kind,
        name,
        ...(installed !== undefined && { installed, ...said }),
      });
      if (!added) {
        throw new UnprocessableError(
          'name',
          'component-exists',
          'The machine has a component of this kind and name already',
        );
      }
    });
    return this.read(person, machineId);
  }

  /** Says what is installed of a component that no inventory tells of. */
  async sayInstalled(
    person: Person,
    machineId: string,
    componentId: string,
    given: { body: unknown; version: number | undefined },
  ): Promise<TechnicalState> {
    const { installed } = parsed(INSTALLED_INPUT, given.body);
    if (isInventoryComponent(componentId)) {
      throw new UnprocessableError(
        'installed',
        'from-inventory',
        'The inventory tells what is installed; correct it there',
      );
    }
    await this.#write(person, machineId, MAY_SAY_INSTALLED, to =>
      this.#change(person, to, componentId, given.version, {
        installed,
        ...to.said,
      }),
    );
    return this.read(person, machineId);
  }

  /** Says which version is the maker's current one, and which is recommended. */
  async sayLevels(
    person: Person,
    machineId: string,
    componentId: string,
    given: { body: unknown; version: number | undefined },
  ): Promise<TechnicalState> {
    const { current, recommended, source, seenOn } = parsed(
      LEVELS_INPUT,
      given.body,
    );
    await this.#write(person, machineId, CONTRACTOR, to => {
      if (seenOn > to.today) {
        throw new UnprocessableError(
          'seenOn',
          'in-the-future',
          'This day is yet to come at the site',
        );
      }
      return this.#change(person, to, componentId, given.version, {
        current: current ?? null,
        recommended: recommended ?? null,
        source,
        seen_on: seenOn,
        levels_by_name: person.name,
      });
    });
    return this.read(person, machineId);
  }

  /** Follows a component no more; what was done to it stays in the logs. */
  async remove(
    person: Person,
    machineId: string,
    componentId: string,
  ): Promise<TechnicalState> {
    const { store, evolutions } = this.options;
    const { scope } = person;
    await this.#write(person, machineId, MAY_SAY_INSTALLED, async to => {
      const { tx, rows } = to;
      if (
        isInventoryComponent(componentId) ||
        rows.every(row => row.component_id !== componentId)
      ) {
        throw unknownComponent(componentId);
      }
      const open = await evolutions.openOf(scope, tx, machineId);
      const evolution = open.get(componentId);
      if (evolution) {
        throw new UnprocessableError(
          'componentId',
          'evolution-open',
          `${evolution} is open for this component; settle it first`,
        );
      }
      await store.remove(scope, tx, machineId, componentId);
    });
    return this.read(person, machineId);
  }

  async #change(
    person: Person,
    to: Writing,
    componentId: string,
    version: number | undefined,
    changes: ComponentChanges,
  ): Promise<void> {
    const { store } = this.options;
    const { scope } = person;
    const { tx, machine, rows } = to;
    const looked = requiredVersion(version, 'component');
    const known = rows.find(row => row.component_id === componentId);
    if (!known && !isInventoryComponent(componentId)) {
      throw unknownComponent(componentId);
    }
    const done =
      known || !isInventoryComponent(componentId)
        ? await store.change(
            scope,
            tx,
            {
              machine_id: machine.machine.machineId,
              component_id: componentId,
              version: looked,
            },
            changes,
          )
        : looked === 0 &&
          (await store.add(scope, tx, {
            ...blankRow(machine, componentId),
            kind: componentId,
            ...changes,
          }));
    if (!done) {
      throw new ConflictError(
        'Somebody has changed this component since you looked at it; look again',
      );
    }
  }

  async #write(
    person: Person,
    machineId: string,
    by: readonly Role[],
    write: (to: Writing) => Promise<void>,
  ): Promise<void> {
    const { knex, store, clock } = this.options;
    await knex.transaction(async tx => {
      const { role, ...machine } = await this.#find(tx, person, machineId);
      if (!by.includes(role)) throw notAllowedError('technical state', by);
      const today = localDateIn(machine.timeZone, clock.now());
      await write({
        tx,
        machine,
        today,
        rows: await store.ofMachine(person.scope, tx, machineId),
        said: {
          installed_on: today,
          installed_by_name: person.name,
          evolution: null,
        },
      });
    });
  }

  async #find(tx: Knex, person: Person, machineId: string): Promise<Found> {
    const machine = await this.options.fleet.machineWithVersions(
      tx,
      person.scope,
      machineId,
    );
    const role = machine ? person.roleFor(machine.establishmentId) : null;
    if (!machine || role === null) {
      throw new NotFoundError(`There is no machine '${machineId}'`);
    }
    return { ...machine, role };
  }
}

/** What a component is written with. */
interface Writing {
  tx: Knex.Transaction;
  machine: MachineWithVersions;
  /** At the site. */
  today: string;
  rows: readonly ComponentRow[];
  /** Who says today what is installed. */
  said: Pick<ComponentRow, 'installed_on' | 'installed_by_name' | 'evolution'>;
}

function blankRow(
  { machine, establishmentId }: MachineWithVersions,
  componentId: string,
): Omit<ComponentRow, 'kind'> {
  return {
    machine_id: machine.machineId,
    component_id: componentId,
    establishment_id: establishmentId,
    name: null,
    installed: null,
    installed_on: null,
    installed_by_name: null,
    evolution: null,
    current: null,
    recommended: null,
    source: null,
    seen_on: null,
    levels_by_name: null,
    version: 1,
  };
}

/** @throws FieldError naming what is at fault */
function parsed<Output>(schema: z.ZodType<Output>, body: unknown): Output {
  const { success, data, error } = schema.safeParse(body);
  if (!success) throw inputFault(error);
  refuseNullCharacters(data as object);
  return data;
}
