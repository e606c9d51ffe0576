import type { LoggerService } from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type { EventsService } from '@backstage/plugin-events-node';
import {
  type AttachedMachine,
  type AttachedMachines,
  attachRefusal,
  type AttachRefusal,
  machineApplyPermission,
  MAY_ATTACH_MACHINES,
  type Role,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { Person } from '../../access';
import { toColumn } from '../../database';
import {
  FieldError,
  refuseNullCharacters,
  UnprocessableError,
} from '../../http';
import { entityRefOf } from '../adoption/adoptionColumns';
import { publishMachines } from '../import/publishMachines';
import { isMachineId } from '../machineId';
import type { MachineStore } from '../MachineStore';
import type { MachineRow } from '../rows';
import type { AttachedStore, MachineAround } from './AttachedStore';

const SAID: Record<AttachRefusal, string> = {
  'to-itself': 'A machine is not attached to itself; give another',
  elsewhere: 'The machine is of another establishment',
  'already-attached': 'These two machines are attached to one another already',
  'too-many': 'No more machines can be attached; take one away first',
};

/**
 * Which machines are attached to which: who edits the fleet says so, within an
 * establishment (CCTP 2.1.5, B8).
 */
export class AttachedService {
  static create(options: {
    clock: ClockService;
    events: EventsService;
    knex: Knex;
    logger: LoggerService;
    machines: MachineStore;
    store: AttachedStore;
  }): AttachedService {
    return new AttachedService(options);
  }

  private constructor(
    private readonly options: Parameters<typeof AttachedService.create>[0],
  ) {}

  /** @throws NotFoundError where the machine is unknown or out of scope */
  async read(person: Person, machineId: string): Promise<AttachedMachines> {
    const { clock, knex, store } = this.options;
    const { machine, role } = await this.#find(knex, person, machineId);
    const around = await store.around(person.scope, knex, machineId);
    const of = (direction: MachineAround['direction']) =>
      around.filter(one => one.direction === direction).map(presentAround);
    return {
      now: clock.now(),
      machineId,
      category: machine.category,
      establishmentId: machine.establishment_id,
      mayChange:
        MAY_ATTACH_MACHINES.includes(role) &&
        person.can(machineApplyPermission),
      attachedTo: of('to'),
      attached: of('from'),
    };
  }

  /**
   * Attaches a machine to another.
   *
   * @throws NotFoundError, NotAllowedError, FieldError, UnprocessableError
   */
  async attach(
    person: Person,
    machineId: string,
    toId: string,
  ): Promise<AttachedMachines> {
    const { clock, machines, store } = this.options;
    const { scope } = person;
    refuseNullCharacters({ to: toId });
    await this.#change(person, machineId, async (tx, machine) => {
      const to = isMachineId(toId)
        ? await machines.get(scope, toId, tx)
        : undefined;
      if (!to) {
        throw new FieldError('to', 'unknown-machine', `No machine ${toId}`);
      }
      const around = await store.around(scope, tx, machineId);
      const code = attachRefusal(
        { machineId: toId, establishmentId: to.machine.establishment_id },
        {
          machineId,
          establishmentId: machine.establishment_id,
          around: around.map(one => one.machine.id),
        },
      );
      if (code) throw new UnprocessableError('to', code, SAID[code]);
      await store.add(scope, tx, {
        machine_id: machineId,
        to_id: toId,
        establishment_id: machine.establishment_id,
        recorded_at: toColumn(clock.now()),
        recorded_by: person.ref,
        recorded_by_name: person.name,
      });
      return machineId;
    });
    return this.read(person, machineId);
  }

  /** Takes the one away from the other, whichever way round they were. */
  async detach(
    person: Person,
    machineId: string,
    otherId: string,
  ): Promise<AttachedMachines> {
    const { store } = this.options;
    await this.#change(person, machineId, async tx => {
      const changed = await store.remove(person.scope, tx, machineId, otherId);
      if (!changed) {
        throw new NotFoundError(
          `The machine is not attached to '${otherId}', nor that to it`,
        );
      }
      return changed;
    });
    return this.read(person, machineId);
  }

  /** Changes what hangs together; the catalog follows the machine attached. */
  async #change(
    person: Person,
    machineId: string,
    change: (tx: Knex.Transaction, machine: MachineRow) => Promise<string>,
  ): Promise<void> {
    const { knex, machines } = this.options;
    const { scope } = person;
    const establishmentId = await knex.transaction(async tx => {
      const { role } = await this.#find(tx, person, machineId);
      if (!MAY_ATTACH_MACHINES.includes(role)) {
        throw new NotAllowedError(
          'The local referent of the establishment says which machines are attached to which',
        );
      }
      // Taken first: two who attach the same machines wait for one another.
      const change_sequence = await machines.takeChangeSequence(tx);
      const { machine } = await this.#find(tx, person, machineId);
      const changed = await change(tx, machine);
      await machines.update(scope, tx, changed, { change_sequence });
      return machine.establishment_id;
    });
    await publishMachines(this.options, {
      establishmentIds: [establishmentId],
      count: 1,
    });
  }

  async #find(
    tx: Knex,
    person: Person,
    machineId: string,
  ): Promise<{ machine: MachineRow; role: Role }> {
    const found = isMachineId(machineId)
      ? await this.options.machines.get(person.scope, machineId, tx)
      : undefined;
    const role = found ? person.roleFor(found.machine.establishment_id) : null;
    if (!found || role === null) {
      throw new NotFoundError(`There is no machine '${machineId}'`);
    }
    return { machine: found.machine, role };
  }
}

function presentAround({
  machine,
  how,
  recordedBy,
}: MachineAround): AttachedMachine {
  return {
    machineId: machine.id,
    entityRef: entityRefOf(machine),
    name: machine.name,
    category: machine.category,
    maker: machine.maker,
    model: machine.model,
    firmware: machine.firmware,
    operatingSystem: machine.operating_system,
    how,
    recordedBy,
  };
}
