import { CustomErrorBase, InputError } from '@backstage/errors';
import type { ErrorRequestHandler } from 'express';
import { unknownMemberOf } from './unknownMember';

/** Bad input: which field, and a code that a screen can translate. */
export class FieldError extends InputError {
  constructor(readonly field: string, readonly code: string, message: string) {
    super(message);
    this.name = 'InputError';
  }
}

/** A request that is well formed and cannot be carried out as it stands. */
export class UnprocessableError extends CustomErrorBase {
  constructor(readonly field: string, readonly code: string, message: string) {
    super(message);
    this.name = 'UnprocessableError';
  }
}

/** A file of a kind that is not taken. */
export class UnsupportedTypeError extends CustomErrorBase {
  readonly field = 'body';

  constructor(readonly code: string, message: string) {
    super(message);
    this.name = 'UnsupportedTypeError';
  }
}

const STATUS_BY_NAME: Record<string, number> = {
  InputError: 400,
  AuthenticationError: 401,
  NotAllowedError: 403,
  NotFoundError: 404,
  ConflictError: 409,
  UnsupportedTypeError: 415,
  UnprocessableError: 422,
};

/**
 * The validator of the OpenAPI file says where as in
 * `request/body/title must NOT have more than 200 characters`, several
 * problems separated by a comma.
 */
function fieldOfValidation(message: string): string | undefined {
  const missing = /must have required property '([^']+)'/.exec(message);
  if (missing) return missing[1];
  const place =
    /^request\/(?:body|query|params|headers)\/([^\s,]+)/.exec(message) ??
    /^Unknown query parameter '([^']+)'/.exec(message);
  if (place) return place[1].replace(/\//g, '.');
  // The body as a whole: of no type that is taken, or refused by its parser.
  return /^request\/body|^unsupported media type|^request entity too large/.test(
    message,
  )
    ? 'body'
    : undefined;
}

/**
 * Answers the errors a person can do something about, with the field; leaves
 * all others to the backend.
 */
export function fieldErrors(): ErrorRequestHandler {
  return (error, request, response, next) => {
    const status = STATUS_BY_NAME[error?.name];
    if (!status || response.headersSent) {
      next(error);
      return;
    }
    const field =
      error.field ??
      (/additional properties/.test(error.message)
        ? unknownMemberOf(request)
        : undefined) ??
      fieldOfValidation(error.message);
    response.status(status).json({
      error: { name: error.name, message: error.message },
      ...(field && { field }),
      ...(error.code && { code: error.code }),
    });
  };
}
