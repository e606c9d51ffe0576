import { TestDatabases } from '@backstage/backend-test-utils';
import type { Machine } from '@caih/backstage-plugin-itsm-common';
import {
  MACHINE,
  OTHER,
  OWN,
  type Portal,
  PORTAL_URL,
  startPortal,
} from '../__testUtils__/portal';
import { readPdf } from '../documents/__testUtils__/readPdf';
import { LabelService, MAX_LABELS } from './LabelService';

jest.setTimeout(120_000);

const declareOf = (establishmentId: string) =>
  `${PORTAL_URL}/itsm/new?machine=${MACHINE[establishmentId]}`;

describe('labels of machines over HTTP', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });
  // One is enough for what is above the stores: the first there is.
  const [[databaseId]] = databases.eachSupportedId();
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal(await databases.init(databaseId));
  });
  afterAll(() => portal.stop());

  const download = (
    caller: Parameters<Portal['call']>[0],
    path: string,
    query: object = {},
  ) =>
    portal
      .call(caller, 'get', path)
      .query(query)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', chunk => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      });

  it('print one machine on a page of its own size', async () => {
    const { status, headers, body } = await download(
      'beneficiary',
      `/machines/${MACHINE[OWN]}/label.pdf`,
    );
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/pdf');
    expect(headers['content-disposition']).toBe(
      `attachment; filename="etiquette-${MACHINE[OWN]}.pdf"`,
    );
    const { pages, links, info } = readPdf(body);
    expect(info.Language).toBe('fr-FR');
    expect(pages).toEqual([
      [
        `srv-${OWN}`,
        'HPE ProLiant DL380 Gen10',
        `N° de série SYNTH-${OWN}`,
        `Hospital ${OWN} · Main site`,
        `FINESS ${OWN}`,
        'En panne ? Scannez pour déclarer l’incident.',
      ].join(' '),
    ]);
    expect(links).toEqual([declareOf(OWN)]);
  });

  it('print the machines in scope on one sheet, in English', async () => {
    const { status, headers, body } = await download(
      'contractor',
      '/machines/labels.pdf',
      { language: 'en' },
    );
    expect(status).toBe(200);
    expect(headers['content-disposition']).toBe(
      'attachment; filename="labels.pdf"',
    );
    const { pages, links } = readPdf(body);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('Out of order? Scan to declare the incident.');
    expect(links).toEqual([declareOf(OWN), declareOf(OTHER)]);
  });

  it('print those that are chosen, and of them only what one may see', async () => {
    const both = { machine: [MACHINE[OWN], MACHINE[OTHER]] };
    const ours = await download('beneficiary', '/machines/labels.pdf', both);
    expect(readPdf(ours.body).links).toEqual([declareOf(OWN)]);
    const one = await download('contractor', '/machines/labels.pdf', {
      machine: MACHINE[OTHER],
    });
    expect(readPdf(one.body).links).toEqual([declareOf(OTHER)]);
    const narrowed = await download('contractor', '/machines/labels.pdf', {
      ...both,
      establishment: OTHER,
    });
    expect(readPdf(narrowed.body).links).toEqual([declareOf(OTHER)]);
    const none = await download('contractor', '/machines/labels.pdf', {
      text: 'no such machine',
    });
    expect(none.status).toBe(404);
  });
});

const scope = { kind: 'all', why: 'a test' } as const;

it('lead to where the portal has the pages of the desk', async () => {
  const labels = LabelService.create({
    fleet: {
      getMachine: async () =>
        ({
          id: 'abc123',
          name: 'srv-dpi-01',
          maker: 'HPE',
          model: 'ProLiant DL380 Gen10',
          serialNumber: null,
          establishmentId: OWN,
          establishmentName: 'CHU',
          site: { id: OWN, name: 'CHU' },
        } as Machine),
      listMachines: () => Promise.reject(new Error('Not asked for')),
    },
    portalUrl: PORTAL_URL,
    deskPath: '/maintenance',
  });
  const { content } = await labels.labelOf(scope, 'abc123', 'fr');
  expect(readPdf(Buffer.from(content)).links).toEqual([
    `${PORTAL_URL}/maintenance/new?machine=abc123`,
  ]);
});

describe('what is not printed', () => {
  it('is more labels than one waits for', async () => {
    const limits: number[] = [];
    const labels = LabelService.create({
      fleet: {
        getMachine: () => Promise.reject(new Error('Not asked for')),
        listMachines: async (_scope, { limit }) => {
          limits.push(limit);
          return { now: '', items: [], nextCursor: 'more' };
        },
      },
      portalUrl: PORTAL_URL,
      deskPath: '/itsm',
    });
    await expect(labels.sheets(scope, {}, 'fr')).rejects.toMatchObject({
      name: 'UnprocessableError',
      code: 'too-many-labels',
      message: 'More than 280 machines; choose some, or narrow the list down',
    });
    expect(limits).toEqual([MAX_LABELS]);
  });
});
