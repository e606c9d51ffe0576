import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** What the server says to the next mails; `hang-up` closes the connection. */
export type Reply = 'take' | 'hang-up' | number;

/** A mail as it was delivered. */
export interface Delivered {
  to: string[];
  mail: ParsedMail;
  raw: string;
}

/** A real mail server, which says what the test wants to be said. */
export class MailServer {
  readonly delivered: Delivered[] = [];
  /** Answers to the next mails, in order; then all are taken. */
  replies: Reply[] = [];
  readonly #server: SMTPServer;
  #port = 0;

  static async start(): Promise<MailServer> {
    const server = new MailServer();
    await new Promise<void>(resolve =>
      server.#server.listen(0, '127.0.0.1', resolve),
    );
    server.#port = (server.#server.server.address() as AddressInfo).port;
    return server;
  }

  private constructor() {
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      onData: (stream, session, callback) => {
        const chunks: Buffer[] = [];
        stream.on('data', chunk => chunks.push(chunk));
        stream.on('end', async () => {
          const reply = this.replies.shift() ?? 'take';
          if (reply === 'hang-up') {
            this.#server.close();
            (
              this.#server as unknown as {
                connections: Set<{ close(): void }>;
              }
            ).connections.forEach(one => one.close());
            return;
          }
          if (reply !== 'take') {
            const refusal = Object.assign(new Error('Not now'), {
              responseCode: reply,
            });
            callback(refusal);
            return;
          }
          const raw = Buffer.concat(chunks).toString();
          this.delivered.push({
            to: session.envelope.rcptTo.map(one => one.address),
            mail: await simpleParser(raw),
            raw,
          });
          callback();
        });
      },
    });
    // A client that hangs up is no failure of the test.
    this.#server.on('error', () => undefined);
  }

  get settings() {
    return {
      host: '127.0.0.1',
      port: this.#port,
      secure: false,
      auth: null,
    };
  }

  async stop(): Promise<void> {
    await new Promise<void>(resolve => this.#server.close(resolve));
  }
}
