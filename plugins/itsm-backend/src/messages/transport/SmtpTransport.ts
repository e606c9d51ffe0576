import { createTransport, type Transporter } from 'nodemailer';
import { mailOptions } from './mailOptions';
import {
  type Mail,
  MailRefusedError,
  type MailTransport,
} from './MailTransport';

/** The server that takes our mails. */
export interface SmtpSettings {
  host: string;
  port: number;
  /** TLS from the first byte; otherwise as soon as the server offers it. */
  secure: boolean;
  auth: { user: string; password: string } | null;
}

const CONNECTION_MS = 10_000;
const SILENCE_MS = 30_000;

/** Errors about the mail itself, not about the way to the server. */
const ABOUT_THE_MAIL = ['EENVELOPE', 'EMESSAGE'];

/** Hands mails to an SMTP server. */
export class SmtpTransport implements MailTransport {
  readonly #transporter: Transporter;

  static create(settings: SmtpSettings): MailTransport {
    return new SmtpTransport(settings);
  }

  private constructor({ host, port, secure, auth }: SmtpSettings) {
    this.#transporter = createTransport({
      host,
      port,
      secure,
      ...(auth && { auth: { user: auth.user, pass: auth.password } }),
      pool: true,
      maxConnections: 2,
      connectionTimeout: CONNECTION_MS,
      greetingTimeout: CONNECTION_MS,
      socketTimeout: SILENCE_MS,
    });
  }

  async send(mail: Mail): Promise<void> {
    try {
      await this.#transporter.sendMail(mailOptions(mail));
    } catch (error) {
      if (isForGood(error)) throw new MailRefusedError(String(error.message));
      throw error;
    }
  }

  close(): void {
    this.#transporter.close();
  }
}

/** A 5xx about the mail; one about us, such as a wrong password, may be put right. */
function isForGood(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const { code, responseCode } = error as Error & {
    code?: string;
    responseCode?: number;
  };
  return (
    ABOUT_THE_MAIL.includes(code ?? '') &&
    responseCode !== undefined &&
    responseCode >= 500
  );
}
