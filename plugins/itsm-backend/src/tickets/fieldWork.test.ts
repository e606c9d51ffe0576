import { TestDatabases } from '@backstage/backend-test-utils';
import { situationAt, type Ticket } from '@caih/backstage-plugin-itsm-common';
import {
  createDesk,
  type Desk,
  HOSPITAL,
  PEOPLE,
  STAFF,
} from './__testUtils__/desk';

jest.setTimeout(60_000);

const { alex, camille, dominique } = PEOPLE;
const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

const DISK = {
  component: 'disk',
  reference: '872479-B21',
  condition: 'refurbished-certified',
  serialRemoved: 'S4X0A1',
  serialInstalled: 'S4X0B7',
  holdsData: true,
};

const of = (ticket: Ticket) => situationAt(ticket.events, ticket.now);

describe.each(databases.eachSupportedId())('work on site on %s', databaseId => {
  let desk: Desk;
  let ticket: Ticket;

  async function arrive(given: object = {}): Promise<string> {
    const shown = await desk.act(alex, ticket, 'start-intervention', {
      mode: 'on-site',
      technician: 'Hugo Lambert',
      employer: 'contractor',
      ...given,
    });
    return of(shown).interventions[0].interventionId;
  }

  const replace = (interventionId: string, given: object) =>
    desk.act(alex, ticket, 'replace-part', {
      ...DISK,
      interventionId,
      ...given,
    });

  describe('with no standing choice', () => {
    beforeEach(async () => {
      desk = await createDesk(databases, databaseId);
      ticket = await desk.register(camille);
    });

    it('keeps a disk, and lets none go before the establishment said so (CI19)', async () => {
      const interventionId = await arrive();
      expect(ticket.dataMedia).toEqual({ choice: 'kept', origin: 'default' });
      await expect(
        replace(interventionId, {
          removedPart: 'destroyed',
          certificate: 'DEM-118',
        }),
      ).rejects.toMatchObject({
        field: 'removedPart',
        code: 'not-as-chosen',
        message:
          'A part that may hold data is kept, or goes as the establishment chose: kept',
      });

      const chosen = await desk.act(dominique, ticket, 'choose-data-media', {
        choice: 'destroyed',
        note: 'Broyage, certificat nominatif',
      });
      expect(chosen.dataMedia).toEqual({
        choice: 'destroyed',
        origin: 'ticket',
      });
      await expect(
        replace(interventionId, { removedPart: 'destroyed' }),
      ).rejects.toMatchObject({
        field: 'certificate',
        code: 'certificate-needed',
      });
      const after = await replace(interventionId, {
        removedPart: 'destroyed',
        certificate: 'DEM-118',
      });
      expect(of(after).parts).toMatchObject([
        { ...DISK, certificate: 'DEM-118', chosen: 'destroyed' },
      ]);
    });

    it('keeps names, numbers and free texts of the work apart from the log, where they may be erased', async () => {
      const interventionId = await arrive({ place: 'Salle 2' });
      await replace(interventionId, { removedPart: 'kept' });
      await desk.act(alex, ticket, 'end-intervention', {
        interventionId,
        workDone: 'Disque remplacé',
        component: 'disk',
        firmwareAfter: 'HPG4',
        damageTo: ['goods'],
        damage: 'Une dalle fendue',
      });
      const logged = await desk.knex('ticket_event').where('ticket', ticket.id);
      const facts = logged.map(row => row.data).join();
      for (const text of [
        'Hugo',
        'Salle 2',
        'S4X0A1',
        '872479',
        'HPG4',
        'dalle',
      ]) {
        expect(facts).not.toContain(text);
      }
      const read = of(await desk.tickets.read(camille, ticket.id));
      expect(read.interventions[0]).toMatchObject({
        place: 'Salle 2',
        report: { firmwareAfter: 'HPG4', damage: 'Une dalle fendue' },
      });
      expect(read.parts[0]).toMatchObject({ serialRemoved: 'S4X0A1' });
    });

    it('takes name, employer and company from the register (A5)', async () => {
      await arrive({ technician: 'L. Fontaine', staffId: STAFF.lea.id });
      const [one] = of(
        await desk.tickets.read(camille, ticket.id),
      ).interventions;
      expect(one).toMatchObject({
        technician: 'Léa Fontaine',
        employer: 'subcontractor',
        company: 'Ouest Maintenance',
        announced: false,
      });
    });

    it('tells the establishment who comes and when, as the register has them that day', async () => {
      const shown = await desk.act(alex, ticket, 'announce-visit', {
        staffIds: [STAFF.karim.id, STAFF.lea.id],
        expectedAt: '2026-11-24T09:00:00+01:00',
      });
      expect(shown.version).toBe(ticket.version);
      const seen = await desk.tickets.read(camille, ticket.id);
      expect(of(seen).visits).toMatchObject([
        {
          expectedAt: '2026-11-24T08:00:00Z',
          visitors:
            'Karim Belkacem · Titulaire · Ingénieur stockage · badge 4471\n' +
            'Léa Fontaine · Ouest Maintenance · Technicienne serveurs · badge OM-208',
        },
      ]);
      await arrive({ staffId: STAFF.karim.id });
      const begun = await desk.tickets.read(camille, ticket.id);
      expect(of(begun).interventions[0].announced).toBe(true);
    });

    it.each([
      ['announce-visit', 'staffIds', { expectedAt: '2026-11-24T08:00:00Z' }],
    ] as const)('%s: nobody unknown comes', async (act, field, given) => {
      await expect(
        desk.act(alex, ticket, act, { ...given, staffIds: ['nobody'] }),
      ).rejects.toMatchObject({ field, code: 'unknown-staff' });
      await expect(arrive({ staffId: 'nobody' })).rejects.toMatchObject({
        field: 'staffId',
        code: 'unknown-staff',
      });
    });
  });

  it('goes by what the establishment has chosen once for all', async () => {
    const asked: string[] = [];
    desk = await createDesk(databases, databaseId, {
      dataMedia: {
        async standingChoice(_tx, _scope, establishmentId) {
          asked.push(establishmentId);
          return 'wiped';
        },
      },
    });
    ticket = await desk.register(camille);
    expect(ticket.dataMedia).toEqual({
      choice: 'wiped',
      origin: 'establishment',
    });
    const interventionId = await arrive();
    const after = await replace(interventionId, {
      removedPart: 'wiped',
      certificate: 'EFF-7',
    });
    expect(of(after).parts[0]).toMatchObject({
      removedPart: 'wiped',
      chosen: 'wiped',
    });
    expect(new Set(asked)).toEqual(new Set([HOSPITAL]));
  });
});
