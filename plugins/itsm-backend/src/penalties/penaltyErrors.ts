import { ConflictError, NotAllowedError } from '@backstage/errors';
import type {
  PenaltyAct,
  PenaltyCase,
  PenaltyConflict,
  Role,
} from '@caih/backstage-plugin-itsm-common';

/** The case has moved on, or is in no state for the act: it comes as it is. */
export class PenaltyConflictError extends ConflictError {
  constructor(
    readonly code: 'stale' | 'not-possible',
    act: PenaltyAct,
    readonly penalty: PenaltyCase,
  ) {
    super(
      code === 'stale'
        ? 'The case has moved on since you looked at it'
        : `"${act}" is not possible on a case that is ${penalty.state}`,
    );
    this.name = 'ConflictError';
  }

  toBody(): PenaltyConflict {
    const { name, message, code, penalty } = this;
    return { error: { name, message }, code, penalty };
  }
}

/** What is answered to who may not. */
export function notAllowedError(by: readonly Role[]): NotAllowedError {
  return new NotAllowedError(
    `A penalty is applied or waived by the ${by.join(
      ', ',
    )} of whom it is due to`,
  );
}
