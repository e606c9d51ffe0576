import type { ApprovalReminder, ApprovalReminders } from '../tickets';
import type { MessageStore } from './store';

/** Tells which reminders of approvals went out, from the outbox. */
export function remindersOf(store: MessageStore): ApprovalReminders {
  return async (tx, scope, numbers) => {
    const sent = new Map<string, ApprovalReminder[]>();
    if (numbers.length === 0) return sent;
    const rows = await store.listSentReminders(scope, tx, numbers);
    for (const { ticket, sequence, step } of rows) {
      sent.set(ticket, [...(sent.get(ticket) ?? []), { sequence, step }]);
    }
    return sent;
  };
}
