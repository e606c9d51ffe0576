import type {
  MessageAudience,
  MessageKind,
} from '@caih/backstage-plugin-itsm-common';
import type { AtColumn } from '../../database';

/** What brings a message to somebody. */
export type MessageChannel = 'email' | 'portal';

/**
 * `overtaken`: what it tells of was so no more when it could be sent; nobody
 * needs it.
 */
export type MessageState = 'waiting' | 'sent' | 'dead' | 'overtaken';

/** The languages messages are written in. */
export type MessageLanguage = 'fr' | 'en';

/** Why a message was not sent, as a screen can say it. */
export type MessageFailure =
  /** Nobody has this part, or none of them is in the catalog. */
  | 'no-recipient'
  /** The catalog has no usable address of this person. */
  | 'no-address'
  /** The server of the recipient, or ours, refused it for good. */
  | 'refused'
  /** It could not be handed over; tried again until given up. */
  | 'unreachable'
  /** It was too old when it could have been sent. */
  | 'expired';

/** What a message tells of; its key, with recipient and channel. */
export interface MessageSubject {
  ticket: string;
  kind: MessageKind;
  sequence: number;
  step: number;
}

/** A row of `message_notice`. */
export interface RawDbNoticeRow extends MessageSubject {
  establishment_id: string;
  noticed_at: AtColumn;
  next_try_at: AtColumn;
  attempts: number;
  addressed_at: AtColumn | null;
}

/** A row of `outbox_message`. */
export interface RawDbMessageRow extends MessageSubject {
  id: string;
  establishment_id: string;
  audience: MessageAudience;
  recipient: string;
  recipient_name: string | null;
  channel: MessageChannel;
  address: string | null;
  language: MessageLanguage;
  state: MessageState;
  attempts: number;
  created_at: AtColumn;
  not_before_at: AtColumn;
  next_try_at: AtColumn;
  claim: string | null;
  settled_at: AtColumn | null;
  failure: MessageFailure | null;
  failure_detail: string | null;
}
