import { ConflictError, NotAllowedError } from '@backstage/errors';
import type {
  Evolution,
  EvolutionAct,
  EvolutionConflict,
  EvolutionRefusal,
  ProposalRefusal,
} from '@caih/backstage-plugin-itsm-common';
import { UnprocessableError } from '../http';

/** The evolution has moved on, or is in no state for the act: it comes as it is. */
export class EvolutionConflictError extends ConflictError {
  constructor(
    readonly code: 'stale' | 'not-possible',
    act: EvolutionAct,
    readonly evolution: Evolution,
  ) {
    super(
      code === 'stale'
        ? 'The evolution has moved on since you looked at it'
        : `"${act}" is not possible on an evolution that is ${evolution.state}`,
    );
    this.name = 'ConflictError';
  }

  toBody(): EvolutionConflict {
    const { name, message, code, evolution } = this;
    return { error: { name, message }, code, evolution };
  }
}

type FieldRefusal =
  | Extract<EvolutionRefusal, { field: string }>
  | ProposalRefusal;

const MESSAGES: Record<FieldRefusal['code'], string> = {
  'no-vendor-updates':
    'A vendor’s updates come with the warranty or with vendor backing only; propose a version that the establishment is entitled to, and say by what right',
  'right-missing':
    'Say what gives the establishment the right to this version, such as a licence',
  'compatibility-missing':
    'Other machines are attached: say whether the version is compatible with all of them',
  'prerequisites-missing':
    'List what has to be so before, on the machine and on those attached',
  'already-installed': 'This version is installed already; give another one',
  'in-the-future': 'This day is yet to come at the site',
  'before-the-acceptance': 'The establishment accepted after this day',
  'in-the-past': 'This day is over at the site; plan for today or later',
  'machine-left': 'The machine has left the fleet; withdraw the evolution',
};

/** What is answered to what cannot be done as it was asked. */
export function refusalError({
  code,
  field,
}: FieldRefusal): UnprocessableError {
  return new UnprocessableError(field, code, MESSAGES[code]);
}

/** What is answered to who may not. */
export function notAllowedError(
  what: string,
  by: readonly string[],
): NotAllowedError {
  return new NotAllowedError(`"${what}" is done by: ${by.join(', ')}`);
}
