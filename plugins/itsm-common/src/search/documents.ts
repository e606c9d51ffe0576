import type { Instant } from '../time';
import type { LocalDate } from '../calendar';
import type { ContractLevel } from '../contract';
import type { HardwareCategory } from '../hardware';
import type { NoticeState } from '../obsolescence';
import type { TicketState } from '../workflow';
import type { SearchOff } from './policyAnswers';

/** The type of tickets in the search of the portal. @public */
export const TICKET_DOCUMENT_TYPE = 'itsm-ticket';

/** The type of machines in the search of the portal. @public */
export const MACHINE_DOCUMENT_TYPE = 'itsm-machine';

/** The type of obsolescence notices in the search of the portal. @public */
export const NOTICE_DOCUMENT_TYPE = 'itsm-notice';

/**
 * What every document of the desk has. Engines take their fields from the first
 * document they are given, so all of a type have the same; what is not known is
 * empty.
 *
 * @public
 */
export interface DeskDocument {
  title: string;
  text: string;
  /** Where it is in the portal. */
  location: string;
  /** What the policy is asked of; none where it is nobody's. */
  authorization?: { resourceRef: string };
  establishment: string;
  /** Legal FINESS. */
  establishmentId: string;
  /** The words that have accents, without them. */
  plain: string;
  /** Why it stands alone for all there is; empty where it is of something. */
  off: SearchOff | 'empty' | '';
}

/** A ticket in the search of the portal. @public */
export interface TicketDocument extends DeskDocument {
  what: 'ticket';
  number: string;
  /** Its title, without its number. */
  subject: string;
  state: TicketState | '';
  /** The principal one, or what was said of it. */
  machine: string;
  /** How many more it concerns. */
  otherMachines: number;
  site: string;
  registeredAt: Instant | '';
  closedAt: Instant | '';
  /** Its number, serials and names, whole and in parts. */
  identifiers: string;
}

/** A machine in the search of the portal; its title is its name. @public */
export interface MachineDocument extends DeskDocument {
  what: 'machine';
  entityRef: string;
  /** Maker and model. */
  model: string;
  serialNumber: string;
  hostName: string;
  site: string;
  category: HardwareCategory | '';
  /** Of the day it was last read, at its site. */
  level: ContractLevel | '';
  /** The last day of that level. */
  levelLastDay: LocalDate | '';
}

/** An obsolescence notice in the search of the portal. @public */
export interface NoticeDocument extends DeskDocument {
  what: 'notice';
  number: string;
  /** Makers and models of its machines. */
  models: string;
  /** How many machines leave by it. */
  machines: number;
  state: NoticeState | '';
  /** The last day that holds; empty while no receipt is proven. */
  lastDay: LocalDate | '';
  /** The last day that is asked for. */
  askedLastDay: LocalDate | '';
}

/** Anything of the desk's in the search of the portal. @public */
export type DeskFind = TicketDocument | MachineDocument | NoticeDocument;
