import {
  ACCESS_FIELDS,
  MAX_TEXT_LENGTH,
  type Me,
} from '@caih/backstage-plugin-itsm-common';
import { seesSeveralEstablishments } from '../../hooks';
import { lateCallProblem } from '../LateCall';
import { type Draft, type DraftField, MAX_TITLE } from './draft';

type ProblemKey =
  | 'declare.call.channelRequired'
  | 'declare.call.future'
  | 'declare.call.required'
  | 'declare.establishment.required'
  | 'declare.impact.required'
  | 'declare.machine.required'
  | 'declare.machine.textRequired'
  | 'declare.urgency.required'
  | 'declare.what.descriptionRequired'
  | 'declare.what.titleRequired';

/** What is to be done to a field: a text of ours, or the desk's refusal. */
export type Problem =
  | { key: ProblemKey }
  | { atMostCharacters: number }
  | { refusal: unknown };

export type Problems = Partial<Record<DraftField, Problem>>;

/**
 * What is still missing before a draft can be sent, in the order of the form.
 *
 * @param nowMs - the server's time, as of `Date.now()`
 */
export function checkDraft(draft: Draft, me: Me, nowMs: number): Problems {
  const problems: Problems = {};
  if (me.role === 'contractor' && !draft.phone && !draft.found) {
    problems.phone = { key: 'declare.call.channelRequired' };
  }
  if (draft.phone) {
    const key = lateCallProblem(draft, nowMs);
    if (key) problems.calledAtLocal = { key };
  }
  if (draft.machineUnknown) {
    if (seesSeveralEstablishments(me) && !draft.establishmentId) {
      problems.establishmentId = { key: 'declare.establishment.required' };
    }
    const problem = textProblem(draft.machineText, {
      required: 'declare.machine.textRequired',
      max: MAX_TEXT_LENGTH,
    });
    if (problem) problems.machineText = problem;
  } else if (!draft.machineId) {
    problems.machineId = { key: 'declare.machine.required' };
  }
  const title = textProblem(draft.title, {
    required: 'declare.what.titleRequired',
    max: MAX_TITLE,
  });
  if (title) problems.title = title;
  const description = textProblem(draft.description, {
    required: 'declare.what.descriptionRequired',
    max: MAX_TEXT_LENGTH,
  });
  if (description) problems.description = description;
  if (!draft.impact) problems.impact = { key: 'declare.impact.required' };
  if (!draft.urgency) problems.urgency = { key: 'declare.urgency.required' };
  return problems;
}

function textProblem(
  text: string,
  options: { required: ProblemKey; max: number },
): Problem | undefined {
  const { length } = text.trim();
  if (length === 0) return { key: options.required };
  return length > options.max ? { atMostCharacters: options.max } : undefined;
}

const FIELDS_OF_THE_DESK: Record<string, DraftField> = {
  calledAt: 'calledAtLocal',
  channel: 'phone',
  description: 'description',
  establishmentId: 'establishmentId',
  impact: 'impact',
  machineId: 'machineId',
  otherMachineIds: 'otherMachineIds',
  machineText: 'machineText',
  title: 'title',
  urgency: 'urgency',
  ...Object.fromEntries(ACCESS_FIELDS.map(field => [field, field])),
};

/** The field of the form that the desk names in a refusal. */
export function fieldOfRefusal(
  field: string | undefined,
): DraftField | undefined {
  return field ? FIELDS_OF_THE_DESK[field] : undefined;
}
