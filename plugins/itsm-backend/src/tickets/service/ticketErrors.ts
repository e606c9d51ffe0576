import { ConflictError, NotAllowedError } from '@backstage/errors';
import type {
  ApiConflict,
  DataMediaChoice,
  Refusal,
  Role,
  Ticket,
  TicketAct,
} from '@caih/backstage-plugin-itsm-common';
import { FieldError } from '../../http';

/** The ticket moved on, or the act is not possible in its state (CI3). */
export class TicketConflictError extends ConflictError {
  constructor(
    readonly code: 'stale' | 'not-possible',
    readonly ticket: Ticket,
    readonly possibleActs: TicketAct[],
    message: string,
  ) {
    super(message);
    this.name = 'ConflictError';
  }

  toBody(): ApiConflict {
    const { name, message, code, ticket, possibleActs } = this;
    return { error: { name, message }, code, ticket, possibleActs };
  }
}

/** The act is another's to do; the message says whose. */
export class ActNotAllowedError extends NotAllowedError {
  readonly code = 'not-allowed';

  constructor(act: TicketAct, by: readonly Role[]) {
    super(`"${act}" is done by: ${by.join(', ')}`);
    this.name = 'NotAllowedError';
  }
}

const PROBLEMS: Record<
  Extract<Refusal, { code: 'bad-input' }>['problem'],
  string
> = {
  'in-the-future': 'The instant declared is in the future',
  'before-previous-act': 'The instant declared is before the previous act',
  'too-far-back':
    'The instant declared is further back than may be declared for this act',
  'instant-already-claimed':
    'Another earlier instant waits for agreement; it has to be settled first',
  'not-in-the-future': 'The instant given has to be in the future',
  'too-far-ahead': 'The instant given cannot be more than 366 days from now',
  'other-ticket-needed':
    'A duplicate, or a merged ticket, names the other ticket',
  'no-such-intervention': 'No such intervention is under way on this ticket',
  'order-to-stop-needed':
    'An on-site intervention goes on past the closing of the window until the ' +
    'service is restored, or the establishment orders it to stop',
  'already-concerned': 'The ticket concerns this machine already',
  'too-many-machines': 'A ticket concerns 20 machines besides its principal',
  'no-such-machine': 'The ticket does not concern this machine besides another',
  'loosens-terms':
    'The terms of this machine hold for all: the establishment splits it off',
  'no-change': 'Impact and urgency are already these',
  'no-such-attachment': 'A file that is named is none of this ticket',
  'no-exclusion-claimed': 'No exclusion was claimed on this ticket',
  'not-correctable':
    'A correction is of a settled ticket, and into what it does not count as',
  'lateness-reason-needed':
    'The restore time is used up: say why, the establishment is told of it',
  'nothing-to-redact':
    'There is nothing of this name to remove on the ticket, or no more',
  'not-yours-to-redact':
    'What the other side wrote is removed by the establishment only',
  'attachment-is-internal':
    'A file of one side only cannot be named in what both sides read',
  'already-holder': 'The ticket is there already',
  'in-the-past': 'The day to ask the maker again cannot be past',
  'name-needed': 'Name the person of the establishment who agreed by telephone',
  'not-by-telephone':
    'The establishment agrees in its own name, not by telephone: leave it out',
  'disk-holds-data': 'A disk may always hold data',
  'data-never-taken-back':
    'A part that may hold data is never taken back as it is: it is kept by the ' +
    'establishment, wiped or destroyed',
  'not-as-chosen':
    'A part that may hold data is kept, or goes as the establishment chose',
  'serial-needed':
    'A part that may hold data is recorded with its serial number',
  'certificate-needed':
    'A part wiped or destroyed is recorded with the reference of its certificate',
};

/** The error of a refusal about what was given, under a choice for data. */
export function badInput(
  refusal: Extract<Refusal, { code: 'bad-input' }>,
  chosen: DataMediaChoice,
): FieldError {
  const { field, problem } = refusal;
  const what = PROBLEMS[problem];
  return new FieldError(
    field,
    problem,
    problem === 'not-as-chosen' ? `${what}: ${chosen}` : what,
  );
}
