import fc from 'fast-check';
import { anyLog } from '../__testUtils__/arbitraryLog';
import type { TicketEvent } from '../workflow';
import { localMonthIn } from './months';
import { ticketMonths } from './ticketMonths';

/** What says of the past itself how it is to count, or which terms held. */
const ABOUT_THE_PAST: ReadonlySet<TicketEvent['type']> = new Set<
  TicketEvent['type']
>([
  'mark-not-recall',
  'agree-correction',
  'qualify',
  'agree-qualification',
  'add-machine',
  'remove-machine',
  'split',
]);

it('has no later act of work change a month that is over (DI1, DI8)', () => {
  fc.assert(
    fc.property(anyLog, ({ terms, events }) => {
      for (let length = 2; length <= events.length; length += 1) {
        const event = events[length - 1];
        if (ABOUT_THE_PAST.has(event.type)) continue;
        const month = localMonthIn(terms.timeZone, event.occurredAt);
        const over = (count: number) =>
          ticketMonths(events.slice(0, count), 'establishment').filter(
            one => one.month < month,
          );
        expect(over(length)).toEqual(over(length - 1));
      }
    }),
  );
});

it('counts a ticket as declared in one month, the first', () => {
  fc.assert(
    fc.property(anyLog, ({ terms, events }) => {
      const months = ticketMonths(events, 'establishment');
      expect(
        months.filter(({ declared }) => declared).map(({ month }) => month),
      ).toEqual([localMonthIn(terms.timeZone, events[0].occurredAt)]);
      expect([...months].sort((a, b) => (a.month < b.month ? -1 : 1))).toEqual(
        months,
      );
    }),
  );
});

it('closes no more often than it is approved, and judges each closure', () => {
  fc.assert(
    fc.property(anyLog, ({ events }) => {
      const closed = ticketMonths(events, 'establishment').filter(
        one => one.closed,
      );
      const approvals = events.filter(({ type }) => type === 'approve');
      expect(closed.length).toBeLessThanOrEqual(approvals.length);
      expect(closed.length > 0).toBe(approvals.length > 0);
      for (const { inTime, consumedSeconds, closedAt } of closed) {
        expect(inTime).not.toBeNull();
        expect(consumedSeconds).not.toBeNull();
        expect(closedAt).not.toBeNull();
      }
    }),
  );
});
