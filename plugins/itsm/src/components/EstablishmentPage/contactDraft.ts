import {
  CONTACT_INPUT,
  type ContactFunction,
  type ContactInput,
  type KeptContact,
  type Weekday,
} from '@caih/backstage-plugin-itsm-common';
import {
  always,
  isAlways,
  readWindows,
  WEEKDAYS,
  writeWindows,
} from './hoursWords';

/** How the hours of a contact are told. */
export type HoursKind = 'words' | 'week' | 'always';

/** A contact as one types it. */
export interface ContactDraft {
  function: ContactFunction;
  label: string;
  name: string;
  phone: string;
  email: string;
  hours: HoursKind;
  hoursText: string;
  week: Record<Weekday, string>;
  onHolidays: boolean;
  toldOutsideWindow: boolean;
}

/** What is wrong, by field; `week` stands for all days, or `week.mon` for one. */
export type DraftProblems = Partial<Record<string, DraftProblem>>;

export const DRAFT_PROBLEMS = [
  'required',
  'bad-phone',
  'bad-email',
  'bad-hours',
  'phone-or-email',
  'too-long',
] as const;
export type DraftProblem = (typeof DRAFT_PROBLEMS)[number];

/** What a form shows of a contact, or of a new one. */
export function draftOf(contact?: KeptContact): ContactDraft {
  const { weeklyHours = null } = contact ?? {};
  const all = weeklyHours !== null && isAlways(weeklyHours);
  return {
    function: contact?.function ?? 'it-department',
    label: contact?.label ?? '',
    name: contact?.name ?? '',
    phone: contact?.phone ?? '',
    email: contact?.email ?? '',
    hours: hoursKindOf(all, weeklyHours !== null, contact === undefined),
    hoursText: contact?.hoursText ?? '',
    week: weekOf(day =>
      all || !weeklyHours ? '' : writeWindows(weeklyHours[day] ?? []),
    ),
    onHolidays: contact?.onHolidays ?? false,
    toldOutsideWindow: contact?.toldOutsideWindow ?? false,
  };
}

function hoursKindOf(all: boolean, weekly: boolean, isNew: boolean): HoursKind {
  if (all) return 'always';
  return weekly || isNew ? 'week' : 'words';
}

function weekOf(write: (day: Weekday) => string): Record<Weekday, string> {
  // One of each weekday, by the list it is made from.
  return Object.fromEntries(WEEKDAYS.map(day => [day, write(day)])) as Record<
    Weekday,
    string
  >;
}

/** The contact that was typed, or what is wrong with it. */
export function readDraft(
  draft: ContactDraft,
  id?: string,
): { input?: ContactInput; problems: DraftProblems } {
  const problems: DraftProblems = {};
  const week = WEEKDAYS.map(day => {
    const windows = readWindows(draft.week[day]);
    if (!windows && draft.hours === 'week') {
      problems[`week.${day}`] = 'bad-hours';
    }
    return [day, windows ?? []] as const;
  }).filter(([, windows]) => windows.length > 0);
  const parsed = CONTACT_INPUT.safeParse({
    ...(id && { id }),
    function: draft.function,
    label: draft.label,
    name: draft.name,
    phone: draft.phone,
    email: draft.email,
    hoursText: draft.hoursText,
    weeklyHours: hoursOf(draft.hours, week),
    onHolidays: draft.hours === 'always' || draft.onHolidays,
    toldOutsideWindow: draft.toldOutsideWindow,
  });
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const [path] = issue.path;
      const field = path === 'weeklyHours' ? 'week' : String(path);
      problems[field] ??= problemOf(issue);
    }
  }
  return Object.keys(problems).length > 0
    ? { problems }
    : { input: parsed.data, problems };
}

function hoursOf(
  kind: HoursKind,
  week: readonly (readonly [Weekday, [string, string][]])[],
) {
  if (kind === 'always') return always();
  // A week without an hour says nothing.
  return kind === 'week' && week.length > 0 ? Object.fromEntries(week) : null;
}

/** What is wrong, as the forms say it. */
export function problemOf(issue: {
  code?: string;
  params?: Record<string, unknown>;
}): DraftProblem {
  const code = issue.code === 'custom' ? issue.params?.code : issue.code;
  if (code === 'too_big') return 'too-long';
  return DRAFT_PROBLEMS.find(one => one === code) ?? 'required';
}
