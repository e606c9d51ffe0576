import { ConflictError, NotAllowedError } from '@backstage/errors';
import type {
  AnyNoticeAct,
  Notice,
  NoticeConflict,
  NoticeRefusal,
} from '@caih/backstage-plugin-itsm-common';
import { UnprocessableError } from '../http';

/** The notice has moved on, or is in no state for the act: it comes as it is. */
export class NoticeConflictError extends ConflictError {
  constructor(
    readonly code: 'stale' | 'not-possible',
    act: AnyNoticeAct,
    readonly notice: Notice,
  ) {
    super(
      code === 'stale'
        ? 'The notice has moved on since you looked at it'
        : `"${act}" is not possible on a notice that is ${notice.state}`,
    );
    this.name = 'ConflictError';
  }

  toBody(): NoticeConflict {
    const { name, message, code, notice } = this;
    return { error: { name, message }, code, notice };
  }
}

type FieldRefusal = Extract<NoticeRefusal, { field: string }>;

const MESSAGES: Record<
  Exclude<FieldRefusal['code'], 'under-notice'>,
  string
> = {
  'under-a-year':
    'A machine leaves at least one year after its establishment is told',
  'parts-proof-missing':
    'Attach a proof that the parts cannot be had, then notify',
  'receipt-proof-missing':
    'Attach the proof of the receipt, and name it in attachmentId',
  'not-nearer': 'A correction brings the day nearer; a later day is postponed',
  'not-later': 'A notice is postponed to a later day; correct a nearer one',
  'before-the-notice': 'The notice was told after this day',
  'in-the-future': 'This day is yet to come at the site',
};

/** What is answered to an act that cannot be done as it was asked. */
export function refusalError(refusal: FieldRefusal): UnprocessableError {
  const { code, field } = refusal;
  if (code === 'under-notice') {
    const { machineName, noticeId } = refusal;
    return new UnprocessableError(
      field,
      code,
      `${machineName} is on the notice ${noticeId} already: leave it out, or withdraw that one`,
    );
  }
  const { firstDay } = refusal;
  const firstOne = firstDay
    ? `: the first day that would do is ${firstDay}`
    : '';
  return new UnprocessableError(field, code, `${MESSAGES[code]}${firstOne}`);
}

/** What is answered to who may not. */
export function notAllowedError(
  act: string,
  by: readonly string[],
): NotAllowedError {
  return new NotAllowedError(`"${act}" is done by: ${by.join(', ')}`);
}
