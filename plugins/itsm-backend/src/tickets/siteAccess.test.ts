import { TestDatabases } from '@backstage/backend-test-utils';
import { createDesk, type Desk, MACHINES, PEOPLE } from './__testUtils__/desk';

jest.setTimeout(60_000);

const { camille, dominique, alex, elsewhere } = PEOPLE;

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(databases.eachSupportedId())(
  'where to go and whom to call on %p',
  databaseId => {
    let desk: Desk;
    beforeEach(async () => {
      desk = await createDesk(databases, databaseId);
    });

    const proposedTo = async (machineId?: string) =>
      (await desk.preview(alex, { machineId, impact: 2, urgency: 2 }))
        .proposedAccess;

    it('is in the log with digests only: the texts stand apart', async () => {
      const { id } = await desk.register(camille, {
        siteContact: 'Ada Roux',
        callBackNumber: '02 40 00 00 00',
      });
      const rows = await desk.knex('ticket_event').where({ ticket: id });
      expect(JSON.stringify(rows)).not.toMatch(/Ada|02 40/);
      const texts = await desk
        .knex('ticket_text')
        .where({ ticket: id })
        .whereIn('field', ['siteContact', 'callBackNumber'])
        .orderBy('field')
        .select('field', 'text');
      expect(texts).toEqual([
        { field: 'callBackNumber', text: '02 40 00 00 00' },
        { field: 'siteContact', text: 'Ada Roux' },
      ]);
    });

    it('is proposed from the record of the machine and the last ticket that says it', async () => {
      const machineId = MACHINES.workingHours.facts.machineId;
      expect(await proposedTo(machineId)).toEqual({
        building: null,
        room: 'Salle 1',
        rack: 'R2',
        rackUnit: null,
        siteContact: null,
        callBackNumber: null,
        badgeOrEscort: null,
        fromTicket: null,
      });
      const { id } = await desk.register(camille, {
        room: 'Ailleurs',
        siteContact: 'Ada Roux',
        careConstraint: 'Bloc en cours',
      });
      desk.at('2026-11-23T09:00:00Z');
      await desk.register(camille);
      expect(await proposedTo(machineId)).toMatchObject({
        room: 'Salle 1',
        siteContact: 'Ada Roux',
        fromTicket: id,
      });
      // Nothing of one establishment is proposed to another.
      expect(await proposedTo(MACHINES.overseas.facts.machineId)).toMatchObject(
        { siteContact: null, fromTicket: null },
      );
    });

    it('proposes the contact as it was corrected last', async () => {
      const ticket = await desk.register(camille, { siteContact: 'Ada Roux' });
      await desk.act(alex, ticket, 'set-access', { siteContact: 'Hugo Blin' });
      expect(await proposedTo(MACHINES.blade.facts.machineId)).toMatchObject({
        siteContact: 'Hugo Blin',
        fromTicket: ticket.id,
      });
    });

    it('gives the second of two people the first one’s correction, on the same field only', async () => {
      const ticket = await desk.register(camille);
      const set = (who: typeof camille, input: object) =>
        desk.act(who, ticket, 'set-access', { basedOn: 1, ...input });
      await set(dominique, { siteContact: 'Ada Roux' });
      await set(alex, { room: 'Salle 9' });
      await expect(set(alex, { siteContact: 'Hugo' })).rejects.toMatchObject({
        code: 'stale',
        ticket: { events: { length: 3 } },
      });
      await expect(set(elsewhere, { room: 'x' })).rejects.toThrow(
        `No ticket ${ticket.id}`,
      );
    });
  },
);
