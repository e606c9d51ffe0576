import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { readDeskPath } from '@caih/backstage-plugin-itsm-node';
import { MOST_DAYS, readWholeNumber } from '../settings';
import { isSender, plainAddress } from './recipients';
import type { MessageLanguage } from './store';
import {
  FileTransport,
  type MailTransport,
  type SmtpSettings,
  SmtpTransport,
} from './transport';

const DEFAULT_MAX_TRIES = 12;
const DEFAULT_SMTP_PORT = 587;
const MAX_PORT = 65_535;
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
  const language = text('language') ?? 'fr';
  const settings: MailSettings = {
    transport: readTransport(),
    from: readSender(),
    replyTo: address('replyTo'),
    desk: address('desk'),
    coordinator: address('coordinator'),
    language:
      language === 'fr' || language === 'en'
        ? language
        : refuse('language', language, 'give fr or en'),
    maxTries: readWholeNumber(config, 'itsm.mail.maxTries', {
      fallback: DEFAULT_MAX_TRIES,
      least: 1,
    }),
    maxAgeDays: readWholeNumber(config, 'itsm.mail.maxAgeDays', {
      fallback: DEFAULT_MAX_AGE_DAYS,
      unit: 'days',
      least: 1,
      most: MOST_DAYS,
    }),
    notifications: config.getOptionalBoolean('itsm.notifications') ?? false,
    portalUrl: readPortalUrl(config),
    deskPath: readDeskPath(config),
  };
  if (settings.transport !== null && settings.from === '') {
    refuse('from', 'missing', 'give the address that mails come from');
  }
  return settings;

  function readSender(): string {
    const from = text('from') ?? '';
    return from === '' || isSender(from)
      ? from
      : refuse(
          'from',
          from,
          'give one address, with or without a name, such as Maintenance <maintenance@example.org>',
        );
  }

  function readTransport(): TransportSettings {
    const kind =
      text('transport') ?? (isSaid(mail?.getOptional('smtp')) ? 'smtp' : null);
    if (kind === null) {
      return isSaid(mail?.getOptional('file'))
        ? refuse('transport', 'missing', 'give file to write mails to a folder')
        : null;
    }
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
    return {
      kind,
      smtp: {
        host,
        port: readWholeNumber(config, 'itsm.mail.smtp.port', {
          fallback: DEFAULT_SMTP_PORT,
          least: 1,
          most: MAX_PORT,
        }),
        secure: mail?.getOptionalBoolean('smtp.secure') ?? false,
        auth: readAuth(),
      },
    };
  }

  function readAuth(): SmtpSettings['auth'] {
    const user = text('smtp.auth.user');
    const password = text('smtp.auth.password');
    if (user === null && password === null) return null;
    if (user === null) {
      return refuse('smtp.auth.user', 'missing', 'give it with the password');
    }
    return password === null
      ? refuse('smtp.auth.password', 'missing', 'give it with the user')
      : { user, password };
  }
}

/** Whether a section says anything: one whose variables are not set does not. */
function isSaid(section: unknown): boolean {
  return typeof section === 'object' && section !== null
    ? Object.values(section).some(isSaid)
    : section !== undefined && section !== null;
}

function readPortalUrl(config: RootConfigService): string {
  const url = config.getOptionalString('app.baseUrl');
  if (url === undefined) return '';
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new InputError(
      `app.baseUrl is ${url}; give the address of the portal, such as https://portal.example.org`,
    );
  }
  return url.replace(/\/+$/, '');
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
