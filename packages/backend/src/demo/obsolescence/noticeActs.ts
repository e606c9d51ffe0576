import {
  addDays,
  type Instant,
  localDateIn,
  type Notice,
  type NoticeDraftReceipt,
  type NoticePage,
} from '@caih/backstage-plugin-itsm-common';
import type { DemonstrationPortal } from '../DemonstrationPortal';
import { pdf } from '../files/pdf';
import { CONTRACTOR, DemonstrationFleet, ESTABLISHMENTS } from '../tickets';
import { type StoryAct, workingDayUpTo } from '../story';
import { type DemonstrationNotice, NOTICES } from './notices';

const ZONE = 'Europe/Paris';

/** When in the day each acts; a referent after who told them. */
const TIMES = { contractor: '10:05:00', referent: '14:25:00' };

/**
 * Drafts the notices and does what became of them, each act on its day, or on
 * the working day before it. Those that are there already are left alone.
 *
 * @throws PortalError
 */
export async function noticeActs(
  portal: DemonstrationPortal,
  now: Instant,
): Promise<StoryAct[]> {
  const known = await portal.ask<NoticePage>(CONTRACTOR, {
    path: '/obsolescence/notices?limit=200',
  });
  const reasons = new Set(known.items.map(one => one.reason));
  const fleet = await DemonstrationFleet.read(portal);
  const acts: StoryAct[] = [];
  for (const [index, notice] of NOTICES.entries()) {
    if (reasons.has(notice.reason)) continue;
    const machineIds = notice.machines.map(name => fleet.machine(name).id);
    acts.push(...actsOf(portal, notice, { index, machineIds, now }));
  }
  return acts;
}

function actsOf(
  portal: DemonstrationPortal,
  notice: DemonstrationNotice,
  about: { index: number; machineIds: string[]; now: Instant },
): StoryAct[] {
  const { index, machineIds, now } = about;
  const { reason, proven } = notice;
  const { referent } = ESTABLISHMENTS[notice.establishment];
  const today = localDateIn(ZONE, now);
  const dayAt = (days: number) => addDays(today, days);
  const keyOf = (what: string) => ({
    'idempotency-key': `demonstration-notice-${index}-${what}`,
  });
  let path = '';
  let version = 0;
  return [
    {
      at: `${workingDayUpTo(dayAt(-notice.draftedDaysAgo))}T09:12:00Z`,
      what: `notice ${index}`,
      async perform() {
        const { items } = await portal.ask<NoticeDraftReceipt>(CONTRACTOR, {
          method: 'POST',
          path: '/obsolescence/notices',
          headers: keyOf('draft'),
          body: { machineIds, lastDay: dayAt(notice.lastDayIn), reason },
        });
        path = `/obsolescence/notices/${items[0].id}`;
        ({ version } = items[0]);
        if (!proven) return;
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
            reason.replace(/[’]/g, "'"),
          ]),
        }));
      },
    },
    ...notice.steps.map(step => ({
      at: `${workingDayUpTo(dayAt(-step.daysAgo))}T${TIMES[step.by]}Z`,
      what: `notice ${index}, ${step.act}`,
      async perform() {
        const { act, by, daysAgo, lastDayIn } = step;
        ({ version } = await portal.ask<Notice>(
          by === 'referent' ? referent : CONTRACTOR,
          {
            method: 'POST',
            path: `${path}/acts/${act}`,
            headers: {
              ...keyOf(`${act}-${daysAgo}`),
              'if-match': `"${version}"`,
            },
            body: {
              ...(lastDayIn !== undefined && { lastDay: dayAt(lastDayIn) }),
              ...(step.reason && { reason: step.reason }),
            },
          },
        ));
      },
    })),
  ];
}
