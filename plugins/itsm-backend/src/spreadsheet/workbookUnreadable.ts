import { FieldError } from '../http';

/** What is told of a workbook that ended the thread which read it. */
export function workbookUnreadable(): FieldError {
  return new FieldError(
    'body',
    'workbook-unreadable',
    'The workbook cannot be read; copy its lines into a new workbook and save it as .xlsx',
  );
}
