import type { z } from 'zod';
import { FieldError } from './errors';

function codeOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'unknown-field';
    case 'too_big':
      return 'too-long';
    case 'too_small':
      return 'empty';
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? 'required'
        : 'wrong-type';
    case 'custom':
      return issue.params?.code ?? 'bad-value';
    default:
      return 'bad-value';
  }
}

function fieldOf(issue: z.core.$ZodIssue): string {
  const path =
    issue.code === 'unrecognized_keys'
      ? [...issue.path, issue.keys[0]]
      : issue.path;
  return path.length > 0 ? path.join('.') : 'body';
}

/** The error of the first thing a schema found at fault in what was given. */
export function inputFault({ issues: [issue] }: z.core.$ZodError): FieldError {
  const field = fieldOf(issue);
  return new FieldError(field, codeOf(issue), `${field}: ${issue.message}`);
}
