import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { mailOptions } from './mailOptions';
import type { Mail, MailTransport } from './MailTransport';

/**
 * Writes mails to a folder, for trying: each a file that a mail program opens.
 * The same mail has the same name, so that a repeat makes no second one.
 */
export class FileTransport implements MailTransport {
  readonly #composer = createTransport({ streamTransport: true, buffer: true });

  static create(folder: string): MailTransport {
    return new FileTransport(folder);
  }

  private constructor(private readonly folder: string) {}

  async send(mail: Mail): Promise<void> {
    const { message } = await this.#composer.sendMail(mailOptions(mail));
    await mkdir(this.folder, { recursive: true });
    await writeFile(join(this.folder, nameOf(mail)), message as Buffer);
  }

  close(): void {
    this.#composer.close();
  }
}

function nameOf({ date, subject, messageId }: Mail): string {
  const words = subject
    .normalize('NFD')
    .replace(/[^A-Za-z0-9-]+/g, '-')
    .slice(0, 60);
  const when = date
    .toISOString()
    .slice(0, 16)
    .replace(/[^0-9]/g, '-');
  return `${when}${words}-${messageId.slice(0, 8)}.eml`;
}
