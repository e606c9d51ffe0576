import type {
  AccessField,
  ActInput,
  CallField,
  Impact,
  TicketAct,
  TicketRegistration,
  Urgency,
} from '@caih/backstage-plugin-itsm-common';
import type { DemonstrationFile } from '../files';
import type { Moment } from './moment';
import type { EstablishmentKey } from './people';
import type { StaffKey } from '../staff';

/** Who does something, by what they are to the ticket. */
export type Actor =
  | 'beneficiary'
  | 'referent'
  | 'contractor'
  | 'colleague'
  | 'coordinator';

/** Instants, and days, are told as moments, people of the register by their key. */
type Told<T> = {
  [K in keyof T]: K extends 'until' | 'occurredAt' | 'expectedAt' | 'chaseOn'
    ? Moment
    : K extends 'staffId'
    ? StaffKey
    : K extends 'staffIds'
    ? StaffKey[]
    : T[K];
};

/**
 * What is given with an act. Which intervention is under way is known, and
 * another ticket is named by its scenario.
 */
type Given<A extends TicketAct> = Told<Omit<ActInput<A>, 'interventionId'>>;

/** An act of a scenario; a file is attached with its content. */
export type Step = {
  [A in TicketAct]: { at: Moment; by: Actor; act: A } & Given<A> &
    (A extends 'attach' ? { file: DemonstrationFile } : {});
}[TicketAct];

/** A ticket of the demonstration and its life. */
export interface Scenario {
  /** Tells the tickets apart where loading goes on after an interruption. */
  id: string;
  /** What it shows that others do not. */
  shows: string;
  establishment: EstablishmentKey;
  /** Name of the machine; absent where it is not known at registration. */
  machine?: string;
  title: string;
  description: string;
  impact: Impact;
  urgency: Urgency;
  registered: {
    at: Moment;
    by: Actor;
    channel?: TicketRegistration['channel'];
    /** Entered after an outage: the instant of the call. */
    calledAt?: Moment;
    machineText?: string;
    /** Names of the machines that failed with it. */
    otherMachines?: readonly string[];
    /** Who called, where it is taken by phone. */
    call?: Partial<Record<CallField, string>>;
    /** Where to go and whom to call. */
    access?: Partial<Record<AccessField, string>>;
    /** The scenario whose ticket this one follows. */
    follows?: string;
  };
  steps: readonly Step[];
}
