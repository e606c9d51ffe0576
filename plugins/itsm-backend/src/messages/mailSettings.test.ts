import { mockServices } from '@backstage/backend-test-utils';
import { readMailSettings, transportOf } from './mailSettings';
import { FileTransport, SmtpTransport } from './transport';

const settingsOf = (mail: object, rest: object = {}) =>
  readMailSettings(
    mockServices.rootConfig({ data: { itsm: { mail, ...rest } } }),
  );

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
    [
      { transport: 'pigeon' },
      'itsm.mail.transport is pigeon; give smtp or file',
    ],
    [{ transport: 'smtp' }, 'itsm.mail.smtp.host is missing'],
    [{ transport: 'file' }, 'itsm.mail.file.folder is missing'],
    [{ smtp: { host: 'mail' } }, 'itsm.mail.from is missing'],
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
