/** A mail, complete but for how it travels. */
export interface Mail {
  from: string;
  replyTo: string | null;
  to: { name: string; address: string };
  /** Without angle brackets; the same at every try. */
  messageId: string;
  /** What the mails of a ticket have in common: they make one conversation. */
  threadId: string;
  /** Of the portal, for filters of mail programs. */
  listId: string;
  language: string;
  subject: string;
  text: string;
  html: string;
  attachments: readonly { fileName: string; type: string; content: Buffer }[];
  /** When it was made, in milliseconds of the epoch. */
  date: Date;
}

/** The mail was refused for good: trying again would change nothing. */
export class MailRefusedError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'MailRefusedError';
  }
}

/** How a mail leaves. */
export interface MailTransport {
  /** @throws MailRefusedError, or any error where it may work another time */
  send(mail: Mail): Promise<void>;
  close(): void;
}
