import { TestDatabases } from '@backstage/backend-test-utils';
import type { Ticket } from '@caih/backstage-plugin-itsm-common';
import { OTHER, OWN, type Portal, startPortal } from '../__testUtils__/portal';
import { readPdf } from './__testUtils__/readPdf';

jest.setTimeout(120_000);

describe('documents of a ticket over HTTP', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });
  // One is enough for what is above the stores: the first there is.
  const [[databaseId]] = databases.eachSupportedId();
  let portal: Portal;
  let ticket: Ticket;

  const download = (path: string, language?: string) =>
    portal
      .call('beneficiary', 'get', `/tickets/${ticket.id}${path}`)
      .query({ language })
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', chunk => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      });

  async function act(
    at: string,
    caller: Parameters<Portal['act']>[0],
    name: Parameters<Portal['act']>[2],
    input: object,
  ) {
    portal.at(at);
    const { status, body } = await portal.act(caller, ticket, name, input);
    if (status !== 200) throw new Error(JSON.stringify(body));
  }

  // Round the clock, 4 hours, from 9 o'clock in Paris.
  beforeAll(async () => {
    portal = await startPortal(await databases.init(databaseId));
    portal.at('2026-11-23T08:00:00Z');
    ticket = await portal.register(OWN);
    await act('2026-11-23T08:30:00Z', 'contractor', 'start-intervention', {
      mode: 'on-site',
      technician: 'Inès Carpentier',
      employer: 'contractor',
    });
    await act('2026-11-23T09:00:00Z', 'contractor', 'comment', {
      comment: 'Entre nous',
      internal: true,
    });
    await act('2026-11-23T10:00:00Z', 'contractor', 'end-intervention', {
      interventionId: 'i-2',
      workDone: 'Disque 3 remplacé',
    });
    await act('2026-11-23T13:00:05Z', 'contractor', 'restore', {
      backInOperation: true,
      solution: 'Reconstruction terminée',
      latenessReason: 'Pièce livrée à 13 h',
    });
    await act('2026-11-23T13:10:00Z', 'contractor', 'comment', {
      comment: 'Entre nous',
      internal: true,
    });
    await act('2026-11-23T15:00:00Z', 'local-referent', 'approve', {});
  });
  afterAll(() => portal.stop());

  it('gives the closing recap as a file with the figures of the ticket', async () => {
    const { status, headers, body } = await download('/recap.pdf');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/pdf');
    expect(headers['content-disposition']).toBe(
      `attachment; filename="${ticket.id}-recapitulatif.pdf"`,
    );
    expect(headers['cache-control']).toBe('no-store');
    const { pages, info } = readPdf(body);
    expect(info).toMatchObject({
      Title: `Récapitulatif de clôture ${ticket.id}`,
      Language: 'fr-FR',
    });
    const said = pages.join(' ');
    expect(said).toContain(
      'Délai consommé : 5 h 5 s sur 4 h, dépassé de 1 h 5 s.',
    );
    expect(said).toContain('contractor (person) : Pièce livrée à 13 h');
    expect(said).toContain(
      'Donné par local-referent (person) (référent local)',
    );
    expect(said).toContain('Disque 3 remplacé');
    expect(said).not.toContain('Entre nous');
  });

  it('gives the report of an intervention as the work ended, in English', async () => {
    const { headers, body } = await download(
      '/interventions/i-2/report.pdf',
      'en',
    );
    expect(headers['content-disposition']).toBe(
      `attachment; filename="${ticket.id}-intervention-1.pdf"`,
    );
    const { pages, info } = readPdf(body);
    expect(info).toMatchObject({
      Title: `Intervention report ${ticket.id}, intervention 1`,
      Language: 'en-GB',
    });
    // What came after the work is not in it, and there is room to sign.
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('Time consumed so far: 2 h of the 4 h granted.');
    expect(pages[0]).toContain('For the establishment');
    expect(pages[0]).not.toContain('Reconstruction terminée');
    expect(pages[0]).not.toContain('Entre nous');
  });

  it.each(['/interventions/i-9/report.pdf', '/interventions/i-3/report.pdf'])(
    'has no report at %s',
    async path => {
      expect((await download(path)).status).toBe(404);
    },
  );

  it('writes no other language', async () => {
    const { status } = await download('/recap.pdf', 'de');
    expect(status).toBe(400);
  });

  it('keeps the documents of others from those who are not of them', async () => {
    const theirs = await portal.register(OTHER);
    const { status } = await portal.call(
      'local-referent',
      'get',
      `/tickets/${theirs.id}/recap.pdf`,
    );
    expect(status).toBe(404);
  });
});
