import {
  type Adoption,
  type HardwareResource,
  identityOf,
  type Instant,
  type KnownMachine,
  partGone,
  planAdoption,
  type PlannedAdoption,
  readMaker,
  type ValueFault,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../../access';
import { toColumn } from '../../database';
import { applyPlan } from '../import/applyPlan';
import type { FleetStores } from '../import/compareWithFleet';
import { knownMachines } from '../import/knownMachines';
import { createMachineId } from '../machineId';
import { adoptionColumnsOf, NOT_ADOPTED } from './adoptionColumns';

/** Who says what is adopted; the name is read in both languages. */
const CATALOG = { ref: 'plugin:catalog', name: 'Catalogue · Catalog' };

/** The hardware of an establishment, as the catalog has it. */
export interface EstablishmentHardware {
  establishmentId: string;
  /** What can be adopted. */
  resources: readonly HardwareResource[];
  /** References of all that may be its, right or wrong. */
  present: ReadonlySet<string>;
}

/** What the catalog makes of the fleet of an establishment. */
export interface AdoptionChanges {
  planned: PlannedAdoption[];
  removed: KnownMachine[];
  /** What a machine hangs on from now on, where that changes. */
  links: ReadonlyMap<string, Adoption | null>;
  faults: ReadonlyMap<string, ValueFault[]>;
  /** Machines by the reference they hang on. */
  machineIds: ReadonlyMap<string, string>;
  /** How many machines it changes. */
  count: number;
}

/** Compares the hardware of the catalog with the fleet; it changes nothing. */
export async function compareAdoption(
  scope: Scope,
  tx: Knex,
  stores: Pick<
    FleetStores,
    'establishments' | 'machines' | 'toCome' | 'countOpenTickets'
  >,
  { establishmentId, resources, present }: EstablishmentHardware,
  now: Instant,
): Promise<AdoptionChanges> {
  const { establishments, machines, countOpenTickets } = stores;
  const known = await knownMachines(scope, tx, stores, {
    sites: await establishments.sites(scope, [establishmentId], tx),
    establishmentIds: [establishmentId],
    now,
  });
  const elsewhere = await machines.elsewhere(
    scope,
    tx,
    establishmentId,
    resources.map(({ spec }) =>
      identityOf({
        maker: readMaker(spec.maker),
        serialNumber: spec.serialNumber ?? null,
        assetTag: spec.assetTag ?? null,
      }),
    ),
  );
  const { planned, faults } = planAdoption({
    resources,
    known,
    present,
    elsewhere: new Set(
      elsewhere
        .map(one => one.identity)
        // Tags are each establishment's own.
        .filter(identity => identity.startsWith('serial:')),
    ),
    createId: createMachineId,
  });
  const plannedIds = new Set(planned.map(one => one.machine.id));
  const isThere = ({ id, adoption }: KnownMachine) =>
    plannedIds.has(id) || present.has(adoption?.entityRef ?? '');
  const away = known.filter(one => one.adoption?.goneSince && !isThere(one));
  const openTickets = away.length
    ? await countOpenTickets(
        scope,
        away.map(one => one.id),
        tx,
      )
    : new Map<string, number>();
  const gone = partGone(known, isThere, openTickets, now);
  const links = new Map<string, Adoption | null>([
    ...planned
      .filter(({ machine, adoption }) => !isSame(machine.known, adoption))
      .map(({ machine, adoption }) => [machine.id, adoption] as const),
    ...known.flatMap(one =>
      one.adoption?.goneSince && isThere(one) && !plannedIds.has(one.id)
        ? [[one.id, { ...one.adoption, goneSince: null }] as const]
        : [],
    ),
    ...gone.missed.flatMap(one =>
      one.adoption
        ? [[one.id, { ...one.adoption, goneSince: now }] as const]
        : [],
    ),
    ...gone.released.map(one => [one.id, null] as const),
    ...gone.removed.map(one => [one.id, null] as const),
  ]);
  const touched = new Set([
    ...links.keys(),
    ...planned
      .filter(({ machine }) => machine.joins || machine.changed.length > 0)
      .map(({ machine }) => machine.id),
  ]);
  return {
    planned,
    removed: gone.removed,
    links,
    faults,
    machineIds: new Map([
      ...known.flatMap(one =>
        one.adoption && !one.removed
          ? [[one.adoption.entityRef, one.id] as const]
          : [],
      ),
      ...planned.map(
        ({ machine, adoption }) => [adoption.entityRef, machine.id] as const,
      ),
    ]),
    count: touched.size,
  };
}

/** Does what was compared, under one change sequence. */
export async function applyAdoption(
  scope: Scope,
  tx: Knex,
  stores: Pick<FleetStores, 'machines' | 'terms' | 'toCome' | 'declarations'>,
  changes: AdoptionChanges,
  { sequence, now }: { sequence: number; now: Instant },
): Promise<void> {
  const { planned, removed, links } = changes;
  await applyPlan(scope, tx, stores, {
    plan: planned.map(one => one.machine),
    removed,
    sequence,
    now,
    by: CATALOG,
  });
  for (const [id, adoption] of links) {
    await stores.machines.update(scope, tx, id, {
      ...(adoption ? adoptionColumnsOf(adoption) : NOT_ADOPTED),
      change_sequence: sequence,
      updated_at: toColumn(now),
    });
  }
  // They name it by the reference that has changed.
  await stores.machines.touchAround(scope, tx, [...links.keys()], sequence);
}

function isSame(known: KnownMachine | undefined, adoption: Adoption): boolean {
  const before = known?.adoption;
  return (
    Boolean(before) &&
    JSON.stringify(adoptionColumnsOf(adoption)) ===
      JSON.stringify(before && adoptionColumnsOf(before))
  );
}
