import type {
  EstablishmentPage,
  EstablishmentProfile,
  EstablishmentRule,
  EstablishmentRules,
  Instant,
  WeeklyHours,
} from '@caih/backstage-plugin-itsm-common';
import type { DemonstrationPortal } from '../DemonstrationPortal';
import { CONTRACTOR, ESTABLISHMENTS, type EstablishmentKey } from '../tickets';
import type { StoryAct } from '../story';
import { type DemonstrationProfile, PROFILES } from './profiles';
import { rulesOf } from './rules';

/** Pages are written before the first incident. */
const CONTACTS_AT: Instant = '2026-01-06T09:00:00Z';
const CHOICES_AT: Instant = '2026-01-06T09:20:00Z';
const SINGLE_CONTACT_AT: Instant = '2026-01-07T14:00:00Z';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const ALWAYS: WeeklyHours = Object.fromEntries(
  DAYS.map(day => [day, [['00:00', '24:00']]]),
);

/**
 * Writes the pages of the establishments and publishes their rules, each by
 * the person whose it is. Pages that somebody wrote already are left alone.
 */
export async function establishmentActs(
  portal: DemonstrationPortal,
): Promise<StoryAct[]> {
  const { items } = await portal.ask<EstablishmentPage>(CONTRACTOR, {
    path: '/establishments?limit=200',
  });
  const acts: StoryAct[] = [];
  for (const key of Object.keys(ESTABLISHMENTS) as EstablishmentKey[]) {
    const { group, referent } = ESTABLISHMENTS[key];
    const entityRef = `group:default/${group}`;
    const found = items.find(one => one.entityRef === entityRef);
    if (!found) throw new Error(`No establishment is bound to ${entityRef}`);
    const path = `/establishments/${found.id}`;
    const { revision } = await portal.ask<EstablishmentProfile>(referent, {
      path: `${path}/profile`,
    });
    if (revision === 0) {
      const said = { domain: `${group}.example.org`, profile: PROFILES[key] };
      acts.push(...pageActs(portal, path, referent, said));
    }
    acts.push(...(await ruleActs(portal, path, referent, key)));
  }
  return acts;
}

function pageActs(
  portal: DemonstrationPortal,
  path: string,
  referent: string,
  said: { domain: string; profile: DemonstrationProfile },
): StoryAct[] {
  const { profile } = said;
  let revision = 0;
  const put = (at: Instant, user: string, part: string, body: object) => ({
    at,
    what: `${part} of ${path}`,
    async perform() {
      ({ revision } = await portal.ask<EstablishmentProfile>(user, {
        method: 'PUT',
        path: `${path}/${part}`,
        headers: { 'if-match': `"${revision}"` },
        body,
      }));
    },
  });
  return [
    put(CONTACTS_AT, referent, 'contacts', { contacts: contactsOf(said) }),
    put(CHOICES_AT, referent, 'standing-choices', {
      dataMedia: profile.dataMedia,
      remarks: profile.remarks,
    }),
    put(SINGLE_CONTACT_AT, CONTRACTOR, 'single-contact', profile.singleContact),
  ];
}

function contactsOf(said: {
  domain: string;
  profile: DemonstrationProfile;
}): object[] {
  const { department, onCall, management, other } = said.profile;
  const isAlways = onCall.hours === 'always';
  return [
    {
      function: 'it-department',
      name: department.name,
      phone: department.phone,
      email: `support@${said.domain}`,
      weeklyHours: department.hours,
    },
    {
      function: 'on-call',
      phone: onCall.phone,
      email: `astreinte@${said.domain}`,
      weeklyHours: isAlways ? ALWAYS : onCall.hours,
      onHolidays: isAlways,
      toldOutsideWindow: true,
    },
    { function: 'management-on-duty', ...management },
    ...(other ? [{ function: 'other', ...other }] : []),
  ];
}

/** Those there are not yet, and their acceptances by the contractor's desk. */
async function ruleActs(
  portal: DemonstrationPortal,
  path: string,
  referent: string,
  key: EstablishmentKey,
): Promise<StoryAct[]> {
  const known = await portal.ask<EstablishmentRules>(referent, {
    path: `${path}/rules`,
  });
  let latest = known.rules;
  return rulesOf(key)
    .slice(known.rules.length)
    .flatMap(({ publishedAt, acceptedAt, ...rule }): StoryAct[] => [
      {
        at: publishedAt,
        what: `${rule.title} of ${path}`,
        async perform() {
          const before = versionOf(latest, rule.title);
          const published = await portal.ask<EstablishmentRules>(referent, {
            method: 'POST',
            path: `${path}/rules`,
            body: { ...rule, ...(before && { replaces: before.id }) },
          });
          latest = published.rules;
        },
      },
      ...(acceptedAt === undefined
        ? []
        : [
            {
              at: acceptedAt,
              what: `acceptance of ${rule.title} of ${path}`,
              async perform() {
                const made = versionOf(latest, rule.title);
                await portal.ask(CONTRACTOR, {
                  method: 'POST',
                  path: `${path}/rules/acceptances`,
                  body: { ruleIds: made ? [made.id] : [] },
                });
              },
            },
          ]),
    ]);
}

/** The latest version of the rule of a title. */
function versionOf(
  rules: readonly EstablishmentRule[],
  title: string,
): EstablishmentRule | undefined {
  return rules
    .filter(one => one.title === title)
    .sort((one, other) => one.version - other.version)
    .pop();
}
