import { OPEN_STATES, visitsAhead } from '@caih/backstage-plugin-itsm-common';
import type { LiveTicket } from '../TicketContext';
import { DataMediaNotice } from './DataMediaNotice';
import { VisitNotice } from './VisitNotice';

/**
 * What one has to know before the work on site: who comes and when, and for
 * the technician what becomes of disks.
 */
export function FieldNotices({ live }: { live: LiveTicket }) {
  const { situation, role, now } = live;
  const isAhead =
    OPEN_STATES.includes(situation.state) && situation.state !== 'restored';
  return (
    <>
      {visitsAhead(situation, now).map(visit => (
        <VisitNotice key={visit.sequence} visit={visit} live={live} />
      ))}
      {isAhead && role === 'contractor' && <DataMediaNotice live={live} />}
    </>
  );
}
