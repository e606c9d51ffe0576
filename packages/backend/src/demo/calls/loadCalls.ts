import type {
  EstablishmentPage,
  Instant,
  SupportCall,
  SupportCallPage,
} from '@caih/backstage-plugin-itsm-common';
import type { DemonstrationPortal } from '../DemonstrationPortal';
import { CONTRACTOR, ESTABLISHMENTS, instantAt } from '../tickets';
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
 *
 * @returns how many were logged
 * @throws PortalError
 */
export async function loadCalls(
  portal: DemonstrationPortal,
  now: Instant,
): Promise<number> {
  const known = await readSubjects(portal);
  const { items } = await portal.ask<EstablishmentPage>(CONTRACTOR, {
    path: '/establishments?limit=200',
  });
  const ids = new Map(items.map(one => [one.entityRef, one.id]));
  let logged = 0;
  for (const [index, call] of CALLS.entries()) {
    if (known.has(call.subject)) continue;
    const { group } = ESTABLISHMENTS[call.establishment];
    const { enteredAt, ...times } = timesOf(call, now);
    await portal.moveClock(enteredAt);
    const { id } = await portal.ask<SupportCall>(CONTRACTOR, {
      method: 'POST',
      path: '/calls',
      headers: { 'idempotency-key': `demonstration-call-${index}` },
      body: {
        establishmentId: ids.get(`group:default/${group}`),
        subject: call.subject,
        caller: call.caller,
        number: call.number,
        onBehalfOf: call.onBehalfOf,
        ...times,
      },
    });
    if (call.removed) await remove(portal, id, call, now);
    logged += 1;
  }
  return logged;
}

/** As the establishment itself would: its referent answers for it. */
async function remove(
  portal: DemonstrationPortal,
  id: string,
  { establishment, removed }: DemonstrationCall,
  now: Instant,
): Promise<void> {
  if (!removed) return;
  const { at, ...body } = removed;
  await portal.moveClock(instantAt(at, { place: DESK, now }));
  await portal.ask<SupportCall>(ESTABLISHMENTS[establishment].referent, {
    method: 'POST',
    path: `/calls/${id}/redactions`,
    headers: { 'idempotency-key': `demonstration-removal-${id}` },
    body,
  });
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
