import {
  addDays,
  type AttachedMachines,
  type Evolution,
  type EvolutionPage,
  type Instant,
  localDateIn,
  type TechnicalState,
} from '@caih/backstage-plugin-itsm-common';
import type { DemonstrationPortal } from '../DemonstrationPortal';
import { CONTRACTOR, DemonstrationFleet, ESTABLISHMENTS } from '../tickets';
import {
  type DemonstrationComponent,
  type DemonstrationEvolution,
  type DemonstrationState,
  STATES,
} from './evolutions';

const ZONE = 'Europe/Paris';

/** Before the first proposal, which is checked against what is attached. */
const ATTACHED_DAYS_AGO = 120;

/** Writes what the demonstration tells of a machine, each thing on its day. */
interface Telling {
  portal: DemonstrationPortal;
  /** Of the machine's technical state. */
  path: string;
  machineId: string;
  referent: string;
  dayAt(days: number): string;
}

/**
 * Says which machines are attached to which and which versions are
 * recommended, and proposes the evolutions and does
 * what became of them. Machines of which some were proposed already are left
 * alone.
 *
 * @returns how many were proposed
 * @throws PortalError
 */
export async function loadTechnicalState(
  portal: DemonstrationPortal,
  now: Instant,
): Promise<number> {
  const today = localDateIn(ZONE, now);
  const fleet = await DemonstrationFleet.read(portal);
  await portal.moveClock(`${addDays(today, -ATTACHED_DAYS_AGO)}T09:00:00Z`);
  for (const { machine, establishment, attachedTo = [] } of STATES) {
    const { referent } = ESTABLISHMENTS[establishment];
    const path = `/machines/${fleet.machine(machine).id}/attached`;
    const known = await portal.ask<AttachedMachines>(referent, { path });
    for (const name of attachedTo) {
      const to = fleet.machine(name).id;
      if (known.attachedTo.some(one => one.machineId === to)) continue;
      await portal.ask(referent, { method: 'POST', path, body: { to } });
    }
  }
  let proposed = 0;
  for (const state of STATES) {
    const { id: machineId } = fleet.machine(state.machine);
    const known = await portal.ask<EvolutionPage>(CONTRACTOR, {
      path: `/evolutions?machine=${machineId}&limit=1`,
    });
    if (known.items.length > 0) continue;
    await tell(state, {
      portal,
      machineId,
      path: `/machines/${machineId}/technical-state`,
      referent: ESTABLISHMENTS[state.establishment].referent,
      dayAt: days => addDays(today, days),
    });
    proposed += state.evolutions.length;
  }
  return proposed;
}

async function tell(
  { components, evolutions }: DemonstrationState,
  telling: Telling,
): Promise<void> {
  const ids = new Map<string, string>();
  for (const component of components) {
    const id = await tellComponent(component, telling);
    ids.set(component.name ?? component.kind, id);
  }
  for (const evolution of evolutions) {
    const componentId = ids.get(evolution.component);
    if (!componentId) {
      throw new Error(`No component is called ${evolution.component}`);
    }
    await tellEvolution(evolution, componentId, telling);
  }
}

/** @returns the id of the component */
async function tellComponent(
  component: DemonstrationComponent,
  { portal, path, dayAt }: Telling,
): Promise<string> {
  const { kind, name, installed, current, recommended, source } = component;
  const seenOn = dayAt(-component.seenDaysAgo);
  await portal.moveClock(`${seenOn}T08:00:00Z`);
  const { components } = await portal.ask<TechnicalState>(
    CONTRACTOR,
    name === undefined
      ? { path }
      : {
          method: 'POST',
          path: `${path}/components`,
          body: { kind, name, installed },
        },
  );
  const { id, version } = components.find(one =>
    name === undefined ? one.id === kind : one.name === name,
  )!;
  await portal.ask(CONTRACTOR, {
    method: 'PUT',
    path: `${path}/components/${id}/levels`,
    headers: { 'if-match': `"${version}"` },
    body: { current, recommended, source, seenOn },
  });
  return id;
}

async function tellEvolution(
  evolution: DemonstrationEvolution,
  componentId: string,
  { portal, machineId, referent, dayAt }: Telling,
): Promise<void> {
  const { to, reason, risk, right, prerequisites, daysAgo, steps } = evolution;
  const keyOf = (what: string) => ({
    'idempotency-key': `demonstration-evolution-${machineId}-${componentId}-${what}`,
  });
  await portal.moveClock(`${dayAt(-daysAgo)}T09:00:00Z`);
  let { id, version } = await portal.ask<Evolution>(CONTRACTOR, {
    method: 'POST',
    path: `/machines/${machineId}/evolutions`,
    headers: keyOf('propose'),
    body: {
      componentId,
      to,
      reason,
      risk,
      entitlement: right ? 'owned-version' : 'vendor-update',
      right,
      // Told of all: what is attached to each is the demonstration's to say.
      compatibility: prerequisites ? 'prerequisites' : 'compatible',
      prerequisites: prerequisites?.onIt,
      attachedPrerequisites: prerequisites?.onAttached,
    },
  });
  for (const step of steps) {
    const { act, by, plannedIn, workDone } = step;
    const day = dayAt(-step.daysAgo);
    await portal.moveClock(`${day}T10:00:00Z`);
    ({ id, version } = await portal.ask<Evolution>(
      by === 'referent' ? referent : CONTRACTOR,
      {
        method: 'POST',
        path: `/evolutions/${id}/acts/${act}`,
        headers: { ...keyOf(act), 'if-match': `"${version}"` },
        body: {
          ...(plannedIn !== undefined && { plannedFor: dayAt(plannedIn) }),
          ...(step.reason && { reason: step.reason }),
          ...(workDone && { doneOn: day, installed: to, workDone }),
        },
      },
    ));
  }
}
