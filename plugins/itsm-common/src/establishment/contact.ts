import { z } from 'zod';
import {
  createServiceCalendar,
  InvalidCalendarError,
  type WeeklyHours,
} from '../calendar';
import type { Role } from '../workflow';
import { readPhone } from './phone';

/** Whom an establishment names to be called (A1; CCTP 1.5). @public */
export const CONTACT_FUNCTIONS = [
  'it-department',
  'on-call',
  'management-on-duty',
  'other',
] as const;

/** @public */
export type ContactFunction = (typeof CONTACT_FUNCTIONS)[number];

/**
 * What becomes of a disk or a part that may hold data (CI19): kept on the
 * site, or leaving it wiped or destroyed, each with its certificate.
 *
 * @public
 */
export const DATA_MEDIA_CHOICES = ['kept', 'wiped', 'destroyed'] as const;

/** @public */
export type DataMediaChoice = (typeof DATA_MEDIA_CHOICES)[number];

/** Where an establishment has said nothing, nothing leaves it. @public */
export const DEFAULT_DATA_MEDIA_CHOICE: DataMediaChoice = 'kept';

/**
 * Parts of an establishment's page, and who writes each. The single contact
 * is the contractor's own person, the rest is the establishment's (A1, A4,
 * A6).
 *
 * @public
 */
export const PROFILE_WRITERS = {
  contacts: ['local-referent'],
  'standing-choices': ['local-referent'],
  'single-contact': ['contractor'],
} as const satisfies Record<string, readonly Role[]>;

/** @public */
export type ProfilePart = keyof typeof PROFILE_WRITERS;

/** The parts that a role writes. @public */
export function partsWrittenBy(role: Role): ProfilePart[] {
  return (Object.keys(PROFILE_WRITERS) as ProfilePart[]).filter(part =>
    (PROFILE_WRITERS[part] as readonly Role[]).includes(role),
  );
}

/** How many points of contact an establishment names at most. @public */
export const MAX_CONTACTS = 50;

const MAX_WINDOWS_A_DAY = 4;

const line = z.string().trim().max(200);

/** Nothing typed is nothing given. */
const optionalLine = line.nullish().transform(text => (text ? text : null));

const phone = z
  .string()
  .max(40)
  .nullish()
  .transform((text, context) => {
    if (!text?.trim()) return null;
    const read = readPhone(text);
    if (read === undefined) {
      context.addIssue({
        code: 'custom',
        message:
          'must be ten digits such as 02 61 91 00 10, or a number that begins with + and its country',
        params: { code: 'bad-phone' },
      });
    }
    return read ?? null;
  });

const email = z
  .string()
  .trim()
  .max(254)
  .nullish()
  .transform((text, context) => {
    if (!text) return null;
    if (!z.email().safeParse(text).success) {
      context.addIssue({
        code: 'custom',
        message: 'must be an address such as astreinte@example.org',
        params: { code: 'bad-email' },
      });
    }
    return text;
  });

const windows = z
  .array(z.tuple([z.string(), z.string()]))
  .max(MAX_WINDOWS_A_DAY);

const weeklyHours = z
  .strictObject({
    mon: windows.optional(),
    tue: windows.optional(),
    wed: windows.optional(),
    thu: windows.optional(),
    fri: windows.optional(),
    sat: windows.optional(),
    sun: windows.optional(),
  })
  .superRefine((hours: WeeklyHours, context) => {
    try {
      createServiceCalendar({ timeZone: 'UTC', hours, holidays: [] });
    } catch (error) {
      if (!(error instanceof InvalidCalendarError)) throw error;
      context.addIssue({
        code: 'custom',
        message: error.message,
        params: { code: 'bad-hours' },
      });
    }
  });

/**
 * A point of contact as it is given: whom to call, how, and when. Hours in
 * words are for people; weekly hours, in the establishment's zone, tell
 * whether somebody answers now.
 *
 * @public
 */
export const CONTACT_INPUT = z
  .strictObject({
    /** Of one that is there already; a new one gets its own. */
    id: z.string().min(1).max(36).optional(),
    function: z.enum(CONTACT_FUNCTIONS),
    /** What it is called; for `other` it has to be. */
    label: optionalLine,
    name: optionalLine,
    phone,
    email,
    hoursText: optionalLine,
    weeklyHours: weeklyHours.nullish().transform(hours => hours ?? null),
    /** Whether the weekly hours hold on public holidays too. */
    onHolidays: z.boolean().default(false),
    /** An on-call list, which may be told outside the service window. */
    toldOutsideWindow: z.boolean().default(false),
  })
  .superRefine((contact, context) => {
    if (contact.function === 'other' && contact.label === null) {
      context.addIssue({
        code: 'custom',
        path: ['label'],
        message: 'says what a contact of another function is for',
        params: { code: 'required' },
      });
    }
    if (contact.phone === null && contact.email === null) {
      context.addIssue({
        code: 'custom',
        path: ['phone'],
        message: 'or email has to be given: a contact can be reached',
        params: { code: 'phone-or-email' },
      });
    }
  });

/** What is given of a contact, read. @public */
export type ContactInput = z.output<typeof CONTACT_INPUT>;

/** The whole list of contacts, in the order in which to call. @public */
export const CONTACTS_INPUT = z.strictObject({
  contacts: z.array(CONTACT_INPUT).max(MAX_CONTACTS),
});

/** The one permanent contact of the contractor for an establishment (A4). @public */
export const SINGLE_CONTACT_INPUT = z
  .strictObject({
    name: line.min(1),
    phone,
    email,
  })
  .superRefine((contact, context) => {
    if (contact.phone === null && contact.email === null) {
      context.addIssue({
        code: 'custom',
        path: ['phone'],
        message: 'or email has to be given: a contact can be reached',
        params: { code: 'phone-or-email' },
      });
    }
  });

/** @public */
export type SingleContact = z.output<typeof SINGLE_CONTACT_INPUT>;

/** Longest remarks of an establishment, in characters. @public */
export const MAX_REMARKS_LENGTH = 2000;

/** What an establishment has chosen once for all visits (CI19). @public */
export const STANDING_CHOICES_INPUT = z.strictObject({
  dataMedia: z.enum(DATA_MEDIA_CHOICES),
  remarks: z
    .string()
    .trim()
    .max(MAX_REMARKS_LENGTH)
    .nullish()
    .transform(text => (text ? text : null)),
});

/** @public */
export type StandingChoices = z.output<typeof STANDING_CHOICES_INPUT>;
