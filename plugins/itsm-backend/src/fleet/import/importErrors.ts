import { ConflictError } from '@backstage/errors';
import { FieldError } from '../../http';

/** What an import is asked for does not go with the state it is in. */
class ImportConflictError extends ConflictError {
  constructor(readonly code: string, message: string) {
    super(message);
    this.name = 'ConflictError';
  }
}

export function emptyFile(): FieldError {
  return new FieldError(
    'body',
    'file-empty',
    'The file has no line; put the headers on one line and one machine on each line below',
  );
}

export function alreadyApplied(): ConflictError {
  return new ImportConflictError(
    'already-applied',
    'The import is applied; give the file in again to import it once more',
  );
}

export function fleetChanged(): ConflictError {
  return new ImportConflictError(
    'fleet-changed',
    'The fleet has changed since the check; check again',
  );
}

export function notChecked(): ConflictError {
  return new ImportConflictError(
    'not-checked',
    'The import is not checked yet',
  );
}

export function atWork(): ConflictError {
  return new ImportConflictError(
    'at-work',
    'Somebody is at this import just now',
  );
}
