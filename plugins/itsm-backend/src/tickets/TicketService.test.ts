import { TestDatabases } from '@backstage/backend-test-utils';
import { createDesk, type Desk, MACHINES, PEOPLE } from './__testUtils__/desk';

jest.setTimeout(60_000);

const { camille, dominique, sacha, alex, claude, elsewhere } = PEOPLE;

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(databases.eachSupportedId())('tickets on %p', databaseId => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await createDesk(databases, databaseId);
  });

  it('is restored at 17:59:59 on the eve of Ascension, in time by a second', async () => {
    desk.at('2026-05-13T12:00:00Z');
    const ticket = await desk.register(camille);
    expect(ticket).toMatchObject({
      id: 'INC-2026-000001',
      state: 'registered',
      establishmentName: 'CH de la Baie',
      siteName: 'Site principal',
      machine: { name: 'srv-ho4', maker: 'HPE' },
      clock: {
        status: 'running',
        grantedSeconds: 4 * 3600,
        dueAt: '2026-05-13T16:00:00Z',
        lateFrom: '2026-05-15T06:00:01Z',
      },
      awaits: 'contractor',
      role: 'beneficiary',
    });

    desk.at('2026-05-13T15:59:59Z');
    const restored = await desk.act(alex, ticket, 'restore', {
      backInOperation: true,
      solution: 'Disque 3 remplacé',
    });
    expect(restored).toMatchObject({
      state: 'restored',
      clock: {
        status: 'stopped',
        consumedSeconds: 4 * 3600 - 1,
        verdict: 'in-time',
      },
      awaits: 'establishment',
    });
  });

  it('is registered at 18:00:01 on the eve of Ascension, due on Friday at noon', async () => {
    desk.at('2026-05-13T16:00:01Z');
    const { clock } = await desk.register(camille);
    expect(clock).toMatchObject({
      status: 'outside-window',
      dueAt: '2026-05-15T10:00:00Z',
      opensAt: '2026-05-15T06:00:00Z',
    });
  });

  it('is refused with the service down, approved, and reopened after a week', async () => {
    desk.at('2026-11-23T08:00:00Z');
    const ticket = await desk.register(camille);
    desk.at('2026-11-23T10:00:00Z');
    await desk.act(alex, ticket, 'restore', {
      backInOperation: true,
      solution: 'Redémarré',
    });

    desk.at('2026-11-23T10:30:00Z');
    const refused = await desk.act(camille, ticket, 'refuse', {
      reason: 'Toujours en panne',
      serviceDown: true,
    });
    expect(refused).toMatchObject({
      state: 'in-progress',
      clock: { consumedSeconds: 9000, dueAt: '2026-11-23T12:00:00Z' },
    });

    desk.at('2026-11-23T11:00:00Z');
    await desk.act(alex, ticket, 'restore', {
      backInOperation: true,
      solution: 'Disque remplacé',
    });
    desk.at('2026-11-23T14:00:00Z');
    const closed = await desk.act(camille, ticket, 'approve');
    expect(closed).toMatchObject({
      state: 'closed',
      closedAt: '2026-11-23T14:00:00Z',
      clock: { consumedSeconds: 10_800, verdict: 'in-time' },
      awaits: null,
    });

    desk.at('2026-11-30T08:00:00Z');
    const reopened = await desk.act(dominique, ticket, 'reopen', {
      reason: 'Même panne',
    });
    expect(reopened).toMatchObject({
      state: 'in-progress',
      clock: { consumedSeconds: 10_800, dueAt: '2026-11-30T09:00:00Z' },
    });
    expect(reopened.events.map(event => event.actor.name)).toEqual([
      'Camille',
      'Alex',
      'Camille',
      'Alex',
      'Camille',
      'Dominique',
    ]);
  });

  it('explains a time consumed by stretches that add up to it', async () => {
    desk.at('2026-11-23T16:00:00Z');
    const ticket = await desk.register(camille);
    desk.at('2026-11-24T08:00:00Z');
    expect(await desk.tickets.explain(dominique, ticket.id)).toMatchObject({
      clock: { consumedSeconds: 7200 },
      stretches: [
        { reason: 'open', countedSeconds: 3600 },
        { reason: 'night', countedSeconds: 0 },
        { reason: 'open', countedSeconds: 3600 },
      ],
    });
  });

  it('gives a second person the newer state instead of overwriting it', async () => {
    const ticket = await desk.register(camille);
    await desk.act(alex, ticket, 'start-work');
    await expect(
      desk.tickets.act(camille, {
        ticketId: ticket.id,
        act: 'change-priority',
        input: { impact: 1, urgency: 1, reason: 'Bloc opératoire' },
        version: ticket.version,
      }),
    ).rejects.toMatchObject({
      code: 'stale',
      ticket: { state: 'in-progress', version: 2 },
      possibleActs: expect.arrayContaining(['change-priority']),
    });
    expect(await desk.tickets.read(camille, ticket.id)).toMatchObject({
      priority: 3,
      version: 2,
    });
  });

  it('does not do a changing act of which the version is missing', async () => {
    const ticket = await desk.register(camille);
    await expect(
      desk.tickets.act(alex, {
        ticketId: ticket.id,
        act: 'start-work',
        input: {},
      }),
    ).rejects.toMatchObject({ field: 'If-Match', code: 'required' });
  });

  it('takes two comments at once, and neither raises the version', async () => {
    const ticket = await desk.register(camille);
    const comment = (who: typeof camille, text: string) =>
      desk.tickets.act(who, {
        ticketId: ticket.id,
        act: 'comment',
        input: { comment: text },
      });
    await Promise.all([comment(camille, 'un'), comment(alex, 'deux')]);
    const { events, version } = await desk.tickets.read(camille, ticket.id);
    expect(events.map(event => event.sequence)).toEqual([1, 2, 3]);
    expect(version).toBe(1);
  });

  it('keeps an internal comment to the side that wrote it', async () => {
    const ticket = await desk.register(camille);
    await desk.act(alex, ticket, 'comment', {
      comment: 'Pièce en rupture',
      internal: true,
    });
    const seenBy = async (who: typeof camille) =>
      (await desk.tickets.read(who, ticket.id)).events[1];
    expect(await seenBy(alex)).toMatchObject({
      actor: { name: 'Alex' },
      data: { comment: 'Pièce en rupture', internal: true },
    });
    for (const other of [camille, claude]) {
      expect(await seenBy(other)).toMatchObject({
        actor: { ref: null, role: 'contractor' },
        data: { comment: '', internal: true },
      });
      expect(JSON.stringify(await seenBy(other))).not.toMatch(/alex|rupture/i);
    }
  });

  it('says who may do an act that is another’s', async () => {
    const ticket = await desk.register(camille);
    await desk.act(alex, ticket, 'restore', {
      backInOperation: true,
      solution: 'Fait',
    });
    await expect(desk.act(alex, ticket, 'approve')).rejects.toThrow(
      '"approve" is done by: beneficiary, local-referent',
    );
    await expect(desk.act(claude, ticket, 'approve')).rejects.toThrow(
      '"approve" is done by: beneficiary, local-referent',
    );
  });

  it('gives the acts that are possible for one that is not', async () => {
    const ticket = await desk.register(camille);
    await expect(desk.act(camille, ticket, 'approve')).rejects.toMatchObject({
      code: 'not-possible',
      possibleActs: expect.arrayContaining(['comment', 'cancel']),
      ticket: { state: 'registered' },
    });
  });

  describe('suspension', () => {
    const suspended = async () => {
      desk.at('2026-11-23T08:00:00Z');
      const ticket = await desk.register(camille);
      desk.at('2026-11-23T09:00:00Z');
      await desk.act(alex, ticket, 'request-suspension', {
        reason: 'Créneau demandé par le bloc',
        until: '2026-11-24T09:00:00+01:00',
      });
      await desk.act(dominique, ticket, 'agree-suspension');
      return ticket;
    };

    it('stops the clock until its agreed end, then lets it run by itself', async () => {
      const ticket = await suspended();
      expect(await desk.tickets.read(camille, ticket.id)).toMatchObject({
        state: 'suspended',
        suspendedUntil: '2026-11-24T08:00:00Z',
        suspensionReason: 'Créneau demandé par le bloc',
        clock: { status: 'suspended', consumedSeconds: 3600 },
      });
      desk.at('2026-11-24T09:00:00Z');
      expect(await desk.tickets.read(camille, ticket.id)).toMatchObject({
        state: 'registered',
        suspendedUntil: null,
        clock: { consumedSeconds: 7200, dueAt: '2026-11-24T11:00:00Z' },
      });
    });

    it('is found by its state before any task has recorded the end', async () => {
      const ticket = await suspended();
      const found = async (state: 'suspended' | 'registered') =>
        (
          await desk.tickets.list(camille, {
            states: [state],
            sort: 'newest',
            limit: 10,
          })
        ).items.map(one => [one.id, one.state, one.suspensionReason]);
      expect(await found('suspended')).toEqual([
        [ticket.id, 'suspended', 'Créneau demandé par le bloc'],
      ]);
      expect(await found('registered')).toEqual([]);
      desk.at('2026-11-24T08:00:00Z');
      expect(await found('suspended')).toEqual([]);
      expect(await found('registered')).toEqual([
        [ticket.id, 'registered', null],
      ]);
    });

    it('has its end recorded before the next act', async () => {
      const ticket = await suspended();
      desk.at('2026-11-24T09:00:00Z');
      const after = await desk.act(alex, ticket, 'start-work');
      expect(after.events.slice(-2)).toMatchObject([
        {
          type: 'suspension-elapsed',
          recordedAt: '2026-11-24T09:00:00Z',
          occurredAt: '2026-11-24T08:00:00Z',
          actor: { ref: null, role: 'system' },
        },
        { type: 'start-work', sequence: 5 },
      ]);
      expect(after.state).toBe('in-progress');
    });

    it('has its end recorded once by the task, however many run', async () => {
      const ticket = await suspended();
      expect(await desk.tickets.recordElapsedSuspensions()).toBe(0);
      desk.at('2026-11-24T08:00:00Z');
      const recorded = await Promise.all([
        desk.tickets.recordElapsedSuspensions(),
        desk.tickets.recordElapsedSuspensions(),
      ]);
      expect(recorded[0] + recorded[1]).toBe(1);
      const { events, version } = await desk.tickets.read(camille, ticket.id);
      expect(events.map(event => event.type).slice(-2)).toEqual([
        'agree-suspension',
        'suspension-elapsed',
      ]);
      expect(version).toBe(3);
    });
  });

  describe('qualification', () => {
    const unknownMachine = {
      machineId: undefined,
      machineText: 'Baie du PACS',
    };

    it('pins the terms of the machine as they stood at registration', async () => {
      desk.at('2026-11-23T08:00:00Z');
      const ticket = await desk.register(camille, unknownMachine);
      expect(ticket).toMatchObject({
        terms: null,
        machine: null,
        machineText: 'Baie du PACS',
        clock: { status: 'no-terms' },
      });
      desk.at('2026-11-23T09:00:00Z');
      expect(
        await desk.act(alex, ticket, 'qualify', {
          diagnosis: 'Disque',
          machineId: 'ho4',
        }),
      ).toMatchObject({
        machine: { id: 'ho4', name: 'srv-ho4' },
        siteName: 'Site principal',
        clock: { consumedSeconds: 3600, dueAt: '2026-11-23T12:00:00Z' },
        awaits: 'contractor',
      });
    });

    it('waits for the establishment where the machine is not covered', async () => {
      const ticket = await desk.register(camille, unknownMachine);
      const asked = await desk.act(alex, ticket, 'qualify', {
        diagnosis: 'Hors contrat',
        machineId: 'uncovered',
      });
      expect(asked).toMatchObject({ terms: null, awaits: 'establishment' });
      expect(
        await desk.act(camille, ticket, 'agree-qualification'),
      ).toMatchObject({
        terms: { level: 'not-covered' },
        machine: { id: 'uncovered' },
        clock: { status: 'no-terms', dueAt: null },
      });
    });

    it('waits for the establishment where it names another machine', async () => {
      const ticket = await desk.register(camille);
      const asked = await desk.act(alex, ticket, 'qualify', {
        diagnosis: 'C’est l’autre',
        machineId: 'always10',
      });
      expect(asked).toMatchObject({
        machine: { id: 'ho4' },
        awaits: 'establishment',
      });
      expect(
        await desk.act(camille, ticket, 'agree-qualification'),
      ).toMatchObject({
        machine: { id: 'always10' },
        terms: { serviceWindow: '24x7', restoreTime: '10H' },
      });
    });

    it('waits for the establishment where the machine’s facts changed since the registration', async () => {
      desk.at('2026-11-23T08:00:00Z');
      const before = await desk.register(camille, unknownMachine);
      desk.at('2026-11-23T08:00:01Z');
      const after = await desk.register(camille, unknownMachine);
      const qualify = { diagnosis: 'Disque', machineId: 'changed' };
      expect(await desk.act(alex, before, 'qualify', qualify)).toMatchObject({
        terms: null,
        machine: null,
        awaits: 'establishment',
      });
      expect(await desk.act(alex, after, 'qualify', qualify)).toMatchObject({
        terms: { restoreTime: '4H' },
        machine: { id: 'changed' },
        awaits: 'contractor',
      });
    });

    it('closes an incident of a machine in no list once the establishment agreed to no time', async () => {
      const ticket = await desk.register(camille, unknownMachine);
      await desk.act(alex, ticket, 'restore', {
        backInOperation: true,
        solution: 'Redémarré',
      });
      await expect(desk.act(camille, ticket, 'approve')).rejects.toMatchObject({
        code: 'not-possible',
      });
      const asked = await desk.act(alex, ticket, 'qualify', {
        diagnosis: 'Prêt d’un fournisseur, sur aucune liste',
        unlisted: true,
      });
      expect(asked).toMatchObject({ terms: null, awaits: 'establishment' });
      expect(
        await desk.act(camille, ticket, 'agree-qualification'),
      ).toMatchObject({
        machine: null,
        terms: {
          level: 'not-covered',
          machineId: null,
          restoreTime: null,
          territory: 'FR',
        },
      });
      expect(await desk.act(camille, ticket, 'approve')).toMatchObject({
        state: 'closed',
        clock: { verdict: null },
      });
    });

    it('reads an unlisted machine in the time of the establishment’s first site', async () => {
      const ticket = await desk.register(elsewhere, unknownMachine);
      await desk.act(alex, ticket, 'qualify', {
        diagnosis: 'Sur aucune liste',
        unlisted: true,
      });
      expect(
        await desk.act(elsewhere, ticket, 'agree-qualification'),
      ).toMatchObject({
        terms: { timeZone: 'Indian/Reunion', contractual: false },
      });
    });

    it('does not take a machine of another establishment', async () => {
      const ticket = await desk.register(camille);
      await expect(
        desk.act(alex, ticket, 'qualify', {
          diagnosis: 'Ailleurs',
          machineId: 'reunion',
        }),
      ).rejects.toMatchObject({
        field: 'machineId',
        code: 'unknown-machine',
      });
    });
  });

  describe('registration', () => {
    it('counts from the call for what the desk types after an outage', async () => {
      desk.at('2026-11-23T10:00:00Z');
      expect(
        await desk.register(alex, { calledAt: '2026-11-23T09:00:00+01:00' }),
      ).toMatchObject({
        lateEntry: true,
        registeredAt: '2026-11-23T08:00:00Z',
        clock: { consumedSeconds: 7200 },
        events: [{ recordedAt: '2026-11-23T10:00:00Z' }],
      });
    });

    it('takes a call of seven days ago, no earlier one, and no day that does not exist', async () => {
      desk.at('2026-11-23T10:00:00Z');
      const call = (calledAt: string) => desk.register(alex, { calledAt });
      expect(await call('2026-11-16T10:00:00Z')).toMatchObject({
        registeredAt: '2026-11-16T10:00:00Z',
      });
      await expect(call('2026-11-16T09:59:59Z')).rejects.toMatchObject({
        field: 'calledAt',
        code: 'too-far-back',
      });
      await expect(call('2026-02-30T10:00:00Z')).rejects.toMatchObject({
        field: 'calledAt',
        code: 'bad-value',
      });
    });

    it.each([
      ['calledAt', { calledAt: '2026-11-23T07:00:00Z' }],
      ['channel', { channel: 'phone' as const }],
      ['channel', { channel: 'found' as const }],
    ])('leaves %s to the contractor’s desk', async (field, given) => {
      await expect(desk.register(camille, given)).rejects.toMatchObject({
        field,
        code: 'contractor-only',
      });
    });

    it('keeps how an incident came in (C1)', async () => {
      const channels = [];
      for (const [who, given] of [
        [camille, {}],
        [alex, {}],
        [alex, { channel: 'phone' as const }],
        [alex, { calledAt: '2026-11-23T07:00:00Z' }],
      ] as const) {
        const { events } = await desk.register(who, given);
        channels.push(events[0].type === 'register' && events[0].data.channel);
      }
      expect(channels).toEqual(['portal', 'found', 'phone', 'phone']);
      await expect(
        desk.register(alex, { channel: 'portal' }),
      ).rejects.toMatchObject({
        field: 'channel',
        code: 'establishment-only',
      });
    });

    it('asks a person of two establishments which one, without a machine', async () => {
      const given = { machineId: undefined, machineText: 'Inconnue' };
      await expect(desk.register(sacha, given)).rejects.toMatchObject({
        field: 'establishmentId',
        code: 'required',
      });
      expect(
        await desk.register(sacha, { ...given, establishmentId: '970400024' }),
      ).toMatchObject({
        establishmentId: '970400024',
        role: 'local-referent',
      });
    });

    it.each([
      ['unknown', 'no-such'],
      ['of another establishment', 'reunion'],
    ])('does not tell of a machine that is %s', async (_, machineId) => {
      await expect(desk.register(camille, { machineId })).rejects.toMatchObject(
        {
          field: 'machineId',
          code: 'unknown-machine',
          message: `No machine ${machineId}`,
        },
      );
    });

    it('is not the coordinator’s', async () => {
      await expect(desk.register(claude)).rejects.toThrow(
        'An incident is registered by: beneficiary, local-referent, contractor',
      );
    });

    it('gives overseas an indicative due time in its own zone', async () => {
      desk.at('2026-11-23T03:00:00Z');
      expect(
        await desk.register(elsewhere, { machineId: 'reunion' }),
      ).toMatchObject({
        clock: { contractual: false, dueAt: '2026-11-23T08:00:00Z' },
      });
    });

    it('follows a closed ticket once its days of reopening are over', async () => {
      desk.at('2026-11-02T08:00:00Z');
      const first = await desk.register(camille);
      const follow = () => desk.register(camille, { follows: first.id });
      await expect(follow()).rejects.toMatchObject({ code: 'not-closed' });
      await desk.act(alex, first, 'restore', {
        backInOperation: true,
        solution: 'Fait',
      });
      await desk.act(camille, first, 'approve');
      desk.at('2026-12-02T08:00:00Z');
      await expect(follow()).rejects.toMatchObject({ code: 'still-reopens' });
      desk.at('2026-12-02T08:00:01Z');
      const next = await follow();
      expect(next).toMatchObject({
        follows: first.id,
        clock: { consumedSeconds: 0 },
      });
      expect(await desk.tickets.read(camille, first.id)).toMatchObject({
        followedBy: next.id,
      });
      await expect(
        desk.register(camille, { follows: 'INC-2020-000001' }),
      ).rejects.toMatchObject({ field: 'follows', code: 'unknown-ticket' });
    });
  });

  it('shows before registering what it would give, and what is open already', async () => {
    desk.at('2026-11-23T08:00:00Z');
    const { id } = await desk.register(camille);
    const blade = MACHINES.blade.facts.machineId;
    expect(
      await desk.preview(camille, {
        machineId: blade,
        impact: 1,
        urgency: 1,
      }),
    ).toMatchObject({
      priority: 1,
      terms: { machineId: blade },
      dueAt: '2026-11-23T12:00:00Z',
      openTickets: [{ id }],
    });
  });

  it('shows what a call entered late would give, to the contractor’s desk alone', async () => {
    desk.at('2026-11-23T10:00:00Z');
    const given = {
      machineId: MACHINES.blade.facts.machineId,
      impact: 1,
      urgency: 1,
      calledAt: '2026-11-23T08:00:00+01:00',
    } as const;
    expect(await desk.preview(alex, given)).toMatchObject({
      now: '2026-11-23T10:00:00Z',
      dueAt: '2026-11-23T11:00:00Z',
    });
    await expect(
      desk.preview(alex, {
        ...given,
        calledAt: '2026-11-23T10:00:01Z',
      }),
    ).rejects.toMatchObject({ field: 'calledAt', code: 'in-the-future' });
    await expect(desk.preview(camille, given)).rejects.toMatchObject({
      field: 'calledAt',
      code: 'contractor-only',
    });
  });

  it('shows nothing of an establishment to the people of another', async () => {
    const { id } = await desk.register(camille);
    await expect(desk.tickets.read(elsewhere, id)).rejects.toThrow(
      `No ticket ${id}`,
    );
    await expect(desk.tickets.explain(elsewhere, id)).rejects.toThrow(
      `No ticket ${id}`,
    );
    await expect(
      desk.tickets.act(elsewhere, {
        ticketId: id,
        act: 'comment',
        input: { comment: 'x' },
      }),
    ).rejects.toThrow(`No ticket ${id}`);
    const query = { sort: 'newest', limit: 10 } as const;
    expect((await desk.tickets.list(elsewhere, query)).items).toEqual([]);
    expect((await desk.tickets.list(PEOPLE.nobody, query)).items).toEqual([]);
    expect(await desk.tickets.counts(elsewhere)).toMatchObject({
      all: 0,
      open: 0,
    });
    expect((await desk.tickets.list(sacha, query)).items).toHaveLength(1);
  });

  it('cancels as a duplicate of a ticket of the same establishment only', async () => {
    const first = await desk.register(camille);
    const second = await desk.register(camille);
    const foreign = await desk.register(elsewhere, { machineId: 'reunion' });
    const cancel = (otherTicket: string) =>
      desk.act(sacha, second, 'cancel', {
        kind: 'duplicate',
        reason: 'Déjà déclaré',
        otherTicket,
      });
    for (const other of [foreign.id, second.id, 'INC-2026-999999']) {
      await expect(cancel(other)).rejects.toMatchObject({
        field: 'otherTicket',
        code: 'unknown-ticket',
      });
    }
    expect(await cancel(first.id)).toMatchObject({
      state: 'cancelled',
      clock: { status: 'ended', verdict: null },
      awaits: null,
    });
  });
});
