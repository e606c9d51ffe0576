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
 *
 * @returns how many pages were written
 */
export async function loadEstablishments(
  portal: DemonstrationPortal,
): Promise<number> {
  const { items } = await portal.ask<EstablishmentPage>(CONTRACTOR, {
    path: '/establishments?limit=200',
  });
  let written = 0;
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
      await writePage(portal, path, referent, {
        domain: `${group}.example.org`,
        profile: PROFILES[key],
      });
      written += 1;
    }
    await publishRules(portal, path, referent, key);
  }
  return written;
}

async function writePage(
  portal: DemonstrationPortal,
  path: string,
  referent: string,
  said: { domain: string; profile: DemonstrationProfile },
): Promise<void> {
  const { profile } = said;
  const put = (user: string, part: string, revision: number, body: object) =>
    portal.ask<EstablishmentProfile>(user, {
      method: 'PUT',
      path: `${path}/${part}`,
      headers: { 'if-match': `"${revision}"` },
      body,
    });
  await portal.moveClock(CONTACTS_AT);
  await put(referent, 'contacts', 0, { contacts: contactsOf(said) });
  await portal.moveClock(CHOICES_AT);
  const { revision } = await put(referent, 'standing-choices', 1, {
    dataMedia: profile.dataMedia,
    remarks: profile.remarks,
  });
  await portal.moveClock(SINGLE_CONTACT_AT);
  await put(CONTRACTOR, 'single-contact', revision, profile.singleContact);
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
async function publishRules(
  portal: DemonstrationPortal,
  path: string,
  referent: string,
  key: EstablishmentKey,
): Promise<void> {
  const known = await portal.ask<EstablishmentRules>(referent, {
    path: `${path}/rules`,
  });
  let latest = known.rules;
  for (const { publishedAt, acceptedAt, ...rule } of rulesOf(key).slice(
    known.rules.length,
  )) {
    const before = versionOf(latest, rule.title);
    await portal.moveClock(publishedAt);
    const published = await portal.ask<EstablishmentRules>(referent, {
      method: 'POST',
      path: `${path}/rules`,
      body: { ...rule, ...(before && { replaces: before.id }) },
    });
    latest = published.rules;
    const made = versionOf(latest, rule.title);
    if (acceptedAt && made) {
      await portal.moveClock(acceptedAt);
      await portal.ask(CONTRACTOR, {
        method: 'POST',
        path: `${path}/rules/acceptances`,
        body: { ruleIds: [made.id] },
      });
    }
  }
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
