import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { simpleParser } from 'mailparser';
import { FileTransport } from './FileTransport';
import type { Mail } from './MailTransport';

const MAIL: Mail = {
  from: 'Maintenance <maintenance@example.org>',
  replyTo: null,
  to: { name: 'Camille Roy', address: 'camille@example.org' },
  messageId: '0f3a51c2-1@portal.example.org',
  threadId: 'INC-2026-000001@portal.example.org',
  listId: 'itsm.portal.example.org',
  language: 'fr',
  subject: '[INC-2026-000001] Rétabli : à valider',
  text: 'Le service est rétabli.',
  html: '<p>Le service est rétabli.</p>',
  attachments: [
    {
      fileName: 'recapitulatif.pdf',
      type: 'application/pdf',
      content: Buffer.from('%PDF-1.7'),
    },
  ],
  date: new Date('2026-11-23T08:05:00Z'),
};

describe('mails written to a folder', () => {
  const place = createMockDirectory();

  it('are files that a mail program opens, one a mail however often it is sent', async () => {
    const folder = join(place.path, 'not', 'there', 'yet');
    const transport = FileTransport.create(folder);
    await transport.send(MAIL);
    await transport.send(MAIL);
    await transport.send({ ...MAIL, messageId: '7777aaaa-2@portal' });
    transport.close();
    const names = (await readdir(folder)).sort();
    expect(names).toHaveLength(2);
    expect(names[0]).toMatch(/^2026-11-23-08-05-INC-2026-000001-.*\.eml$/);
    const read = await simpleParser(await readFile(join(folder, names[0])));
    expect(read.subject).toBe(MAIL.subject);
    expect(read.text?.trim()).toBe(MAIL.text);
    expect(read.headers.get('auto-submitted')).toBe('auto-generated');
    expect(read.attachments.map(one => String(one.content))).toEqual([
      '%PDF-1.7',
    ]);
  });
});
