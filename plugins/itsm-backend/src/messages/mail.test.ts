import { TestDatabases } from '@backstage/backend-test-utils';
import { readPdf } from '../documents/__testUtils__/readPdf';
import {
  createMessageDesk,
  CONTACTS,
  type MessageDesk,
  PEOPLE,
} from './__testUtils__/messageDesk';
import { MailServer } from './__testUtils__/MailServer';
import { type MailTransport, SmtpTransport } from './transport';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });
const [[databaseId]] = databases.eachSupportedId();

describe('the mail a person receives', () => {
  let server: MailServer;
  let transport: MailTransport;
  let desk: MessageDesk;

  const start = async (
    contacts: Parameters<typeof createMessageDesk>[2] = {},
  ) => {
    desk = await createMessageDesk(databases, databaseId, {
      transport,
      ...contacts,
    });
    return desk;
  };
  const mailTo = (address: string, index = 0) =>
    server.delivered.filter(one => one.to.includes(address))[index];

  beforeEach(async () => {
    server = await MailServer.start();
    transport = SmtpTransport.create(server.settings);
  });
  afterEach(async () => {
    transport.close();
    await server.stop();
  });

  it('tells the declarer, the referent and the desk of a registration, in French', async () => {
    await start();
    const { id } = await desk.register(PEOPLE.camille);
    await desk.post();

    expect(server.delivered.map(one => one.to).sort()).toEqual([
      ['camille@hospital.example.org'],
      ['desk@contractor.example.org'],
      ['dominique@hospital.example.org'],
    ]);
    const { mail } = mailTo('dominique@hospital.example.org');
    expect(mail.subject).toBe(
      `[${id}] Incident enregistré\u00a0: Panne de disque`,
    );
    expect(mail.from?.text).toBe('"Maintenance" <maintenance@example.org>');
    expect(mail.text).toContain('lundi 23 novembre 2026 à 09:00');
    expect(mail.text).toContain(
      'Rétablissement au plus tard\u00a0: lundi 23 novembre 2026 à 13:00.',
    );
    expect(mail.text).toContain('> Voyant orange sur le disque 3');
    expect(mail.text).toContain(
      `https://portal.example.org/itsm/tickets/${id}`,
    );
    expect(mail.html).toContain('<html lang="fr">');
    expect(mail.html).not.toContain('<img');
  });

  it('leads to where the portal has the pages of the desk', async () => {
    await start();
    const { id } = await desk.register(PEOPLE.camille);
    await desk.address();
    await desk.send({
      settings: { ...desk.sending.settings, deskPath: '/maintenance' },
    });
    expect(mailTo('dominique@hospital.example.org').mail.text).toContain(
      `https://portal.example.org/maintenance/tickets/${id}`,
    );
  });

  it('writes in the language its reader chose', async () => {
    await start();
    await desk.service.savePreferences(PEOPLE.dominique, {
      language: 'en',
      unwanted: [],
      unwantedInPortal: [],
    });
    const { id } = await desk.register(PEOPLE.camille);
    await desk.post();

    const { mail } = mailTo('dominique@hospital.example.org');
    expect(mail.subject).toBe(`[${id}] Incident registered: Panne de disque`);
    expect(mail.text).toMatch(
      /To be restored by Monday,? 23 November 2026 at 13:00 at the latest\./,
    );
    expect(mail.html).toContain('<html lang="en">');
    expect(mailTo('camille@hospital.example.org').mail.subject).toContain(
      'Incident enregistré',
    );
  });

  it('says that a program wrote it, and makes one conversation of a ticket', async () => {
    await start();
    const ticket = await desk.register(PEOPLE.camille);
    await desk.post();
    await desk.act(PEOPLE.alex, ticket, 'restore', {
      backInOperation: true,
      solution: 'Remplacé',
    });
    await desk.post();

    const [first, second] = [0, 1].map(
      index => mailTo('dominique@hospital.example.org', index).mail,
    );
    expect(second.subject).toBe(
      `[${ticket.id}] Votre aval est demandé\u00a0: Panne de disque`,
    );
    expect(second.text).toContain(
      'Il déclare la machine de nouveau en service, son OS prêt.',
    );
    expect(second.text).toContain(
      `https://portal.example.org/itsm/tickets/${ticket.id}?act=approve`,
    );
    expect(first.messageId).not.toBe(second.messageId);
    for (const mail of [first, second]) {
      expect(mail.inReplyTo).toBe(`<${ticket.id}@portal.example.org>`);
      expect(mail.references).toBe(`<${ticket.id}@portal.example.org>`);
      expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
      expect(mail.headers.get('x-auto-response-suppress')).toBe('All');
      expect(mail.headers.get('content-language')).toBe('fr');
      expect(mail.headers.get('list')).toMatchObject({
        id: { name: 'itsm.portal.example.org' },
      });
    }
  });

  it('takes what was typed as text: no script, no header of its own', async () => {
    await start({
      contacts: {
        dominique: {
          ...CONTACTS.dominique,
          name: 'Dominique\r\nBcc: thief@example.com',
        },
      },
    });
    await desk.register(PEOPLE.camille, {
      title: 'Panne <script>alert(1)</script>\r\nBcc: thief@example.com',
      description: 'a < b & "c"',
    });
    await desk.post();

    const { mail, raw, to } = mailTo('dominique@hospital.example.org');
    expect(to).toEqual(['dominique@hospital.example.org']);
    expect(raw.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/im);
    expect(mail.bcc).toBeUndefined();
    expect(mail.html).not.toContain('<script>');
    expect(mail.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(mail.html).toContain('a &lt; b &amp; &quot;c&quot;');
    expect(mail.text).toContain('> a < b & "c"');
    expect(mail.subject).toContain(
      'Panne <script>alert(1)</script> Bcc: thief@example.com',
    );
  });

  it('recounts the incident to the local referent once it is closed (C4)', async () => {
    await start();
    const ticket = await desk.register(PEOPLE.camille);
    desk.at('2026-11-23T09:00:00Z');
    await desk.act(PEOPLE.alex, ticket, 'start-intervention', {
      mode: 'on-site',
      technician: 'Maxime Petit',
      employer: 'contractor',
    });
    desk.at('2026-11-23T10:00:00Z');
    await desk.act(PEOPLE.alex, ticket, 'end-intervention', {
      interventionId: 'i-2',
      workDone: 'Disque 3 remplacé',
    });
    await desk.act(PEOPLE.alex, ticket, 'restore', {
      backInOperation: true,
      solution: 'Disque neuf',
    });
    desk.at('2026-11-23T10:30:00Z');
    await desk.act(PEOPLE.camille, ticket, 'approve', { note: 'Merci' });
    await desk.post();

    const recap = server.delivered.find(
      one =>
        one.to.includes('dominique@hospital.example.org') &&
        one.mail.subject?.includes('Incident clos'),
    );
    const text = recap?.mail.text ?? '';
    expect(text).toContain('avec l’aval de Camille');
    expect(text).toContain('Enregistré\u00a0: lundi 23 novembre 2026 à 09:00');
    expect(text).toContain('Rétabli\u00a0: lundi 23 novembre 2026 à 11:00');
    expect(text).toContain('Clos\u00a0: lundi 23 novembre 2026 à 11:30');
    expect(text).toContain('Temps consommé\u00a0: 2\u00a0h sur 4\u00a0h');
    expect(text).toContain('Délai\u00a0: tenu');
    expect(text).toContain('Solution\u00a0: Disque neuf');
    expect(text).toContain(
      'Déclaré\u00a0: machine de nouveau en service, OS prêt',
    );
    expect(text).toContain('sur place, du lundi 23 novembre 2026 à 10:00');
    expect(text).toContain('Disque 3 remplacé');
    expect(text).toContain('Intervenant\u00a0: Maxime Petit');
    const [attached] = recap?.mail.attachments ?? [];
    expect(attached.filename).toBe(`${ticket.id}-closed-recap.pdf`);
    expect(attached.contentType).toBe('application/pdf');
    expect(attached.content.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('sends the report of an intervention whole, a part recorded afterwards too (C2)', async () => {
    await start();
    const ticket = await desk.register(PEOPLE.camille);
    const part = (reference: string) =>
      desk.act(PEOPLE.alex, ticket, 'replace-part', {
        interventionId: 'i-2',
        component: 'power',
        reference,
        condition: 'new-original',
        holdsData: false,
        removedPart: 'taken-back',
      });
    await desk.act(PEOPLE.alex, ticket, 'start-intervention', {
      mode: 'on-site',
      technician: 'Maxime Petit',
      employer: 'contractor',
    });
    await desk.act(PEOPLE.alex, ticket, 'end-intervention', {
      interventionId: 'i-2',
      workDone: 'Alimentation remplacée',
    });
    await part('865414-B21');
    await desk.post();
    const reports = () =>
      server.delivered.filter(
        one =>
          one.to.includes('dominique@hospital.example.org') &&
          one.mail.subject?.includes('Compte rendu'),
      );
    // The one that waited was less than the whole.
    expect(reports().map(one => one.mail.subject)).toEqual([
      `[${ticket.id}] Compte rendu d’intervention complété\u00a0: Panne de disque`,
    ]);
    const textOf = (index: number) =>
      readPdf(reports()[index].mail.attachments[0].content).pages.join(' ');
    expect(textOf(0)).toContain('865414-B21');
    expect(textOf(0)).toContain('Compte rendu complété');

    await part('865414-B22');
    await desk.post();
    expect(reports()).toHaveLength(2);
    expect(textOf(1)).toMatch(/865414-B21.*865414-B22/);
    expect(reports()[1].mail.text).toContain(
      'Une pièce a été enregistrée après la fin de l’intervention.',
    );
  });

  it('has nothing of a text that was erased before it left', async () => {
    await start();
    await desk.register(PEOPLE.camille, {
      description: 'Chambre de M. Martin',
    });
    await desk.address();
    await desk
      .knex('ticket_text')
      .where({ field: 'description' })
      .update({ text: '' });
    await desk.send();

    expect(server.delivered).toHaveLength(3);
    for (const { raw, mail } of server.delivered) {
      expect(raw + mail.text).not.toContain('Martin');
    }
    const kept = JSON.stringify([
      await desk.rows(),
      await desk.knex('message_notice'),
    ]);
    expect(kept).not.toContain('Martin');
    expect(kept).not.toContain('Panne');
  });
});
