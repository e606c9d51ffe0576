import type { WorkflowRules } from '@caih/backstage-plugin-itsm-common';
import type { Person } from '../../access';
import type { TicketFilter } from '../store';
import { answerableTo } from './answerableTo';
import type { TicketWork } from './TicketService';

/**
 * What a person's work is among the tickets: the contractor's people have
 * those they hold, the establishment's those they declared (C20).
 */
export function workFilter(
  person: Person,
  work: TicketWork | undefined,
  rules: WorkflowRules,
): Partial<TicketFilter> {
  const { ref, role, teams } = person;
  switch (work) {
    case 'mine':
      return role === 'contractor'
        ? { holderRef: ref }
        : { declaredByRef: ref };
    case 'to-agree':
      return { answerable: answerableTo(person, rules) };
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
