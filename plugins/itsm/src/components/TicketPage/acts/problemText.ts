import { dayAndTime, timeOfDay } from '../format';
import type { LiveTicket } from '../TicketContext';
import type { TicketTextKey } from '../useTicketText';
import type { FieldProblem } from './readForm';

const KEYS: Record<string, Extract<TicketTextKey, `error.${string}`>> = {
  required: 'error.required',
  empty: 'error.required',
  'kinds-needed': 'error.kinds-needed',
  'not-stated': 'error.not-stated',
  'too-long': 'error.too-long',
  'no-such-time': 'error.no-such-time',
  'in-the-future': 'error.in-the-future',
  'before-previous-act': 'error.before-previous-act',
  'too-far-back': 'error.too-far-back',
  'instant-already-claimed': 'error.instant-already-claimed',
  'not-in-the-future': 'error.not-in-the-future',
  'too-far-ahead': 'error.too-far-ahead',
  'other-ticket-needed': 'error.required',
  'no-such-intervention': 'error.no-such-intervention',
  'order-to-stop-needed': 'error.order-to-stop-needed',
  'no-change': 'error.no-change',
  'in-the-past': 'error.in-the-past',
  'already-holder': 'error.already-holder',
  'unknown-colleague': 'error.unknown-colleague',
  'name-needed': 'error.required',
  'disk-holds-data': 'error.disk-holds-data',
  'data-never-taken-back': 'error.data-never-taken-back',
  'not-as-chosen': 'error.not-as-chosen',
  'serial-needed': 'error.serial-needed',
  'certificate-needed': 'error.certificate-needed',
  'unknown-staff': 'error.unknown-staff',
  'unknown-machine': 'error.unknown-machine',
  'unknown-ticket': 'error.unknown-ticket',
  'machine-named': 'error.machine-named',
  'already-concerned': 'error.already-concerned',
  'too-many-machines': 'error.too-many-machines',
  'no-such-machine': 'error.no-such-machine',
  'loosens-terms': 'error.loosens-terms',
  'nothing-said': 'error.nothing-said',
  'no-such-attachment': 'error.no-such-attachment',
  'attachment-is-internal': 'error.attachment-is-internal',
  'no-exclusion-claimed': 'error.no-exclusion-claimed',
  'not-correctable': 'error.not-correctable',
  'lateness-reason-needed': 'error.lateness-reason-needed',
  'nothing-to-redact': 'error.nothing-to-redact',
  'not-yours-to-redact': 'error.not-yours-to-redact',
};

/** Whether a code has words of its own here. */
export function isKnownProblem(code: string | undefined): code is string {
  return code !== undefined && Object.hasOwn(KEYS, code);
}

/** What is wrong with a field, in words: from our checks or the server's. */
export function problemText(
  { code, max }: FieldProblem,
  { text, situation, ticket, now, writing }: LiveTicket,
): string {
  const { lastActAt } = situation;
  return text(KEYS[code] ?? 'error.invalid', {
    max: max ?? '',
    choice: text(`dataMedia.short.${ticket.dataMedia.choice}`),
    previous: lastActAt.endsWith(':00Z')
      ? dayAndTime(lastActAt, now, writing)
      : `${dayAndTime(lastActAt, now, writing)} (${timeOfDay(
          lastActAt,
          writing,
        )})`,
  });
}
