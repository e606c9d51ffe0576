import type {
  EstablishmentPage,
  Instant,
  SupportCall,
  SupportCallPage,
} from '@caih/backstage-plugin-itsm-common';
import type { DemonstrationPortal } from '../DemonstrationPortal';
import { CONTRACTOR, ESTABLISHMENTS, instantAt } from '../tickets';
import type { StoryAct } from '../story';
import { CALLS, type DemonstrationCall } from './calls';

/** Where the desk of the contractor sits. */
const DESK = {
  timeZone: 'Europe/Paris',
  holidayRegion: 'FR',
  serviceWindow: 'HO',
} as const;

/**
 * Logs the calls that led to no ticket, each at its instant. Those that are
 * logged already are left alone.
 */
export async function callActs(
  portal: DemonstrationPortal,
  now: Instant,
): Promise<StoryAct[]> {
  const known = await readSubjects(portal);
  const { items } = await portal.ask<EstablishmentPage>(CONTRACTOR, {
    path: '/establishments?limit=200',
  });
  const ids = new Map(items.map(one => [one.entityRef, one.id]));
  return CALLS.flatMap((call, index) => {
    if (known.has(call.subject)) return [];
    const { group } = ESTABLISHMENTS[call.establishment];
    const establishmentId = ids.get(`group:default/${group}`);
    return actsOf(portal, call, { index, establishmentId, now });
  });
}

function actsOf(
  portal: DemonstrationPortal,
  call: DemonstrationCall,
  about: { index: number; establishmentId?: string; now: Instant },
): StoryAct[] {
  const { index, establishmentId, now } = about;
  const { establishment, subject, caller, number, onBehalfOf, removed } = call;
  const { enteredAt, ...times } = timesOf(call, now);
  let id = '';
  const acts: StoryAct[] = [
    {
      at: enteredAt,
      what: `call ${index}`,
      async perform() {
        ({ id } = await portal.ask<SupportCall>(CONTRACTOR, {
          method: 'POST',
          path: '/calls',
          headers: { 'idempotency-key': `demonstration-call-${index}` },
          body: {
            establishmentId,
            subject,
            caller,
            number,
            onBehalfOf,
            ...times,
          },
        }));
      },
    },
  ];
  if (removed) {
    const { at, ...body } = removed;
    acts.push({
      at: instantAt(at, { place: DESK, now }),
      what: `removal from call ${index}`,
      // As the establishment itself would: its referent answers for it.
      async perform() {
        await portal.ask<SupportCall>(ESTABLISHMENTS[establishment].referent, {
          method: 'POST',
          path: `/calls/${id}/redactions`,
          headers: { 'idempotency-key': `demonstration-removal-${id}` },
          body,
        });
      },
    });
  }
  return acts;
}

function timesOf(
  { at, enteredAt }: DemonstrationCall,
  now: Instant,
): { enteredAt: Instant; receivedAt?: Instant } {
  const receivedAt = instantAt(at, { place: DESK, now });
  return enteredAt === undefined
    ? { enteredAt: receivedAt }
    : { enteredAt: instantAt(enteredAt, { place: DESK, now }), receivedAt };
}

async function readSubjects(portal: DemonstrationPortal): Promise<Set<string>> {
  const subjects = new Set<string>();
  let cursor: string | null = null;
  do {
    const page: SupportCallPage = await portal.ask<SupportCallPage>(
      CONTRACTOR,
      {
        path: `/calls?limit=200${
          cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''
        }`,
      },
    );
    for (const { subject } of page.items) subjects.add(subject);
    cursor = page.nextCursor;
  } while (cursor);
  return subjects;
}
