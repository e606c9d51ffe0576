export * from './MailTransport';
export { SmtpTransport, type SmtpSettings } from './SmtpTransport';
export { FileTransport } from './FileTransport';
