import type {
  ApiError,
  EstablishmentProfile,
  EstablishmentRules,
  Ticket,
  TicketAct,
} from '@caih/backstage-plugin-itsm-common';

/** Status of an error that came without an answer. @public */
export const NO_ANSWER = 0;

/**
 * A request that the desk refused, or that never reached it.
 *
 * @public
 */
export class ItsmApiError extends Error {
  /** HTTP status; `NO_ANSWER` where the network gave none. */
  readonly status: number;
  /** The field at fault, where one is; dots between its parts. */
  readonly field: string | undefined;
  /** What is wrong, for a translated message. */
  readonly code: string | undefined;

  constructor(
    status: number,
    message: string,
    details: { field?: string; code?: string; cause?: unknown } = {},
  ) {
    super(message, { cause: details.cause });
    this.name = 'ItsmApiError';
    this.status = status;
    this.field = details.field;
    this.code = details.code;
  }
}

/**
 * What of a 409's body is read; `ApiConflict` lets further fields in, which
 * hides the types of these.
 *
 * @public
 */
export type ConflictBody = ApiError & {
  ticket: Ticket;
  possibleActs: TicketAct[];
};

/**
 * The ticket has moved on, or the act is not possible in its state (CI3): it
 * carries the ticket as it is now.
 *
 * @public
 */
export class ItsmConflictError extends ItsmApiError {
  readonly ticket: Ticket;
  readonly possibleActs: TicketAct[];

  constructor(conflict: ConflictBody) {
    super(409, conflict.error.message, { code: conflict.code });
    this.name = 'ItsmConflictError';
    this.ticket = conflict.ticket;
    this.possibleActs = conflict.possibleActs;
  }
}

/**
 * The page of an establishment has changed since one looked at it: it carries
 * the page as it is now.
 *
 * @public
 */
export class ProfileConflictError extends ItsmApiError {
  readonly profile: EstablishmentProfile;

  constructor(conflict: ApiError & { profile: EstablishmentProfile }) {
    super(409, conflict.error.message, { code: conflict.code });
    this.name = 'ProfileConflictError';
    this.profile = conflict.profile;
  }
}

/**
 * There is another version of a rule since one looked at it: it carries the
 * rules as they are now.
 *
 * @public
 */
export class RulesConflictError extends ItsmApiError {
  readonly rules: EstablishmentRules;

  constructor(conflict: ApiError & { rules: EstablishmentRules }) {
    super(409, conflict.error.message, { code: conflict.code });
    this.name = 'RulesConflictError';
    this.rules = conflict.rules;
  }
}

/** The error that an answer stands for. */
export async function errorOfResponse(
  response: Response,
): Promise<ItsmApiError> {
  const body: unknown = await response.json().catch(() => undefined);
  if (response.status === 409 && isConflict(body)) {
    return new ItsmConflictError(body);
  }
  if (response.status === 409 && isProfileConflict(body)) {
    return new ProfileConflictError(body);
  }
  if (response.status === 409 && isRulesConflict(body)) {
    return new RulesConflictError(body);
  }
  if (isApiError(body)) {
    const { error, field, code } = body;
    return new ItsmApiError(response.status, error.message, { field, code });
  }
  return new ItsmApiError(
    response.status,
    `The desk answered ${response.status} ${response.statusText}`.trim(),
  );
}

function isApiError(body: unknown): body is ApiError {
  return (
    typeof body === 'object' &&
    body !== null &&
    'error' in body &&
    typeof (body.error as { message?: unknown } | null)?.message === 'string'
  );
}

function isConflict(body: unknown): body is ConflictBody {
  return isApiError(body) && 'ticket' in body && 'possibleActs' in body;
}

function isProfileConflict(
  body: unknown,
): body is ApiError & { profile: EstablishmentProfile } {
  return isApiError(body) && 'profile' in body;
}

function isRulesConflict(
  body: unknown,
): body is ApiError & { rules: EstablishmentRules } {
  return isApiError(body) && 'rules' in body;
}
