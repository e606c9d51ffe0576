import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { readDeskPath } from '@caih/backstage-plugin-itsm-node';
import { plainAddress } from './recipients';
import type { MessageLanguage } from './store';
import {
  FileTransport,
  type MailTransport,
  type SmtpSettings,
  SmtpTransport,
} from './transport';

const DEFAULT_MAX_TRIES = 12;
const DEFAULT_SMTP_PORT = 587;
const DEFAULT_MAX_AGE_DAYS = 7;

/** How mail leaves; `null` where nothing is configured yet. */
export type TransportSettings =
  | { kind: 'smtp'; smtp: SmtpSettings }
  | { kind: 'file'; folder: string }
  | null;

/** Settings of messages, as `config.d.ts` describes them. */
export interface MailSettings {
  transport: TransportSettings;
  from: string;
  replyTo: string | null;
  desk: string | null;
  coordinator: string | null;
  language: MessageLanguage;
  maxTries: number;
  maxAgeDays: number;
  /** Whether the portal's notifications are used too. */
  notifications: boolean;
  /** Address of the portal, without a slash at its end. */
  portalUrl: string;
  /** Where the pages of the desk are below it, such as `/itsm`. */
  deskPath: string;
}

/**
 * Reads `itsm.mail` and `itsm.notifications`.
 *
 * @throws InputError naming the key and what it takes
 */
export function readMailSettings(config: RootConfigService): MailSettings {
  const mail = config.getOptionalConfig('itsm.mail');
  const text = (key: string) => mail?.getOptionalString(key) ?? null;
  const refuse = (key: string, value: unknown, expected: string): never => {
    throw new InputError(`itsm.mail.${key} is ${value}; ${expected}`);
  };
  const address = (key: string): string | null => {
    const value = text(key);
    return value === null || plainAddress(value) !== null
      ? value
      : refuse(key, value, 'give one address, such as desk@example.org');
  };
  const count = (key: string, fallback: number): number => {
    const value = mail?.getOptionalNumber(key) ?? fallback;
    return Number.isInteger(value) && value >= 1
      ? value
      : refuse(key, value, 'give a whole number, 1 or more');
  };
  const language = text('language') ?? 'fr';
  const portalUrl = (config.getOptionalString('app.baseUrl') ?? '').replace(
    /\/+$/,
    '',
  );
  const settings: MailSettings = {
    transport: readTransport(),
    from: text('from') ?? '',
    replyTo: address('replyTo'),
    desk: address('desk'),
    coordinator: address('coordinator'),
    language:
      language === 'fr' || language === 'en'
        ? language
        : refuse('language', language, 'give fr or en'),
    maxTries: count('maxTries', DEFAULT_MAX_TRIES),
    maxAgeDays: count('maxAgeDays', DEFAULT_MAX_AGE_DAYS),
    notifications: config.getOptionalBoolean('itsm.notifications') ?? false,
    portalUrl,
    deskPath: readDeskPath(config),
  };
  if (settings.transport !== null && settings.from === '') {
    refuse('from', 'missing', 'give the address that mails come from');
  }
  return settings;

  function readTransport(): TransportSettings {
    const kind =
      text('transport') ?? (text('smtp.host') === null ? null : 'smtp');
    if (kind === null) return null;
    if (kind === 'file') {
      const folder = text('file.folder');
      return folder === null
        ? refuse('file.folder', 'missing', 'give a folder to write mails to')
        : { kind, folder };
    }
    if (kind !== 'smtp') {
      return refuse('transport', kind, 'give smtp or file');
    }
    const host = text('smtp.host');
    if (host === null) {
      return refuse('smtp.host', 'missing', 'give the name of a mail server');
    }
    const user = text('smtp.auth.user');
    return {
      kind,
      smtp: {
        host,
        port: mail?.getOptionalNumber('smtp.port') ?? DEFAULT_SMTP_PORT,
        secure: mail?.getOptionalBoolean('smtp.secure') ?? false,
        auth:
          user === null
            ? null
            : { user, password: text('smtp.auth.password') ?? '' },
      },
    };
  }
}

/** How mails leave; undefined where nothing is configured yet. */
export function transportOf({
  transport,
}: MailSettings): MailTransport | undefined {
  if (transport === null) return undefined;
  return transport.kind === 'smtp'
    ? SmtpTransport.create(transport.smtp)
    : FileTransport.create(transport.folder);
}
