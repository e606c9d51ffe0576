import { mockServices } from '@backstage/backend-test-utils';
import { readMailSettings, transportOf } from './mailSettings';
import { FileTransport, SmtpTransport } from './transport';

const settingsOf = (mail: object, rest: object = {}) =>
  readMailSettings(
    mockServices.rootConfig({ data: { itsm: { mail, ...rest } } }),
  );

const FROM = 'm@example.org';

describe('the settings of mail', () => {
  it('let messages wait where nothing is configured', () => {
    const settings = readMailSettings(mockServices.rootConfig());
    expect(settings).toMatchObject({
      transport: null,
      language: 'fr',
      maxTries: 12,
      maxAgeDays: 7,
      notifications: false,
    });
    expect(transportOf(settings)).toBeUndefined();
  });

  it('name a mail server, with the ordinary port, and whom to write as', () => {
    const settings = settingsOf(
      {
        from: 'Maintenance <m@example.org>',
        smtp: { host: 'mail.example.org', auth: { user: 'm', password: 'p' } },
        desk: 'desk@example.org',
      },
      { notifications: true },
    );
    expect(settings).toMatchObject({
      transport: {
        kind: 'smtp',
        smtp: {
          host: 'mail.example.org',
          port: 587,
          secure: false,
          auth: { user: 'm', password: 'p' },
        },
      },
      desk: 'desk@example.org',
      notifications: true,
    });
    expect(transportOf(settings)).toBeInstanceOf(SmtpTransport);
  });

  it('name a folder, for trying', () => {
    const settings = settingsOf({
      from: 'm@example.org',
      transport: 'file',
      file: { folder: '/var/mails' },
    });
    expect(settings.transport).toEqual({ kind: 'file', folder: '/var/mails' });
    expect(transportOf(settings)).toBeInstanceOf(FileTransport);
  });

  it.each([
    'm@example.org',
    'Maintenance CAIH <m@example.org>',
    '"CHU, maintenance" <m@example.org>',
  ])('take %s as who writes', from => {
    expect(settingsOf({ from }).from).toBe(from);
  });

  it('let messages wait where the variables of a server are not set', () => {
    expect(settingsOf({ smtp: { host: null, auth: {} } }).transport).toBeNull();
  });

  it('know the portal and the pages of the desk by their addresses', () => {
    const read = (baseUrl: string) =>
      readMailSettings(
        mockServices.rootConfig({
          data: { app: { baseUrl }, itsm: { path: '/maintenance' } },
        }),
      );
    expect(read('https://portal.example.org/')).toMatchObject({
      portalUrl: 'https://portal.example.org',
      deskPath: '/maintenance',
    });
    expect(() => read('portal.example.org')).toThrow(
      'app.baseUrl is portal.example.org; give the address of the portal',
    );
  });

  it.each([
    [
      { transport: 'pigeon' },
      'itsm.mail.transport is pigeon; give smtp or file',
    ],
    [{ transport: 'smtp' }, 'itsm.mail.smtp.host is missing'],
    [{ transport: 'file' }, 'itsm.mail.file.folder is missing'],
    [{ smtp: { port: 25 } }, 'itsm.mail.smtp.host is missing'],
    [
      { file: { folder: '/var/mails' } },
      'itsm.mail.transport is missing; give file',
    ],
    [{ smtp: { host: 'mail' } }, 'itsm.mail.from is missing'],
    [
      { from: 'nobody' },
      'itsm.mail.from is nobody; give one address, with or without a name',
    ],
    [{ from: 'a@b.fr, c@d.fr' }, 'itsm.mail.from is a@b.fr, c@d.fr'],
    [{ from: 'A <a@b.fr>, C <c@d.fr>' }, 'itsm.mail.from is A <a@b.fr>, C'],
    [{ from: 'Desk <nobody>' }, 'itsm.mail.from is Desk <nobody>'],
    [
      { from: FROM, smtp: { host: 'mail', port: 70000 } },
      'itsm.mail.smtp.port is 70000; give a whole number, 1 to 65535',
    ],
    [
      { from: FROM, smtp: { host: 'mail', port: -1.5 } },
      'itsm.mail.smtp.port is -1.5',
    ],
    [
      { from: FROM, smtp: { host: 'mail', auth: { user: 'desk' } } },
      'itsm.mail.smtp.auth.password is missing; give it with the user',
    ],
    [
      { from: FROM, smtp: { host: 'mail', auth: { password: 'p' } } },
      'itsm.mail.smtp.auth.user is missing; give it with the password',
    ],
    [{ language: 'de' }, 'itsm.mail.language is de; give fr or en'],
    [
      { maxTries: 0 },
      'itsm.mail.maxTries is 0; give a whole number, 1 or more',
    ],
    [{ maxAgeDays: 1.5 }, 'itsm.mail.maxAgeDays is 1.5'],
    [{ desk: 'a@b.org, c@d.org' }, 'itsm.mail.desk is a@b.org, c@d.org'],
    [{ replyTo: 'nobody' }, 'itsm.mail.replyTo is nobody; give one address'],
  ])('refuse %j, with the key and what it takes', (mail, refusal) => {
    expect(() => settingsOf(mail)).toThrow(refusal);
  });
});
