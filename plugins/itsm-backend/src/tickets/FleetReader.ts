import type {
  CoverageFacts,
  Instant,
  LocalDate,
  MachineFacts,
  SiteFacts,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../access';

/** A machine as a ticket needs it: whose it is, where, and what to pin. */
export interface MachineForTicket {
  facts: MachineFacts;
  /** The cover that is to come, from a day at its site on. */
  toCome: { from: LocalDate; coverage: CoverageFacts } | null;
  entityRef: string;
  name: string;
  serialNumber: string | null;
  hostName: string | null;
  /** Where it stands inside the site, as far as the record says. */
  location: Record<'building' | 'room' | 'rack' | 'rackUnit', string | null>;
  /** The machine it sits in, where it is in one. */
  chassisId: string | null;
  /** When its facts last changed: of them only the cover is kept as it was. */
  changedAt: Instant;
  /** Legal FINESS. */
  establishmentId: string;
  site: SiteFacts & { id: string; name: string };
}

/** What tickets ask of the fleet; `tx` may be the plain connection. */
export interface FleetReader {
  /** Undefined where it is unknown or out of scope: nobody is told which. */
  machineForTicket(
    tx: Knex,
    scope: Scope,
    machineId: string,
  ): Promise<MachineForTicket | undefined>;
  /**
   * The cover of a machine as it stood at an instant; before anything was
   * written of it, as it was written first. What left the fleet and joined it
   * again has none for the time between.
   */
  coverageAt(
    tx: Knex,
    scope: Scope,
    machine: MachineForTicket,
    at: Instant,
  ): Promise<CoverageFacts>;
  /**
   * The machines that fail together with one: itself, its chassis, those in
   * the same chassis and those that sit in it (C19).
   */
  machinesAround(
    tx: Knex,
    scope: Scope,
    machine: Pick<MachineForTicket, 'chassisId'> & { machineId: string },
  ): Promise<string[]>;
  /**
   * The place of an establishment's first site by number; undefined where it
   * has none, or is out of scope.
   */
  firstSiteOf(
    tx: Knex,
    scope: Scope,
    establishmentId: string,
  ): Promise<SiteFacts | undefined>;
  /**
   * References in the catalog by id, today's, of machines that have left too;
   * unknown ones and those out of scope are left out.
   */
  entityRefs(
    tx: Knex,
    scope: Scope,
    machineIds: readonly string[],
  ): Promise<Map<string, string>>;
  /** Names by legal FINESS; unknown ones and those out of scope are left out. */
  establishmentNames(
    tx: Knex,
    scope: Scope,
    ids: readonly string[],
  ): Promise<Map<string, string>>;
}
