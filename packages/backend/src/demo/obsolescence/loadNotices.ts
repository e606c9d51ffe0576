import {
  addDays,
  type EstablishmentPage,
  type Instant,
  localDateIn,
  type MachinePage,
  type Notice,
  type NoticeDraftReceipt,
  type NoticePage,
} from '@caih/backstage-plugin-itsm-common';
import type { DemonstrationPortal } from '../DemonstrationPortal';
import { pdf } from '../files/pdf';
import { CONTRACTOR, ESTABLISHMENTS, SCENARIOS } from '../tickets';
import { type DemonstrationNotice, NOTICES } from './notices';

const ZONE = 'Europe/Paris';

/**
 * Drafts the notices and does what became of them, each act on its day. Those
 * that are there already are left alone.
 *
 * @returns how many were drafted
 * @throws PortalError
 */
export async function loadNotices(
  portal: DemonstrationPortal,
  now: Instant,
): Promise<number> {
  const known = await portal.ask<NoticePage>(CONTRACTOR, {
    path: '/obsolescence/notices?limit=200',
  });
  const reasons = new Set(known.items.map(one => one.reason));
  const told = new Set(
    known.items.flatMap(({ machines }) => machines.map(one => one.machineId)),
  );
  let drafted = 0;
  for (const [index, notice] of NOTICES.entries()) {
    if (reasons.has(notice.reason)) continue;
    const machineIds = await machinesFor(portal, notice, told);
    await loadNotice(portal, notice, { index, machineIds, now });
    drafted += 1;
  }
  return drafted;
}

/**
 * Machines of an establishment that no other notice is about; those that no
 * incident is told of come first.
 */
async function machinesFor(
  portal: DemonstrationPortal,
  { establishment, machines }: DemonstrationNotice,
  told: Set<string>,
): Promise<string[]> {
  const ref = `group:default/${ESTABLISHMENTS[establishment].group}`;
  const all = await portal.ask<EstablishmentPage>(CONTRACTOR, {
    path: '/establishments?limit=200',
  });
  const id = all.items.find(one => one.entityRef === ref)?.id;
  const { items } = await portal.ask<MachinePage>(CONTRACTOR, {
    path: `/machines?limit=200&establishment=${id}`,
  });
  const isQuiet = (name: string) =>
    SCENARIOS.every(one => one.machine !== name);
  const others = items.filter(one => !told.has(one.id));
  const chosen = [
    ...others.filter(one => isQuiet(one.name)),
    ...others.filter(one => !isQuiet(one.name)),
  ].slice(0, machines);
  for (const one of chosen) told.add(one.id);
  return chosen.map(one => one.id);
}

async function loadNotice(
  portal: DemonstrationPortal,
  notice: DemonstrationNotice,
  about: { index: number; machineIds: string[]; now: Instant },
): Promise<void> {
  const { index, machineIds, now } = about;
  const today = localDateIn(ZONE, now);
  const dayAt = (days: number) => addDays(today, days);
  const keyOf = (what: string) => ({
    'idempotency-key': `demonstration-notice-${index}-${what}`,
  });
  await portal.moveClock(`${dayAt(-notice.draftedDaysAgo)}T09:00:00Z`);
  const { items } = await portal.ask<NoticeDraftReceipt>(CONTRACTOR, {
    method: 'POST',
    path: '/obsolescence/notices',
    headers: keyOf('draft'),
    body: {
      machineIds,
      lastDay: dayAt(notice.lastDayIn),
      reason: notice.reason,
    },
  });
  const path = `/obsolescence/notices/${items[0].id}`;
  let { version } = items[0];
  if (notice.proven) {
    ({ version } = await portal.ask<Notice>(CONTRACTOR, {
      method: 'POST',
      path: `${path}/proofs?fileName=reponse-du-constructeur.pdf&proves=parts`,
      headers: {
        ...keyOf('proof'),
        'content-type': 'application/octet-stream',
      },
      body: pdf([
        'Réponse du constructeur (document de démonstration)',
        '',
        notice.reason.replace(/[’]/g, "'"),
      ]),
    }));
  }
  const { referent } = ESTABLISHMENTS[notice.establishment];
  for (const { daysAgo, act, by, lastDayIn, reason } of notice.steps) {
    await portal.moveClock(`${dayAt(-daysAgo)}T10:00:00Z`);
    ({ version } = await portal.ask<Notice>(
      by === 'referent' ? referent : CONTRACTOR,
      {
        method: 'POST',
        path: `${path}/acts/${act}`,
        headers: { ...keyOf(`${act}-${daysAgo}`), 'if-match': `"${version}"` },
        body: {
          ...(lastDayIn !== undefined && { lastDay: dayAt(lastDayIn) }),
          ...(reason && { reason }),
        },
      },
    ));
  }
}
