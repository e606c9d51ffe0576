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
import { type StoryAct, workingDayUpTo } from '../story';
import {
  type DemonstrationComponent,
  type DemonstrationEvolution,
  STATES,
} from './evolutions';

const ZONE = 'Europe/Paris';

/** Before the first proposal, which is checked against what is attached. */
const ATTACHED_DAYS_AGO = 120;

/** Who tells of a machine, and when. */
interface Telling {
  portal: DemonstrationPortal;
  /** Of the machine's technical state. */
  path: string;
  machineId: string;
  referent: string;
  /** So many days from now, or the working day before. */
  workingDayAt(days: number): string;
  dayAt(days: number): string;
  /** Components that were told, by the name that the evolutions use. */
  ids: Map<string, string>;
}

/**
 * Says which machines are attached to which and which versions are
 * recommended, and proposes the evolutions and does what became of them, each
 * thing on its day. Machines of which some were proposed already are left
 * alone.
 *
 * @throws PortalError
 */
export async function technicalStateActs(
  portal: DemonstrationPortal,
  now: Instant,
): Promise<StoryAct[]> {
  const today = localDateIn(ZONE, now);
  const fleet = await DemonstrationFleet.read(portal);
  const dayAt = (days: number) => addDays(today, days);
  const workingDayAt = (days: number) => workingDayUpTo(dayAt(days));
  const acts: StoryAct[] = [
    {
      at: `${workingDayAt(-ATTACHED_DAYS_AGO)}T09:00:00Z`,
      what: 'machines attached to others',
      perform: () => attach(portal, fleet),
    },
  ];
  for (const state of STATES) {
    const { id: machineId } = fleet.machine(state.machine);
    const known = await portal.ask<EvolutionPage>(CONTRACTOR, {
      path: `/evolutions?machine=${machineId}&limit=1`,
    });
    if (known.items.length > 0) continue;
    const telling: Telling = {
      portal,
      machineId,
      path: `/machines/${machineId}/technical-state`,
      referent: ESTABLISHMENTS[state.establishment].referent,
      workingDayAt,
      dayAt,
      ids: new Map(),
    };
    acts.push(
      ...state.components.map(one => componentAct(one, telling)),
      ...state.evolutions.flatMap(one => evolutionActs(one, telling)),
    );
  }
  return acts;
}

async function attach(
  portal: DemonstrationPortal,
  fleet: DemonstrationFleet,
): Promise<void> {
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
}

function componentAct(
  component: DemonstrationComponent,
  { portal, path, workingDayAt, ids }: Telling,
): StoryAct {
  const { kind, name, installed, current, recommended, source } = component;
  const seenOn = workingDayAt(-component.seenDaysAgo);
  return {
    at: `${seenOn}T08:20:00Z`,
    what: `${path}, ${name ?? kind}`,
    async perform() {
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
      ids.set(name ?? kind, id);
    },
  };
}

function evolutionActs(
  evolution: DemonstrationEvolution,
  telling: Telling,
): StoryAct[] {
  const { portal, machineId, referent, workingDayAt, dayAt, ids } = telling;
  const { component, to, reason, risk, right, prerequisites } = evolution;
  const keyOf = (what: string) => ({
    'idempotency-key': `demonstration-evolution-${machineId}-${component}-${what}`,
  });
  let id = '';
  let version = 0;
  return [
    {
      at: `${workingDayAt(-evolution.daysAgo)}T09:30:00Z`,
      what: `evolution of ${machineId}, ${component}`,
      async perform() {
        const componentId = ids.get(component);
        if (!componentId) {
          throw new Error(`No component is called ${component}`);
        }
        ({ id, version } = await portal.ask<Evolution>(CONTRACTOR, {
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
        }));
      },
    },
    ...evolution.steps.map(step => {
      const { act, by, plannedIn, workDone } = step;
      const day = workingDayAt(-step.daysAgo);
      return {
        at: `${day}T13:45:00Z`,
        what: `evolution of ${machineId}, ${component}, ${act}`,
        async perform() {
          ({ id, version } = await portal.ask<Evolution>(
            by === 'referent' ? referent : CONTRACTOR,
            {
              method: 'POST',
              path: `/evolutions/${id}/acts/${act}`,
              headers: { ...keyOf(act), 'if-match': `"${version}"` },
              body: {
                ...(plannedIn !== undefined && {
                  plannedFor: dayAt(plannedIn),
                }),
                ...(step.reason && { reason: step.reason }),
                ...(workDone && { doneOn: day, installed: to, workDone }),
              },
            },
          ));
        },
      };
    }),
  ];
}
