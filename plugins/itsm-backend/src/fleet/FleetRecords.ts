import {
  type CheckedMachine,
  type CoverageFacts,
  type Declaration,
  type Instant,
  INVENTORY_COMPONENTS,
  type InventoryComponent,
  type LocalDate,
  localDateIn,
  type SiteFacts,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../access';
import { fromColumn, toColumn } from '../database';
import type { DeclaredFleet } from '../declarations';
import type { NoticeFleet } from '../obsolescence';
import type {
  MachineWithVersions,
  TechnicalFleet,
} from '../technicalState/TechnicalFleet';
import type { MachineForTicket } from '../tickets/FleetReader';
import { entityRefOf, isSaidByCatalog } from './adoption/adoptionColumns';
import type { AttachedStore } from './attached';
import type { EstablishmentStore } from './EstablishmentStore';
import { isMachineId } from './machineId';
import type { MachineStore } from './MachineStore';
import { coverageFactsOfRow, type SiteRow } from './rows';
import type { TermsStore } from './TermsStore';
import { coverageToCome } from './toCome';

/** Of a machine at a time when it is of no fleet. */
const NO_COVER: CoverageFacts = {
  warrantyEnd: 'none',
  afterWarranty: null,
  serviceWindow: null,
  restoreTime: null,
  maintainedFrom: null,
  maintainedUntil: null,
  orderReference: null,
};

/**
 * The fleet as other rooms read and write it, each within a transaction of its
 * own: tickets, notices, declarations and the technical state.
 */
export class FleetRecords
  implements NoticeFleet, TechnicalFleet, DeclaredFleet
{
  static create(options: {
    establishments: EstablishmentStore;
    machines: MachineStore;
    terms: TermsStore;
    attachments: AttachedStore;
  }): FleetRecords {
    return new FleetRecords(options);
  }

  private constructor(
    private readonly options: Parameters<typeof FleetRecords.create>[0],
  ) {}

  async machineForTicket(
    tx: Knex,
    scope: Scope,
    machineId: string,
  ): Promise<MachineForTicket | undefined> {
    const found = isMachineId(machineId)
      ? await this.options.machines.hold(scope, tx, machineId)
      : undefined;
    if (!found) return undefined;
    const { machine, site, toCome } = found;
    return {
      toCome: toCome && {
        from: toCome.starts_on,
        coverage: coverageToCome(machine, toCome),
      },
      facts: {
        machineId: machine.id,
        category: machine.category,
        maker: machine.maker,
        model: machine.model,
        coverage: coverageFactsOfRow(machine),
      },
      entityRef: entityRefOf(machine),
      name: machine.name,
      serialNumber: machine.serial_number,
      hostName: machine.host_name,
      location: {
        building: machine.building,
        room: machine.room,
        rack: machine.rack,
        rackUnit: machine.rack_unit,
      },
      chassisId: machine.chassis_id,
      changedAt: fromColumn(machine.updated_at),
      establishmentId: machine.establishment_id,
      site: { id: site.id, name: site.name, ...siteFactsOf(site) },
    };
  }

  async coverageAt(
    tx: Knex,
    scope: Scope,
    { facts, changedAt, toCome, site }: MachineForTicket,
    at: Instant,
  ): Promise<CoverageFacts> {
    if (toCome && toCome.from <= localDateIn(site.timeZone, at)) {
      return toCome.coverage;
    }
    if (toColumn(at) >= toColumn(changedAt)) return facts.coverage;
    const { terms } = this.options;
    const row = await terms.asOf(scope, tx, facts.machineId, toColumn(at));
    if (!row) return facts.coverage;
    return row.kind === 'left' ? NO_COVER : coverageFactsOfRow(row);
  }

  async machinesAround(
    tx: Knex,
    scope: Scope,
    { machineId, chassisId }: { machineId: string; chassisId: string | null },
  ): Promise<string[]> {
    const chassis = [machineId, ...(chassisId ? [chassisId] : [])];
    const inThem = await this.options.machines.inChassis(scope, tx, chassis);
    return [...new Set([...chassis, ...inThem])];
  }

  async firstSiteOf(
    tx: Knex,
    scope: Scope,
    establishmentId: string,
  ): Promise<SiteFacts | undefined> {
    const [site] = await this.options.establishments.sites(
      scope,
      [establishmentId],
      tx,
    );
    return site && siteFactsOf(site);
  }

  /** References in the catalog by id, of those that have left too. */
  async entityRefs(
    tx: Knex,
    scope: Scope,
    ids: readonly string[],
  ): Promise<Map<string, string>> {
    const rows = await this.options.machines.adoptions(scope, tx, ids);
    return new Map(rows.map(row => [row.id, entityRefOf(row)]));
  }

  async establishmentNames(
    tx: Knex,
    scope: Scope,
    ids: readonly string[],
  ): Promise<Map<string, string>> {
    const rows = await this.options.establishments.named(scope, ids, tx);
    return new Map(rows.map(row => [row.id, row.name]));
  }

  /** Says of machines until when their obsolescence notices keep them. */
  async setNoticeLastDays(
    tx: Knex.Transaction,
    scope: Scope,
    days: readonly { machineId: string; lastDay: LocalDate | null }[],
    now: Instant,
    by: { ref: string; name: string },
  ): Promise<void> {
    const { machines, terms } = this.options;
    const at = toColumn(now);
    const change_sequence = await machines.takeChangeSequence(tx);
    for (const { machineId, lastDay } of days) {
      await machines.update(scope, tx, machineId, {
        notice_last_day: lastDay,
        change_sequence,
        updated_at: at,
      });
    }
    const ids = days.map(one => one.machineId);
    await terms.record(scope, tx, ids, { kind: 'notice', at, by });
  }

  takeChangeSequence(tx: Knex.Transaction): Promise<number> {
    return this.options.machines.takeChangeSequence(tx);
  }

  async setDeclarations(
    tx: Knex.Transaction,
    scope: Scope,
    decided: readonly { machineId: string; declaration: Declaration }[],
    kind: 'accepted' | 'refused',
    {
      sequence,
      now,
      by,
    }: {
      sequence: number;
      now: Instant;
      by: { ref: string; name: string };
    },
  ): Promise<void> {
    const { machines, terms } = this.options;
    const at = toColumn(now);
    for (const { machineId, declaration } of decided) {
      await machines.update(scope, tx, machineId, {
        declaration,
        change_sequence: sequence,
        updated_at: at,
      });
    }
    const ids = decided.map(one => one.machineId);
    await terms.record(scope, tx, ids, { kind, at, by });
  }

  async machineWithVersions(
    tx: Knex,
    scope: Scope,
    machineId: string,
  ): Promise<MachineWithVersions | undefined> {
    const found = isMachineId(machineId)
      ? await this.options.machines.get(scope, machineId, tx)
      : undefined;
    if (!found) return undefined;
    const { machine, site } = found;
    return {
      machine: {
        machineId: machine.id,
        entityRef: entityRefOf(machine),
        name: machine.name,
        maker: machine.maker,
        model: machine.model,
        serialNumber: machine.serial_number,
        siteName: site.name,
      },
      category: machine.category,
      establishmentId: machine.establishment_id,
      timeZone: site.time_zone,
      coverage: coverageFactsOfRow(machine),
      installed: {
        firmware: machine.firmware,
        'operating-system': machine.operating_system,
      },
      saidByCatalog: INVENTORY_COMPONENTS.filter(component =>
        isSaidByCatalog(machine, component),
      ),
    };
  }

  async machinesAttached(
    tx: Knex,
    scope: Scope,
    machineId: string,
  ): Promise<CheckedMachine[]> {
    const around = await this.options.attachments.around(scope, tx, machineId);
    return around.map(({ machine }) => ({
      machineId: machine.id,
      entityRef: entityRefOf(machine),
      name: machine.name,
      firmware: machine.firmware,
      operatingSystem: machine.operating_system,
    }));
  }

  async setInstalled(
    tx: Knex.Transaction,
    scope: Scope,
    machineId: string,
    component: InventoryComponent,
    version: string,
    now: Instant,
  ): Promise<void> {
    const { machines } = this.options;
    const change_sequence = await machines.takeChangeSequence(tx);
    const found = await machines.get(scope, machineId, tx);
    // Where its author says the version, the catalog goes on saying it.
    if (found && isSaidByCatalog(found.machine, component)) return;
    await machines.update(scope, tx, machineId, {
      [component === 'firmware' ? 'firmware' : 'operating_system']: version,
      change_sequence,
      updated_at: toColumn(now),
    });
  }
}

function siteFactsOf(site: SiteRow): SiteFacts {
  return {
    territory: site.territory,
    timeZone: site.time_zone,
    holidayRegion: site.holiday_region,
  };
}
