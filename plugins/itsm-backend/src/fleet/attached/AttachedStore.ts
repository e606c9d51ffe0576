import type { Knex } from 'knex';
import { covers, inScope, type Scope } from '../../access';
import type { AtColumn } from '../../database';
import type { MachineRow } from '../rows';

/** A row of `machine_attachment`. */
export interface AttachmentRow {
  machine_id: string;
  to_id: string;
  establishment_id: string;
  recorded_at: AtColumn;
  recorded_by: string;
  recorded_by_name: string;
}

/** A machine beside another, and how they hang together. */
export interface MachineAround {
  machine: Pick<
    MachineRow,
    | 'id'
    | 'name'
    | 'category'
    | 'maker'
    | 'model'
    | 'firmware'
    | 'operating_system'
    | 'adopted_from'
    | 'adoption_gone_at'
  >;
  /** The other is attached to it, or it is attached to the other. */
  direction: 'to' | 'from';
  how: 'attached' | 'chassis';
  /** Null of a chassis: the inventory says it. */
  recordedBy: string | null;
}

/** Which machines are attached to which, SQL only. The scope comes first. */
export interface AttachedStore {
  /**
   * The machines of the fleet that one is attached to or sits in, and those
   * that are attached to it or sit in it; by name.
   */
  around(scope: Scope, tx: Knex, machineId: string): Promise<MachineAround[]>;
  /** To which of the fleet some machines are attached, by machine. */
  attachedTo(
    scope: Scope,
    tx: Knex,
    machineIds: readonly string[],
  ): Promise<Map<string, string[]>>;
  /** The machines that some are attached to, by name, by the one attached. */
  machinesUnder(
    scope: Scope,
    tx: Knex,
    machineIds: readonly string[],
  ): Promise<Map<string, MachineAround['machine'][]>>;
  add(scope: Scope, tx: Knex.Transaction, row: AttachmentRow): Promise<void>;
  /** Either way round. @returns the machine that was attached, if any was */
  remove(
    scope: Scope,
    tx: Knex.Transaction,
    machineId: string,
    otherId: string,
  ): Promise<string | undefined>;
}

const FACTS = [
  'machine.id',
  'machine.name',
  'machine.category',
  'machine.maker',
  'machine.model',
  'machine.firmware',
  'machine.operating_system',
  'machine.adopted_from',
  'machine.adoption_gone_at',
] as const;

type Found = MachineAround['machine'] & { recorded_by_name: string | null };

export class DatabaseAttachedStore implements AttachedStore {
  static create(): AttachedStore {
    return new DatabaseAttachedStore();
  }

  private constructor() {}

  async around(scope: Scope, tx: Knex, machineId: string) {
    const attachedTo: Found[] = await this.#attached(scope, tx, 'to_id').where(
      'machine_attachment.machine_id',
      machineId,
    );
    const attached: Found[] = await this.#attached(
      scope,
      tx,
      'machine_id',
    ).where('machine_attachment.to_id', machineId);
    const machines = () =>
      inScope(tx('machine'), scope, 'machine.establishment_id')
        .whereNull('machine.removed_at')
        .orderBy(['machine.name', 'machine.id'])
        .select(...FACTS, tx.raw('null as recorded_by_name'));
    const chassis: Found[] = await machines().whereIn(
      'machine.id',
      inScope(
        tx('machine as inside').where('inside.id', machineId),
        scope,
        'inside.establishment_id',
      ).select('inside.chassis_id'),
    );
    const inside: Found[] = await machines().where(
      'machine.chassis_id',
      machineId,
    );
    return [
      ...chassis.map(one => toAround(one, 'to', 'chassis')),
      ...attachedTo.map(one => toAround(one, 'to', 'attached')),
      ...inside.map(one => toAround(one, 'from', 'chassis')),
      ...attached.map(one => toAround(one, 'from', 'attached')),
    ];
  }

  async attachedTo(scope: Scope, tx: Knex, machineIds: readonly string[]) {
    const rows: { machine_id: string; to_id: string }[] = await inScope(
      tx('machine_attachment').join(
        'machine',
        'machine.id',
        'machine_attachment.to_id',
      ),
      scope,
      'machine_attachment.establishment_id',
    )
      .whereIn('machine_attachment.machine_id', [...machineIds])
      .whereNull('machine.removed_at')
      .orderBy('machine_attachment.to_id')
      .select('machine_attachment.machine_id', 'machine_attachment.to_id');
    const found = new Map<string, string[]>();
    for (const { machine_id, to_id } of rows) {
      found.set(machine_id, [...(found.get(machine_id) ?? []), to_id]);
    }
    return found;
  }

  async machinesUnder(scope: Scope, tx: Knex, machineIds: readonly string[]) {
    const found = new Map<string, MachineAround['machine'][]>();
    if (machineIds.length === 0) return found;
    const rows: (Found & { attached_id: string })[] = await this.#attached(
      scope,
      tx,
      'to_id',
    )
      .whereIn('machine_attachment.machine_id', [...machineIds])
      .select('machine_attachment.machine_id as attached_id');
    for (const { attached_id, ...machine } of rows) {
      found.set(attached_id, [...(found.get(attached_id) ?? []), machine]);
    }
    return found;
  }

  async add(scope: Scope, tx: Knex.Transaction, row: AttachmentRow) {
    if (!covers(scope, row.establishment_id)) {
      throw new Error('An attachment is out of scope');
    }
    await tx('machine_attachment').insert(row);
  }

  async remove(
    scope: Scope,
    tx: Knex.Transaction,
    machineId: string,
    otherId: string,
  ) {
    const between = () =>
      inScope(
        tx<AttachmentRow>('machine_attachment'),
        scope,
        'machine_attachment.establishment_id',
      ).where(either =>
        either
          .where({ machine_id: machineId, to_id: otherId })
          .orWhere({ machine_id: otherId, to_id: machineId }),
      );
    const found = await between().first('machine_id');
    await between().delete();
    return found?.machine_id;
  }

  /** The machines at one end of attachments. */
  #attached(scope: Scope, tx: Knex, end: 'machine_id' | 'to_id') {
    return inScope(
      tx('machine_attachment')
        .join('machine', 'machine.id', `machine_attachment.${end}`)
        .whereNull('machine.removed_at')
        .orderBy(['machine.name', 'machine.id'])
        .select(...FACTS, 'machine_attachment.recorded_by_name'),
      scope,
      'machine_attachment.establishment_id',
    );
  }
}

function toAround(
  { recorded_by_name: recordedBy, ...machine }: Found,
  direction: MachineAround['direction'],
  how: MachineAround['how'],
): MachineAround {
  return { machine, direction, how, recordedBy };
}
