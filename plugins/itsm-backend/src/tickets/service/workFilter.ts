import type { Person } from '../../access';
import type { TicketFilter } from '../store';
import type { TicketWork } from './TicketService';

/**
 * What a person's work is among the tickets: the contractor's people have
 * those they hold, the establishment's those they declared (C20).
 */
export function workFilter(
  { ref, role, teams }: Person,
  work: TicketWork | undefined,
): Partial<TicketFilter> {
  switch (work) {
    case 'mine':
      return role === 'contractor'
        ? { holderRef: ref }
        : { declaredByRef: ref };
    case 'to-agree':
      return { awaits: 'establishment' };
    case 'queue':
      return { awaits: 'contractor', inQueueOf: teams };
    case 'to-chase':
      return { toChase: true };
    case 'awaiting-approval':
      return { approvalAwaited: true };
    default:
      return {};
  }
}
