import {
  contractLevelOn,
  coverageOn,
  type Establishment,
  type Instant,
  localDateIn,
  type Machine,
  type MachineNotice,
  type Site,
  TERRITORIES,
} from '@caih/backstage-plugin-itsm-common';
import { fromColumn } from '../database';
import { adoptionOf, entityRefOf } from './adoption/adoptionColumns';
import {
  coverageFactsOfRow,
  type EstablishmentRow,
  type MachineRow,
  type MachineWithPlace,
  type SiteRow,
} from './rows';
import { coverageToCome } from './toCome';

export function presentSite(row: SiteRow): Site {
  return {
    id: row.id,
    name: row.name,
    commune: row.commune,
    postalCode: row.postal_code,
    territory: row.territory,
    timeZone: row.time_zone,
    holidayRegion: row.holiday_region,
    contractual: TERRITORIES[row.territory].contractual,
  };
}

export function presentEstablishment(
  row: EstablishmentRow,
  sites: readonly SiteRow[],
): Establishment {
  return {
    id: row.id,
    name: row.name,
    entityRef: row.entity_ref,
    commune: row.commune,
    postalCode: row.postal_code,
    region: row.region,
    sites: sites.map(presentSite),
  };
}

/** A machine as of an instant: its level is that of the day at its site. */
export function presentMachine(
  {
    machine: row,
    site,
    establishmentName,
    chassisName,
    toCome,
  }: MachineWithPlace,
  now: Instant,
  {
    openTickets,
    notice,
    runsOn,
  }: {
    openTickets: number;
    notice?: MachineNotice;
    /** Of a software item, what it is attached to. */
    runsOn?: readonly Pick<
      MachineRow,
      'id' | 'name' | 'adopted_from' | 'adoption_gone_at'
    >[];
  },
): Machine {
  const today = localDateIn(site.time_zone, now);
  const later = toCome && coverageToCome(row, toCome);
  const hasBegun = toCome !== null && toCome.starts_on <= today;
  const coverage = hasBegun && later ? later : coverageFactsOfRow(row);
  const { serviceWindow, restoreTime } = coverageOn(coverage, today);
  return {
    id: row.id,
    entityRef: entityRefOf(row),
    adopted: adoptionOf(row),
    name: row.name,
    establishmentId: row.establishment_id,
    establishmentName,
    site: presentSite(site),
    category: row.category,
    maker: row.maker,
    model: row.model,
    serialNumber: row.serial_number,
    assetTag: row.asset_tag,
    hostName: row.host_name,
    building: row.building,
    room: row.room,
    rack: row.rack,
    rackUnit: row.rack_unit,
    chassisId: row.chassis_id,
    chassisName,
    coverage,
    levelToday: contractLevelOn(coverage, today),
    serviceWindow,
    restoreTime,
    ...(toCome &&
      later &&
      !hasBegun && {
        termsToCome: {
          from: toCome.starts_on,
          ...coverageOn(later, toCome.starts_on),
          orderReference: toCome.order_reference,
        },
      }),
    ...(runsOn && {
      runsOn: runsOn.map(one => ({
        machineId: one.id,
        entityRef: entityRefOf(one),
        name: one.name,
      })),
    }),
    firmware: row.firmware,
    operatingSystem: row.operating_system,
    openTickets,
    ...(notice && { notice }),
    updatedAt: fromColumn(row.updated_at),
  };
}
