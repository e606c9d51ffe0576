import {
  type Clock,
  clockAt,
  continuationOf,
  type Instant,
  situationAt,
  TICKET_STATES,
  type TicketSituation,
} from '@caih/backstage-plugin-itsm-common';
import { inventoryTerms } from '../__testUtils__/inventoryTerms';
import { playScenario } from '../__testUtils__/playScenario';
import { planTickets } from '../planTickets';
import { SCENARIOS } from '.';

interface Ticket {
  situation: TicketSituation;
  clock: Clock;
}

function ticketsAt(now: Instant): Map<string, Ticket> {
  const planned = planTickets(SCENARIOS, {
    now,
    placeOf: ({ machine = 'annecy-dpi-01' }) => inventoryTerms(machine),
  });
  return new Map(
    SCENARIOS.map(scenario => {
      const events = playScenario(
        planned.filter(one => one.scenario === scenario),
      );
      const situation = situationAt(events, now);
      return [
        scenario.id,
        { situation, clock: clockAt(situation.terms, events, now) },
      ];
    }),
  );
}

const HOUR = 3_600;

describe('the tickets of the demonstration', () => {
  it('are told apart by what they are and by their titles', () => {
    for (const field of ['id', 'title', 'shows'] as const) {
      expect(new Set(SCENARIOS.map(one => one[field])).size).toBe(
        SCENARIOS.length,
      );
    }
  });

  describe.each([
    ['a Tuesday morning', '2026-11-24T09:20:07Z'],
    ['a minute after the opening', '2026-11-24T07:01:00Z'],
    ['a Monday night', '2026-11-23T22:40:00Z'],
    ['a Sunday night', '2026-11-29T22:00:00Z'],
    ['Christmas', '2026-12-25T12:00:00Z'],
    ['the night summer time begins', '2027-03-28T01:10:00Z'],
    ['a spring with many days off', '2027-05-06T15:00:00Z'],
  ])('loaded on %s', (_when, now) => {
    const tickets = ticketsAt(now);
    const the = (id: string) => tickets.get(id)!;

    it('are what the rules of the workflow allow, in every state', () => {
      const states = [...tickets.values()].map(one => one.situation.state);
      expect(new Set(states)).toEqual(new Set(TICKET_STATES));
    });

    it.each(['late', 'exclusion-contested', 'refused-twice'])(
      '%s is late',
      id => {
        expect(the(id).clock.verdict).toBe('late');
      },
    );

    it.each(['nearly-late-50h', 'nearly-late-247'])(
      '%s is about to be late',
      id => {
        const { warnAt, lateFrom } = the(id).clock;
        expect(Date.parse(warnAt!)).toBeLessThanOrEqual(Date.parse(now));
        expect(Date.parse(lateFrom!)).toBeGreaterThan(Date.parse(now));
      },
    );

    it('are mediated, corrected and cleared of what should not be there', () => {
      expect(the('mediation-open')).toMatchObject({
        situation: { mediation: { state: 'open' }, correction: null },
        clock: { verdict: 'late' },
      });
      expect(the('mediation-corrected')).toMatchObject({
        situation: { correction: { kind: 'counts-in-time' } },
        clock: { verdict: 'late' },
      });
      expect(
        the('redacted-comment').situation.texts.map(({ field }) => field),
      ).not.toContain('comment');
      expect(the('exclusion-claimed').situation.attachments).toHaveLength(2);
    });

    it('are due at a closing where registered at the opening', () => {
      const due = new Date(the('due-at-closing').clock.dueAt!);
      const local = due.toLocaleTimeString('fr', { timeZone: 'Europe/Paris' });
      expect(local).toBe('18:00:00');
    });

    it('wait for what they say they wait for', () => {
      const pendingOf = (id: string) => the(id).situation.pending;
      expect(pendingOf('workaround-proposed')).toHaveProperty('workaround');
      expect(pendingOf('suspension-to-agree')).toHaveProperty('suspension');
      expect(pendingOf('instant-claimed')).toHaveProperty('instant');
      expect(pendingOf('cancellation-requested')).toHaveProperty(
        'cancellation',
      );
      expect(pendingOf('other-machine-proposed')).toHaveProperty(
        'qualification',
      );
      expect(the('exclusion-claimed').situation.exclusion).toBe('claimed');
      expect(the('suspended-to-monday').clock.status).toBe('suspended');
      expect(the('workaround-accepted').clock.status).toBe('stopped');
      expect(the('refused-twice').situation.refusedCount).toBe(2);
    });
  });

  // Worked out by hand.
  it.each([
    ['past-closing', '2:10', 'in-time'],
    ['ordered-to-stop', '3:10', 'in-time'],
    ['summer-time-ends', '4:40', 'late'],
    ['eve-of-ascension', '3:42', 'in-time'],
    ['good-friday', '2:45', 'in-time'],
    ['fifty-hours', '45:00', 'in-time'],
    ['restored-at-night', '10:00', 'in-time'],
    ['suspended-over-a-week-end', '2:50', 'in-time'],
    ['reopened-and-closed', '6:45', 'in-time'],
    ['guyane', '16:20', 'late'],
  ])('%s consumed %s: %s', (id, consumed, verdict) => {
    const { clock } = ticketsAt('2026-11-24T09:20:07Z').get(id)!;
    const [hours, minutes] = consumed.split(':').map(Number);
    expect(clock.consumedSeconds).toBe(hours * HOUR + minutes * 60);
    expect(clock.verdict).toBe(verdict);
  });

  it('show an on-site intervention past the closing of its window', () => {
    const now = '2026-11-24T09:20:07Z';
    const { situation } = ticketsAt(now).get('past-closing')!;
    expect(
      continuationOf(situation, situation.interventions[0], now)?.closesAt,
    ).toBe('2026-11-12T17:00:00Z');
  });
});
