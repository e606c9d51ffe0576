import {
  ACT_INPUTS,
  type ActInput,
  type Role,
  type TicketSituation,
} from '@caih/backstage-plugin-itsm-common';
import { accessChanges } from './accessForm';
import {
  type ActField,
  type FieldKind,
  fieldsOf,
  type FormAct,
  isOptional,
} from './actForms';
import { fromFieldTime } from './siteTime';

/** What is typed, field by field. */
export type FormValues = Record<string, string>;

/** What is wrong with a field: a code, for words. */
export interface FieldProblem {
  code: string;
  max?: number;
}

/** A form read: what to send, or what is wrong. */
export type ReadForm = {
  /** The fields that can be read already. */
  filledIn: Partial<ActInput<FormAct>>;
} & (
  | { input: ActInput<FormAct>; problems?: undefined }
  | { input?: undefined; problems: Record<string, FieldProblem> }
);

/** Fields that can be wrong in one way only, once they can be read. */
const CODES_OF_FIELDS: Record<string, string> = {
  unlisted: 'machine-named',
  building: 'nothing-said',
  employer: 'required',
  waste: 'kinds-needed',
  damageTo: 'kinds-needed',
  damage: 'required',
};

/**
 * Reads a form as the act's input, by the same schema the server applies.
 *
 * @param role - the reader's
 * @param zone - of the site: times are typed in it
 */
export function readForm(
  act: FormAct,
  values: FormValues,
  role: Role,
  zone: string,
  situation: TicketSituation,
): ReadForm {
  const problems: Record<string, FieldProblem> = {};
  const raw: Record<string, unknown> = {};
  for (const field of fieldsOf(act, role)) {
    const typed = (values[field.name] ?? '').trim();
    if (typed === '') {
      if (!isOptional(field, values)) {
        problems[field.name] = {
          code: field.kind === 'flag' ? 'not-stated' : 'required',
        };
      }
      continue;
    }
    const value = valueOf(field, typed, zone, situation);
    if (isProblem(value)) problems[field.name] = value;
    else raw[field.name] = value;
  }
  const given = act === 'set-access' ? accessChanges(values) : raw;
  const filledIn: Partial<ActInput<FormAct>> = given;
  if (Object.keys(problems).length > 0) return { filledIn, problems };
  const parsed = ACT_INPUTS[act].safeParse(given);
  if (parsed.success) return { filledIn, input: parsed.data };
  for (const issue of parsed.error.issues) {
    problems[String(issue.path[0])] =
      issue.code === 'too_big'
        ? { code: 'too-long', max: Number(issue.maximum) }
        : { code: CODES_OF_FIELDS[String(issue.path[0])] ?? 'invalid' };
  }
  return { filledIn, problems };
}

/** Kinds of fields whose value is a list. */
const LISTS: readonly FieldKind[] = ['files', 'staff-list', 'choices'];

function valueOf(
  field: ActField,
  typed: string,
  zone: string,
  situation: TicketSituation,
): string | number | boolean | string[] | FieldProblem {
  if (field.isNumber) return Number(typed);
  if (LISTS.includes(field.kind)) return typed.split(',');
  if (field.kind === 'yes-no' || field.kind === 'flag') return typed === 'yes';
  if (field.kind !== 'instant' && field.kind !== 'earlier') return typed;
  const read = fromFieldTime(typed, zone);
  if ('problem' in read) return { code: read.problem };
  return field.kind === 'earlier'
    ? notBeforeLastAct(read.instant, situation)
    : read.instant;
}

function isProblem(value: ReturnType<typeof valueOf>): value is FieldProblem {
  return typeof value === 'object' && 'code' in value;
}

/**
 * Fields hold minutes and the log seconds: the minute of the previous act
 * means not before it.
 */
function notBeforeLastAct(instant: string, { lastActAt }: TicketSituation) {
  const isSameMinute = instant.slice(0, 16) === lastActAt.slice(0, 16);
  return isSameMinute && instant < lastActAt ? lastActAt : instant;
}
