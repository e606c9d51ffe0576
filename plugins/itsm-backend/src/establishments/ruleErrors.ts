import { ConflictError } from '@backstage/errors';
import type {
  EstablishmentRules,
  RulesConflict,
} from '@caih/backstage-plugin-itsm-common';

/** Another version came since one looked: the rules come as they are now. */
export class RulesConflictError extends ConflictError {
  readonly code = 'stale';

  constructor(readonly rules: EstablishmentRules) {
    super('There is a newer version of the rule since you looked at it');
    this.name = 'ConflictError';
  }

  toBody(): RulesConflict {
    const { name, message, code, rules } = this;
    return { error: { name, message }, code, rules };
  }
}
