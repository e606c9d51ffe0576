import { NotFoundError } from '@backstage/errors';
import {
  type ContractLevel,
  type CoverageHorizon,
  type Establishment,
  type EstablishmentPage,
  type HardwareCategory,
  isSoftware,
  localDateIn,
  type Machine,
  type MachineChangePage,
  type MachinePage,
  type MachineTermsOverTime,
  type NoticeToldState,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { Scope } from '../access';
import { pageByName, readNameCursor } from '../http';
import type { EstablishmentStore } from './EstablishmentStore';
import type { AttachedStore } from './attached';
import type { FleetRecords } from './FleetRecords';
import { isMachineId } from './machineId';
import type { MachineFilter, MachineStore } from './MachineStore';
import { readChangeCursor, writeChangeCursor } from './pageCursor';
import { presentEstablishment, presentMachine } from './present';
import { presentTerms } from './presentTerms';
import type { TermsStore } from './TermsStore';
import type { TermsToComeStore } from './TermsToComeStore';
import type { MachineWithPlace, SiteRow } from './rows';

/** How many tickets are open on each of some machines; none may be left out. */
export type CountOpenTickets = (
  scope: Scope,
  machineIds: readonly string[],
  tx?: Knex,
) => Promise<ReadonlyMap<string, number>>;

/** What a list by name is asked. */
export interface PageRequest {
  text?: string;
  cursor?: string;
  limit: number;
}

/** Which machines a list is asked for. */
export interface MachinesAsked {
  /** Only these. */
  ids?: readonly string[];
  text?: string;
  establishment?: string;
  /** Only that of this `Resource`, which others wrote. */
  entity?: string;
  category?: HardwareCategory;
  /** Of the model of this record of ends of life, without a notice. */
  endOfLife?: string;
  level?: ContractLevel;
  endsWithin?: CoverageHorizon;
  /** Only what is then not covered; without a horizon it says nothing. */
  lost?: boolean;
  /** Of which a notice is told. */
  notice?: NoticeToldState | 'any';
}

/** The fleet as the API answers it. */
export class FleetService {
  static create(options: {
    clock: ClockService;
    establishments: EstablishmentStore;
    machines: MachineStore;
    terms: TermsStore;
    toCome: TermsToComeStore;
    attachments: AttachedStore;
    records: Pick<FleetRecords, 'entityRefs'>;
    knex: Knex;
    countOpenTickets: CountOpenTickets;
  }): FleetService {
    return new FleetService(options);
  }

  private constructor(
    private readonly options: Parameters<typeof FleetService.create>[0],
  ) {}

  async listEstablishments(
    scope: Scope,
    request: PageRequest,
  ): Promise<EstablishmentPage> {
    const { establishments } = this.options;
    const { rows, nextCursor } = pageByName(
      await establishments.list(scope, {
        text: request.text,
        after: readNameCursor(request.cursor),
        limit: request.limit + 1,
      }),
      request.limit,
    );
    const sites = await establishments.sites(
      scope,
      rows.map(row => row.id),
    );
    return {
      items: rows.map(row => presentEstablishment(row, sitesOf(sites, row.id))),
      nextCursor,
    };
  }

  /** @throws NotFoundError when it is unknown or out of scope */
  async getEstablishment(scope: Scope, id: string): Promise<Establishment> {
    const { establishments } = this.options;
    const row = await establishments.get(scope, id);
    if (!row) {
      throw new NotFoundError(`There is no establishment '${id}'`);
    }
    return presentEstablishment(row, await establishments.sites(scope, [id]));
  }

  /** What a list of machines is asked, as the store takes it. */
  async filterOf(scope: Scope, asked: MachinesAsked): Promise<MachineFilter> {
    const { ids, text, establishment, entity, category, endOfLife } = asked;
    const { level, endsWithin, notice } = asked;
    const now = this.options.clock.now();
    const today = await this.#today(scope, now);
    return {
      ids,
      text,
      establishment,
      entity,
      category,
      endOfLife,
      level: level && { is: level, today },
      ends: endsWithin && {
        within: endsWithin,
        lost: asked.lost ?? false,
        today,
      },
      notice: notice && { is: notice, now },
    };
  }

  async listMachines(
    scope: Scope,
    request: PageRequest & MachinesAsked,
  ): Promise<MachinePage> {
    const { clock, machines } = this.options;
    const now = clock.now();
    const found = await machines.list(
      scope,
      await this.filterOf(scope, request),
      { after: readNameCursor(request.cursor), limit: request.limit + 1 },
    );
    const { rows, nextCursor } = pageByName(
      found.map(one => ({
        ...one,
        id: one.machine.id,
        name: one.machine.name,
      })),
      request.limit,
    );
    return { now, items: await this.#present(scope, rows, now), nextCursor };
  }

  /** @throws NotFoundError when it is unknown or out of scope */
  async getMachine(scope: Scope, id: string): Promise<Machine> {
    const found = isMachineId(id)
      ? await this.options.machines.get(scope, id)
      : undefined;
    if (!found) {
      throw new NotFoundError(`There is no machine '${id}'`);
    }
    const [machine] = await this.#present(
      scope,
      [found],
      this.options.clock.now(),
    );
    return machine;
  }

  /**
   * The machine of a `Resource` that others wrote.
   *
   * @throws NotFoundError when none is adopted from it
   */
  async getMachineOfEntity(scope: Scope, entityRef: string): Promise<Machine> {
    const [machine] = (
      await this.listMachines(scope, { entity: entityRef, limit: 1 })
    ).items;
    if (!machine) {
      throw new NotFoundError(
        `The fleet has adopted no machine from '${entityRef}'`,
      );
    }
    return machine;
  }

  /** The machines changed since a cursor, each as it is now. */
  async listChanges(
    scope: Scope,
    request: { after?: string; limit: number },
  ): Promise<MachineChangePage> {
    const cursor = readChangeCursor(request.after);
    const found = await this.options.machines.changedAfter(
      scope,
      cursor,
      request.limit + 1,
    );
    const rows = found.slice(0, request.limit);
    const machines = await this.#present(scope, rows, this.options.clock.now());
    const last = rows[rows.length - 1]?.machine;
    const { attachments, knex } = this.options;
    const attachedTo = await attachments.attachedTo(
      scope,
      knex,
      rows.map(({ machine }) => machine.id),
    );
    const refs = await this.options.records.entityRefs(knex, scope, [
      ...rows.flatMap(({ machine }) => machine.chassis_id ?? []),
      ...[...attachedTo.values()].flat(),
    ]);
    return {
      changes: rows.map(({ machine, ownerRef }, index) => {
        const removed = machine.removed_at !== null;
        return {
          machineId: machine.id,
          removed,
          machine: removed ? null : machines[index],
          ownerRef,
          attachedTo: (attachedTo.get(machine.id) ?? []).flatMap(
            id => refs.get(id) ?? [],
          ),
          chassisRef: refs.get(machine.chassis_id ?? '') ?? null,
        };
      }),
      cursor: writeChangeCursor(
        last ? { sequence: Number(last.change_sequence), id: last.id } : cursor,
      ),
      more: found.length > rows.length,
    };
  }

  /**
   * The terms of a machine over time, as written and as the calendar makes
   * them.
   *
   * @throws NotFoundError when it is unknown or out of scope
   */
  async termsOf(scope: Scope, id: string): Promise<MachineTermsOverTime> {
    const { clock, knex, machines, terms, toCome } = this.options;
    const found = isMachineId(id) ? await machines.get(scope, id) : undefined;
    if (!found) throw new NotFoundError(`There is no machine '${id}'`);
    const now = clock.now();
    const { time_zone: timeZone } = found.site;
    return presentTerms(
      await terms.read(scope, id),
      timeZone,
      now,
      await toCome.find(scope, knex, id),
    );
  }

  async #present(
    scope: Scope,
    rows: readonly MachineWithPlace[],
    now: string,
  ): Promise<Machine[]> {
    const ids = rows.map(row => row.machine.id);
    const counts = await this.options.countOpenTickets(scope, ids);
    const notices = await this.options.machines.noticesOf(scope, ids, now);
    const software = rows
      .filter(row => isSoftware(row.machine.category))
      .map(row => row.machine.id);
    const { attachments, knex } = this.options;
    const under = await attachments.machinesUnder(scope, knex, software);
    return rows.map(row => {
      const { id } = row.machine;
      return presentMachine(row, now, {
        openTickets: counts.get(id) ?? 0,
        notice: notices.get(id),
        runsOn: software.includes(id) ? under.get(id) ?? [] : undefined,
      });
    });
  }

  async #today(scope: Scope, now: string): Promise<Map<string, string>> {
    const zones = await this.options.establishments.timeZones(scope);
    return new Map(zones.map(zone => [zone, localDateIn(zone, now)]));
  }
}

function sitesOf(sites: readonly SiteRow[], establishmentId: string) {
  return sites.filter(site => site.establishment_id === establishmentId);
}
