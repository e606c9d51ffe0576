import { TestDatabases } from '@backstage/backend-test-utils';
import type { Ticket } from '@caih/backstage-plugin-itsm-common';
import type { TicketListQuery } from './service';
import { rebuildTickets } from './rebuildTickets';
import {
  createDesk,
  type Desk,
  OTHER_TEAM,
  PEOPLE,
  TEAM,
} from './__testUtils__/desk';

jest.setTimeout(60_000);

const { alex, camille, claude, dominique, elsewhere, hugo } = PEOPLE;

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(databases.eachSupportedId())(
  'the work of the desk on %p',
  databaseId => {
    let desk: Desk;
    beforeEach(async () => {
      desk = await createDesk(databases, databaseId);
    });

    const idsOf = async (who: typeof alex, query: Partial<TicketListQuery>) =>
      (
        await desk.tickets.list(who, {
          states: ['open'],
          sort: 'due',
          limit: 50,
          ...query,
        })
      ).items.map(ticket => ticket.id);
    const handOver = (ticket: Ticket, to: string, who = alex) =>
      desk.act(who, ticket, 'hand-over', { to, note: 'À suivre' });

    it('gives a ticket to the first of two who take it at once; the second sees who has it (CI3)', async () => {
      const ticket = await desk.register(camille);
      const take = (who: typeof alex) =>
        desk.tickets.act(who, {
          ticketId: ticket.id,
          act: 'take',
          input: {},
          version: ticket.version,
        });
      const outcomes = await Promise.allSettled([take(alex), take(hugo)]);
      const [refused] = outcomes.flatMap(one =>
        one.status === 'rejected' ? [one.reason] : [],
      );
      expect(outcomes.map(one => one.status).sort()).toEqual([
        'fulfilled',
        'rejected',
      ]);
      expect(refused).toMatchObject({ code: 'stale' });
      const { holder } = await desk.tickets.read(alex, ticket.id);
      expect(refused.ticket.holder).toEqual(holder);
      expect([alex.ref, hugo.ref]).toContain(holder?.ref);
      expect(holder?.team).toEqual({ ref: TEAM, name: 'Guichet' });
    });

    it('says from whom a ticket is taken, and does not offer one’s own again', async () => {
      const ticket = await desk.register(camille);
      const mine = await desk.act(alex, ticket, 'start-work');
      expect(mine.holder).toMatchObject({ ref: alex.ref, name: 'Alex' });
      expect(mine.possibleActs).not.toContain('take');
      const theirs = await desk.act(hugo, ticket, 'take');
      expect(theirs.events[2]).toMatchObject({
        type: 'take',
        data: { from: alex.ref, fromName: 'Alex', team: TEAM },
      });
      const read = await desk.tickets.read(alex, ticket.id);
      expect(read.possibleActs).toContain('take');
      expect(read.holder).toEqual(theirs.holder);
    });

    it('hands to a person or a team of the contractor’s, and to nobody else', async () => {
      const ticket = await desk.register(camille);
      expect((await handOver(ticket, hugo.ref)).holder).toEqual({
        ref: hugo.ref,
        name: 'Hugo',
        team: { ref: TEAM, name: 'Guichet' },
      });
      expect((await handOver(ticket, OTHER_TEAM)).holder).toEqual({
        ref: null,
        name: null,
        team: { ref: OTHER_TEAM, name: 'Terrain' },
      });
      for (const to of [camille.ref, 'group:default/choir']) {
        await expect(handOver(ticket, to)).rejects.toMatchObject({
          field: 'to',
          code: 'unknown-colleague',
        });
      }
      await expect(handOver(ticket, OTHER_TEAM)).rejects.toMatchObject({
        field: 'to',
        code: 'already-holder',
      });
    });

    it('lists to each what is theirs: held, declared, in the queue of a team or of none', async () => {
      desk.at('2026-11-23T08:00:00Z');
      const [held, free, teams, others] = [
        await desk.register(camille),
        await desk.register(camille, { machineId: 'always10' }),
        await desk.register(dominique),
        await desk.register(elsewhere, { machineId: 'reunion' }),
      ];
      await desk.act(alex, held, 'take');
      await handOver(teams, TEAM);
      await handOver(others, OTHER_TEAM);

      expect(await idsOf(alex, { work: 'mine' })).toEqual([held.id]);
      expect(await idsOf(hugo, { work: 'mine' })).toEqual([]);
      // The next to be late on top: four working hours, then ten around the clock.
      expect(await idsOf(alex, { work: 'queue' })).toEqual([teams.id, free.id]);
      expect(await idsOf(camille, { work: 'mine' })).toEqual(
        expect.arrayContaining([held.id, free.id]),
      );
      expect(await idsOf(dominique, { work: 'mine' })).toEqual([teams.id]);
      expect(await idsOf(claude, { work: 'mine' })).toEqual([]);
      expect(await desk.tickets.counts(alex)).toMatchObject({
        mine: 1,
        queue: 2,
        open: 4,
      });
      expect(await desk.tickets.counts(camille)).toMatchObject({ mine: 2 });
      expect(await desk.tickets.counts(elsewhere)).toMatchObject({ mine: 1 });

      await desk.act(alex, held, 'restore', {
        backInOperation: true,
        solution: 'Fait',
      });
      await desk.act(camille, held, 'approve');
      expect(await desk.tickets.counts(alex)).toMatchObject({ mine: 0 });
      expect(await desk.tickets.counts(camille)).toMatchObject({ mine: 1 });
    });

    it('goes page by page through the queue', async () => {
      const seen: string[] = [];
      const registered: string[] = [];
      for (let index = 0; index < 3; index++) {
        registered.push((await desk.register(camille)).id);
      }
      let cursor: string | undefined;
      do {
        const page = await desk.tickets.list(alex, {
          states: ['open'],
          work: 'queue',
          sort: 'due',
          limit: 1,
          cursor,
        });
        seen.push(...page.items.map(one => one.id));
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      expect(seen).toEqual(registered);
    });

    it('shows the referent all that waits for the establishment’s word, and takes it off the queue', async () => {
      const restored = await desk.register(camille);
      const asked = await desk.register(camille);
      await desk.register(camille);
      await desk.act(alex, restored, 'restore', {
        backInOperation: true,
        solution: 'Fait',
      });
      await desk.act(alex, asked, 'request-suspension', {
        reason: 'Bloc occupé',
        until: '2026-11-24T08:00:00Z',
      });
      const page = await desk.tickets.list(dominique, {
        states: ['open'],
        work: 'to-agree',
        sort: 'newest',
        limit: 50,
      });
      expect(page.items.map(one => [one.id, one.asked])).toEqual([
        [asked.id, ['suspension']],
        [restored.id, ['approval']],
      ]);
      expect(await desk.tickets.counts(dominique)).toMatchObject({
        toApprove: 2,
      });
      expect(await desk.tickets.counts(alex)).toMatchObject({ queue: 1 });
      expect(await idsOf(elsewhere, { work: 'to-agree' })).toEqual([]);
    });

    it('shows the ticket whose maker is to be asked again from that day on, at the site', async () => {
      desk.at('2026-11-23T08:00:00Z');
      const ticket = await desk.register(camille);
      const after = await desk.act(alex, ticket, 'record-maker-case', {
        caseNumber: 'NV-2611-40517',
        chaseOn: '2026-11-25',
      });
      expect(after).toMatchObject({
        version: ticket.version,
        makerCase: {
          caseNumber: 'NV-2611-40517',
          chaseOn: '2026-11-25',
          chaseAt: '2026-11-24T23:00:00Z',
        },
      });
      const toChase = async () => ({
        listed: await idsOf(alex, { work: 'to-chase' }),
        counted: (await desk.tickets.counts(alex)).toChase,
      });
      desk.at('2026-11-24T22:59:59Z');
      expect(await toChase()).toEqual({ listed: [], counted: 0 });
      desk.at('2026-11-24T23:00:00Z');
      expect(await toChase()).toEqual({ listed: [ticket.id], counted: 1 });
      expect(await idsOf(camille, { text: 'NV-2611' })).toEqual([ticket.id]);
      await desk.act(alex, ticket, 'restore', {
        backInOperation: true,
        solution: 'Carte échangée',
        latenessReason: 'Carte attendue du constructeur',
      });
      expect(await toChase()).toEqual({ listed: [], counted: 0 });
    });

    it('keeps names apart from the log, and makes the same rows from it again', async () => {
      const ticket = await desk.register(camille);
      await handOver(ticket, hugo.ref);
      await desk.act(alex, ticket, 'record-maker-case', {
        caseNumber: 'SR-1',
        chaseOn: '2026-11-25',
      });
      await desk.act(alex, ticket, 'take');
      const events = await desk
        .knex('ticket_event')
        .where({ ticket: ticket.id })
        .pluck('data');
      expect(events.join()).not.toContain('Hugo');
      expect(events.join()).not.toContain('À suivre');
      expect(await rebuildTickets(desk.knex)).toMatchObject({ differences: 0 });
    });
  },
);
