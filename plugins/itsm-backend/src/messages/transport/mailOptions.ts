import type { SendMailOptions } from 'nodemailer';
import type { Mail } from './MailTransport';

/**
 * A mail in nodemailer's terms. It says that a program sent it, so that no
 * out-of-office note answers (RFC 3834), and which conversation it is part of.
 */
export function mailOptions(mail: Mail): SendMailOptions {
  const thread = `<${mail.threadId}>`;
  return {
    from: mail.from,
    ...(mail.replyTo !== null && { replyTo: mail.replyTo }),
    to: [mail.to],
    messageId: `<${mail.messageId}>`,
    inReplyTo: thread,
    references: thread,
    date: mail.date,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    attachments: mail.attachments.map(({ fileName, type, content }) => ({
      filename: fileName,
      contentType: type,
      content,
    })),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'List-Id': `<${mail.listId}>`,
      'Content-Language': mail.language,
    },
    // Nothing of a message is read from a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
