import type { NoticeMachine } from '../obsolescence';
import type { Instant } from '../time';
import type { Actor } from '../workflow';
import type { EvolutionAct, EvolutionActInput } from './inputs';
import type { CompatibilityStated } from './entitlement';
import type { ComponentKind, Entitlement } from './vocabulary';

/** A component as it was called when an evolution was proposed. @public */
export interface EvolutionComponent {
  componentId: string;
  kind: ComponentKind;
  /** Null for those that every machine has. */
  componentName: string | null;
}

/** A machine that a proposal was checked against, as it was then. @public */
export interface CheckedMachine {
  machineId: string;
  entityRef: string;
  name: string;
  firmware: string | null;
  operatingSystem: string | null;
}

/** What the events of an evolution say. @public */
export type EvolutionEventData = {
  [A in EvolutionAct]: EvolutionActInput<A>;
} & {
  propose: EvolutionComponent &
    CompatibilityStated & {
      /** Legal FINESS. */
      establishmentId: string;
      /** Of the machine's site: days are read there. */
      timeZone: string;
      machine: NoticeMachine;
      /** What was installed then; null where nobody had said. */
      from: string | null;
      to: string;
      reason: string;
      risk: string;
      entitlement: Entitlement;
      right?: string;
      /** The machines attached; absent where there were none. */
      checkedAgainst?: CheckedMachine[];
    };
};

/** @public */
export type EvolutionEventType = keyof EvolutionEventData;

/** An entry of an evolution's log, which is only ever added to. @public */
export type EvolutionEvent<T extends EvolutionEventType = EvolutionEventType> =
  {
    [Type in T]: {
      /** 1, 2, 3 … */
      sequence: number;
      type: Type;
      recordedAt: Instant;
      actor: Actor;
      data: EvolutionEventData[Type];
    };
  }[T];
