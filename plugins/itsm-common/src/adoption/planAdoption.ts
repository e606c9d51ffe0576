import type { HardwareSpec } from '../hardware/hardwareSpec';
import { machineEntityRef } from '../hardware/annotations';
import { isSoftware } from '../hardware/categories';
import { readMaker } from '../hardware/makers';
import { findLoops } from '../inventory/chassis';
import type { InventoryFacts, KnownMachine } from '../inventory/facts';
import type { FaultCode, ValueFault } from '../inventory/faults';
import { identityOf } from '../inventory/identity';
import { KnownMachines } from '../inventory/knownMachines';
import {
  changedFacts,
  type PlannedMachine,
  termsFaults,
} from '../inventory/planInventory';
import type { Line } from '../inventory/readLines';
import { areTermsAhead } from '../inventory/termsAhead';
import { type Adoption, isFromCatalog, type MachineFact } from './Adoption';
import { authoredFacts } from './authoredFacts';

/** A `Resource` whose facts are right, with its establishment. @public */
export interface HardwareResource {
  entityRef: string;
  name: string;
  location: string | null;
  editUrl: string | null;
  /** Legal FINESS. */
  establishmentId: string;
  siteId: string;
  spec: HardwareSpec;
  /** The whole reference of its chassis. */
  chassisRef: string | null;
}

/** What a `Resource` makes of a machine. @public */
export interface PlannedAdoption {
  machine: PlannedMachine;
  adoption: Adoption;
}

/** What nobody has said of a machine yet. */
const NOTHING_KNOWN: Omit<
  InventoryFacts,
  'siteId' | 'name' | 'category' | 'maker' | 'model'
> = {
  serialNumber: null,
  assetTag: null,
  hostName: null,
  building: null,
  room: null,
  rack: null,
  rackUnit: null,
  chassisId: null,
  warrantyEnd: 'unknown',
  afterWarranty: null,
  serviceWindow: null,
  restoreTime: null,
  maintainedFrom: null,
  maintainedUntil: null,
  orderReference: null,
  firmware: null,
  operatingSystem: null,
};

/**
 * What the `Resource`s of an establishment make of its fleet, each the machine
 * of its maker and serial number, or of its asset tag (BI9). It changes
 * nothing.
 *
 * @param options - `known`: the machines of the establishment, those that have
 *   left too; `present`: the references of its `Resource`s, those with faults
 *   too; `elsewhere`: the identities that other establishments' machines have
 * @returns the machines of the `Resource`s that can be adopted, and the faults
 *   by reference. One that is adopted may have a fault too: then it is without
 *   a chassis.
 *
 * @public
 */
export function planAdoption(options: {
  resources: readonly HardwareResource[];
  known: readonly KnownMachine[];
  present: ReadonlySet<string>;
  elsewhere: ReadonlySet<string>;
  createId: () => string;
}): { planned: PlannedAdoption[]; faults: Map<string, ValueFault[]> } {
  const { known, present, elsewhere, createId } = options;
  const machines = new KnownMachines(known);
  const byRef = new Map(
    known
      .filter(one => one.adoption && !one.removed)
      .map(one => [one.adoption?.entityRef, one]),
  );
  const faults = new Map<string, ValueFault[]>();
  const blame = (entityRef: string, ...found: ValueFault[]) =>
    faults.set(entityRef, [...(faults.get(entityRef) ?? []), ...found]);
  const takenBy = new Map<string, string>();
  const planned: PlannedAdoption[] = [];

  // Those that are adopted already keep their machine from newcomers.
  const inTurn = [...options.resources].sort(
    (a, b) =>
      Number(byRef.has(b.entityRef)) - Number(byRef.has(a.entityRef)) ||
      (a.entityRef < b.entityRef ? -1 : 1),
  );
  for (const resource of inTurn) {
    const { entityRef, establishmentId } = resource;
    const linked = byRef.get(entityRef);
    const line = lineOf(resource, linked);
    const match = machines.find(line);
    if ('fault' in match) {
      blame(entityRef, bare(match.fault));
      continue;
    }
    const before = linked ?? match.row;
    const said = factsOf(resource, before);
    const termsAhead =
      before?.today !== undefined && areTermsAhead(said, before, before.today);
    const facts = termsAhead
      ? // What is not said of what is to come stays as it was to come.
        factsOf(resource, before && { ...before, ...before.termsToCome })
      : said;
    const identity = identityOf(facts);
    const holder = machines.withIdentity(establishmentId, identity);
    const other = [match.row, holder].find(one => one && one.id !== before?.id);
    const keeper =
      !linked && isFromCatalog(before?.adoption) && before?.adoption?.entityRef;
    const earlier = takenBy.get(before?.id ?? identity);
    const twin =
      earlier ?? (keeper && present.has(keeper) ? keeper : undefined);
    const wrong: ValueFault[] = [];
    if (facts.serialNumber === null && facts.assetTag === null) {
      wrong.push({ code: 'spec-identity-missing' });
    } else if (twin !== undefined) {
      wrong.push({ code: 'spec-machine-twice', details: { other: twin } });
    } else if (other && before) {
      wrong.push({
        code: 'spec-machine-changed',
        details: { before: before.name, after: other.name },
      });
    } else if (elsewhere.has(identity)) {
      wrong.push({ code: 'spec-machine-elsewhere' });
    }
    wrong.push(...termsFaults(facts).map(bare), ...softwareFaults(resource));
    if (wrong.length > 0) {
      blame(entityRef, ...wrong);
      continue;
    }
    takenBy.set(before?.id ?? identity, entityRef);
    takenBy.set(identity, entityRef);
    const joins = !before || before.removed;
    planned.push({
      machine: {
        line,
        id: before?.id ?? createId(),
        known: before,
        identity,
        facts,
        joins,
        termsAhead,
        termsTakenBack:
          before?.termsToCome !== undefined &&
          !termsAhead &&
          saysFirstDay(resource, before),
        changed: [],
      },
      adoption: {
        entityRef,
        location: resource.location,
        editUrl: resource.editUrl,
        facts: authoredFacts(resource.spec),
        goneSince: null,
        brought: joins || (before.adoption?.brought ?? false),
      },
    });
  }

  placeAdopted(planned, options, blame);
  for (const { machine } of planned) machine.changed = changedFacts(machine);
  return { planned, faults };
}

/** Whether it says when the maintenance begins, or no more says what it said. */
function saysFirstDay(
  { spec }: HardwareResource,
  before: KnownMachine,
): boolean {
  return (
    spec.maintainedFrom !== undefined ||
    (before.adoption?.facts.includes('maintainedFrom') ?? false)
  );
}

/** What is said of each chassis, by reference, as ids; loops are taken away. */
function placeAdopted(
  planned: readonly PlannedAdoption[],
  {
    resources,
    known,
  }: { resources: readonly HardwareResource[]; known: readonly KnownMachine[] },
  blame: (entityRef: string, fault: ValueFault) => void,
): void {
  const chassisRefs = new Map(
    resources.map(one => [one.entityRef, one.chassisRef]),
  );
  const ids = new Map<string, string>();
  for (const machine of known.filter(one => !one.removed)) {
    ids.set(machineEntityRef(machine.id), machine.id);
    if (machine.adoption) ids.set(machine.adoption.entityRef, machine.id);
  }
  for (const { machine, adoption } of planned) {
    ids.set(adoption.entityRef, machine.id);
  }
  for (const { machine, adoption } of planned) {
    const chassisRef = chassisRefs.get(adoption.entityRef);
    if (!chassisRef) continue;
    machine.facts.chassisId = ids.get(chassisRef) ?? null;
    if (machine.facts.chassisId === null) {
      blame(adoption.entityRef, {
        code: 'spec-chassis-unknown',
        details: { chassis: chassisRef },
      });
    }
  }
  const looping = new Set(
    findLoops(
      planned.map(one => one.machine),
      known,
    ).map(one => one.id),
  );
  for (const { machine, adoption } of planned) {
    if (!looping.has(machine.id)) continue;
    machine.facts.chassisId = null;
    blame(adoption.entityRef, {
      code: 'spec-chassis-loop',
      details: { chassis: chassisRefs.get(adoption.entityRef) ?? '' },
    });
  }
}

/** A `Resource` as a line of an inventory that says what it says. */
function lineOf(
  resource: HardwareResource,
  linked: KnownMachine | undefined,
): Line {
  const { chassisId, ...facts } = factsOf(resource, linked);
  const row = 0;
  return {
    row,
    establishmentId: resource.establishmentId,
    facts,
    chassis: null,
    faultAt: (_, code: FaultCode, details) => ({
      row,
      code,
      details,
      header: '',
      value: null,
    }),
  };
}

/**
 * What the `Resource` says, and for the rest what is known. What it said and
 * says no more is known no more.
 */
function factsOf(
  { name, siteId, spec }: HardwareResource,
  before: KnownMachine | undefined,
): InventoryFacts {
  const says = authoredFacts(spec);
  const said = before?.adoption?.facts ?? [];
  const facts: InventoryFacts = {
    ...NOTHING_KNOWN,
    siteId,
    name,
    category: spec.category,
    maker: readMaker(spec.maker),
    model: spec.model,
  };
  const kept: MachineFact[] = before
    ? (Object.keys(NOTHING_KNOWN) as MachineFact[]).filter(
        fact => !says.includes(fact) && !said.includes(fact),
      )
    : [];
  const here = Object.fromEntries(
    says
      .filter(fact => fact in NOTHING_KNOWN && fact !== 'chassisId')
      .map(fact => [fact, spec[fact as keyof HardwareSpec] ?? nothingOf(fact)]),
  );
  return {
    ...facts,
    ...Object.fromEntries(kept.map(fact => [fact, before?.[fact]])),
    ...here,
  };
}

/** What is written of a software item and is a fact of machines alone (B9). */
function softwareFaults({ spec }: HardwareResource): ValueFault[] {
  if (!isSoftware(spec.category)) return [];
  return (['chassis', 'operatingSystem'] as const)
    .filter(fact => spec[fact] !== undefined)
    .map(fact => ({ code: 'spec-software-fact', details: { fact } }));
}

function nothingOf(fact: MachineFact): string | null {
  return NOTHING_KNOWN[fact as keyof typeof NOTHING_KNOWN] ?? null;
}

function bare({ code, details }: ValueFault): ValueFault {
  return { code, details };
}
